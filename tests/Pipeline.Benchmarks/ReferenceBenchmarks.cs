using BenchmarkDotNet.Attributes;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>References into fields, citations to references.</summary>
[MemoryDiagnoser]
public class ReferenceBenchmarks
{
    private Article[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Normalised();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Refer() => Array.ConvertAll(inputs, SampleIssue.Refer);
}
