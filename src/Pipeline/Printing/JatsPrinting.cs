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

namespace Pipeline.Printing;

/// <summary>Makes JATS and NLM articles of any maker into PDF and HTML, each with the pictures that lie beside it.</summary>
public sealed class JatsPrinting(IFiles files, JournalTemplate template)
{
    /// <summary>How the file would be written again says nothing of its pages.</summary>
    private static readonly HashSet<string> ToldOfXmlAlone = JatsReader.Rules.Except(JatsReader.RulesOfPages).Where(rule => rule.Severity <= Severity.Notice).Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);

    /// <param name="folder">Where the PDF and the HTML are written, under the file's own name.</param>
    /// <param name="jobs">How many files are worked on at once.</param>
    public Seq<FileOutcome> Print(Seq<string> paths, string folder, int jobs) =>
        Work.All(paths, jobs, path => Work.Guarded(path, () => Print(path, folder), (exitCode, finding) => new FileOutcome(path, [], exitCode, [finding])));

    /// <summary>Why these files cannot all be printed into the folder; null where they can.</summary>
    public static string? Refusal(IFiles files, Seq<string> paths) => NamedFiles.Refusal(files, paths, ".pdf");

    private FileOutcome Print(string path, string folder)
    {
        var xml = files.ReadBytes(path);
        if (KindCheck.ForXml(xml, path) is { } refusal) return new(path, [], ExitCode.Unreadable, [refusal]);
        var read = JatsReader.Read(xml, path);
        if (read.Value is not { } article) return new(path, [], ExitCode.Unreadable, read.Diagnostics);
        var pictures = new PicturesBeside(files, path).Read(article);
        var printable = PrintableArticle.Of(article with { Media = pictures.Value }, template);
        var typeset = Typesetter.Typeset(printable, template.Typesetting with { Design = PrintableArticle.LayoutFor(printable, template) });
        var name = Path.GetFileNameWithoutExtension(path);
        var source = new PdfAttachment($"{name}.xml", "application/xml", "The article as JATS XML", "Source", xml);
        var pdf = PdfWriter.Write(typeset.Value, new PdfOptions(template.Fonts, [source]) { Pictures = template.Pictures });
        var html = HtmlProof.Write(WithPages(printable, typeset.Value.Pages), [], template.Profile.Labels, template.ProofStylesheet, new PageLinks(printable.Meta.Url, $"{name}.pdf"));
        Seq<Diagnostic> findings =
        [
            .. read.Diagnostics.Where(finding => !ToldOfXmlAlone.Contains(finding.Code)),
            .. pictures.Diagnostics,
            .. PageRange.Check(printable.Meta, typeset.Value.Pages),
            .. typeset.Diagnostics,
            .. pdf.Diagnostics,
        ];
        return Write(path, PathNames.Below(folder, name), pdf.Value, html, findings);
    }

    private FileOutcome Write(string path, string target, byte[] pdf, string html, Seq<Diagnostic> findings)
    {
        var written = new List<string>();
        foreach (var (name, bytes) in new[] { ($"{target}.pdf", pdf), ($"{target}.html", Encoding.UTF8.GetBytes(html)) })
        {
            if (Work.Write(files, name, bytes) is { } problem) return new(path, [.. written], ExitCode.WrongUsage, [.. findings, problem]);
            written.Add(name);
        }

        return new(path, [.. written], findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Fine, findings);
    }

    private static Article WithPages(Article article, Seq<Vocabulary.Pages.Page> pages) => article.Meta.ElocationId is not null
        ? article
        : article with { Meta = article.Meta with { FirstPage = pages[0].Folio, LastPage = pages[^1].Folio } };
}
