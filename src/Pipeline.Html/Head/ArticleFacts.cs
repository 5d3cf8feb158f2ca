using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Head;

/// <summary>What the vocabularies of the page's head all say of an article, taken from it once, so that they agree.</summary>
internal sealed class ArticleFacts(Article article, PageLinks links)
{
    private readonly Dictionary<string, Aff> _affs = article
        .Meta.Affs.DistinctBy(aff => aff.Id)
        .ToDictionary(aff => aff.Id, StringComparer.Ordinal);

    public string Title { get; } = article.Meta.Title.Content.PlainText().Trim();

    public string? DoiUrl { get; } = article.Meta.Doi is { Length: > 0 } doi ? DoiText.Address(doi) : null;

    /// <summary>The address by which the page is known: where it will be published, else where its DOI leads.</summary>
    public string? Canonical => links.Address ?? DoiUrl;

    /// <summary>The first abstract, which is in the article's language, in plain text; else null.</summary>
    public string? Description { get; } =
        article.Meta.Abstracts.FirstOrDefault(item => item.Kind is null) is { } first ? Text(first) : null;

    public string? Pages =>
        article.Meta switch
        {
            { FirstPage: { Length: > 0 } first, LastPage: { Length: > 0 } last } when first != last => $"{first}–{last}",
            { FirstPage: { Length: > 0 } first } => first,
            _ => null,
        };

    public IEnumerable<Aff> AffsOf(Contrib contrib) => contrib.AffIds.Where(_affs.ContainsKey).Distinct().Select(id => _affs[id]);

    public static string InstitutionOf(Aff aff) => string.IsNullOrWhiteSpace(aff.Institution) ? aff.Raw : aff.Institution;

    public static string? OrcidOf(Contrib contrib) => contrib.Orcid is { Length: > 0 } orcid ? "https://orcid.org/" + orcid : null;

    public static string Text(Abstract item) =>
        string.Join(
            ' ',
            item.Blocks.Concat(item.Sections.SelectMany(section => section.Blocks))
                .OfType<Paragraph>()
                .Select(paragraph => paragraph.Content.PlainText())
        );
}
