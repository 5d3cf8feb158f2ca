using System.Text;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Tests;

/// <summary>Builds of several articles, and what lies beside them.</summary>
public sealed class EditionTests
{
    private static readonly string Other = Samples
        .Article.Replace("10.5555/perantau.v2i1.9", "10.5555/perantau.v2i1.10", StringComparison.Ordinal)
        .Replace("Leaving <italic>rantau</italic> behind", "Coming home", StringComparison.Ordinal);

    private static readonly string OneExported = Samples.Export[
        Samples.Export.IndexOf("<article ", StringComparison.Ordinal)..Samples.Export.IndexOf("</articles>", StringComparison.Ordinal)
    ];

    private static readonly string OtherExported = OneExported
        .Replace("10.5555/perantau.v2i1.9", "10.5555/perantau.v2i1.10", StringComparison.Ordinal)
        .Replace("Leaving &lt;em&gt;rantau&lt;/em&gt; behind", "Coming home", StringComparison.Ordinal);

    [Fact]
    public void Articles_are_paired_by_folder_then_by_DOI_and_told_where_one_is_alone()
    {
        var a = new Edition(
            "old",
            [
                Samples.FileOf("one", Samples.Article),
                Samples.FileOf("two", Other),
                Samples.FileOf(
                    "gone",
                    Other.Replace("v2i1.10", "v2i1.11", StringComparison.Ordinal).Replace("Coming home", "Gone", StringComparison.Ordinal)
                ),
            ]
        );
        var b = new Edition("new", [Samples.FileOf("one", Samples.Article), Samples.FileOf("second", Other)]);

        var result = Comparer.Compare(a, b, new()).Value!;

        Assert.Equal(
            [("one", "one"), ("two", "second"), ("gone", null)],
            result.Articles.Select(article => (article.NameInA, article.NameInB))
        );
        Assert.Equal(
            (ChangeKind.Removed, Subject.Article),
            result.Articles.SelectMany(article => article.Changes).Select(change => (change.Kind, change.Subject)).Single()
        );
    }

    [Fact]
    public void An_article_that_only_one_of_two_exports_of_an_issue_has_is_told()
    {
        var (one, both) = (Samples.EditionOf(Issue(OneExported)), Samples.EditionOf(Issue(OneExported, OtherExported)));

        Assert.Equal([ChangeKind.Added], Alone(one, both));
        Assert.Equal([ChangeKind.Removed], Alone(both, one));
    }

    [Fact]
    public void An_article_that_an_export_has_and_a_build_lacks_is_told()
    {
        var build = new Edition("out", [Samples.FileOf("issue/one", Samples.Article)]);

        Assert.Equal([ChangeKind.Added], Alone(build, Samples.EditionOf(Issue(OneExported, OtherExported))));
    }

    [Fact]
    public void One_article_is_held_against_its_like_in_an_issue_alone()
    {
        Assert.Empty(Alone(Samples.EditionOf(Samples.Article), Samples.EditionOf(Issue(OneExported, OtherExported))));
        Assert.Empty(
            Alone(Samples.EditionOf(Samples.Article), new("out", [Samples.FileOf("one", Samples.Article), Samples.FileOf("two", Other)]))
        );
    }

    [Fact]
    public void An_article_that_has_no_like_is_not_taken_for_the_same()
    {
        var folder = new Edition(
            "out",
            [
                Samples.FileOf("two", Other),
                Samples.FileOf(
                    "three",
                    Other.Replace("v2i1.10", "v2i1.11", StringComparison.Ordinal).Replace("Coming home", "Gone", StringComparison.Ordinal)
                ),
            ]
        );

        var result = Comparer.Compare(Samples.EditionOf(Samples.Article), folder, new()).Value!;

        Assert.False(result.IsSame);
        Assert.Equal([ChangeKind.Added, ChangeKind.Added, ChangeKind.Removed], result.Articles.Select(article => article.Changes[0].Kind));
    }

