using System.Globalization;
using Pipeline.Conservation;
using Pipeline.Docx;
using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Metadata;
using Pipeline.Pdf;
using Pipeline.Planning;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Reporting;
using Pipeline.Rules;
using Pipeline.Typesetting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Building;

/// <summary>The spine: what happens to one article, stage after stage.</summary>
internal static class ArticleStages
{
    /// <summary>Manuscript to normalised article; the value is null where the manuscript cannot be read.</summary>
    public static StageResult<PreparedArticle?> Prepare(ArticleTask task, ReadOnlyMemory<byte> docx, JournalTemplate template)
    {
        if (KindCheck.ForManuscripts(docx.Span, task.ManuscriptPath) is { } refusal)
            return new(null, [refusal]);
        var read = DocxReader.Read(docx, Path.GetFileName(task.ManuscriptPath), new DocxLimits());
        if (read.Value is not { } manuscript)
            return new(null, read.Diagnostics);
        var recognised = Recogniser.Recognise(manuscript, template.Profile, task.Settings.Rulings);
        var normalised = recognised
            .Then(article => MetadataNormaliser.Normalise(article, new NormaliserContext(template.Profile, task.Issue, task.Settings)))
            .Then(article =>
                ReferenceStage.Apply(article, manuscript.Citations, template.Profile.References, template.Profile.ReferenceStyle)
            )
            .Then(ContributionStage.Apply);
        return StageResult.Of<PreparedArticle?>(
            new(
                task,
                manuscript,
                recognised.Value,
                WithAddress(normalised.Value, task, template),
                [.. read.Diagnostics, .. normalised.Diagnostics]
            )
        );
    }

    /// <summary>Normalised article to pages.</summary>
    /// <param name="firstPage">Its first page in the issue, or null to keep the one the article has.</param>
    public static TypesetArticle Typeset(PreparedArticle prepared, int? firstPage, JournalTemplate template)
    {
        var article = firstPage is { } page
            ? WithPages(prepared.Article, page.ToString(CultureInfo.InvariantCulture), null)
            : prepared.Article;
        var typeset = Typesetter.Typeset(article, template.Typesetting);
        var paged = WithAddress(WithPages(article, typeset.Value.Pages[0].Folio, typeset.Value.Pages[^1].Folio), prepared.Task, template);
        return new(prepared, paged, typeset.Value, [.. typeset.Diagnostics, .. PageRange.Check(paged)]);
    }

    /// <summary>Pages to every file that is published or read.</summary>
    /// <param name="earlier">What the build before left.</param>
    public static BuiltArticle Finish(TypesetArticle typeset, EarlierProof earlier, JournalTemplate template)
    {
        var jats = JatsWriter.WriteForGates(typeset.Article, template.Profile.Jats);
        var source = new PdfAttachment(ArticleOutputs.Jats, "application/xml", "The article as JATS XML", "Alternative", jats.Value.Xml);
        var pictures = new PictureMemory(typeset.Document.Media, template.Pictures);
        var pdf = PdfWriter.Write(typeset.Document, new PdfOptions(template.Fonts, [source]) { Pictures = pictures });
        var prepared = typeset.Prepared;
        Seq<Diagnostic> found = [.. prepared.Findings, .. typeset.Findings, .. jats.Diagnostics, .. pdf.Diagnostics];
        var ledger = LedgerKeeper.Balance(prepared.Manuscript, typeset.Article, found, RuleCatalogue.All, jats.Value.Xml, typeset.Document);
        var changed = earlier.Against(jats.Value.Xml);
        var report = ReportOf(prepared, typeset.Article, [.. found, .. ledger.Diagnostics], ledger.Value, jats.Value.Gates) with
        {
            Changes = changed?.Changes ?? [],
        };
        var outputs = ArticleOutputs.Of(
            typeset,
            report,
            jats.Value.Xml,
            pdf.Value,
            Proof(typeset, report, pictures, template),
            changed,
            template
        );
        return new(prepared.Task, report with { Outputs = outputs.Select(file => file.Path) }, outputs);
    }

    /// <summary>The pages with what is asked and changed in their margins. It holds no attachment, since it is not what is published.</summary>
    private static byte[] Proof(TypesetArticle typeset, ArticleReport report, PictureMemory pictures, JournalTemplate template)
    {
        var proof = Typesetter.Proof(typeset.Document, typeset.Article, report.Numbers, report.Changes, template.Typesetting);
        return PdfWriter.Write(proof, new PdfOptions(template.Fonts, []) { Pictures = pictures }).Value;
    }

    /// <summary>Normalised article to findings, without pages or PDF.</summary>
    public static ArticleReport Check(PreparedArticle prepared, JatsForm? form = null)
    {
        var jats = JatsWriter.WriteForGates(prepared.Article, form);
        Seq<Diagnostic> found = [.. prepared.Findings, .. jats.Diagnostics];
        var ledger = LedgerKeeper.Balance(prepared.Manuscript, prepared.Article, found, RuleCatalogue.All, jats.Value.Xml, pages: null);
        return ReportOf(prepared, prepared.Article, [.. found, .. ledger.Diagnostics], ledger.Value, jats.Value.Gates);
    }

    /// <summary>
    /// The findings with the answers of staff. A YAML file is named without the folders above it, so that a report is the
    /// same wherever the issue lies.
    /// </summary>
    private static Seq<Diagnostic> Settle(Seq<Diagnostic> findings, ArticleTask task) =>
        Settlement
            .Apply(findings, task.Settings.Settled)
            .Select(finding =>
                finding.Location.Part.EndsWith(".yaml", StringComparison.Ordinal)
                    ? finding with
                    {
                        Location = finding.Location with { Part = Path.GetFileName(finding.Location.Part) },
                    }
                    : finding
            );

    private static ArticleReport ReportOf(
        PreparedArticle prepared,
        Article article,
        Seq<Diagnostic> found,
        Ledger ledger,
        Seq<GateResult> gates
    )
    {
        var findings = Settle(found, prepared.Task);
        return new ArticleReport(
            prepared.Task.Name,
            prepared.Manuscript.FileName,
            article.Meta.Title.Content.PlainText(),
            article.Journal.Title,
            article.Meta.Volume,
            article.Meta.Issue,
            PageRange.Of(article.Meta),
            findings,
            RuleCatalogue.For(findings),
            [],
            ArticleCounting.Count(article),
            ledger
        )
        {
            Numbers = FindingNumbers.Of(article, findings),
            Gates = gates,
            Readiness = Readiness.Of(findings, gates),
            Reading = Reading.Of(article),
        };
    }

    /// <summary>The address may name the first page.</summary>
    private static Article WithAddress(Article article, ArticleTask task, JournalTemplate template) =>
        article with
        {
            Meta = article.Meta with { Url = ArticleAddress.Of(article.Meta, PathNames.NameOf(task.Name), template.Profile) },
        };

    private static Article WithPages(Article article, string first, string? last) =>
        article with
        {
            Meta = article.Meta with { FirstPage = first, LastPage = last },
        };
}
