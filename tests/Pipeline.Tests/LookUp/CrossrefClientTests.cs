using Pipeline.LookUp;
using Pipeline.References;
using Pipeline.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Tests.LookUp;

/// <summary>Look-ups replayed from recorded answers.</summary>
public sealed class CrossrefClientTests
{
    private const string Tides = "Lind, J. P., & de Vries, A. (2019). Tides and harbours. Quiet Studies, 2(1), 3–14.";

    private readonly MemoryFiles _files = new();

    [Fact]
    public void A_DOI_is_proposed_where_title_author_and_year_agree_and_not_by_score()
    {
        var finding = Assert.Single(Check(new RecordedWeb(RecordedWeb.Recorded("tides.json")), Tides));
        Assert.Equal(("REFS030", $"{Tides} https://doi.org/10.1234/qs.3"), (finding.Code, finding.After));
    }

    [Theory]
    [InlineData("Lind, J. P. (2019). Winds of the northern quays. Quiet Studies, 2(1), 3–14.")]
    [InlineData("Abe, K. (2019). Tides and harbours. Quiet Studies, 2(1), 3–14.")]
    [InlineData("Lind, J. P. (2012). Tides and harbours. Quiet Studies, 2(1), 3–14.")]
    public void Where_one_of_them_differs_nothing_is_proposed(string reference) =>
        Assert.Empty(Check(new RecordedWeb(RecordedWeb.Recorded("tides.json")), reference));

    [Theory]
    [InlineData(Tides + " https://doi.org/10.1234/qs.3", "")]
    [InlineData(Tides + " https://doi.org/10.1234/QS.3", "")]
    [InlineData(Tides + " https://doi.org/10.1234/qs.8", "REFS031")]
    [InlineData("Lind, J. P. (2020). Tides and harbours. Quiet Studies, 3(1), 5–14. https://doi.org/10.1234/qs.3", "REFS032")]
    public void What_the_record_says_otherwise_is_asked(string reference, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Check(new RecordedWeb(RecordedWeb.Recorded("tides.json")), reference).Select(finding => finding.Code))
        );

    [Fact]
    public void It_says_who_asks_and_asks_once()
    {
        var web = new RecordedWeb(RecordedWeb.Recorded("nothing.json"));
        Assert.Empty(Check(web, Tides));
        Assert.Empty(Check(web, Tides));
        var asked = Assert.Single(web.Asked);
        Assert.StartsWith(
            "https://api.crossref.org/works?query.bibliographic=Lind%2C%20J.%20P.",
            asked.AbsoluteUri,
            StringComparison.Ordinal
        );
        Assert.EndsWith("&rows=3&mailto=desk%40example.org", asked.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains("mailto:desk@example.org", web.Agents[0], StringComparison.Ordinal);
        Assert.StartsWith("cache/", Assert.Single(_files.Paths), StringComparison.Ordinal);
    }

    [Fact]
    public void It_waits_as_long_as_it_is_asked_to()
    {
        var web = new RecordedWeb(
            RecordedWeb.Status(429, TimeSpan.FromSeconds(7)),
            RecordedWeb.Status(503),
            RecordedWeb.Recorded("tides.json")
        );
        Assert.Equal("REFS030", Assert.Single(Check(web, Tides)).Code);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(2)], web.Waits);
    }

    [Fact]
    public void It_does_not_wait_for_ever()
    {
        var web = new RecordedWeb(RecordedWeb.Status(429, TimeSpan.FromHours(1)));
        Assert.Equal("REFS033", Assert.Single(Check(web, Tides)).Code);
        Assert.Empty(web.Waits);
    }

    [Fact]
    public void Without_a_network_it_gives_up_and_says_so()
    {
        var web = new RecordedWeb(new WebReply(0, ReadOnlyMemory<byte>.Empty, "no such host"));
        var findings = Check(web, [.. Enumerable.Range(0, 10).Select(number => $"Lind, J. (20{number:D2}). Home. Quiet Press.")]);
        Assert.Equal(3, web.Asked.Count);
        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding => Assert.Equal(("REFS033", Severity.Notice), (finding.Code, finding.Severity)));
        Assert.EndsWith("no such host, and no more are asked in this run.", findings[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>busy</html>")]
    [InlineData("{}")]
    [InlineData("{\"message\":{\"items\":3}}")]
    public void An_answer_that_is_no_list_of_works_is_a_finding_and_asked_for_again(string answer)
    {
        var web = new RecordedWeb(new WebReply(200, System.Text.Encoding.UTF8.GetBytes(answer)), RecordedWeb.Recorded("tides.json"));
        Assert.Equal("REFS033", Assert.Single(Check(web, Tides)).Code);
        Assert.Empty(_files.Paths);
        Assert.Equal("REFS030", Assert.Single(Check(web, Tides)).Code);
    }

    [Fact]
    public void A_kept_answer_that_is_no_list_of_works_is_asked_for_again()
    {
        Check(new RecordedWeb(RecordedWeb.Recorded("nothing.json")), Tides);
        _files[Assert.Single(_files.Paths)] = "<html>log in</html>";
        Assert.Equal("REFS030", Assert.Single(Check(new RecordedWeb(RecordedWeb.Recorded("tides.json")), Tides)).Code);
    }

    private Seq<Diagnostic> Check(RecordedWeb web, params string[] lines)
    {
        var references = lines
            .Select((line, index) => new Reference($"ref{index}", null, [new(RefField.None, line)], new SourceRef("list.txt", index + 1)))
            .ToSeq();
        return new CrossrefClient(web, _files, "cache", "desk@example.org").Check(ReferenceStage.Parse(references));
    }
}
