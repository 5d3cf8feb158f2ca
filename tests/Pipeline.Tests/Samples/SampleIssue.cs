using Pipeline.Building;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;

namespace Pipeline.Tests.Samples;

/// <summary>The sample issue of the repository, built once for all tests that look at it.</summary>
public sealed class SampleIssue
{
    public SampleIssue() => (Outcomes, Files) = Builds.Build(Path.Combine(Repository.Root, "manuscripts"));

    public static TheoryData<string> Articles =>
        new(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "manuscripts"), "*.docx", SearchOption.AllDirectories)
                .Select(path =>
                    Path.GetRelativePath(Path.Combine(Repository.Root, "manuscripts"), Path.GetDirectoryName(path)!).Replace('\\', '/')
                )
                .Order(StringComparer.Ordinal)
        );

    internal Seq<ArticleOutcome> Outcomes { get; }

    internal DiskToMemory Files { get; }

    internal byte[] FileOf(string article, string file) => Files.BytesOf($"output/{article}/{file}");
}
