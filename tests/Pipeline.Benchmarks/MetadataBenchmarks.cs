using BenchmarkDotNet.Attributes;
using Pipeline.Planning;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>Article to normalised article.</summary>
[MemoryDiagnoser]
public class MetadataBenchmarks
{
    private (Article Article, ArticleTask Task)[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Planned();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Normalise() => Array.ConvertAll(inputs, SampleIssue.Normalise);
}
