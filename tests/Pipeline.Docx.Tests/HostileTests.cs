using System.Text.Json;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Docx.Tests;

public sealed class HostileTests
{
    private const long MostBytes = 500L << 20;

    /// <summary>The rule for each reason that the list of hostile files gives.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["not-a-readable-zip"] = "DOCX003",
        ["wrong-file-type"] = "DOCX001",
        ["encrypted"] = "DOCX002",
        ["unpacked-size-limit"] = "DOCX006",
        ["dtd-not-allowed"] = "DOCX005",
        ["external-content"] = "DOCX014",
        ["main-part-missing"] = "DOCX004",
        ["bad-image"] = "DOCX030",
        ["style-cycle"] = "DOCX012",
        ["no-text"] = "DOCX008",
    };

    [SharedFact]
    public void Every_hostile_file_ends_as_its_list_says()
    {
        var folder = Path.Combine(Shared.Root!, "manuscripts", "hostile");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "manifest.json")));
        foreach (var entry in manifest.RootElement.EnumerateArray())
        {
            var file = entry.GetProperty("file").GetString()!;
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = DocxReader.Read(bytes, file, new DocxLimits());
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes, file);

            Assert.Contains(result.Diagnostics, finding => finding.Code == Codes[entry.GetProperty("code").GetString()!]);
            if (entry.GetProperty("outcome").GetString() == "reject")
                Assert.Null(result.Value);
            if (entry.GetProperty("outcome").GetString() == "accept-with-warning")
                Assert.NotNull(result.Value);
            if (result.Value is null)
                Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
            else
                AssertHarmless(ManuscriptListing.Write(result.Value));
        }
    }

    private static void AssertHarmless(string listing)
    {
        Assert.DoesNotContain("javascript:", listing, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("file:", listing, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("root:", listing, StringComparison.Ordinal);
    }
}
