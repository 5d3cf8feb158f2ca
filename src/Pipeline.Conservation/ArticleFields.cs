using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Conservation;

/// <summary>What an element of the XML must say beside the running text.</summary>
/// <param name="Element">Name of the element; one name for those that share their values.</param>
/// <param name="Value">Its text, or the name of the picture it shows.</param>
internal readonly record struct ArticleField(string Element, string Value, SourceRef Source);

/// <summary>
/// The values of an article that are written into elements of their own: names, addresses, keywords, labels, pictures and
/// references.
/// </summary>
internal static class ArticleFields
{
    public const string Name = "name";
    public const string Affiliation = "aff";
    public const string Label = "label";
    public const string Picture = "graphic";
    public const string Reference = "mixed-citation";

    public static IEnumerable<ArticleField> Of(WalkedArticle walked) =>
        People(walked.Article.Meta).Concat(Pictures(walked)).Concat(Labels(walked)).Concat(References(walked.Article));

    public static IEnumerable<ArticleField> References(Article article) =>
        article.Back.References.References.Select(reference => new ArticleField(Reference, reference.Raw, reference.Source));

    /// <summary>Pictures by the names of their files.</summary>
    public static IEnumerable<ArticleField> Pictures(WalkedArticle walked) =>
        walked
            .Blocks.OfType<Figure>()
            .SelectMany(figure => figure.Pictures)
            .Where(picture => picture.MediaName is not null)
            .Select(picture => new ArticleField(Picture, picture.MediaName!, picture.Source))
            .Concat(walked.Pictures.Select(picture => new ArticleField(Picture, picture.MediaName, picture.Source)));

    private static IEnumerable<ArticleField> People(ArticleMeta meta) =>
        Given([
            ("article-id", meta.Doi, SourceRef.None),
            .. meta.Contribs.SelectMany(Contrib),
            .. meta.Affs.SelectMany(aff => aff.Parts.Select((string, string?, SourceRef) (part) => (Affiliation, part, aff.Source))),
            .. meta.KwdGroups.SelectMany(group =>
                group.Kwds.Select((string, string?, SourceRef) (keyword) => ("kwd", keyword, group.Source))
            ),
        ]);

    private static IEnumerable<(string Element, string? Value, SourceRef Source)> Contrib(Contrib contrib) =>
        [.. NameOf(contrib).Select(part => (Name, part, contrib.Source)), ("email", contrib.Email, contrib.Source)];

    private static string?[] NameOf(Contrib contrib) =>
        contrib switch
        {
            { Collab: { Length: > 0 } collab } => [collab],
            { Name: { } name } => [name.Surname, name.Given, name.Native],
            _ => [contrib.Raw],
        };

    /// <summary>A statement of conflicting interests becomes a footnote about the authors, which has no number among the sections.</summary>
    private static IEnumerable<ArticleField> Labels(WalkedArticle walked) =>
        Given([
            .. walked
                .Blocks.OfType<Figure>()
                .SelectMany(figure => figure.Panels)
                .Select((string, string?, SourceRef) (panel) => (Label, panel.Label, panel.Source)),
            .. walked.Blocks.Select(block =>
                block switch
                {
                    Figure figure => (Label, figure.Label, figure.Source),
                    TableWrap table => (Label, table.Label, table.Source),
                    DispFormula formula => (Label, formula.Label, formula.Source),
                    _ => (Label, (string?)null, SourceRef.None),
                }
            ),
            .. Sections([.. walked.Article.Body.Sections, .. walked.Article.Back.Sections])
                .Where(section => section.SecType != "coi-statement")
                .Select(section => (Label, section.Label, section.Source)),
            .. walked.Article.Back.Notes.Select(note => (Label, note.Label, note.Source)),
        ]);

    private static IEnumerable<Section> Sections(Seq<Section> sections) =>
        sections.SelectMany(section => Sections(section.Sections).Prepend(section));

    private static IEnumerable<ArticleField> Given(IEnumerable<(string Element, string? Value, SourceRef Source)> fields) =>
        fields.Where(field => field.Value is { Length: > 0 }).Select(field => new ArticleField(field.Element, field.Value!, field.Source));
}
