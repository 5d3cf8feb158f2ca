using BenchmarkDotNet.Attributes;
using Pipeline.Building;
using Pipeline.Files;

namespace Pipeline.Benchmarks;

/// <summary>The whole issue, from files to files, one article after another and several at once.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private string output = "";

    /// <summary>-1 stands for as many as the machine has cores.</summary>
    [Params(1, -1)]
    public int Jobs { get; set; }

    [GlobalSetup]
    public void Setup() => output = Directory.CreateTempSubdirectory("pipeline-benchmark-").FullName;

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Build() =>
        new IssueBuilder(new DiskFiles(), SampleIssue.Template, new BuildOptions(output, Jobs)).Build(SampleIssue.Plan, _ => { });

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(output, recursive: true);
}
