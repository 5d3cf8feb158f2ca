using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Makes papers line by line down to their abstract, and tells whom they name.</summary>
internal static class TitlePages
{
    public const string Address = "Universitas Contoh, Batam, Indonesia";

    /// <summary>A paper with its title alone.</summary>
    public static Paper Begin() => new Paper().Title("Routes of Return in the Riau Islands");

    /// <summary>With an abstract and a text behind what stands there.</summary>
    public static Paper End(Paper paper) => paper.P("**Abstract**").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose("the market"));

    public static ArticleMeta Meta(Paper paper) => End(paper).Article().Meta;

    public static string Names(ArticleMeta meta) => string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw));

    /// <summary>Each author with institutions, e-mail address and iD.</summary>
    public static string Linked(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email} {contrib.Orcid}".TrimEnd()
            )
        );

    /// <summary>Each author with institutions and e-mail address.</summary>
    public static string Reached(ArticleMeta meta) =>
        string.Join(
            " | ",
            meta.Contribs.Select(contrib =>
                $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email}".TrimEnd()
            )
        );

    public static ManuscriptText Run(string text, string? link = null) =>
        new(text, RunFormat.Plain with { Link = link }, new SourceRef("word/document.xml", 99));
}
