using BenchmarkDotNet.Attributes;
using Pipeline.References;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Benchmarks;

/// <summary>References into fields, citations to references.</summary>
[MemoryDiagnoser]
public class ReferenceBenchmarks
{
    private (Article Article, Manuscript Manuscript)[] inputs = [];
    private Seq<Reference> references = [];

    [GlobalSetup]
    public void Setup()
    {
        inputs = SampleIssue.Unlinked();
        references = inputs.SelectMany(input => input.Article.Back.References.References).ToSeq();
        if (references.Count != SampleIssue.References)
            throw new InvalidOperationException(
                $"The issue has {references.Count} references; the benchmarks count {SampleIssue.References}."
            );
    }

    [Benchmark(OperationsPerInvoke = SampleIssue.References)]
    public object Parse() => ReferenceStage.Parse(references);

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Refer() => Array.ConvertAll(inputs, SampleIssue.Refer);
}
