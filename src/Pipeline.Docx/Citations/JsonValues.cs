using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Docx.Citations;

/// <summary>Questions to JSON that may be of any shape.</summary>
internal static class JsonValues
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowTrailingCommas = true };

    /// <summary>The works in JSON; null where the text is no JSON, or one of its strings no text.</summary>
    public static Seq<CitedItem>? Read(ReadOnlyMemory<char> json, Func<JsonElement, IEnumerable<CitedItem>> items) =>
        Read(() => JsonDocument.Parse(json, Options), items);

    /// <inheritdoc cref="Read(ReadOnlyMemory{char}, Func{JsonElement, IEnumerable{CitedItem}})"/>
    public static Seq<CitedItem>? Read(ReadOnlyMemory<byte> json, Func<JsonElement, IEnumerable<CitedItem>> items) =>
        Read(() => JsonDocument.Parse(json, Options), items);

    /// <summary>Strings are decoded only when they are asked for, so half of a surrogate pair or wrong UTF-8 is met there and not while parsing.</summary>
    private static Seq<CitedItem>? Read(Func<JsonDocument> parse, Func<JsonElement, IEnumerable<CitedItem>> items)
    {
        try
        {
            using var document = parse();
            return [.. items(document.RootElement)];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The property of an object; null where there is no object or no such property.</summary>
    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Text or number as text, without space at its ends; null where it is empty, missing or neither.</summary>
    public static string? String(this JsonElement element, string name) =>
        element.Property(name) switch
        {
            { ValueKind: JsonValueKind.String or JsonValueKind.Number } value when value.ToString().Trim() is { Length: > 0 } text =>
                XmlCharacters.LeaveOut(text),
            _ => null,
        };

    /// <summary>The members of an array, or the one value that stands in its place; none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) switch
        {
            null or { ValueKind: JsonValueKind.Null } => [],
            { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray()],
            { } value => [value],
        };
}
