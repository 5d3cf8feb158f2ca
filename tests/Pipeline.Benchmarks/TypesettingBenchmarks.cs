using BenchmarkDotNet.Attributes;
using Pipeline.Docx;
using Pipeline.Files;
using Pipeline.Metadata;
using Pipeline.Pdf;
using Pipeline.References;
using Pipeline.Samples.Articles;
using Pipeline.Typesetting;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Benchmarks;

/// <summary>An article typeset and written as PDF, by its length and its design.</summary>
[MemoryDiagnoser]
public class TypesettingBenchmarks
{
    private Article? article;
    private TypesettingOptions? options;
    private TypesetDocument? document;
    private PdfOptions? pdf;

    [Params(12, 60, 300)]
    public int Pages { get; set; }

    [Params("perantau", "plain-two-column")]
    public string Design { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        var template = TemplateLoader.Load(new DiskFiles(), SampleIssue.Templates, "perantau", Design).Value!;
        var read = DocxReader.Read(LongManuscript.Write(Pages), "long.docx", new DocxLimits()).Value!;
        article = Recognition
            .Recogniser.Recognise(read, template.Profile)
            .Then(recognised => MetadataNormaliser.Normalise(recognised, new(template.Profile, new(), new())))
            .Then(normalised => ReferenceStage.Apply(normalised, read.Citations))
            .Value;
        options = template.Typesetting;
        document = Typesetter.Typeset(article, options).Value;
        pdf = new(options.Fonts, []) { Pictures = new PictureMemory(document.Media) };
    }

    [Benchmark]
    public object Typeset() => Typesetter.Typeset(article!, options!);

    [Benchmark]
    public object WritePdf() => PdfWriter.Write(document!, pdf!);
}
