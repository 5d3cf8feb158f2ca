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

    public IEnumerable<Diagnostic> Missing(WalkedArticle walked) => MissingText(walked).Concat(MissingPictures(walked));

    /// <summary>
    /// Letters are counted by paragraph, since lines are broken and hyphenated, and several references may stand in one;
    /// abstracts as a whole, since the titles of their parts are run into the paragraphs.
    /// </summary>
    private IEnumerable<Diagnostic> MissingText(WalkedArticle walked) =>
        Texts(walked)
            .Where(text => !text.Place.IsNone)
            .GroupBy(text => text.IsAbstract ? default : text.Place)
            .Where(group => group.Sum(text => PageLetters.Count(text.Words)) > group.Select(text => text.Place).Distinct().Sum(_letters.At))
            .Select(group => NotOnPages.At(group.First().Place, string.Join(' ', group.Select(text => text.Words))));

    private static IEnumerable<(SourceRef Place, bool IsAbstract, string Words)> Texts(WalkedArticle walked) =>
        walked
            .Runs.Select(run => (Paragraph(run.Site.Source), run.Site.Part == ArticlePart.Abstract, FormulaWords.Of(run.Content)))
            .Concat(ArticleFields.References(walked.Article).Select(reference => (Paragraph(reference.Source), false, reference.Value)));

    private IEnumerable<Diagnostic> MissingPictures(WalkedArticle walked)
    {
        var shown = document.Pages.SelectMany(page => page.Items).OfType<ImageBox>().CountBy(image => image.MediaName).ToDictionary();
        return ArticleFields
            .Pictures(walked)
            .GroupBy(picture => picture.Value)
            .Where(group => group.Count() > shown.GetValueOrDefault(group.Key))
            .Select(group => NotOnPages.At(group.Last().Source, group.Key));
    }

    private static SourceRef Paragraph(SourceRef place) => new(place.Part, place.Paragraph);
}
