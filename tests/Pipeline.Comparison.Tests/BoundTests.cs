using System.Globalization;

namespace Pipeline.Comparison.Tests;

/// <summary>Long and made-up files end too. The limits are wide, for machines that are busy; the benchmarks measure.</summary>
public sealed class BoundTests
{
    [Fact]
    public void Three_hundred_pages_with_changes_all_over_are_compared()
    {
        var changes = Samples.Compare(LongArticle.Of(1, 2_000, 80, 0), LongArticle.Of(1, 2_000, 80, 20)).Count;

        Assert.InRange(changes, 50, 4_000);
    }

    [Fact]
    public void Two_long_articles_with_nothing_in_common_are_compared() =>
        Assert.True(Samples.Compare(LongArticle.Of(1, 1_000, 80, 0), LongArticle.Of(2, 1_000, 80, 0)).Count > 0);

    [Fact]
    public void Two_endless_paragraphs_are_compared() =>
        Assert.True(Samples.Compare(LongArticle.Of(1, 1, 100_000, 0), LongArticle.Of(2, 1, 100_000, 0)).Count > 0);

    [Fact]
    public void Ten_thousand_short_things_in_another_order_are_compared()
    {
        static string Keywords(IEnumerable<int> numbers) =>
            $"<article><kwd-group>{string.Concat(numbers.Select(number => $"<kwd>word {number}</kwd>"))}</kwd-group></article>";

        Assert.True(Samples.Compare(Keywords(Enumerable.Range(0, 10_000)), Keywords(Enumerable.Range(0, 10_000).Reverse())).Count > 0);
    }

    [Fact]
    public void Elements_without_end_within_each_other_are_told_not_followed()
    {
        var deep = string.Concat(Enumerable.Repeat("<sec>", 100_000)) + string.Concat(Enumerable.Repeat("</sec>", 100_000));

        Assert.Equal(
            "COMP001",
            Assert.Single(Comparer.Compare(Samples.EditionOf(deep), Samples.EditionOf("<article/>"), new()).Diagnostics).Code
        );
    }

    [Fact]
    public void Entities_that_grow_without_end_are_told_not_followed()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(level =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">"
                    )
                )
        );
        var bomb = $"<!DOCTYPE a [<!ENTITY e0 \"lol\">{entities}]><a>&e9;</a>";

        Assert.Equal(
            "COMP001",
            Assert.Single(Comparer.Compare(Samples.EditionOf(bomb), Samples.EditionOf("<article/>"), new()).Diagnostics).Code
        );
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        const string xml =
            "<!DOCTYPE article PUBLIC \"-//X\" \"http://127.0.0.1:9/absent.dtd\" [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><article><p>&eacute;&file;&unheard;</p></article>";

        Assert.Equal(
            "paragraph: é&unheard; → e",
            Samples.Compare(xml, xml.Replace("&eacute;&file;&unheard;", "e", StringComparison.Ordinal))[0].Message
        );
    }
}
