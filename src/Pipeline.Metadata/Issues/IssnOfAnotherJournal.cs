using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Issues;

internal sealed class IssnOfAnotherJournal : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META012",
            Severity.Notice,
            "ISSN of another journal",
            "Indexes file an article by ISSN; that of another journal files it there.",
            "ISO 3297; the journal's ISSN (journal.yaml)",
            "E-ISSN 0317-8471 in a journal with E-ISSN 2049-3630",
            "E-ISSN 2049-3630",
            "Make sure the manuscript belongs to this journal."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context) =>
        StageResult.Of(
            article,
            article.Meta.JournalLine is not { } line
                ? []
                : PrintedIssn
                    .In(line.Issn)
                    .Where(issn => CheckDigits.IsIssn(issn) && !JournalIssns.List(context).Contains(PrintedIssn.Canonical(issn)))
                    .Select(issn =>
                        Info.At(
                            line.Source.PlaceOf(line.Raw, issn),
                            $"The printed ISSN {issn} is not this journal's, {JournalIssns.Of(context)}, which was put in.",
                            issn
                        )
                    )
        );
}
