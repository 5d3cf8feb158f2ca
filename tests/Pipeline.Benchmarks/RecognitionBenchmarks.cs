using BenchmarkDotNet.Attributes;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Benchmarks;

/// <summary>Manuscript to article.</summary>
[MemoryDiagnoser]
public class RecognitionBenchmarks
{
    private Manuscript[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Read();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Recognise() => Array.ConvertAll(inputs, SampleIssue.Recognise);
}
