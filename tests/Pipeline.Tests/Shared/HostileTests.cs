using Pipeline.Building;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Shared;

/// <summary>Damaged and dangerous files: refused with one clear line, or built with findings; never an exception.</summary>
public class HostileTests
{
    private const string Folder = "manuscripts/hostile";

    public static TheoryData<string> Files =>
        new(
            Repository.Shared(Folder) is { } folder
                ? Directory.EnumerateFiles(folder, "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
                : ["absent"]
        );

    [SharedTheory(Folder)]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_refused_with_a_reason_or_built_with_findings(string file)
    {
        var (outcomes, files) = Builds.Build(Path.Combine(Repository.Shared(Folder)!, file));

        var outcome = Assert.Single(outcomes);
        if (outcome.State == ArticleState.Unreadable)
        {
            Assert.Single(outcome.Problems);
            Assert.Empty(files.Written);
        }
        else
        {
            Assert.NotEmpty(outcome.Report!.Findings);
            Assert.Contains(files.Written, path => path.EndsWith("/article.xml", StringComparison.Ordinal));
        }
    }

    [SharedTheory(Folder)]
    [InlineData("xxe-file.docx")]
    [InlineData("external-rels.docx")]
    public void Nothing_from_outside_gets_into_the_output(string file)
    {
        var (_, files) = Builds.Build(Path.Combine(Repository.Shared(Folder)!, file));

        foreach (
            var path in files.Written.Where(path =>
                !path.Contains("/stages/", StringComparison.Ordinal) && Path.GetExtension(path) is ".xml" or ".html"
            )
        )
        {
            var text = System.Text.Encoding.UTF8.GetString(files.BytesOf(path));
            Assert.DoesNotContain("root:x:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href=\"file:", text, StringComparison.OrdinalIgnoreCase);
        }
    }
}
