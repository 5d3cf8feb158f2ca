using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>Reads the works in a placeholder of Citavi: JSON in base64, one entry for each work.</summary>
internal static class CitaviReader
{
    /// <summary>The works; null where the text is no placeholder that can be read.</summary>
    public static Seq<CitedItem>? Read(string base64) => Base64.Decode(base64) is { } json ? JsonValues.Read(json, Works) : null;

    private static IEnumerable<CitedItem> Works(JsonElement root) =>
        root.Items("Entries")
            .Select(entry => entry.Property("Reference"))
            .OfType<JsonElement>()
            .Where(reference => reference.ValueKind == JsonValueKind.Object)
            .Select(Item);

    private static CitedItem Item(JsonElement reference)
    {
        var around = reference.Property("ParentReference") ?? default;
        var item = new CitedItem(string.Empty, TypeOf(reference.String("ReferenceType")))
        {
            Authors = People(reference, "Authors"),
            Editors = People(reference, "Editors") is { IsEmpty: false } editors ? editors : People(around, "Editors"),
            Year = CitedValues.Year(reference.String("YearResolved") ?? reference.String("Year") ?? around.String("Year")),
            Title = reference.String("Title"),
            ContainerTitle = reference.Property("Periodical")?.String("Name") ?? around.String("Title"),
            Volume = reference.String("Volume"),
            Issue = reference.String("Number"),
            Page = reference.Property("PageRange")?.String("OriginalString") ?? PlainPages(reference.String("PageRange")),
            Edition = reference.String("Edition"),
            Publisher = PublisherOf(reference) ?? PublisherOf(around),
            PublisherPlace = reference.String("PlaceOfPublication") ?? around.String("PlaceOfPublication"),
            Doi = CitedValues.Doi(reference.String("Doi")),
            Isbn = reference.String("Isbn") ?? around.String("Isbn"),
            Url = reference.String("OnlineAddress"),
        };
        return item with { Key = reference.String("Id") ?? CitedValues.KeyOf(item) };
    }

    private static string? PublisherOf(JsonElement reference) =>
        reference.Items("Publishers").Select(publisher => publisher.String("Name")).FirstOrDefault(name => name is not null);

    /// <summary>Older versions keep pages as XML in a string, whose last part is what the user typed.</summary>
    private static string? PlainPages(string? pages) => pages is not null && !pages.Contains('<', StringComparison.Ordinal) ? pages : null;

    private static Seq<CitedPerson> People(JsonElement reference, string role) =>
        [.. reference.Items(role).Select(Person).OfType<CitedPerson>()];

    private static CitedPerson? Person(JsonElement person)
    {
        if (person.String("LastName") is not { } last)
            return null;
        var family = person.String("Prefix") is { } prefix ? $"{prefix} {last}" : last;
        var given = string.Join(' ', new[] { person.String("FirstName"), person.String("MiddleName") }.OfType<string>());
        return new(family, given.Length == 0 ? null : given);
    }

    private static string TypeOf(string? type) =>
        type switch
        {
            "JournalArticle" => "article-journal",
            "Book" or "BookEdited" => "book",
            "Contribution" or "ContributionInLegalCommentary" => "chapter",
            "Thesis" => "thesis",
            "ConferenceProceedings" => "paper-conference",
            "NewspaperArticle" => "article-newspaper",
            "InternetDocument" => "webpage",
            "Report" => "report",
            _ => string.Empty,
        };
}
