using System.Text;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Tests;

/// <summary>Articles to compare: a made one for single changes, and the published ones that may stand beside the checkout.</summary>
internal static class Samples
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>One of everything that the named mutations touch.</summary>
    public static string Article { get; } = File.ReadAllText(Path.Combine(Root, "tests/Pipeline.Comparison.Tests/Samples/article.xml"));

    /// <summary>The same article as Open Journal Systems has it.</summary>
    public static string Export { get; } = File.ReadAllText(Path.Combine(Root, "tests/Pipeline.Comparison.Tests/Samples/ojs-export.xml"));

    /// <summary>The made article and whatever is in the corpus.</summary>
    public static string[] Files { get; } = [Path.Combine(Root, "tests/Pipeline.Comparison.Tests/Samples/article.xml"), .. Corpus()];

    public static Seq<Change> Compare(string a, string b) => CompareArticles(a, b).Changes;

    public static ArticleComparison CompareArticles(string a, string b) =>
        Comparer.Compare(EditionOf(a), EditionOf(b), new()).Value is { Articles: [var article] }
            ? article
            : throw new InvalidOperationException("A sample cannot be read.");

    public static Edition EditionOf(string xml, params Seq<FileBeside> beside) => new("article.xml", [FileOf(string.Empty, xml, beside)]);

    public static EditionFile FileOf(string name, string xml, params Seq<FileBeside> beside) =>
        new(name, "article.xml", Encoding.UTF8.GetBytes(xml), beside);

    private static string[] Corpus()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus", "jats"));
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal)] : [];
    }

    private static string FindRoot(string folder) =>
        Path.Exists(Path.Combine(folder, "Pipeline.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Pipeline.sln above the tests."));
}
