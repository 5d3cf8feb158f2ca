using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Snapshooter.Xunit;

namespace Pipeline.Comparison.Tests;

/// <summary>What programs and people are given to read.</summary>
public sealed class OutputTests
{
    private static readonly ComparisonResult Result = Comparer
        .Compare(Samples.EditionOf(Samples.Article), Samples.EditionOf(Changed()), new(MarksText: true))
        .Value!;

    private static readonly IDocument Page = PageOf(Result);

    [Fact]
    public void Json_has_its_stable_shape() => Snapshot.Match(Encoding.UTF8.GetString(ComparisonJson.Write(Result)), "comparison.json");

    [Fact]
    public void The_page_lists_every_change()
    {
        Assert.Equal(Result.Articles[0].Changes.Count, Page.QuerySelectorAll(".changes > li").Length);
        Assert.All(Result.Articles[0].Changes, change => Assert.Contains(change.Message, Page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_fetches_nothing_and_runs_nothing() =>
        Assert.Empty(Page.QuerySelectorAll("script, img, iframe, link, [src], [href^='http']"));

    [Fact]
    public void What_was_taken_out_and_put_in_is_told_without_colour()
    {
        Assert.NotEmpty(Page.QuerySelectorAll("del"));
        Assert.NotEmpty(Page.QuerySelectorAll("ins"));
        Assert.All(Page.QuerySelectorAll("main del"), element => Assert.Contains("removed", element.TextContent, StringComparison.Ordinal));
        Assert.All(Page.QuerySelectorAll("main ins"), element => Assert.Contains("added", element.TextContent, StringComparison.Ordinal));
        Assert.Contains(
            Page.QuerySelectorAll(".place"),
            element => element.TextContent.Contains("moved here from", StringComparison.Ordinal)
        );
        Assert.Contains(
            Page.QuerySelectorAll(".place"),
            element => element.TextContent.Contains("moved to section 2, paragraph 1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Words_read_out_are_English_and_leave_the_direction_of_the_article_alone() =>
        Assert.All(
            Page.QuerySelectorAll(".spoken"),
            spoken => Assert.Equal(("ltr", "en"), (spoken.GetAttribute("dir"), spoken.GetAttribute("lang")))
        );

    [Fact]
    public void Text_of_the_article_is_in_the_language_that_the_file_says_it_is_in()
    {
        var from = Samples.Article.Replace("xml:lang=\"en\">\n  <front>", "xml:lang=\"ms\">\n  <front>", StringComparison.Ordinal);
        var to = from.Replace("eleven guests", "twelve guests", StringComparison.Ordinal)
            .Replace("Kepulangan pekerja migran lazim", "Kepulangan pekerja migran sering", StringComparison.Ordinal);

        var page = PageOf(Comparer.Compare(Samples.EditionOf(from), Samples.EditionOf(to), new(MarksText: true)).Value!);

        Assert.Equal("ms", page.QuerySelector("h2")!.GetAttribute("lang"));
        Assert.Equal(
            ["id", "ms"],
            page.QuerySelectorAll(".changes blockquote").Select(quotation => quotation.GetAttribute("lang")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["id", "ms"],
            page.QuerySelectorAll(".block.changed p + p").Select(block => block.GetAttribute("lang")).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_list_without_bullets_is_a_list_to_those_who_hear_it() =>
        Assert.All(Page.QuerySelectorAll("ul.changes"), list => Assert.Equal("list", list.GetAttribute("role")));

    [Theory]
    [InlineData("..C", "1 unchanged")]
    [InlineData("C..", "1 unchanged")]
    [InlineData(".C.")]
    [InlineData("...C...", "2 unchanged", "2 unchanged")]
    public void One_block_on_either_side_of_a_change_stays_open(string blocks, params string[] folded)
    {
        var text = blocks
            .Select(letter => new MarkedBlock(
                "p",
                letter == 'C' ? BlockState.Changed : BlockState.Same,
                "here",
                [new(WordState.Kept, "words")]
            ))
            .ToSeq();

        var page = PageOf(new("a", "b", [new("name", "name", "name", "two JATS files", [], text)]));

        Assert.Equal(folded, page.QuerySelectorAll("summary").Select(summary => summary.TextContent.Split(',')[0]));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.TagName[1] - '0').ToArray();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void The_runs_of_the_marked_text_give_both_texts()
    {
        foreach (var change in Result.Articles[0].Changes.Where(change => !change.Words.IsEmpty && change.Field is null))
        {
            Assert.Equal(change.Before, string.Concat(change.Words.Where(run => run.State != WordState.Added).Select(run => run.Text)));
            Assert.Equal(change.After, string.Concat(change.Words.Where(run => run.State != WordState.Removed).Select(run => run.Text)));
        }
    }

    [Fact]
    public void An_excerpt_keeps_every_changed_word_and_shortens_the_rest()
    {
        var excerpt = WordExcerpt.Of(
            [
                new(WordState.Kept, string.Concat(Enumerable.Repeat("word ", 100))),
                new(WordState.Removed, "gone"),
                new(WordState.Kept, string.Concat(Enumerable.Repeat(" word", 100))),
                new(WordState.Added, "new"),
            ],
            20
        );

        Assert.Equal("… word word word gone word word word … word word word wordnew", string.Concat(excerpt.Select(run => run.Text)));
    }

    private static IDocument PageOf(ComparisonResult result) => new HtmlParser().ParseDocument(ComparisonPage.Write(result));

    private static string Changed()
    {
        string[] names =
        [
            "word of the title",
            "author moved",
            "words of a paragraph",
            "italics lost",
            "cell",
            "year of a reference",
            "paragraph moved and changed",
            "id of a paragraph",
            "item removed",
            "keyword added",
        ];
        return names
            .Select(name => Mutations.All.Single(mutation => mutation.Name == name))
            .Aggregate(Samples.Article, (xml, mutation) => mutation.Apply(xml));
    }
}
