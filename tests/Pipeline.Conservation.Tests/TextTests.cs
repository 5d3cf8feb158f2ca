using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Conservation.Tests;

public sealed class TextTests
{
    private static readonly Rule LeavingOut = new("TEST001", Severity.Notice, "Left out", "…", "…", "a", "b", "…")
    {
        Account = AccountKind.LeftOut,
    };

    [Fact]
    public void Words_the_article_prints_are_output()
    {
        var result = Case.Of(["The ferry leaves at nine."], (1, "The ferry leaves at nine.")).Balance();
        Assert.Empty(result.Diagnostics);
        var entry = Assert.Single(result.Value.Entries);
        Assert.Equal((AccountKind.Output, "body", 25), (entry.Account.Kind, entry.Account.Detail, entry.Size));
    }

    [Fact]
    public void A_lost_paragraph_is_an_error_with_its_place_and_words()
    {
        var result = Case.Of(["The ferry leaves.", "It comes back."], (1, "The ferry leaves.")).Balance();
        var lost = Assert.Single(result.Diagnostics);
        Assert.Equal(
            ("LEDG001", Severity.Error, "It comes back", new SourceRef("word/document.xml", 2, 0, 13)),
            (lost.Code, lost.Severity, lost.Before, lost.Location)
        );
        Assert.False(result.Value.IsBalanced);
    }

    [Fact]
    public void A_word_lost_from_the_middle_of_a_paragraph_is_found()
    {
        var result = Case.Of(["The last ferry leaves at nine."], (1, "The ferry leaves at nine.")).Balance();
        Assert.Equal("last", Assert.Single(result.Diagnostics).Before);
    }

    [Theory]
    [InlineData("The week's end", "The week’s end")]
    [InlineData("INTRODUCTION", "Introduction")]
    [InlineData("grand\u00ADmother", "grandmother")]
    [InlineData("a\tb  c", "a b c")]
    public void House_style_loses_nothing(string manuscript, string article) =>
        Assert.Empty(Case.Of([manuscript], (1, article)).Balance().Diagnostics);

    [Fact]
    public void What_a_rule_leaves_out_is_in_its_account()
    {
        var result = (
            Case.Of(["Draft only", "The ferry leaves."], (2, "The ferry leaves.")) with
            {
                Rules = [LeavingOut],
                Findings = [LeavingOut.At(Case.At(1), "Left out.", "Draft only")],
            }
        ).Balance();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(new Account(AccountKind.LeftOut, "TEST001"), result.Value.Entries[0].Account);
    }

    [Fact]
    public void Few_words_that_a_rule_joins_to_others_are_joined_and_those_it_does_not_speak_of_are_lost()
    {
        var joining = LeavingOut with { Code = "TEST003", Account = AccountKind.Joined };
        var joined = Case.Of(["The Quay Courier,", "p. 2."], (1, "The Quay Courier,")) with
        {
            Rules = [joining],
            Findings = [joining.At(Case.At(2), "Joined.", "The Quay Courier, ¶ p. 2.", "The Quay Courier, p. 2.")],
        };
        Assert.Equal(new Account(AccountKind.Joined, "TEST003"), joined.Balance().Value.Entries[^1].Account);
        Assert.Equal(
            "p. 2",
            Assert
                .Single(
                    (joined with { Findings = [joining.At(Case.At(2), "Joined.", "The Quay ¶ Courier", "The Quay Courier")] })
                        .Balance()
                        .Diagnostics
                )
                .Before
        );
    }

    [Fact]
    public void Words_that_a_rule_puts_in_another_order_are_moved_and_those_it_drops_left_out()
    {
        var moving = LeavingOut with { Code = "TEST002", Account = AccountKind.Moved };
        var result = (
            Case.Of(["Ferry the slow leaves nine."], (1, "The ferry leaves nine.")) with
            {
                Rules = [moving],
                Findings = [moving.At(Case.At(1), "Moved.", "Ferry the slow leaves nine.", "The ferry leaves nine.")],
            }
        ).Balance();
        Assert.Empty(result.Diagnostics);
        Assert.Contains(
            result.Value.Entries,
            entry =>
                entry.Account == new Account(AccountKind.Moved, "TEST002") || entry.Account == new Account(AccountKind.LeftOut, "TEST002")
        );
    }

