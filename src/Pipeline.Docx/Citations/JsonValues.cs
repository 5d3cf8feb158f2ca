using System.Text.Json;

namespace Pipeline.Docx.Citations;

/// <summary>Questions to JSON that may be of any shape.</summary>
internal static class JsonValues
{
    /// <summary>The property of an object; null where there is no object or no such property.</summary>
    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Text or number as text, without space at its ends; null where it is empty, missing or neither.</summary>
    public static string? String(this JsonElement element, string name) => element.Property(name) switch
    {
        { ValueKind: JsonValueKind.String or JsonValueKind.Number } value when value.ToString().Trim() is { Length: > 0 } text => Xml.XmlText.Clean(text),
        _ => null,
    };

    /// <summary>The members of an array, or the one value that stands in its place; none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Property(name) switch
    {
        null or { ValueKind: JsonValueKind.Null } => [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray()],
        { } value => [value],
    };
}
