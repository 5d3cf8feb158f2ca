using Pipeline.Comparison.Reading;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Records;

/// <summary>Reads the record of a JATS or NLM article.</summary>
internal static class JatsRecord
{
    /// <param name="languageElse">Language of an article that names none.</param>
    public static ArticleRecord Read(Node article, string languageElse = "")
    {
        var meta = article.Child("front")?.Child("article-meta");
        if (meta is null)
            return new([], [], [], []);
        var language = RecordText.Language(article["xml:lang"] ?? languageElse);
        return new(
            [.. Titles(meta, language), .. Abstracts(meta, language), .. Numbers(meta), .. Licence(meta)],
            Authors(article, meta).ToSeq(),
            Keywords(meta, language).ToSeq(),
            References(article).ToSeq()
        );
    }

    public static string? Title(Node article) =>
        article.Child("front")?.Child("article-meta")?.Child("title-group")?.Child("article-title")?.Text();

    public static string? Doi(Node article) => article.Child("front")?.Child("article-meta") is { } meta ? DoiIn(meta)?.Text() : null;

    private static Node? DoiIn(Node meta) => Array.Find(meta.Elements, part => part.Name == "article-id" && part["pub-id-type"] == "doi");

    private static IEnumerable<Fact> Titles(Node meta, string language)
    {
        if (meta.Child("title-group") is not { } group)
            yield break;
        foreach (
            var (title, subtitle, tongue) in group
                .Elements.Where(part => part.Name == "trans-title-group")
                .Select(part =>
                    (
                        part.Child("trans-title"),
                        part.Child("trans-subtitle"),
                        RecordText.Language(part["xml:lang"] ?? part.Child("trans-title")?["xml:lang"])
                    )
                )
                .Prepend((group.Child("article-title"), group.Child("subtitle"), language))
        )
        {
            if (title is not null)
                yield return Of(Subject.Title, $"title ({tongue})", title);
            if (subtitle is not null)
                yield return Of(Subject.Title, $"subtitle ({tongue})", subtitle);
        }
    }

    private static IEnumerable<Fact> Abstracts(Node meta, string language) =>
        from part in meta.Elements
        where part.Name is "abstract" or "trans-abstract" && part["abstract-type"] is null
        let tongue = part["xml:lang"] is { } tag ? RecordText.Language(tag) : language
        group part by tongue into parts
        let first = parts.First()
        select new Fact(
            Subject.Abstract,
            $"abstract ({parts.Key})",
            RecordText.Tidy(string.Join(' ', first.Elements.Where(part => part.Name != "title").Select(part => part.Text()))),
            first
        );

    private static IEnumerable<Fact> Numbers(Node meta)
    {
        if (DoiIn(meta) is { } doi)
            yield return Of(Subject.Metadata, "DOI", doi);
        if (meta.Child("volume") is { } volume)
            yield return Of(Subject.Metadata, "volume", volume);
        if (meta.Child("issue") is { } issue)
            yield return Of(Subject.Metadata, "issue", issue);
        if (meta.Child("fpage") is { } first)
            yield return new(
                Subject.Pages,
                "pages",
                meta.Child("lpage") is { } last ? $"{first.Text()}-{last.Text()}" : first.Text(),
                first
            );
        if (PublicationDate(meta) is { } date)
            yield return new(Subject.Date, "publication date", DateText(date), date);
    }

    /// <summary>The electronic one where there are several, for that is the one OJS holds.</summary>
    private static Node? PublicationDate(Node meta)
    {
        var dates = Array.FindAll(meta.Elements, part => part.Name == "pub-date" && part["date-type"] is null or "pub");
        return Array.Find(dates, date => date["pub-type"] == "epub" || date["publication-format"] == "electronic")
            ?? dates.FirstOrDefault();
    }

    private static string DateText(Node date) =>
        string.Join(
            '-',
            new[] { date.Child("year"), date.Child("month"), date.Child("day") }.OfType<Node>().Select(part => part.Text().PadLeft(2, '0'))
        );