    [Fact]
    public void A_proposal_explains_no_loss()
    {
        var proposing = LeavingOut with { Code = "TEST003", Severity = Severity.Info, Account = AccountKind.Output };
        var result = (
            Case.Of(["The last ferry leaves."], (1, "The ferry leaves.")) with
            {
                Rules = [proposing],
                Findings = [proposing.At(Case.At(1), "Better so.", "The last ferry leaves.", "The ferry leaves.")],
            }
        ).Balance();
        Assert.Equal("last", Assert.Single(result.Diagnostics).Before);
    }

    [Fact]
    public void Words_drawn_at_a_paragraph_have_accounts_of_their_own()
    {
        var drawn = new ManuscriptParagraph(
            [new ManuscriptText("Draft only", RunFormat.Plain, Case.At(1))],
            ParagraphFormat.Default,
            null,
            Case.At(1)
        );
        var written = Case.Of(["The ferry leaves."], (1, "The ferry leaves."));
        var both = written with { Manuscript = written.Manuscript with { Body = [.. written.Manuscript.Body, drawn] } };

        Assert.Equal("Draft only", Assert.Single(both.Balance().Diagnostics).Before);
        var told = (both with { Rules = [LeavingOut], Findings = [LeavingOut.At(Case.At(1), "Left out.", "Draft only")] }).Balance();
        Assert.Empty(told.Diagnostics);
        Assert.Equal([AccountKind.Output, AccountKind.LeftOut], told.Value.Entries.Select(entry => entry.Account.Kind));
    }

    [Fact]
    public void A_finding_about_other_words_explains_nothing()
    {
        var told = LeavingOut.At(Case.At(1), "Left out.", "Something else");
        Assert.Equal(
            "LEDG001",
            Assert.Single((Case.Of(["Draft only"]) with { Rules = [LeavingOut], Findings = [told] }).Balance().Diagnostics).Code
        );
    }

    [Fact]
    public void A_question_changes_nothing_and_so_explains_nothing()
    {
        var asking = LeavingOut with { Account = null, Severity = Severity.Query };
        var told = asking.At(Case.At(1), "Is this right?", "Draft only", "Draft");
        Assert.Equal(
            "LEDG001",
            Assert.Single((Case.Of(["Draft only"]) with { Rules = [asking], Findings = [told] }).Balance().Diagnostics).Code
        );
    }

    [Fact]
    public void Words_that_a_change_took_away_are_left_out_by_it()
    {
        var changing = LeavingOut with { Account = null };
        var result = (
            Case.Of(["METHOD (11 PT)"], (1, "METHOD")) with
            {
                Rules = [changing],
                Findings = [changing.At(Case.At(1), "Residue.", "METHOD (11 PT)", "METHOD")],
            }
        ).Balance();
        Assert.Empty(result.Diagnostics);
        Assert.Equal([AccountKind.Output, AccountKind.LeftOut], result.Value.Entries.Select(entry => entry.Account.Kind));
    }

