using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Cuts the text of a reference at the ends of its fields and wherever italics or a link begin or end. Every character
/// is in exactly one part, so the parts joined are the text.
/// </summary>
internal static class PartBuilder
{
    public static Seq<RefPart> Build(ReferenceText text, FieldSpans spans)
    {
        var parts = new List<RefPart>();
        var before = new FieldSpan(RefField.None, new(0, 0));
        foreach (var span in spans.InOrder)
        {
            AddRuns(parts, text, Between(before, span));
            AddRuns(parts, text, span);
            before = span;
        }

        AddRuns(parts, text, new FieldSpan(RefField.None, new(before.Extent.End, text.Length)));
        return parts.ToSeq();
    }

    /// <summary>What stands between two fields; it belongs to the group, and to the name, that both belong to.</summary>
    private static FieldSpan Between(FieldSpan left, FieldSpan right) =>
        new(RefField.None, new(left.Extent.End, right.Extent.Start))
        {
            Group = left.Group == right.Group ? left.Group : 0,
            Name = left.Group == right.Group && left.Name == right.Name ? left.Name : 0,
            GroupType = left.Group == right.Group ? left.GroupType : PersonGroupType.Author,
        };

    private static void AddRuns(List<RefPart> parts, ReferenceText text, FieldSpan span)
    {
        var start = span.Extent.Start;
        while (start < span.Extent.End)
        {
            var end = start + 1;
            while (end < span.Extent.End && text.IsPrintedItalic(end) == text.IsPrintedItalic(start) && text.Uri(end) == text.Uri(start))
                end++;
            parts.Add(
                new RefPart(span.Field, text.Raw[start..end], text.IsPrintedItalic(start), span.Group, span.Name)
                {
                    GroupType = span.GroupType,
                    Confidence = span.Field == RefField.None ? 1 : span.Confidence,
                    Uri = span.Uri ?? text.Uri(start),
                }
            );
            start = end;
        }
    }
}
