using BenchmarkDotNet.Attributes;
using Pipeline.Jats;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Benchmarks;

/// <summary>
/// A long article (the sections and references of the three of the sample issue in one, some twenty pages) read from JATS
/// and written again; the bars are 10 ms for reading and 5 ms for writing.
/// </summary>
[MemoryDiagnoser]
public class JatsReadingBenchmarks
{
    private Article article = null!;
    private byte[] xml = [];

    [GlobalSetup]
    public void Setup()
    {
        var issue = SampleIssue.Finished();
        article = issue[0] with
        {
            Body = issue[0].Body with { Sections = [.. issue.SelectMany(each => each.Body.Sections)] },
            Back = issue[0].Back with
            {
                References = issue[0].Back.References with { References = [.. issue.SelectMany(each => each.Back.References.References)] },
            },
        };
        xml = JatsWriter.Write(article).Value;
    }

    [Benchmark]
    public object Read() => JatsReader.Read(xml, "article.xml");

    [Benchmark]
    public object Write() => JatsWriter.Write(article);
}
