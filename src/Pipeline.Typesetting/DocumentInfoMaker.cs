using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting;

/// <summary>What the PDF says of itself.</summary>
internal static class DocumentInfoMaker
{
    public static DocumentInfo Make(Article article)
    {
        var meta = article.Meta;
        var title = meta.Title.Content.PlainText().Trim();
        var rights = string.Join(
            ' ',
            new[] { meta.Permissions.CopyrightStatement, meta.Permissions.LicenceText }.Where(part => !string.IsNullOrWhiteSpace(part))
        );
        return new DocumentInfo(
            title.Length > 0 ? title : article.Journal.Title,
            meta.Contribs.Select(contrib => contrib.Display),
            article.Language,
            Subject(article),
            meta.KwdGroups.SelectMany(group => group.Kwds).ToSeq(),
            rights.Length > 0 ? rights : null,
            meta.Permissions.LicenceUrl,
            meta.Doi,
            article.Journal.Publisher,
            article.Journal.Title,
            meta.Published
        );
    }

    private static string? Subject(Article article) =>
        article.Meta.Abstracts.FirstOrDefault(item => item.Kind is null && item.Language == article.Language) is { } main
            ? string.Join(' ', main.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Content.PlainText()))
            : article.Meta.Subject;
}
