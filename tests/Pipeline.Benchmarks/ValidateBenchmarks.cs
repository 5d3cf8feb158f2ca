using BenchmarkDotNet.Attributes;
using Pipeline.Docx;
using Pipeline.Jats;
using Pipeline.Metadata;
using Pipeline.References;
using Pipeline.Samples.Articles;

namespace Pipeline.Benchmarks;

/// <summary>A JATS file through every gate, from its bytes to its findings.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private byte[] file = [];

    [Params(20, 100)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var read = DocxReader.Read(LongManuscript.Write(Pages), "long.docx", new DocxLimits());
        var article = Recognition
            .Recogniser.Recognise(read.Value!, SampleIssue.Template.Profile)
            .Then(recognised => MetadataNormaliser.Normalise(recognised, new(SampleIssue.Template.Profile, new(), new())))
            .Then(normalised => ReferenceStage.Apply(normalised, read.Value!.Citations));
        file = JatsWriter.Write(article.Value).Value;
    }

    [Benchmark]
    public object Validate() => JatsChecker.Gates(JatsChecker.Check(file, "article.xml"));
}
