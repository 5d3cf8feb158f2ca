using BenchmarkDotNet.Attributes;

namespace Pipeline.Benchmarks;

/// <summary>DOCX to manuscript.</summary>
[MemoryDiagnoser]
public class DocxBenchmarks
{
    private byte[][] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Packages();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Read() => Array.ConvertAll(inputs, SampleIssue.Read);
}
