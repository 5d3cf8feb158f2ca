using BenchmarkDotNet.Attributes;
using Pipeline.Html;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>Article to HTML proof, without findings.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private Article[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Finished();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Write() => Array.ConvertAll(inputs, article => HtmlProof.Write(article, [], SampleIssue.Template.Profile.Labels, SampleIssue.Template.ProofStylesheet));
}
