using Pipeline.Docx.Packaging;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Citations;

/// <summary>The sources that Word itself keeps in the file (ECMA-376 part 1 §22.6), by the tags that CITATION fields name.</summary>
internal static class WordSources
{
    public static IReadOnlyDictionary<string, CitedItem> Read(DocxPackage package, IEnumerable<Relationship> relationships)
    {
        var sources = new Dictionary<string, CitedItem>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var part in relationships
                .Where(relationship => relationship is { Kind: "customXml", IsExternal: false })
                .Select(relationship => relationship.Target)
                .Distinct()
        )
        {
            if (package.ReadXml(part).Root is not { Name: "b:Sources" } root)
                continue;
            foreach (var source in root.ChildrenNamed("b:Source"))
            {
                if (source.Child("b:Tag")?.Text is { Length: > 0 } tag)
                    sources.TryAdd(tag, Item(tag, source));
            }
        }

        return sources;
    }

    private static CitedItem Item(string tag, OoxmlElement source)
    {
        string? Text(string name) => source.Child($"b:{name}")?.Text.Trim() is { Length: > 0 } text ? text : null;
        return new(tag, TypeOf(Text("SourceType")))
        {
            Authors = People(source, "b:Author"),
            Editors = People(source, "b:Editor"),
            Year = CitedValues.Year(Text("Year")),
            Title = Text("Title"),
            ContainerTitle =
                Text("JournalName") ?? Text("BookTitle") ?? Text("ConferenceName") ?? Text("PeriodicalTitle") ?? Text("InternetSiteTitle"),
            Volume = Text("Volume"),
            Issue = Text("Issue"),
            Page = Text("Pages"),
            Edition = Text("Edition"),
            Publisher = Text("Publisher") ?? Text("Institution"),
            PublisherPlace = Text("City"),
            Doi = CitedValues.Doi(Text("DOI") ?? Text("StandardNumber")),
            Url = Text("URL"),
        };
    }

    private static Seq<CitedPerson> People(OoxmlElement source, string role)
    {
        var names = source.Child("b:Author")?.Child(role);
        if (names?.Child("b:Corporate")?.Text.Trim() is { Length: > 0 } organisation)
            return [new(organisation, null)];
        return [.. (names?.Child("b:NameList")?.ChildrenNamed("b:Person") ?? []).Select(Person).OfType<CitedPerson>()];
    }

    private static CitedPerson? Person(OoxmlElement person)
    {
        string? Text(string name) => person.Child(name)?.Text.Trim() is { Length: > 0 } text ? text : null;
        var given = string.Join(' ', new[] { Text("b:First"), Text("b:Middle") }.OfType<string>());
        return Text("b:Last") is { } last ? new(last, given.Length == 0 ? null : given)
            : given.Length == 0 ? null
            : new(given, null);
    }

    private static string TypeOf(string? type) =>
        type switch
        {
            "JournalArticle" => "article-journal",
            "Book" => "book",
            "BookSection" => "chapter",
            "ConferenceProceedings" => "paper-conference",
            "Report" => "report",
            "ArticleInAPeriodical" => "article-magazine",
            "InternetSite" or "DocumentFromInternetSite" or "ElectronicSource" => "webpage",
            _ => string.Empty,
        };
}
