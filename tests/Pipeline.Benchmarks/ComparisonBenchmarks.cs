using System.Text;
using BenchmarkDotNet.Attributes;
using Pipeline.Comparison;
using Pipeline.Jats;

namespace Pipeline.Benchmarks;

/// <summary>Two JATS files to what differs between them; of 20 pages and of 300, with a change in every tenth paragraph.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private Edition original = new(string.Empty, []);
    private Edition corrected = new(string.Empty, []);

    /// <summary>At some 500 words a page.</summary>
    [Params(5, 20, 300)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var article = Encoding.UTF8.GetString(JatsWriter.Write(SampleIssue.Finished()[0]).Value);
        var longer = article.Replace(
            "</body>",
            $"{string.Concat(Enumerable.Range(0, Pages * 5).Select(Paragraph))}</body>",
            StringComparison.Ordinal
        );
        original = EditionOf(longer);
        corrected = EditionOf(
            longer
                .Replace("word 5 of paragraph", "another word 5 of paragraph", StringComparison.Ordinal)
                .Replace("<title>", "<title>On ", StringComparison.Ordinal)
        );
    }

    [Benchmark]
    public object? Same() => Comparer.Compare(original, original, new()).Value;

    [Benchmark]
    public object? Corrected() => Comparer.Compare(original, corrected, new()).Value;

    private static string Paragraph(int number) =>
        $"<p>{string.Join(' ', Enumerable.Range(0, 20).Select(word => $"word {word} of paragraph {number * (word + 7) % 9973}"))}</p>";

    private static Edition EditionOf(string xml) => new("article.xml", [new(string.Empty, "article.xml", Encoding.UTF8.GetBytes(xml), [])]);
}
