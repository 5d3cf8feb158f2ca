using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Reads works in CSL JSON (schema csl-citation.json), as Zotero and Mendeley keep them beside each citation.</summary>
internal static class CslReader
{
    /// <summary>The works of a citation, or of an array of citations; null where they cannot be read.</summary>
    public static Seq<CitedItem>? Read(ReadOnlyMemory<char> json) => JsonValues.Read(json, Works);

    /// <inheritdoc cref="Read(ReadOnlyMemory{char})"/>
    public static Seq<CitedItem>? Read(ReadOnlyMemory<byte> json) => JsonValues.Read(json, Works);

    private static IEnumerable<CitedItem> Works(JsonElement root)
    {
        IEnumerable<JsonElement> citations = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];
        return citations.SelectMany(citation => citation.Items("citationItems")).Select(Item).OfType<CitedItem>();
    }

    private static CitedItem? Item(JsonElement cited)
    {
        if (cited.Property("itemData") is not { ValueKind: JsonValueKind.Object } data)
            return null;
        var doi = CitedValues.Doi(data.String("DOI"));
        var address = cited
            .Items("uris")
            .Concat(cited.Items("uri"))
            .Select(uri => uri.ValueKind == JsonValueKind.String ? uri.GetString() : null)
            .FirstOrDefault(uri => !string.IsNullOrEmpty(uri));
        var item = new CitedItem(string.Empty, data.String("type") ?? string.Empty)
        {
            Authors = People(data, "author"),
            Editors = People(data, "editor"),
            Year = YearOf(data.Property("issued")),
            Title = CitedValues.Plain(data.String("title")),
            ContainerTitle = CitedValues.Plain(data.String("container-title")),
            Volume = data.String("volume"),
            Issue = data.String("issue"),
            Page = data.String("page"),
            Edition = data.String("edition"),
            Publisher = data.String("publisher"),
            PublisherPlace = data.String("publisher-place"),
            Doi = doi,
            Isbn = data.String("ISBN"),
            Url = data.String("URL"),
        };
        return item with { Key = address ?? CitedValues.KeyOf(item) };
    }

    private static Seq<CitedPerson> People(JsonElement data, string role) => [.. data.Items(role).Select(Person).OfType<CitedPerson>()];

    private static CitedPerson? Person(JsonElement name)
    {
        if (name.String("literal") is { } literal)
            return new(literal, null);
        var family = string.Join(
            ' ',
            new[] { name.String("dropping-particle"), name.String("non-dropping-particle"), name.String("family") }.OfType<string>()
        );
        return family.Length == 0 ? null : new(family, name.String("given"));
    }

    /// <summary>"date-parts": [[2013, 2, 1]], or text in "raw" or "literal".</summary>
    private static string? YearOf(JsonElement? issued)
    {
        if (issued is not { } date)
            return null;
        var first = date.Items("date-parts").FirstOrDefault();
        var year = first.ValueKind == JsonValueKind.Array ? first.EnumerateArray().FirstOrDefault() : default;
        return CitedValues.Year(
            year.ValueKind is JsonValueKind.Number or JsonValueKind.String ? year.ToString() : date.String("raw") ?? date.String("literal")
        );
    }
}
