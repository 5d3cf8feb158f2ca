using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>A native export of Open Journal Systems 3.2 or later (native.xsd): its articles, their records and their files.</summary>
internal static class OjsExport
{
    public static bool IsExport(Node root) => root.Name is "articles" or "issue" or "issues" || IsArticle(root);

    public static IEnumerable<Node> Articles(Node root) => root.SelfAndDescendants().Where(IsArticle);

    /// <summary>The record of the publication that is current, else of the last.</summary>
    public static ArticleRecord Read(Node article)
    {
        var publication = Publication(article);
        var language = Language(article);
        return new(
            [.. Localised(publication, language), .. Numbers(article, publication)],
            (publication.Child("authors")?.Elements ?? [])
                .Where(part => part.Name == "author")
                .OrderBy(Place)
                .Select(author => Author(author, language))
                .ToSeq(),
            Keywords(publication, language).ToSeq(),
            (publication.Child("citations")?.Elements ?? [])
                .Where(part => part.Name == "citation")
                .Select(part => Of(Subject.Reference, "reference", part))
                .ToSeq()
        );
    }

    /// <summary>The language that the record is in first ("id").</summary>
    public static string Language(Node article) => RecordText.Language(Publication(article)["locale"] ?? article["locale"]);

    /// <summary>Files that stand in the export itself, with their extension in small letters ("xml").</summary>
    public static IEnumerable<(string Extension, byte[] Bytes)> Files(Node article) =>
        from file in article.SelfAndDescendants()
        where file.Name == "file"
        let embedded = file.Child("embed")
        where embedded?["encoding"] == "base64"
        let bytes = Decoded(embedded.Text())
        where bytes is not null
        select ((file["extension"] ?? string.Empty).ToLowerInvariant(), bytes);

    private static bool IsArticle(Node node) => node.Name == "article" && node.Child("publication") is not null;

    private static Node Publication(Node article)
    {
        var publications = Array.FindAll(article.Elements, part => part.Name == "publication");
        return Array.Find(
                publications,
                part => article["current_publication_id"] is { } current && (part["id"] ?? InternalId(part)) == current
            ) ?? publications[^1];
    }

    private static string? InternalId(Node publication) =>
        Array.Find(publication.Elements, part => part.Name == "id" && part["type"] == "internal")?.Text();

    private static int Place(Node author) => int.TryParse(author["seq"], out var place) ? place : int.MaxValue;

    private static IEnumerable<Fact> Localised(Node publication, string language)
    {
        foreach (var part in publication.Elements)
        {
            var tongue = part["locale"] is { } locale ? RecordText.Language(locale) : language;
            var fact = part.Name switch
            {
                "title" => new(Subject.Title, $"title ({tongue})", RecordText.OfHtml($"{PrefixOf(publication, part)} {part.Text()}"), part),
                "subtitle" => Of(Subject.Title, $"subtitle ({tongue})", part),
                "abstract" => Of(Subject.Abstract, $"abstract ({tongue})", part),
                "copyrightHolder" when tongue == language => Of(Subject.Licence, "copyright holder", part),
                _ => null,
            };
            if (fact is { Value.Length: > 0 })
                yield return fact;
        }
    }

    /// <summary>OJS keeps "The" apart from the title it begins.</summary>
    private static string? PrefixOf(Node publication, Node title) =>
        Array.Find(publication.Elements, part => part.Name == "prefix" && part["locale"] == title["locale"])?.Text();

    private static IEnumerable<Fact> Numbers(Node article, Node publication)
    {
        if (Array.Find(publication.Elements, part => part.Name == "id" && part["type"] == "doi") is { } doi)
            yield return Of(Subject.Metadata, "DOI", doi);
        var issue = publication.Child("issue_identification") ?? article.Closest("issue")?.Child("issue_identification");
        if (issue?.Child("volume") is { } volume)
            yield return Of(Subject.Metadata, "volume", volume);
        if (issue?.Child("number") is { } number)
            yield return Of(Subject.Metadata, "issue", number);
        if (publication.Child("pages") is { } pages && pages.Text().Any(char.IsLetterOrDigit))
            yield return new(
                Subject.Pages,
                "pages",
                pages.Text().Replace('–', '-').Replace(" ", string.Empty, StringComparison.Ordinal),
                pages
            );
        if (publication["date_published"] is { Length: > 0 } date)
            yield return new(Subject.Date, "publication date", date, publication);
        if (publication.Child("licenseUrl") is { } licence)
            yield return Of(Subject.Licence, "licence address", licence);
        if (publication.Child("copyrightYear") is { } year)
            yield return Of(Subject.Licence, "copyright year", year);
    }

    private static Person Author(Node author, string language)
    {
        var facts = Affiliations(author, language).ToList();
        if (author.Child("country") is { } country)
            facts.Add(Of(Subject.Affiliation, "country", country));
        if (author.Child("email") is { } email)
            facts.Add(Of(Subject.Author, "e-mail", email));
        var name = TextSpaces.Single(
            $"{InLanguage(author, "givenname", language)?.Text()} {InLanguage(author, "familyname", language)?.Text()}"
        );
        return new(name, RecordText.OrcidDigits(author.Child("orcid")?.Text()), facts.Where(fact => fact.Value.Length > 0).ToSeq(), author);
    }

    /// <summary>Up to OJS 3.4 the text itself, from 3.5 on a name in each language.</summary>
    private static IEnumerable<Fact> Affiliations(Node author, string language)
    {
        var all = Array.FindAll(author.Elements, part => part.Name is "affiliation" or "rorAffiliation");
        if (Array.Exists(all, part => part.Child("name") is not null))
            return all.Select(part => InLanguage(part, "name", language))
                .OfType<Node>()
                .Select(name => Of(Subject.Affiliation, "affiliation", name));
        return InLanguage(author, "affiliation", language) is { } one ? [Of(Subject.Affiliation, "affiliation", one)] : [];
    }

    private static Node? InLanguage(Node node, string name, string language)
    {
        var all = Array.FindAll(node.Elements, part => part.Name == name);
        return Array.Find(all, part => part["locale"] is not { } locale || RecordText.Language(locale) == language) ?? all.FirstOrDefault();
    }

    private static IEnumerable<Fact> Keywords(Node publication, string language) =>
        from list in publication.Elements
        where list.Name == "keywords"
        let tongue = list["locale"] is { } locale ? RecordText.Language(locale) : language
        from keyword in list.Elements
        select Of(Subject.Keyword, $"keywords ({tongue})", keyword.Child("name") ?? keyword);

    private static byte[]? Decoded(string base64)
    {
        var bytes = new byte[(base64.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }

    private static Fact Of(Subject subject, string place, Node node) => new(subject, place, RecordText.OfHtml(node.Text()), node);
}
