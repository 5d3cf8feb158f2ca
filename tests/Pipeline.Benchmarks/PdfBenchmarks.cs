using BenchmarkDotNet.Attributes;
using Pipeline.Pdf;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Benchmarks;

/// <summary>Pages to tagged PDF, fonts subset and streams deflated.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private TypesetDocument[] inputs = [];

    [GlobalSetup]
    public void Setup() => inputs = SampleIssue.Typeset();

    [Benchmark(OperationsPerInvoke = SampleIssue.Articles)]
    public object Write() =>
        Array.ConvertAll(inputs, document => PdfWriter.Write(document, new PdfOptions(SampleIssue.Template.Fonts, [])));
}
