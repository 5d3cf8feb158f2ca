using Pipeline.Docx.Citations;
using Pipeline.Docx.Lists;
using Pipeline.Docx.Packaging;
using Pipeline.Docx.Pictures;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx;

/// <summary>The ingest stage: an author's DOCX becomes a <see cref="Manuscript"/>.</summary>
public static class DocxReader
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => DocxRules.All;

    /// <summary>
    /// Reads a package. The value is null where it cannot be read as a Word document at all; the findings then hold one
    /// error that says why.
    /// </summary>
    /// <param name="package">The file's bytes.</param>
    /// <param name="fileName">Its name without folders, for messages.</param>
    /// <param name="limits">How much a file may ask of the machine.</param>
    public static StageResult<Manuscript?> Read(ReadOnlyMemory<byte> package, string fileName, DocxLimits limits)
    {
        var file = new SourceRef(fileName);
        if (PackageKind.Refusal(package.Span, file) is { } kind)
            return Refused(kind);
        var (parts, problem) = DocxPackage.Open(package, limits);
        if (parts is null)
            return Refused(NotOpened(problem, file));
        var (main, refusal) = MainPart.Find(parts, fileName);
        if (main is null)
            return Refused(refusal!);

        var findings = new Findings();
        var settings = PartReader.Related(parts, findings, main, "settings");
        var context = Prepare(parts, main, settings?.Root, limits, findings);
        var manuscript = ReadStories(context, main, settings?.Root, fileName);
        PackageFindings.Report(context, main, settings);
        return HasContent(manuscript)
            ? StageResult.Of<Manuscript?>(manuscript with { Items = context.Inventory.Items }, findings.ToSeq())
            : Refused(NoText.At(new SourceRef(main.Name)));
    }

    private static StageResult<Manuscript?> Refused(Diagnostic reason) => StageResult.Of<Manuscript?>(null, [reason]);

    private static Diagnostic NotOpened(PartProblem problem, SourceRef file) =>
        problem switch
        {
            PartProblem.TooLarge => TooLarge.At(file),
            PartProblem.HasDtd => DtdNotAllowed.At(file),
            _ => DamagedPackage.At(file),
        };

    private static DocumentContext Prepare(
        DocxPackage package,
        StoryPart main,
        OoxmlElement? settings,
        DocxLimits limits,
        Findings findings
    )
    {
        var styles = StyleSheet.Read(PartReader.Related(package, findings, main, "styles")?.Root);
        var theme = ThemeFonts.Read(PartReader.Related(package, findings, main, "theme")?.Root);
        var numbering = NumberingDefinitions.Read(PartReader.Related(package, findings, main, "numbering")?.Root, styles);
        var language = settings?.Child("w:themeFontLang")?["w:val"];
        return new DocumentContext(
            package,
            findings,
            styles,
            new RunFormats(styles, theme, language),
            new ParagraphFormats(styles, numbering),
            numbering,
            new PictureStore(package, limits, findings),
            new CitationData(limits, WordSources.Read(package, main.Relationships))
        );
    }

    private static Manuscript ReadStories(DocumentContext context, StoryPart main, OoxmlElement? settings, string fileName)
    {
        context.Inventory.Enter(main);
        var body = StoryReader.Read(context, main, main.Root.Child("w:body")!);
        var headers = new HeadersReader(context, main, settings).Read();
        var notes = new NotesReader(context, main).Read();
        var comments = new CommentsReader(context, main).Read();
        context.Citations.AddUnplaced(WebExtensions.Read(context.Package));
        return new Manuscript(fileName, PropertiesReader.Read(context.Package), body, headers, notes, comments, context.Pictures.Media)
        {
            Citations = context.Citations.All,
        };
    }

    private static bool HasContent(Manuscript manuscript) =>
        PlainText.Of(manuscript.Body).Length > 0 || PlainText.Of(manuscript.Headers.SelectMany(header => header.Blocks)).Length > 0;
}
