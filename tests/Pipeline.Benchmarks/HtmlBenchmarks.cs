using BenchmarkDotNet.Attributes;
using Pipeline.Docx;
using Pipeline.Html;
using Pipeline.Metadata;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Samples.Articles;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Benchmarks;

/// <summary>Article to HTML: the page of a sample article, and page and proof of one of twenty pages.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private Article[] inputs = [];
    private StageResult<Article>? twentyPages;

    [GlobalSetup]
    public void Setup()
    {
        inputs = SampleIssue.Finished();
        var read = DocxReader.Read(LongManuscript.Write(20), "long.docx", new DocxLimits());
        twentyPages = Recogniser
            .Recognise(read.Value!, SampleIssue.Template.Profile)
            .Then(recognised => MetadataNormaliser.Normalise(recognised, new(SampleIssue.Template.Profile, new(), new())))
            .Then(normalised => ReferenceStage.Apply(normalised, read.Value!.Citations));
    }

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Write() => Array.ConvertAll(inputs, article => Write(article, []));

    [Benchmark]
    public object TwentyPages() => Write(twentyPages!.Value, []);

    [Benchmark]
    public object ProofOfTwentyPages() => Write(twentyPages!.Value, twentyPages.Diagnostics);

    private static string Write(Article article, Seq<Diagnostic> findings) =>
        HtmlProof.Write(article, findings, SampleIssue.Template.Profile.Labels, SampleIssue.Template.ProofStylesheet);
}
