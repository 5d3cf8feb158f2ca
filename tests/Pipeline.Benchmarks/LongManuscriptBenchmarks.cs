using BenchmarkDotNet.Attributes;
using Pipeline.Conservation;
using Pipeline.Docx;
using Pipeline.Rules;
using Pipeline.Samples.Articles;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Benchmarks;

/// <summary>How reading and the ledger grow with the length of a manuscript.</summary>
[MemoryDiagnoser]
public class LongManuscriptBenchmarks
{
    private byte[] package = [];
    private StageResult<Manuscript?>? read;
    private StageResult<Article>? recognised;
    private byte[] jats = [];

    [Params(12, 60, 300)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        package = LongManuscript.Write(Pages);
        read = DocxReader.Read(package, "long.docx", new DocxLimits());
        recognised = Recognition.Recogniser.Recognise(read.Value!, SampleIssue.Template.Profile);
        jats = Jats.JatsWriter.Write(recognised.Value).Value;
    }

    [Benchmark(Baseline = true)]
    public object Read() => DocxReader.Read(package, "long.docx", new DocxLimits());

    [Benchmark]
    public object Ledger()
    {
        Seq<Diagnostic> findings = [.. read!.Diagnostics, .. recognised!.Diagnostics];
        return LedgerKeeper.Balance(read.Value!, recognised.Value, findings, RuleCatalogue.All, jats, pages: null);
    }
}
