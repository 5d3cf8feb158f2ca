using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>Reads a JATS file as a published article.</summary>
internal static class JatsArticleReader
{
    /// <summary>Fewest characters of text; what has fewer is a notice and no article.</summary>
    private const int LeastText = 4000;

    /// <summary>JATS article-types that have no text of their own.</summary>
    private static readonly string[] NoArticles =
    [
        "correction",
        "retraction",
        "expression-of-concern",
        "abstract",
        "editorial",
        "letter",
        "news",
        "announcement",
    ];

    /// <summary>The articles of a folder in the order of their names; corrections, letters and the like are left out.</summary>
    public static IEnumerable<PublishedArticle> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(Read).OfType<PublishedArticle>();

    /// <summary>Null where the file holds no research article with title, authors and text.</summary>
    public static PublishedArticle? Read(string path) =>
        JatsFile.Open(path) is { } root
        && !NoArticles.Contains((string?)root.Attribute("article-type"))
        && root.Element("body")?.Value.Length >= LeastText
            ? Read(root, path, hasCitations: false)
            : null;

    /// <param name="hasCitations">Keeps the links to references, as <see cref="JatsInlineReader.Citation"/> says.</param>
    /// <returns>Null where there is no title, author or text.</returns>
    public static PublishedArticle? Read(XElement root, string path, bool hasCitations)
    {
        if (root.Element("front")?.Element("article-meta") is not { } meta || root.Element("body") is not { } body)
            return null;
        var noteless = JatsInlineReader.Noteless(hasCitations);
        var notes = Notes(root, body, noteless);
        var inlines = new JatsInlineReader(notes, hasCitations);
        var text = new JatsBodyReader(inlines);
        var article = new PublishedArticle(
            Path.GetFileName(path),
            JatsFile.LanguageOf(body) ?? "en",
            JatsInlineReader.WithoutNotes.Read(meta.Descendants("article-title").FirstOrDefault()),
            JatsPeopleReader.Authors(meta),
            JatsPeopleReader.Affiliations(meta),
            [.. meta.Elements().Where(IsAbstract).Select(element => ReadAbstract(element, noteless))],
            [
                .. meta.Elements("kwd-group")
                    .Where(IsByAuthor)
                    .Select(group => new KeywordList(
                        JatsFile.LanguageOf(group) ?? "en",
                        [.. group.Descendants("kwd").Select(word => JatsFile.Text(word))]
                    ))
                    .Where(list => list.Words.Count > 0),
            ],
            text.Read(body.Elements()),
            notes,
            [.. root.Elements("back").SelectMany(back => Statements(back, text))],
            JatsReferenceReader.Read(root)
        );
        return article.Title.Count > 0 && article.Authors.Count > 0 ? article : null;
    }

    private static Dictionary<string, IReadOnlyList<Inline>> Notes(XElement root, XElement body, JatsInlineReader noteless)
    {
        var called = body.Descendants("xref")
            .Where(xref => (string?)xref.Attribute("ref-type") == "fn")
            .SelectMany(xref => ((string?)xref.Attribute("rid") ?? string.Empty).Split(' '))
            .ToHashSet();
        return root.Descendants("fn")
            .Where(note => called.Contains((string?)note.Attribute("id") ?? string.Empty) && !note.Ancestors("table-wrap").Any())
            .DistinctBy(note => (string)note.Attribute("id")!)
            .ToDictionary(
                note => (string)note.Attribute("id")!,
                note => noteless.Tidy(note.Elements("p").SelectMany(paragraph => paragraph.Nodes().Append(new XText(" "))))
            );
    }

    private static bool IsAbstract(XElement element) =>
        element.Is("abstract", "trans-abstract")
        && (string?)element.Attribute("abstract-type") is null or "summary" or "abstract"
        && element.Descendants("p").Any();

    private static bool IsByAuthor(XElement group) =>
        (string?)group.Attribute("kwd-group-type") is null or "author" or "author-keywords" or "author-generated";

    private static Summary ReadAbstract(XElement element, JatsInlineReader noteless)
    {
        var parts = element.Elements("sec").Select(part => new SummaryPart(JatsFile.Text(part.Element("title")), Joined(part, noteless)));
        return new(
            JatsFile.LanguageOf(element) ?? "en",
            element.Elements("p").Any() ? [new(null, Joined(element, noteless)), .. parts] : [.. parts]
        );
    }

    private static IReadOnlyList<Inline> Joined(XElement element, JatsInlineReader noteless) =>
        noteless.Tidy(element.Elements("p").SelectMany(paragraph => paragraph.Nodes().Append(new XText(" "))));

    private static IEnumerable<Statement> Statements(XElement back, JatsBodyReader text)
    {
        foreach (var part in back.Elements().Where(part => part.Is("ack", "sec", "app-group", "notes")))
        {
            if (part.Is("app-group"))
            {
                foreach (var appendix in part.Elements("app"))
                    yield return Read(appendix, text);
            }
            else
            {
                yield return Read(part, text);
            }
        }
    }

    private static Statement Read(XElement part, JatsBodyReader text)
    {
        var title = JatsFile.Text(part.Element("title"));
        return new(
            title.Length > 0 ? title : null,
            part.Is("ack"),
            text.Read(part.Elements().Where(element => !element.Is("title", "label")), level: 2)
        );
    }
}
