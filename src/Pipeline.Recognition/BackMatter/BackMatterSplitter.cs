using Pipeline.Recognition.Languages;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The items after the front matter, parted.</summary>
/// <param name="Text">The body.</param>
/// <param name="Sections">Statements and appendices, each from its heading on.</param>
/// <param name="Objects">Tables and figures gathered after the references.</param>
/// <param name="ReferenceHeading">Null where the list has none, or there is no list.</param>
/// <param name="References">Entries of the reference list; empty where there is none.</param>
internal sealed record PartedItems(List<BodyItem> Text, List<BodyItem> Sections, List<BodyItem> Objects, BodyItem? ReferenceHeading, List<BodyItem> References);

/// <summary>Parts the text from the back matter.</summary>
internal static class BackMatterSplitter
{
    public static PartedItems Split(List<BodyItem> items, LabelIndex labels)
    {
        var references = ReferenceSpan.Find(items, labels);
        var before = references is null ? items : items.GetRange(0, references.Heading is null ? references.Start : references.Start - 1);
        var after = references is null ? [] : items.GetRange(references.End, items.Count - references.End);
        var backStart = StartOfBack(before, labels);
        var objects = after.TakeWhile(item => item.Role != ItemRole.Heading).Where(item => item.Role == ItemRole.Object).ToList();
        var sections = before.Skip(backStart).Concat(after.SkipWhile(item => item.Role != ItemRole.Heading)).ToList();
        var loose = after.TakeWhile(item => item.Role != ItemRole.Heading).Where(item => item.IsText).ToList();
        return new([.. before.Take(backStart), .. loose], sections, objects, references?.Heading, references is null ? [] : items.GetRange(references.Start, references.End - references.Start));
    }

    /// <summary>The back matter begins with the first of the last headings that all announce statements or appendices.</summary>
    private static int StartOfBack(List<BodyItem> items, LabelIndex labels)
    {
        var start = items.Count;
        for (var at = items.Count - 1; at >= 0; at--)
        {
            if (items[at].Role != ItemRole.Heading) continue;
            if (!IsBack(items[at], labels) && !IsInsideAppendix(items, at, labels)) break;
            start = at;
        }

        return start;
    }

    private static bool IsBack(BodyItem item, LabelIndex labels) =>
        labels.Whole(item.Line!.Words, BackSections.Labels) is not null || labels.AtStart(item.Heading!.Title.Words, Label.Appendix) is not null;

    /// <summary>A deeper heading under an appendix belongs to it.</summary>
    private static bool IsInsideAppendix(List<BodyItem> items, int at, LabelIndex labels)
    {
        var level = items[at].Heading!.Level;
        var parent = items.FindLastIndex(at, at + 1, item => item.Role == ItemRole.Heading && item.Heading!.Level < level);
        return parent >= 0 && labels.AtStart(items[parent].Heading!.Title.Words, Label.Appendix) is not null;
    }
}
