using Pipeline.Conservation.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Conservation;

/// <summary>Finds what of an article is on none of its pages: running text, references and pictures.</summary>
internal sealed class PageCheck(TypesetDocument document)
{
    private readonly PageLetters _letters = new(document);

    public IEnumerable<Diagnostic> Missing(WalkedArticle walked) => MissingText(walked).Concat(MissingReferences(walked.Article)).Concat(MissingPictures(walked));

    /// <summary>
    /// Letters are counted by paragraph, since lines are broken and hyphenated; abstracts as a whole, since the titles of
    /// their parts are run into the paragraphs.
    /// </summary>
    private IEnumerable<Diagnostic> MissingText(WalkedArticle walked) =>
        walked.Runs
            .Where(run => !run.Site.Source.IsNone)
            .GroupBy(run => run.Site.Part == ArticlePart.Abstract ? default : Paragraph(run.Site.Source))
            .Where(group => group.Sum(run => PageLetters.Count(run.Content.PlainText())) > group.Select(run => Paragraph(run.Site.Source)).Distinct().Sum(_letters.At))
            .Select(group => NotOnPages.At(Paragraph(group.First().Site.Source), string.Join(' ', group.Select(run => run.Content.PlainText()))));

    /// <summary>Several references may stand in one paragraph of the manuscript.</summary>
    private IEnumerable<Diagnostic> MissingReferences(Article article) =>
        ArticleFields.References(article)
            .Where(reference => !reference.Source.IsNone)
            .GroupBy(reference => Paragraph(reference.Source))
            .Where(group => group.Sum(reference => PageLetters.Count(reference.Value)) > _letters.At(group.Key))
            .Select(group => NotOnPages.At(group.Key, string.Join('\n', group.Select(reference => reference.Value))));

    private IEnumerable<Diagnostic> MissingPictures(WalkedArticle walked)
    {
        var shown = document.Pages.SelectMany(page => page.Items).OfType<ImageBox>().CountBy(image => image.MediaName).ToDictionary();
        return ArticleFields.Pictures(walked)
            .GroupBy(picture => picture.Value)
            .Where(group => group.Count() > shown.GetValueOrDefault(group.Key))
            .Select(group => NotOnPages.At(group.Last().Source, group.Key));
    }

    private static SourceRef Paragraph(SourceRef place) => new(place.Part, place.Paragraph);
}
