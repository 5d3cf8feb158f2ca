using Pipeline.Rewriting;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Rewriting;

/// <summary>Files rewritten as clean JATS, in memory.</summary>
public sealed class JatsRewritingTests
{
    private const string Old =
        "<article><front><article-meta><title-group><article-title>Going home</article-title></title-group><copyright-year>2006</copyright-year></article-meta></front></article>";

    [Fact]
    public void A_file_is_written_under_its_own_name()
    {
        var files = new MemoryFiles { ["in/old.nlm.xml"] = Old };
        var file = Assert.Single(JatsRewriting.Rewrite(files, ["in/old.nlm.xml"], "out"));
        Assert.Equal(("out/old.nlm.xml", ExitCode.Fine), (Assert.Single(file.Outputs), file.ExitCode));
        Assert.Contains("<permissions>", files["out/old.nlm.xml"], StringComparison.Ordinal);
        Assert.Contains(file.Findings, finding => finding.Code == "JREA003");
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_nothing_and_does_not_hinder_others()
    {
        var files = new MemoryFiles { ["a.xml"] = "<article>", ["b.xml"] = Old };
        var rewritten = JatsRewriting.Rewrite(files, ["a.xml", "b.xml"], "out");
        Assert.Equal([ExitCode.Unreadable, ExitCode.Fine], rewritten.Select(file => file.ExitCode));
        Assert.Equal(ExitCode.Unreadable, ExitCode.Of(rewritten));
        Assert.False(files.FileExists("out/a.xml"));
        Assert.True(files.FileExists("out/b.xml"));
    }

    [Fact]
    public void A_file_that_the_disk_does_not_give_is_told_and_does_not_hinder_others()
    {
        var files = new MemoryFiles { ["a.xml"] = Old, ["b.xml"] = Old };
        files.Forbid("a.xml");
        var rewritten = JatsRewriting.Rewrite(files, ["a.xml", "b.xml"], "out");
        Assert.Equal([ExitCode.Unreadable, ExitCode.Fine], rewritten.Select(file => file.ExitCode));
        Assert.Equal("PIPE006", Assert.Single(rewritten[0].Findings).Code);
    }

    [Theory]
    [InlineData("out", "nowhere.xml")]
    [InlineData("out", "a/x.xml", "b/x.xml")]
    [InlineData("a", "a/x.xml")]
    public void What_cannot_be_written_is_refused_before_anything_is(string folder, params string[] paths) =>
        Assert.NotNull(JatsRewriting.Refusal(new MemoryFiles { ["a/x.xml"] = Old, ["b/x.xml"] = Old }, [.. paths], folder));

    [Fact]
    public void Files_of_their_own_names_are_not_refused() =>
        Assert.Null(JatsRewriting.Refusal(new MemoryFiles { ["a/x.xml"] = Old, ["b/y.xml"] = Old }, ["a/x.xml", "b/y.xml"], "out"));
}
