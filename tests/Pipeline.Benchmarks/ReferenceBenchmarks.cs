using BenchmarkDotNet.Attributes;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Benchmarks;

/// <summary>References into fields, citations to references.</summary>
[MemoryDiagnoser]
public class ReferenceBenchmarks
{
    private (Article Article, Manuscript Manuscript)[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Unlinked();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Refer() => Array.ConvertAll(inputs, SampleIssue.Refer);
}