    [Fact]
    public void A_picture_with_other_data_is_told_at_its_figure()
    {
        var change = Assert.Single(Compare(Beside("media/image1.png", 1), Beside("media/image1.png", 2)));

        Assert.Equal((ChangeKind.Changed, Subject.Figure), (change.Kind, change.Subject));
        Assert.StartsWith("Figure 1: picture: the file media/image1.png holds other data", change.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("media/a b.png")]
    [InlineData("media/a%20b.png")]
    public void A_picture_is_found_by_its_address_and_by_what_that_encodes(string path)
    {
        var article = Samples.Article.Replace("media/image1.png", "media/a%20b.png", StringComparison.Ordinal);

        var change = Assert.Single(
            Comparer
                .Compare(Samples.EditionOf(article, Beside(path, 1)), Samples.EditionOf(article, Beside(path, 2)), new())
                .Value!.Articles[0]
                .Changes
        );

        Assert.StartsWith($"Figure 1: picture: the file {path} holds other data", change.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_came_or_went_is_told()
    {
        var changes = Compare(
            [.. Beside("media/image1.png", 1), .. Beside("media/old.png", 1)],
            [.. Beside("media/image1.png", 1), .. Beside("media/new.png", 1)]
        );

        Assert.Equal([ChangeKind.Added, ChangeKind.Removed], changes.Select(change => change.Kind));
        Assert.All(changes, change => Assert.Equal(Subject.File, change.Subject));
    }

    [Fact]
    public void Another_PDF_is_told_where_the_article_is_the_same()
    {
        Assert.Equal("article.pdf", Assert.Single(Compare(Beside("article.pdf", 1), Beside("article.pdf", 2))).Place);
    }

    [Fact]
    public void Queries_that_are_settled_or_new_are_told()
    {
        var changes = Compare(
            Report("""{"code":"A1","severity":"query","message":"Who?"},{"code":"A2","severity":"error","message":"Stays."}"""),
            Report(
                """{"code":"A2","severity":"error","message":"Stays."},{"code":"A3","severity":"info","message":"Safe."},{"code":"A4","severity":"notice","message":"Look."}"""
            )
        );

        Assert.Equal(["notice new: Look. [A4]", "query settled: Who? [A1]"], changes.Select(change => change.Message));
        Assert.Empty(Compare(Report("not a report"), Report(string.Empty)));
        Assert.Empty(Compare(Report("""{"code":"\ud800"}"""), Report(string.Empty)));
    }

    [Fact]
    public void One_file_that_cannot_be_read_stops_the_comparison_and_says_where()
    {
        var result = Comparer.Compare(Samples.EditionOf(Samples.Article), Samples.EditionOf("<p>Hope & home</p>"), new());

        Assert.Null(result.Value);
        Assert.Equal("COMP001", Assert.Single(result.Diagnostics).Code);
    }

    private static string Issue(params string[] articles) =>
        $"<issue xmlns=\"http://pkp.sfu.ca\"><articles>{string.Concat(articles)}</articles></issue>";

    /// <summary>Whether the articles that one edition alone has came or went.</summary>
    private static IEnumerable<ChangeKind> Alone(Edition a, Edition b) =>
        from article in Comparer.Compare(a, b, new()).Value!.Articles
        where article.NameInA is null || article.NameInB is null
        select article.Changes[0].Kind;

    private static Seq<FileBeside> Report(string findings) =>
        [new("report.json", Encoding.UTF8.GetBytes($"{{\"findings\":[{findings}]}}"))];

    private static Seq<FileBeside> Beside(string path, byte content) => [new(path, new byte[] { content })];

    private static Seq<Change> Compare(Seq<FileBeside> a, Seq<FileBeside> b) =>
        Comparer.Compare(Samples.EditionOf(Samples.Article, a), Samples.EditionOf(Samples.Article, b), new()).Value!.Articles[0].Changes;
}
