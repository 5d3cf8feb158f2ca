using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class CorpusTests
{
    private static readonly string[] Folders = ["corpus/docx", "manuscripts/ojs-template", "manuscripts/googledocs"];

    [SharedFact]
    public void Every_manuscript_of_the_corpus_is_read_the_same_each_time()
    {
        foreach (var file in Shared.Manuscripts(Folders))
        {
            var bytes = File.ReadAllBytes(file);
            var first = DocxReader.Read(bytes, Path.GetFileName(file), new DocxLimits());
            Assert.NotNull(first.Value);
            Assert.Equal(first, DocxReader.Read(bytes, Path.GetFileName(file), new DocxLimits()));
        }
    }

    /// <summary>
    /// The Open XML SDK's typed model is the second witness: every paragraph it finds outside of deletions is in the
    /// manuscript word for word, or in a finding that says it was left out, and nothing is in it twice. The words of charts
    /// and diagrams stand in parts of their own, which that witness does not hear.
    /// </summary>
    [SharedFact]
    public void No_word_of_the_corpus_is_lost_and_none_is_doubled() => Assert.Empty(Shared.Manuscripts(Folders).SelectMany(Differences));

    [Fact]
    public void No_word_of_the_sample_manuscripts_is_lost_and_none_is_doubled()
    {
        var samples = Directory.GetFiles(Path.Combine(Shared.Repository, "manuscripts"), "*.docx", SearchOption.AllDirectories);

        Assert.NotEmpty(samples);
        Assert.Empty(samples.SelectMany(Differences));
    }

    private static IEnumerable<string> Differences(string file)
    {
        var result = DocxReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), new DocxLimits());
        var leftOut = result
            .Diagnostics.Where(finding => finding is { Code: "DOCX019" or "DOCX023" or "DOCX029", Location.Part: "word/document.xml" })
            .Select(finding => finding.Before);
        var found = string.Join('\n', Words.Paragraphs(result.Value!.Body).Select(TextOf).Concat(leftOut).Select(Squeezed));
        var expected = ParagraphsBySdk(file).Select(Squeezed).Where(text => text.Length > 0).ToList();
        foreach (var paragraph in expected.Where(paragraph => !found.Contains(paragraph, StringComparison.Ordinal)))
            yield return $"{file} lost: {paragraph}";
        var drawn = result
            .Diagnostics.Where(finding => finding.Code is "DOCX056" or "DOCX057")
            .Sum(finding => Squeezed(finding.After).Length);
        var (before, after) = (
            expected.Sum(text => text.Length),
            found.Replace("\n", string.Empty, StringComparison.Ordinal).Length - drawn
        );
        if (before != after)
            yield return $"{file} had {before} letters and has {after}";
    }

    /// <summary>Told by name, since the typed model calls a smart tag and all in it unknown.</summary>
    private static List<string> ParagraphsBySdk(string file)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var texts = document.MainDocumentPart!.Document!.Body!.Descendants().Where(element => IsWord(element, "t") && !IsLeftOut(element));
        return
        [
            .. texts
                .GroupBy(text => text.Ancestors().First(ancestor => IsWord(ancestor, "p")))
                .Select(paragraph => string.Concat(paragraph.Select(text => text.InnerText))),
        ];
    }

    private static bool IsWord(OpenXmlElement element, string name) =>
        element.LocalName == name && element.NamespaceUri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static bool IsLeftOut(OpenXmlElement element) =>
        element.Ancestors().Any(ancestor => ancestor is DeletedRun or MoveFromRun or AlternateContentFallback);

    private static string TextOf(ManuscriptParagraph paragraph) =>
        string.Concat(paragraph.Inlines.OfType<ManuscriptText>().Select(text => text.Text));

    /// <summary>Letters and digits only: white space, hyphens and symbols may be stored as elements.</summary>
    private static string Squeezed(string? text) => string.Concat((text ?? string.Empty).Where(char.IsLetterOrDigit));
}