    private static IEnumerable<Fact> Licence(Node meta)
    {
        if (meta.Child("permissions") is not { } permissions)
            yield break;
        if (
            permissions.Child("license") is { } licence
            && (licence["xlink:href"] ?? licence.Child("ali:license_ref")?.Text()) is { } address
        )
            yield return new(Subject.Licence, "licence address", address, licence);
        if (permissions.Child("copyright-holder") is { } holder)
            yield return Of(Subject.Licence, "copyright holder", holder);
        if (permissions.Child("copyright-year") is { } year)
            yield return Of(Subject.Licence, "copyright year", year);
    }

    private static IEnumerable<Person> Authors(Node article, Node meta)
    {
        var byId = article
            .SelfAndDescendants()
            .Where(node => node["id"] is not null)
            .DistinctBy(node => node["id"])
            .ToDictionary(node => node["id"]!, StringComparer.Ordinal);
        return meta
            .Elements.Where(part => part.Name == "contrib-group")
            .SelectMany(group => group.Elements)
            .Where(part => part.Name == "contrib" && part["contrib-type"] is null or "author" or "person" or "collab")
            .Select(contrib => Author(contrib, byId));
    }

    private static Person Author(Node contrib, Dictionary<string, Node> byId)
    {
        var linked = contrib
            .Elements.Where(part => part.Name == "xref")
            .SelectMany(xref => (xref["rid"] ?? string.Empty).Split(' '))
            .Select(byId.GetValueOrDefault)
            .OfType<Node>()
            .ToArray();
        var affiliations = contrib.Elements.Concat(linked).Where(part => part.Name == "aff").ToArray();
        var email = contrib
            .SelfAndDescendants()
            .Concat(linked.Where(part => part.Name == "corresp").SelectMany(part => part.SelfAndDescendants()))
            .FirstOrDefault(part => part.Name == "email");
        var orcid = Array.Find(contrib.Elements, part => part.Name == "contrib-id" && part["contrib-id-type"] == "orcid");
        var facts = affiliations.Select(Affiliation).ToList();
        if (
            affiliations
                .Select(aff => Array.Find([.. aff.SelfAndDescendants()], part => part.Name == "country" && part["country"] is not null))
                .FirstOrDefault(country => country is not null) is
            { } country
        )
            facts.Add(new(Subject.Affiliation, "country", country["country"]!, country));
        if (email is not null)
            facts.Add(Of(Subject.Author, "e-mail", email));
        return new(NameOf(contrib), RecordText.OrcidDigits(orcid?.Text()), facts.ToSeq(), contrib);
    }

    private static string NameOf(Node contrib)
    {
        var name = contrib.Child("name") ?? contrib.Child("name-alternatives")?.Child("name");
        return name is null
            ? ContribNames.In(contrib) is { } other
                ? ContribNames.TextOf(other)
                : string.Empty
            : $"{name.Child("given-names")?.Text()} {name.Child("surname")?.Text()}".Trim();
    }

    /// <summary>OJS often holds the institution alone, JATS its place as well.</summary>
    private static Fact Affiliation(Node aff)
    {
        var whole = RecordText.Tidy(
            string.Concat(
                aff.Items.Where(item => item.Element?.Name is not ("label" or "email")).Select(item => item.Text ?? item.Element!.Text())
            )
        );
        var institutions = string.Join(
            ", ",
            aff.SelfAndDescendants().Where(part => part.Name == "institution").Select(part => part.Text())
        );
        return new(Subject.Affiliation, "affiliation", whole, aff) { OrElse = institutions.Length > 0 ? institutions : null };
    }

    private static IEnumerable<Fact> Keywords(Node meta, string language) =>
        from list in meta.Elements
        where list.Name == "kwd-group"
        let tongue = list["xml:lang"] is { } tag ? RecordText.Language(tag) : language
        from keyword in list.SelfAndDescendants()
        where keyword.Name == "kwd"
        select Of(Subject.Keyword, $"keywords ({tongue})", keyword);

    private static IEnumerable<Fact> References(Node article) =>
        article
            .SelfAndDescendants()
            .Where(node => node.Name == "ref")
            .Select(reference => new Fact(
                Subject.Reference,
                "reference",
                RecordText.Tidy(string.Join(' ', reference.Elements.Where(part => part.Name != "label").Select(part => part.Text()))),
                reference
            ));

    private static Fact Of(Subject subject, string place, Node node) => new(subject, place, RecordText.Tidy(node.Text()), node);
}
