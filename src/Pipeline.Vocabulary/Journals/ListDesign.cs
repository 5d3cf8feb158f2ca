namespace Pipeline.Vocabulary.Journals;

/// <param name="Indent">By how much each level is indented.</param>
/// <param name="LabelGap">Least space between a label and its text.</param>
/// <param name="SpaceAround">Space above and below a list.</param>
/// <param name="Bullets">Marks of the levels of bulleted lists, outermost first; the author's own where there are none.</param>
public sealed record ListDesign(Points Indent, Points LabelGap, Points SpaceAround, Seq<string> Bullets);
