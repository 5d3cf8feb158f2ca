using BenchmarkDotNet.Attributes;
using Pipeline.Conservation;
using Pipeline.Docx;
using Pipeline.Metadata;
using Pipeline.References;
using Pipeline.Rules;
using Pipeline.Samples.Articles;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Benchmarks;

/// <summary>How reading and the ledger grow with the length of a manuscript.</summary>
[MemoryDiagnoser]
public class LongManuscriptBenchmarks
{
    private byte[] package = [];
    private StageResult<Manuscript?>? read;
    private StageResult<Article>? article;
    private byte[] jats = [];
    private TypesetDocument? pages;

    [Params(12, 60, 300)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        package = LongManuscript.Write(Pages);
        read = DocxReader.Read(package, "long.docx", new DocxLimits());
        article = Recognition
            .Recogniser.Recognise(read.Value!, SampleIssue.Template.Profile)
            .Then(recognised => MetadataNormaliser.Normalise(recognised, new(SampleIssue.Template.Profile, new(), new())))
            .Then(normalised => ReferenceStage.Apply(normalised, read.Value!.Citations));
        jats = Jats.JatsWriter.Write(article.Value).Value;
        pages = SampleIssue.Typeset(article.Value);
    }

    [Benchmark(Baseline = true)]
    public object Read() => DocxReader.Read(package, "long.docx", new DocxLimits());

    [Benchmark]
    public object LedgerOfArticleAndXml() => Ledger(null);

    [Benchmark]
    public object LedgerOfPagesToo() => Ledger(pages);

    private StageResult<Ledger> Ledger(TypesetDocument? typeset)
    {
        Seq<Diagnostic> findings = [.. read!.Diagnostics, .. article!.Diagnostics];
        return LedgerKeeper.Balance(read.Value!, article.Value, findings, RuleCatalogue.All, jats, typeset);
    }
}