    [Fact]
    public void Fields_of_the_metadata_are_found_wherever_they_came_from()
    {
        var printed = Case.Of(["Siti Rahma, email siti@contoh.example"]);
        var meta = new ArticleMeta { Contribs = [new("Siti Rahma", Case.At(1)) { Email = "siti@contoh.example" }] };
        var result = (
            printed with
            {
                Article = printed.Article with { Meta = meta, Claims = [new(Case.At(1).Slice(12, 5), "label")] },
                Xml = "<string-name>Siti Rahma</string-name><email>siti@contoh.example</email>",
            }
        ).Balance();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["contrib", "label", "email"], result.Value.Entries.Select(entry => entry.Account.Detail));
    }

    [Fact]
    public void Text_that_the_xml_lacks_is_an_error()
    {
        var result = (Case.Of(["The ferry leaves."], (1, "The ferry leaves.")) with { Xml = "The ferry" }).Balance();
        Assert.Equal("LEDG003", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_paragraph_of_spaces_is_left_out_and_told()
    {
        var result = Case.Of(["   ", "The ferry leaves."], (2, "The ferry leaves.")).Balance();
        Assert.Equal("LEDG006", Assert.Single(result.Diagnostics).Code);
        Assert.True(result.Value.IsBalanced);
    }

    [Fact]
    public void A_row_of_signs_is_not_lost_unseen()
    {
        Assert.Equal("* * *", Assert.Single(Case.Of(["* * *"]).Balance().Diagnostics).Before);
    }

    [Fact]
    public void A_mark_close_to_a_name_is_a_word_of_its_own()
    {
        var printed = Case.Of(["1Universitas Contoh"]);
        var meta = new ArticleMeta { Affs = [new("aff1", "1", "Universitas Contoh", Case.At(1))] };
        Assert.Empty((printed with { Article = printed.Article with { Meta = meta } }).Balance().Diagnostics);
    }

    [Fact]
    public void The_words_of_a_long_paragraph_are_matched_one_by_one()
    {
        var words = Enumerable
            .Range(0, 20_000)
            .Select(number => string.Concat($"{number}".Select(digit => (char)(digit - '0' + 'a'))))
            .ToArray();
        Assert.Equal(
            "jjjj",
            Assert
                .Single(
                    Case.Of([string.Join("  ", words)], (1, string.Join(' ', words.Where(word => word != "jjjj")))).Balance().Diagnostics
                )
                .Before
        );
    }

    [Fact]
    public void A_passage_that_stands_twice_in_the_article_stands_twice_in_the_xml()
    {
        var twice = Case.Of(["The ferry leaves.", "The ferry leaves."], (1, "The ferry leaves."), (2, "The ferry leaves."));
        Assert.Empty(twice.Balance().Diagnostics);
        Assert.Equal("LEDG003", Assert.Single((twice with { Xml = "The ferry leaves." }).Balance().Diagnostics).Code);
    }

    [Fact]
    public void The_caption_of_a_figure_may_hold_those_of_its_panels()
    {
        var said = new[] { "Waiting time by consulate and by nationality", "by consulate", "by nationality" };
        var parts = Case.Of(said);
        var panels = new[] { 2, 3 }
            .Select(paragraph => new Panel(null, Caption(paragraph), null, null, default, default, Case.At(paragraph)))
            .ToSeq();
        var figure = new Figure("fig1", null, Caption(1), null, null, default, default, [], Case.At(1)) { Panels = panels };

        Assert.Empty(
            (parts with { Article = parts.Article with { Body = new([figure], []) }, Xml = string.Concat(said) }).Balance().Diagnostics
        );

        Seq<Inline> Caption(int paragraph) => [new Text(said[paragraph - 1], Case.At(paragraph).Slice(0, said[paragraph - 1].Length))];
    }

    [Fact]
    public void The_xml_may_have_passages_in_another_order()
    {
        var parts = Case.Of(
            ["The ferry leaves.", "It comes back.", "It is late today."],
            (1, "The ferry leaves."),
            (2, "It comes back."),
            (3, "It is late today.")
        );
        Assert.Empty((parts with { Xml = "It is late today. The ferry leaves. It comes back." }).Balance().Diagnostics);
        Assert.Equal(
            "It comes back.",
            Assert.Single((parts with { Xml = "It is late today. The ferry leaves. The ferry leaves." }).Balance().Diagnostics).Before
        );
    }

    [Fact]
    public void A_finding_explains_no_words_that_it_leaves_where_they_are()
    {
        var told = LeavingOut.At(Case.At(1), "Shortened.", "Draft only", "Draft");
        Assert.Equal(
            "LEDG001",
            Assert
                .Single(
                    (Case.Of(["Draft", "only"]) with { Rules = [LeavingOut], Findings = [told, told with { Location = Case.At(2) }] })
                        .Balance()
                        .Diagnostics
                )
                .Code
        );
    }

    [Fact]
    public void A_row_of_signs_is_explained_by_a_finding_about_those_signs()
    {
        Assert.Empty(Told("* * *"));
        Assert.Equal("LEDG001", Assert.Single(Told("Draft only")).Code);

        static IEnumerable<Diagnostic> Told(string words) =>
            (Case.Of(["* * *"]) with { Rules = [LeavingOut], Findings = [LeavingOut.At(Case.At(1), "Left out.", words)] })
                .Balance()
                .Diagnostics;
    }

    [Fact]
    public void The_number_of_a_formula_is_not_looked_for_within_it()
    {
        var built = Case.Of(["a=1+b (1)", "It is simple."], (2, "It is simple."));
        var formula = new DispFormula("eq1", "(1)", "a=1+b", Case.At(1));
        var article = built.Article with { Body = built.Article.Body with { Blocks = [formula, .. built.Article.Body.Blocks] } };
        Assert.Empty(
            (built with { Article = article, Xml = "<disp-formula id=\"eq1\"><label>(1)</label>a=1+b</disp-formula> It is simple." })
                .Balance()
                .Diagnostics
        );
    }
}
