using Pipeline.Recognition.BackMatter;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Takes lines together that are verse, an epigraph, a talk, labelled hypotheses, a statement, a list of definitions, numbered examples or a box. It comes
/// before headings are told, since a short line of verse or a term looks like one.
/// Nothing is taken out of the list of references.
/// </summary>
internal sealed class PassageFinder(RecognitionContext context)
{
    private readonly VerseReader _verse = new(context);
    private readonly EpigraphReader _epigraphs = new(context);
    private readonly TalkReader _talks = new(context);
    private readonly DefinitionReader _definitions = new(context);
    private readonly ExampleReader _examples = new(context);
    private readonly LabelledReader _labelled = new(context);
    private readonly StatementReader _statements = new(context);
    private readonly AbbreviationTable _abbreviations = new(context);
    private readonly BoxReader _boxes = new(context);

    public List<BodyItem> Find(List<BodyItem> items)
    {
        var found = new List<BodyItem>();
        var (listStart, listEnd) = References(items);
        for (var at = 0; at < items.Count; )
        {
            if ((at >= listStart && at < listEnd) || Read(items, at) is not { } passage)
            {
                found.Add(items[at++]);
                continue;
            }

            found.Add(new(items[at].Line ?? passage.Passage.Texts.First(), null) { Role = ItemRole.Passage, Passage = passage.Passage });
            at = passage.Next;
        }

        return found;
    }

    /// <summary>From the heading of the references to that of the next part, though neither is told as a heading yet.</summary>
    private (int Start, int End) References(List<BodyItem> items)
    {
        var start = items.FindLastIndex(item => item.IsText && context.Labels.Whole(item.Line!.Words, Label.References) is not null);
        if (start < 0)
            return (0, 0);
        var end = start + 1;
        while (
            end < items.Count
            && !(
                items[end].IsText
                && HeadingShape.IsLike(items[end].Line!, context.Habits)
                && ReferenceSpan.EndsAt(items, end, context.Labels)
            )
        )
            end++;
        return (start, end);
    }

    /// <summary>Italics alone tell verse sooner than an epigraph.</summary>
    private (Passage Passage, int Next)? Quoted(List<BodyItem> items, int at) =>
        EpigraphShape.IsInItalicsOnly(items[at].Line!, context.Habits)
            ? _verse.Read(items, at) ?? _epigraphs.Read(items, at)
            : _epigraphs.Read(items, at) ?? _verse.Read(items, at);

    private (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (items[at].Table is not null)
            return _abbreviations.Read(items, at);
        if (!items[at].IsText || items[at].Line!.Format is { OutlineLevel: not null } or { Role: ParagraphRole.Text })
            return null;
        if (items[at].Line!.Format.IsInTextBox)
            return _boxes.Read(items, at);
        if (items[at].Line!.Format.HasBorders && _boxes.ReadBordered(items, at) is { } box)
            return box;
        return Quoted(items, at)
            ?? _talks.Read(items, at)
            ?? _statements.Read(items, at)
            ?? _labelled.Read(items, at)
            ?? _definitions.Read(items, at)
            ?? _examples.Read(items, at);
    }
}
