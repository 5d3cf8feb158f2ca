using BenchmarkDotNet.Attributes;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>Article to pages.</summary>
[MemoryDiagnoser]
public class TypesettingBenchmarks
{
    private Article[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Finished();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Typeset() => Array.ConvertAll(inputs, SampleIssue.Typeset);
}
