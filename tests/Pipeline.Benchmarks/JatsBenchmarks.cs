using BenchmarkDotNet.Attributes;
using Pipeline.Jats;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>Article to JATS, its own check included.</summary>
[MemoryDiagnoser]
public class JatsBenchmarks
{
    private Article[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Finished();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Write() => Array.ConvertAll(inputs, article => JatsWriter.Write(article));
}
