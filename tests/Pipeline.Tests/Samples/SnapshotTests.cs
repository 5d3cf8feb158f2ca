using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Tests.Support;
using Snapshooter;
using Snapshooter.Xunit;

namespace Pipeline.Tests.Samples;

/// <summary>Every stage of every sample manuscript as readable text; a folder of snapshots for each manuscript.</summary>
public partial class SnapshotTests(SampleIssue issue) : IClassFixture<SampleIssue>
{
    public static TheoryData<string, string> Stages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in SampleIssue.Articles)
            {
                foreach (
                    var file in new[]
                    {
                        "stages/manuscript.txt",
                        "stages/recognised.txt",
                        "stages/article.txt",
                        "stages/citations.txt",
                        "stages/findings.txt",
                        "stages/ledger.txt",
                        "stages/pages.txt",
                        "article.xml",
                        "article.html",
                        "proof.html",
                        "report.html",
                        "report.json",
                    }
                )
                    data.Add(row, file);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_gives_what_it_gave_when_it_was_last_read(string article, string file)
    {
        var text = Encoding.UTF8.GetString(issue.FileOf(article, file));
        Match(article, Path.GetFileName(file), Path.GetExtension(file) == ".html" ? WithoutStyleAndPictures(text) : text);
    }

    [Theory]
    [MemberData(nameof(SampleIssue.Articles), MemberType = typeof(SampleIssue))]
    public void The_tag_tree_read_back_from_the_pdf_is_what_it_was(string article)
    {
        Match(article, "tags.txt", PdfTagReader.List(issue.FileOf(article, "article.pdf")));
    }

    /// <summary>A page as it is written by hand: the style sheet is a file of the template, the pictures are bytes.</summary>
    private static string WithoutStyleAndPictures(string page) => Picture().Replace(Style().Replace(page, "<style>…</style>"), "base64,…");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Picture();

    private static void Match(string article, string name, string content)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Pipeline.Tests", "Samples", Path.GetFileName(article));
        Snapshot.Match(content, new SnapshotFullName($"{name}.snap", folder));
    }
}
