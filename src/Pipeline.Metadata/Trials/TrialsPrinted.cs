using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Trials;

/// <summary>Reads the registration of the article's own trial, which is one where the sentence with the number says that it was registered.</summary>
internal sealed partial class TrialsPrinted : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META102",
            Severity.Info,
            "Registration of a trial read",
            "Registers, Crossref and PubMed tie an article to its trial by register and number, which programs cannot read in a sentence.",
            "JATS4R Clinical trials: related-object with document-id and source-id",
            "Trial registration: ClinicalTrials.gov NCT01234567.",
            "register ClinicalTrials.gov, number NCT01234567",
            "Nothing to do; a trial of others that was read as the article's own must be worded so that it is not."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        if (!article.Meta.Trials.IsEmpty)
            return StageResult.Of(article);
        var found = article
            .InlineRuns()
            .Where(run => run.Site.Role is InlineRole.Paragraph or InlineRole.ListItem)
            .SelectMany(run =>
                Sentence()
                    .Split(Spaces.Collapse(run.Content.PlainText()))
                    .Where(sentence => IsOwn(sentence, run.Site))
                    .SelectMany(TrialNumbers.In)
                    .Select(trial => (Trial: trial, Place: run.Site.Source))
            )
            .Concat(Titled(article))
            .DistinctBy(each => each.Trial.Number)
            .ToList();
        return StageResult.Of(
            article with
            {
                Meta = article.Meta with { Trials = found.Select(each => each.Trial).ToSeq() },
            },
            found.Select(each =>
                Info.At(each.Place, $"The trial is registered as {each.Trial.Number} at {each.Trial.Registry}.", each.Trial.Number)
            )
        );
    }

    private static bool IsOwn(string sentence, InlineSite site) =>
        Label().IsMatch(sentence) || (site.Part is not ArticlePart.Notes && Registered().IsMatch(sentence));

    /// <summary>Trials under a heading that says that they are the article's own.</summary>
    private static IEnumerable<(Trial Trial, SourceRef Place)> Titled(Article article) =>
        article
            .Body.Sections.Concat(article.Back.Sections)
            .Concat(article.Meta.Abstracts.SelectMany(item => item.Sections))
            .Where(section => Label().IsMatch(section.Title.PlainText()))
            .SelectMany(section => section.Blocks.OfType<Paragraph>())
            .SelectMany(paragraph => TrialNumbers.In(paragraph.Content.PlainText()).Select(trial => (trial, paragraph.Source)));

    [GeneratedRegex(
        @"^\s*(?:clinical\s+)?(?:trial|study)\s+regist(?:ration|ry)(?:\s+number)?\b|^\s*(?:nomor\s+)?(?:pendaftaran|registrasi)\s+uji\s+klinis\b|^\s*registro\s+d[eo]\s+(?:ensayo|ensaio|estudio)\b|^\s*enregistrement\s+de\s+l[’']essai\b|^\s*Studienregistrierung\b|^\s*trial\s*registratie\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\b(?:(?:this|the|our)\s+(?:[\p{L}-]+\s+){0,2}(?:trial|study|protocol)\s+(?:\S+\s+){0,3}(?:was|is|has\s+been)\s+(?:\S+\s+){0,2}registered|we\s+registered\s+(?:the|this|our)\s+(?:trial|study)|(?:uji\s+klinis|penelitian|studi)\s+ini\s+(?:telah\s+)?(?:terdaftar|didaftarkan))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Registered();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})\]]{2}\.)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
