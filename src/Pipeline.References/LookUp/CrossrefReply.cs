using System.Text.Json;
using Pipeline.Vocabulary;

namespace Pipeline.References.LookUp;

/// <summary>Reads what Crossref's REST API answers to a search for works (message-type "work-list").</summary>
internal static class CrossrefReply
{
    /// <summary>The works, best first as Crossref ranks them; null where the answer is no such list.</summary>
    public static Seq<CrossrefRecord>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return
                Property(document.RootElement, "message") is { } message
                && Property(message, "items") is { ValueKind: JsonValueKind.Array } items
                ? items.EnumerateArray().Select(Record).OfType<CrossrefRecord>().ToSeq()
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static CrossrefRecord? Record(JsonElement item)
    {
        if (Text(item, "DOI") is not { Length: > 0 } doi)
            return null;
        return new(
            doi,
            Titles(item),
            First(item, "container-title"),
            Items(item, "author")
                .Select(author => Text(author, "family") is { Length: > 0 } family ? family : Text(author, "name"))
                .Where(name => name.Length > 0)
                .ToSeq(),
            Property(item, "issued") is { } issued ? Year(issued) : null,
            Text(item, "volume"),
            Text(item, "page")
        );
    }

    private static string Titles(JsonElement item) =>
        First(item, "subtitle") is { Length: > 0 } subtitle ? $"{First(item, "title")}: {subtitle}" : First(item, "title");

    private static int? Year(JsonElement date) =>
        Items(date, "date-parts") is [{ ValueKind: JsonValueKind.Array } parts, ..]
        && parts.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Number } year
        && year.TryGetInt32(out var number)
            ? number
            : null;

    private static string First(JsonElement item, string name) =>
        Items(item, name) is [{ ValueKind: JsonValueKind.String } first, ..] ? first.GetString()! : string.Empty;

    private static Seq<JsonElement> Items(JsonElement item, string name) =>
        Property(item, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().ToSeq() : [];

    private static string Text(JsonElement item, string name) =>
        Property(item, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : string.Empty;

    private static JsonElement? Property(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : null;
}
