using System.Text;
using Pipeline.Printing;
using Pipeline.Running;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.Printing;

/// <summary>JATS files made into PDF and HTML, in memory, with the journal's own template.</summary>
public sealed class JatsPrintingTests
{
    private const string Journal =
        "<journal-meta><journal-title-group><journal-title>Acta Nautica</journal-title></journal-title-group><issn publication-format=\"electronic\">1234-5679</issn></journal-meta>";

    private static readonly Task<StageResult<JournalTemplate?>> Loaded = Task.FromResult(StageResult.Of<JournalTemplate?>(Builds.Template));

    [Fact]
    public void A_file_becomes_pdf_and_html_under_its_own_name()
    {
        var (printed, files) = Print(Article(Journal, "<p>Ports decide.</p>"));

        Assert.Equal(["out/a.pdf", "out/a.html"], printed.Outputs);
        Assert.Equal(ExitCode.Fine, printed.ExitCode);
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(files.ReadBytes("out/a.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_journal_keeps_its_name_and_gets_no_foreign_address()
    {
        var html = Print(Article(Journal, "<p>Ports decide.</p>")).Files["out/a.html"];
        var page = html[html.IndexOf("</style>", StringComparison.Ordinal)..];

        Assert.Contains("Acta Nautica", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Perantau", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_a_journal_in_the_file_the_templates_stands() =>
        Assert.Contains("Perantau", Print(Article(string.Empty, "<p>Ports decide.</p>")).Files["out/a.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("in/fig1.png", "fig1.png")]
    [InlineData("in/media/fig1.png", "fig1.png")]
    [InlineData("in/fig1.png", "fig1")]
    [InlineData("in/images/fig1.png", "pictures/fig1.tif")]
    [InlineData("in/a/FIG1.PNG", "fig1.png")]
    public void Pictures_are_found_beside_the_file(string place, string named)
    {
        var (printed, files) = Print(Article(Journal, Figure(named)), file => file.With(place, "templates/perantau/logo.png"));

        Assert.Contains("data:image/png;base64,", files["out/a.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Findings, finding => finding.Code is "TYPE005" or "PDFW002");
    }

    [Fact]
    public void A_picture_that_is_not_there_blocks()
    {
        var printed = Print(Article(Journal, Figure("fig1.png"))).Printed;

        Assert.Equal(ExitCode.Blocked, printed.ExitCode);
        Assert.Contains(printed.Findings, finding => finding.Code == "TYPE005");
    }

    [Fact]
    public void A_picture_that_is_none_is_told()
    {
        var printed = Print(Article(Journal, Figure("fig1.png")), file => file["in/fig1.png"] = "%!PS-Adobe-3.0").Printed;
        Assert.Contains(printed.Findings, finding => finding.Code == "DOCX030");
    }

    [Fact]
    public void A_formula_in_TeX_is_built_up_and_what_was_not_understood_in_it_is_told()
    {
        var (printed, files) = Print(
            Article(
                Journal,
                "<p>So <inline-formula><tex-math>\\documentclass{minimal}\\begin{document}$$\\frac{\\foo}{2}$$\\end{document}</tex-math></inline-formula>.</p>"
            )
        );

        Assert.Contains("<mfrac><mtext>\\foo", files["out/a.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("documentclass", files["out/a.html"], StringComparison.Ordinal);
        Assert.Equal(["JREA017"], printed.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_template_that_is_wrong_prints_nothing()
    {
        var files = new MemoryFiles { ["in/a.xml"] = Article(Journal, "<p>Ports decide.</p>") };

        Assert.Empty(new JatsPrinting(files, Task.FromResult(StageResult.Of<JournalTemplate?>(null))).Print(["in/a.xml"], "out", 1));
        Assert.False(files.FileExists("out/a.pdf"));
    }

    [Fact]
    public void Files_that_cannot_be_read_leave_nothing_and_do_not_hinder_others()
    {
        var files = new MemoryFiles { ["in/a.xml"] = "<article>", ["in/b.xml"] = Article(Journal, "<p>Ports decide.</p>") };
        var printed = new JatsPrinting(files, Loaded).Print(["in/a.xml", "in/b.xml"], "out", 2);

        Assert.Equal([ExitCode.Unreadable, ExitCode.Fine], printed.Select(file => file.ExitCode));
        Assert.False(files.FileExists("out/a.pdf"));
    }

    [Theory]
    [InlineData("in/a.xml")]
    [InlineData("in/fig1.png")]
    public void A_file_that_the_disk_does_not_give_is_told_and_leaves_nothing(string forbidden)
    {
        var (printed, files) = Print(
            Article(Journal, Figure("fig1.png")),
            files => files.With("in/fig1.png", "templates/perantau/logo.png").Forbid(forbidden)
        );

        Assert.Equal(ExitCode.Unreadable, printed.ExitCode);
        Assert.Contains(forbidden, Assert.Single(printed.Findings, finding => finding.Code == "PIPE006").Message, StringComparison.Ordinal);
        Assert.False(files.FileExists("out/a.pdf"));
    }

    [Theory]
    [InlineData("ACTA NAUTICA", "1234-5679", false)]
    [InlineData("Perantau – Journal of migration, borders and belonging", "", true)]
    [InlineData("", "", true)]
    public void A_journal_is_its_own_however_its_name_is_typed(string title, string issn, bool isOwn)
    {
        var journal =
            $"<journal-meta><journal-title-group><journal-title>{title}</journal-title></journal-title-group><issn publication-format=\"electronic\">{issn}</issn></journal-meta>";
        var article = Pipeline.Jats.JatsReader.Read(Encoding.UTF8.GetBytes(Article(journal, "<p>Ports.</p>")), "a.xml").Value!;
        Assert.Equal(
            isOwn,
            PrintableArticle.LayoutFor(PrintableArticle.Of(article, Builds.Template), Builds.Template).Masthead.Logo is not null
        );
    }

    [Fact]
    public void Acknowledgements_keep_the_title_that_the_file_gives_them()
    {
        var article = Article(
                Journal,
                "<p>Mereka pulang.</p></body><back><ack><title>Ucapan terima kasih</title><p>Kepada semua.</p></ack></back><body>"
            )
            .Replace("<body></body>", string.Empty, StringComparison.Ordinal);
        var (printed, files) = Print(article);
        Assert.Equal(ExitCode.Fine, printed.ExitCode);
        Assert.Contains(">Ucapan terima kasih<", files["out/a.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(">Acknowledg", files["out/a.html"], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Pages_of_a_supplement_and_numbers_of_articles_are_kept()
    {
        Assert.Contains(
            "S12",
            Print(Article(Journal, "<p>Ports.</p>", "<fpage>S12</fpage><lpage>S12</lpage>")).Files["out/a.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "e0203241",
            Print(Article(Journal, "<p>Ports.</p>", "<elocation-id>e0203241</elocation-id>")).Files["out/a.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Other_pages_than_the_file_gives_are_told()
    {
        var printed = Print(Article(Journal, "<p>Ports.</p>", "<fpage>12</fpage><lpage>19</lpage>")).Printed;
        Assert.Equal(
            ("12–19", "12"),
            Assert.Single(printed.Findings, finding => finding.Code == "PIPE001") is var found ? (found.Before, found.After) : default
        );
    }

    [Fact]
    public void A_licence_known_by_its_address_is_named()
    {
        var permissions =
            "<permissions><license xlink:href=\"http://creativecommons.org/licenses/by-sa/4.0/\"><license-p/></license></permissions>";
        Assert.Contains(
            "Attribution-ShareAlike 4.0 International",
            Print(Article(Journal, "<p>Ports.</p>", permissions)).Files["out/a.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_note_within_the_title_is_not_set_as_title()
    {
        var html = Print(
            Article(Journal, "<p>Ports.</p>")
                .Replace("</article-title>", "<fn id=\"t1\"><p>Paid for by a harbour.</p></fn></article-title>", StringComparison.Ordinal)
        ).Files["out/a.html"];

        Assert.Contains("<h1>Going home</h1>", html, StringComparison.Ordinal);
        Assert.Contains("Paid for by a harbour.", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/nowhere.xml")]
    [InlineData("in/a.xml", "other/a.xml")]
    public void What_cannot_be_written_is_refused_before_anything_is(params string[] paths) =>
        Assert.NotNull(JatsPrinting.Refusal(new MemoryFiles { ["in/a.xml"] = "<article/>", ["other/a.xml"] = "<article/>" }, [.. paths]));

    private static (FileOutcome Printed, MemoryFiles Files) Print(string xml, Action<MemoryFiles>? prepare = null)
    {
        var files = new MemoryFiles { ["in/a.xml"] = xml };
        prepare?.Invoke(files);
        return (Assert.Single(new JatsPrinting(files, Loaded).Print(["in/a.xml"], "out", 1)), files);
    }

    private static string Figure(string file) =>
        $"<fig id=\"f1\"><label>Figure 1</label><caption><p>A logo</p></caption><graphic xlink:href=\"{file}\"><alt-text>A logo</alt-text></graphic></fig>";

    private static string Article(string journal, string body, string meta = "<fpage>1</fpage>") =>
        $"""
            <article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front>{journal}<article-meta><title-group><article-title>Going home</article-title></title-group>
            <pub-date><year>2020</year></pub-date>{meta}</article-meta></front><body>{body}</body></article>
            """;
}
