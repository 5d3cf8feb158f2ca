using System.Text;
using Pipeline.Building;
using Pipeline.Files;
using Pipeline.Html;
using Pipeline.Jats;
using Pipeline.Pdf;
using Pipeline.Running;
using Pipeline.Typesetting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Printing;

/// <summary>Makes JATS and NLM articles of any maker into PDF and HTML, each with the pictures that lie beside it.</summary>
/// <param name="template">May still be loading while the first articles are read; null, and nothing is printed, where it is wrong.</param>
public sealed class JatsPrinting(IFiles files, Task<StageResult<JournalTemplate?>> template)
{
    /// <summary>How the file would be written again says nothing of its pages.</summary>
    private static readonly HashSet<string> ToldOfXmlAlone = JatsReader
        .Rules.Except(JatsReader.RulesOfPages)
        .Where(rule => rule.Severity <= Severity.Notice)
        .Select(rule => rule.Code)
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="folder">Where the PDF and the HTML are written, under the file's own name.</param>
    /// <param name="jobs">How many files are worked on at once.</param>
    public Seq<FileOutcome> Print(Seq<string> paths, string folder, int jobs)
    {
        var printed = Work.All(
            paths,
            Work.AtOnce(jobs),
            path => Work.Guarded(path, () => Print(path, folder), (exitCode, finding) => new FileOutcome(path, [], exitCode, [finding]))
        );
        return template.GetAwaiter().GetResult().Value is null ? [] : printed;
    }

    /// <summary>Why these files cannot all be printed into the folder; null where they can.</summary>
    public static string? Refusal(IFiles files, Seq<string> paths) => NamedFiles.Refusal(files, paths, ".pdf");

    private FileOutcome Print(string path, string folder)
    {
        var xml = files.ReadBytes(path);
        if (KindCheck.ForXml(xml, path) is { } refusal)
            return new(path, [], ExitCode.Unreadable, [refusal]);
        var read = JatsReader.ReadForPages(xml, path);
        if (read.Value is not { } article)
            return new(path, [], ExitCode.Unreadable, read.Diagnostics);
        var pictures = new PicturesBeside(files, path).Read(article);
        if (template.GetAwaiter().GetResult().Value is not { } loaded)
            return new(path, [], ExitCode.WrongUsage, []);
        var printable = PrintableArticle.Of(article with { Media = pictures.Value }, loaded);
        var typeset = Typesetter.Typeset(printable, loaded.Typesetting with { Design = PrintableArticle.LayoutFor(printable, loaded) });
        var target = PathNames.Below(folder, Path.GetFileNameWithoutExtension(path));
        var (pdf, html) = Work.Both(
            () => Pdf(typeset.Value, xml, target, loaded),
            () => Html(WithPages(printable, typeset.Value.Pages), target, loaded)
        );
        Seq<Diagnostic> findings =
        [
            .. read.Diagnostics.Where(finding => !ToldOfXmlAlone.Contains(finding.Code)),
            .. pictures.Diagnostics,
            .. PageRange.Check(printable.Meta, typeset.Value.Pages),
            .. typeset.Diagnostics,
            .. pdf.Diagnostics,
        ];
        return Write(path, target, pdf.Value, html, findings);
    }

    private static StageResult<byte[]> Pdf(TypesetDocument document, byte[] xml, string target, JournalTemplate template)
    {
        var source = new PdfAttachment($"{PathNames.NameOf(target)}.xml", "application/xml", "The article as JATS XML", "Source", xml);
        return PdfWriter.Write(document, new PdfOptions(template.Fonts, [source]) { Pictures = template.Pictures });
    }

    private static byte[] Html(Article article, string target, JournalTemplate template) =>
        Encoding.UTF8.GetBytes(
            HtmlProof.Write(
                article,
                [],
                template.Profile.Labels,
                template.ProofStylesheet,
                new PageLinks(article.Meta.Url, $"{PathNames.NameOf(target)}.pdf")
            )
        );

    private FileOutcome Write(string path, string target, byte[] pdf, byte[] html, Seq<Diagnostic> findings)
    {
        var written = new List<string>();
        foreach (var (name, bytes) in new[] { ($"{target}.pdf", pdf), ($"{target}.html", html) })
        {
            if (Work.Write(files, name, bytes) is { } problem)
                return new(path, [.. written], ExitCode.WrongUsage, [.. findings, problem]);
            written.Add(name);
        }

        return new(
            path,
            [.. written],
            findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Fine,
            findings
        );
    }

    private static Article WithPages(Article article, Seq<Page> pages) =>
        article.Meta.ElocationId is not null
            ? article
            : article with
            {
                Meta = article.Meta with { FirstPage = pages[0].Folio, LastPage = pages[^1].Folio },
            };
}
