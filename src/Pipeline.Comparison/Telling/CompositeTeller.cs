using Pipeline.Comparison.Pairing;
using Pipeline.Comparison.Reading;
using Pipeline.Comparison.Words;

namespace Pipeline.Comparison.Telling;

/// <summary>Dates and names, of which a reader sees one value and the file holds several: what differs in them is one change.</summary>
internal static class CompositeTeller
{
    public static bool TryTell(Pair pair, ChangeList changes)
    {
        var (before, after) = (ValueOf(pair.A), ValueOf(pair.B));
        if (before is null || after is null || before == after || !OnlyValueDiffers(pair))
            return false;
        changes.Change(pair.A, pair.B, null, before, after, TextDiff.Of(TextFlow.Of(pair.A), TextFlow.Of(pair.B)).Runs());
        return true;
    }

    private static string? ValueOf(Node node) =>
        node.Name switch
        {
            "date" or "pub-date" => DateText(node),
            "name" => $"{node.Child("given-names")?.Text()} {node.Child("surname")?.Text()}".Trim(),
            _ => null,
        };

    /// <summary>Attributes that are not part of the value, and elements other than its own, are told one by one.</summary>
    private static bool OnlyValueDiffers(Pair pair) =>
        pair.A.Name == "name"
            ? pair.A.Attributes.AsSpan().SequenceEqual(pair.B.Attributes)
                && Array.TrueForAll(
                    [.. pair.A.Elements, .. pair.B.Elements],
                    part => part is { Name: "surname" or "given-names", Attributes: [], Elements: [] }
                )
            : Array.TrueForAll(
                [.. pair.A.Elements, .. pair.B.Elements],
                part => part is { Name: "day" or "month" or "year", Attributes: [], Elements: [] }
            ) && Others(pair.A).SequenceEqual(Others(pair.B));

    private static IEnumerable<NodeAttribute> Others(Node date) => date.Attributes.Where(attribute => attribute.Name != "iso-8601-date");

    /// <summary>Year, month and day; with the date in figures where that says something else.</summary>
    private static string DateText(Node date)
    {
        var parts = string.Join(
            '-',
            new[] { date.Child("year"), date.Child("month"), date.Child("day") }.OfType<Node>().Select(part => part.Text())
        );
        return date["iso-8601-date"] is { } iso && iso != parts ? $"{parts} (in figures {iso})" : parts;
    }
}
