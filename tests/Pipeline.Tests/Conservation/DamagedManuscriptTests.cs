using System.Xml.Linq;
using Pipeline.Building;
using Pipeline.Planning;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using static Pipeline.Tests.Support.Damage;

namespace Pipeline.Tests.Conservation;

/// <summary>A good manuscript with one thing broken: the report must say so.</summary>
public sealed class DamagedManuscriptTests
{
    private const string Document = "word/document.xml";

    [Fact]
    public void A_note_that_loses_its_mark_is_told()
    {
        var told = NewFindings("bawazir", package => Part(package, Document, root => root.WithId("footnoteReference", "2").Remove()));
        Assert.Contains("DOCX032", told.Select(finding => finding.Code));
    }

    [Fact]
    public void A_mark_that_loses_its_note_is_told()
    {
        var told = NewFindings("bawazir", package => Part(package, "word/footnotes.xml", root => root.WithId("footnote", "2").Remove()));
        Assert.Contains("DOCX031", told.Select(finding => finding.Code));
    }

    [Fact]
    public void A_row_that_loses_a_cell_is_told()
    {
        var told = NewFindings(
            "bawazir",
            package => Part(package, Document, root => root.Descendants(W + "tr").Last().Elements(W + "tc").Last().Remove())
        );
        Assert.Contains("DOCX024", told.Select(finding => finding.Code));
    }

    [Fact]
    public void A_caption_that_loses_its_label_is_told()
    {
        var told = NewFindings("sukarsih", package => Part(package, Document, root => Replace(root, "Tabel 1. Responden", "Responden")));
        Assert.Contains("RECO010", told.Select(finding => finding.Code));
        Assert.Contains("RECO032", told.Select(finding => finding.Code));
    }

    [Fact]
    public void A_comment_that_moves_is_told_at_its_new_place()
    {
        var told = NewFindings("bawazir", package => Part(package, Document, Move));
        var comment = Assert.Single(told, finding => finding.Code == "DOCX033");
        Assert.NotEqual(
            Assert.Single(Findings("bawazir", package => package), finding => finding.Code == "DOCX033").Location,
            comment.Location
        );

        static void Move(XElement root)
        {
            var first = root.Descendants(W + "p").First(paragraph => paragraph.Value.Length > 200);
            foreach (var name in new[] { "commentRangeStart", "commentRangeEnd" })
            {
                var mark = root.WithId(name, "0");
                mark.Remove();
                first.Add(mark);
            }
        }
    }

    [Fact]
    public void A_picture_that_is_not_in_the_file_is_told()
    {
        var told = NewFindings("sukarsih", package => Without(package, "word/media/image1.png"));
        Assert.Contains("DOCX030", told.Select(finding => finding.Code));
    }

    [Fact]
    public void Words_in_something_unknown_are_told()
    {
        var told = NewFindings(
            "sukarsih",
            package =>
                Part(
                    package,
                    Document,
                    root =>
                        root.Descendants(W + "p")
                            .Last(paragraph => paragraph.Value.Length > 0)
                            .Add(new XElement("later", "a sentence of the future"))
                )
        );
        Assert.Contains(told, finding => finding is { Code: "DOCX029", Before: "a sentence of the future" });
    }

    private static void Replace(XElement root, string words, string others)
    {
        var text = root.Descendants(W + "t").First(element => element.Value.StartsWith(words, StringComparison.Ordinal));
        text.Value = text.Value.Replace(words, others, StringComparison.Ordinal);
    }

    private static List<Diagnostic> NewFindings(string article, Func<byte[], byte[]> damage)
    {
        var before = Findings(article, package => package).ToHashSet();
        return Findings(article, damage).Where(finding => !before.Contains(finding)).ToList();
    }

    private static Seq<Diagnostic> Findings(string article, Func<byte[], byte[]> damage)
    {
        var folder = Path.Combine(Repository.Root, "manuscripts", "vol-2-no-1", article);
        var file = Directory.EnumerateFiles(folder, "*.docx").Single();
        var task = WorkPlanner.Plan(new DiskToMemory(), [folder]).Value.WrittenArticles.Single();
        var prepared = ArticleStages.Prepare(task, damage(File.ReadAllBytes(file)), Builds.Template);
        return ArticleStages.Check(prepared.Value!).Findings;
    }
}
