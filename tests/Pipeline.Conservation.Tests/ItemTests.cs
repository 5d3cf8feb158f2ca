using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Conservation.Tests;

public sealed class ItemTests
{
    private static readonly Case Plain = Case.Of(["The ferry leaves."], (1, "The ferry leaves."));

    [Fact]
    public void An_item_the_reader_passed_over_is_an_error()
    {
        var result = Plain.With(new PackageItem(ItemKind.Table, Case.At(1), string.Empty, ItemFate.Unread, null)).Balance();
        Assert.Equal("LEDG002", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData(ItemFate.LeftOut, AccountKind.LeftOut)]
    [InlineData(ItemFate.Moved, AccountKind.Moved)]
    [InlineData(ItemFate.Joined, AccountKind.Joined)]
    public void What_the_reader_did_by_a_rule_is_in_its_account(ItemFate fate, AccountKind account)
    {
        var result = Plain.With(new PackageItem(ItemKind.Comment, Case.At(1), "why?", fate, "DOCX033")).Balance();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(new Account(account, "DOCX033"), result.Value.Entries[^1].Account);
    }

    [Fact]
    public void Kept_text_must_be_where_the_reader_says_it_is()
    {
        var item = new PackageItem(ItemKind.Text, Case.At(1).Slice(4, 5), "ferry", ItemFate.Kept, null);
        Assert.Empty(Plain.With(item).Balance().Diagnostics);
        Assert.Equal("LEDG002", Assert.Single(Plain.With(item with { Text = "train" }).Balance().Diagnostics).Code);
    }

    [Fact]
    public void Two_pictures_at_one_place_need_two_figures()
    {
        var picture = new PackageItem(ItemKind.Picture, Case.At(1), string.Empty, ItemFate.Kept, null);
        var two = Plain.With(picture, picture);
        Block Figure(string id) => new Figure(id, null, [], "a.png", null, default, default, [], Case.At(1));
        static string Shown(int count) =>
            "The ferry leaves."
            + string.Concat(Enumerable.Repeat("""<graphic xmlns:l="http://www.w3.org/1999/xlink" l:href="media/a.png"/>""", count));
        Article Showing(params Block[] figures) => Plain.Article with { Body = new([.. Plain.Article.Body.Blocks, .. figures], []) };

        Assert.Empty((two with { Article = Showing(Figure("fig1"), Figure("fig2")), Xml = Shown(2) }).Balance().Diagnostics);
        Assert.Single((two with { Article = Showing(Figure("fig1")), Xml = Shown(1) }).Balance().Diagnostics);
    }

    [Fact]
    public void A_table_read_as_text_is_joined_by_the_rule_that_says_so()
    {
        var rule = new Rule("TEST002", Severity.Info, "Read as text", "…", "…", "a", "b", "…") { Account = AccountKind.Joined };
        var table = Plain.With(new PackageItem(ItemKind.Table, Case.At(1), string.Empty, ItemFate.Kept, null));
        Assert.Equal("LEDG002", Assert.Single(table.Balance().Diagnostics).Code);
        Assert.Empty((table with { Rules = [rule], Findings = [rule.At(Case.At(1), "Read as text.")] }).Balance().Diagnostics);
    }

    [Fact]
    public void A_note_without_its_like_in_the_article_is_an_error()
    {
        var place = new SourceRef("word/footnotes.xml", 1);
        var noted = Plain with
        {
            Manuscript = Plain.Manuscript with { Notes = [new ManuscriptNote("footnote-1", NoteKind.Footnote, null, [], place)] },
        };
        var lost = noted.With(new PackageItem(ItemKind.Note, place, string.Empty, ItemFate.Kept, null));
        var unmarked = lost with
        {
            Article = lost.Article with { Back = Back.Empty with { Notes = [new("fn1", "", NoteType.Footnote, [], place)] } },
        };
        var kept = unmarked with
        {
            Article = unmarked.Article with
            {
                Body = new([.. Plain.Article.Body.Blocks, new Paragraph([new Xref(XrefType.Fn, "fn1", [])], Case.At(1))], []),
            },
        };

        Assert.Equal("LEDG002", Assert.Single(lost.Balance().Diagnostics).Code);
        Assert.Equal("LEDG002", Assert.Single(unmarked.Balance().Diagnostics).Code);
        Assert.Empty(kept.Balance().Diagnostics);
    }

    [Fact]
    public void A_bookmark_in_a_lost_paragraph_is_lost_with_it()
    {
        var lost = Case.Of(["The ferry leaves.", "It comes back."], (1, "The ferry leaves."))
            .With(new PackageItem(ItemKind.Bookmark, Case.At(2), "back", ItemFate.Kept, null));
        Assert.Equal(["LEDG001", "LEDG002"], lost.Balance().Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_field_in_a_paragraph_without_text_marks_nothing()
    {
        var field = new PackageItem(ItemKind.Field, Case.At(9), "PAGE", ItemFate.Kept, null);
        Assert.Equal("LEDG005", Assert.Single(Plain.With(field).Balance().Diagnostics).Code);
    }
}
