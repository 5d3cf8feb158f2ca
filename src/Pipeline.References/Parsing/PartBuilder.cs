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
        var position = 0;
        foreach (var span in spans.InOrder)
        {
            AddRuns(parts, text, new FieldSpan(RefField.None, new(position, span.Extent.Start)));
            AddRuns(parts, text, span);
            position = span.Extent.End;
        }

        AddRuns(parts, text, new FieldSpan(RefField.None, new(position, text.Length)));
        return parts.ToSeq();
    }

    private static void AddRuns(List<RefPart> parts, ReferenceText text, FieldSpan span)
    {
        var start = span.Extent.Start;
        while (start < span.Extent.End)
        {
            var end = start + 1;
            while (end < span.Extent.End && text.IsItalic(end) == text.IsItalic(start) && text.Uri(end) == text.Uri(start)) end++;
            parts.Add(new RefPart(span.Field, text.Raw[start..end], text.IsItalic(start), span.Group, span.Name)
            {
                GroupType = span.GroupType,
                Uri = span.Uri ?? text.Uri(start),
            });
            start = end;
        }
    }
}
