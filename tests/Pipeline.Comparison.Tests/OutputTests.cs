using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Snapshooter.Xunit;

namespace Pipeline.Comparison.Tests;

/// <summary>What programs and people are given to read.</summary>
public sealed class OutputTests
{
    private static readonly ComparisonResult Result = Comparer.Compare(Samples.EditionOf(Samples.Article), Samples.EditionOf(Changed()), new(MarksText: true)).Value!;

    private static readonly IDocument Page = new HtmlParser().ParseDocument(ComparisonPage.Write(Result));

    [Fact]
    public void Json_has_its_stable_shape() => Snapshot.Match(Encoding.UTF8.GetString(ComparisonJson.Write(Result)), "comparison.json");

    [Fact]
    public void The_page_lists_every_change()
    {
        Assert.Equal(Result.Articles[0].Changes.Count, Page.QuerySelectorAll(".changes > li").Length);
        Assert.All(Result.Articles[0].Changes, change => Assert.Contains(change.Message, Page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_fetches_nothing_and_runs_nothing() => Assert.Empty(Page.QuerySelectorAll("script, img, iframe, link, [src], [href^='http']"));

    [Fact]
    public void What_was_taken_out_and_put_in_is_told_without_colour()
    {
        Assert.NotEmpty(Page.QuerySelectorAll("del"));
        Assert.NotEmpty(Page.QuerySelectorAll("ins"));
        Assert.All(Page.QuerySelectorAll("main del"), element => Assert.Contains("removed", element.TextContent, StringComparison.Ordinal));
        Assert.All(Page.QuerySelectorAll("main ins"), element => Assert.Contains("added", element.TextContent, StringComparison.Ordinal));
        Assert.Contains(Page.QuerySelectorAll(".place"), element => element.TextContent.Contains("moved here from", StringComparison.Ordinal));
        Assert.Contains(Page.QuerySelectorAll(".place"), element => element.TextContent.Contains("moved to section 2, paragraph 1", StringComparison.Ordinal));
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
        var excerpt = WordExcerpt.Of([new(WordState.Kept, string.Concat(Enumerable.Repeat("word ", 100))), new(WordState.Removed, "gone"), new(WordState.Kept, string.Concat(Enumerable.Repeat(" word", 100))), new(WordState.Added, "new")], 20);

        Assert.Equal("… word word word gone word word word … word word word wordnew", string.Concat(excerpt.Select(run => run.Text)));
    }

    private static string Changed()
    {
        string[] names = ["word of the title", "author moved", "words of a paragraph", "italics lost", "cell", "year of a reference", "paragraph moved and changed", "id of a paragraph", "item removed", "keyword added"];
        return names.Select(name => Mutations.All.Single(mutation => mutation.Name == name)).Aggregate(Samples.Article, (xml, mutation) => mutation.Apply(xml));
    }
}
