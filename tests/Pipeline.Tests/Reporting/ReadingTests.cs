using Pipeline.Reporting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Tests.Reporting;

/// <summary>What the report says that a manuscript was read as.</summary>
public sealed class ReadingTests
{
    private static readonly Section Quays = new("sec2", "1.1", [Words("Quays")], null, [], [], SourceRef.None);

    private static readonly Article Article = new(
        "en",
        new JournalMeta("perantau", "Perantau", "Perantau", null, "3123-2701", "Perantau", null, "https://example.org/perantau"),
        new ArticleMeta
        {
            Title = new Titled("en", [Words("Harbours of Return")], SourceRef.None),
            Subtitle = [Words("A Count")],
            Contribs =
            [
                new("Siti Rahma", SourceRef.None)
                {
                    Name = new("Siti", "Rahma"),
                    AffIds = ["aff1"],
                    IsCorresponding = true,
                    Email = "siti@contoh.example",
                },
                new("Budi", SourceRef.None) { Kind = "translator" },
            ],
            Affs = [new("aff1", "1", "Universitas Contoh", SourceRef.None)],
            History =
            [
                new(HistoryEvent.Received, "4 Nov 2025", new PartialDate(2025, 11, 4), SourceRef.None),
                new(HistoryEvent.Accepted, "soon", null, SourceRef.None),
                new(HistoryEvent.Published, "March 2026", new PartialDate(2026, 3), SourceRef.None),
            ],
            Published = new PartialDate(2026, 3),
            KwdGroups = [new("en", null, "ports; return", [], SourceRef.None)],
        },
        new Body([], [new("sec1", "1", [Words("Ports")], null, [], [Quays], SourceRef.None)]),
        Back.Empty with
        {
            References = RefList.Empty with { References = [new("ref1", null, [], SourceRef.None), new("ref2", null, [], SourceRef.None)] },
        },
        []
    );

    private static Text Words(string words) => new(words, SourceRef.None);

    [Theory]
    [InlineData("Title", "Harbours of Return | A Count")]
    [InlineData("Authors", "Siti Rahma (1; corresponding author; siti@contoh.example) | Budi (translator)")]
    [InlineData("Affiliations", "1 Universitas Contoh")]
    [InlineData("Dates", "Received 2025-11-04 | Accepted soon | Published 2026-03")]
    [InlineData("Keywords", "ports; return (en)")]
    [InlineData("Sections", "1 Ports | – 1.1 Quays")]
    [InlineData("References", "2 entries")]
    public void Each_part_is_told(string part, string values) =>
        Assert.Equal(values, string.Join(" | ", Reading.Of(Article).Single(line => line.Name == part).Values));

    [Fact]
    public void A_part_that_the_article_has_not_is_not_told() =>
        Assert.DoesNotContain(Reading.Of(Article), line => line.Name == "Abstracts");
}
