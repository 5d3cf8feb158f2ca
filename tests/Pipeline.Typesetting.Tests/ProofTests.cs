using Pipeline.Typesetting.Proofs;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Tests;

public class ProofTests
{
    private const string Part = "word/document.xml";

    [Fact]
    public void Words_from_right_to_left_are_found_as_they_are_read()
    {
        // Painted from left to right, the last letter comes first.
        Seq<Glyph> glyphs =
        [
            .. "\u0629\u0628\u0631\u063A".Select((letter, index) => new Glyph((ushort)(index + 1), letter.ToString(), new Points(5))),
        ];
        var block = new PrintedBlock();
        block.Add(new GlyphRun("Amiri-Regular", new(10), Colour.Black, new(100), new(50), glyphs, IsRightToLeft: true, 1), 0);
        Assert.Equal([115.0, 110], block.Find("\u063A\u0631", 0).Select(spot => spot.X));
    }

    [Fact]
    public void Letters_joined_in_one_glyph_from_right_to_left_are_found_as_they_are_read()
    {
        // Painted from left to right: meem, then lam and alef in one glyph, then seen.
        Seq<Glyph> glyphs = [new(1, "\u0645", new Points(5)), new(2, "\u0644\u0627", new Points(8)), new(3, "\u0633", new Points(5))];
        var block = new PrintedBlock();
        block.Add(new GlyphRun("Amiri-Regular", new(10), Colour.Black, new(100), new(50), glyphs, IsRightToLeft: true, 1), 0);
        Assert.Equal([109.0, 105], block.Find("\u0644\u0627", 0).Select(spot => spot.X));
        Assert.Equal(4, block.Find("\u0633\u0644\u0627\u0645", 0).Count());
    }

    [Fact]
    public void Beside_an_article_from_right_to_left_lines_are_numbered_at_the_right_and_findings_at_the_left()
    {
        var (document, proof) = Proof(
            [Block(1, Arabic(200)), Block(2, Kit.Prose(30))],
            Found(Severity.Query, 1),
            Found(Severity.Notice, 1),
            Found(Severity.Notice, 2)
        );
        var page = Kit.Options.Design.Page;
        var (left, right) = (page.Left.Value, document.Pages[0].Width.Value - page.Right.Value);
        var numbers = proof.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Tag == Tags.Layout).ToList();
        Assert.True(numbers.Count > 2);
        Assert.All(numbers, run => Assert.InRange(run.X.Value, right + 10, right + 15));
        var comments = proof.Pages[0].Items.OfType<CommentArea>().ToList();
        Assert.Equal(3, comments.Count);
        Assert.All(comments, area => Assert.InRange((area.X + area.Width).Value, 14, left - 9));
        Assert.True(comments[1].X + comments[1].Width < comments[0].X);
    }

    [Fact]
    public void Beside_a_paragraph_from_right_to_left_numbers_stand_where_they_stand_in_the_article()
    {
        var (document, proof) = Proof([Block(1, Arabic(80)), Block(2, Kit.Prose(80)), Block(3, Kit.Prose(80))], Found(Severity.Query, 1));
        var page = Kit.Options.Design.Page;
        Assert.All(
            proof.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Tag == Tags.Layout),
            run => Assert.True(run.X.Value < page.Left.Value)
        );
        Assert.True(Assert.Single(proof.Pages[0].Items.OfType<CommentArea>()).X.Value > document.Pages[0].Width.Value - page.Right.Value);
    }

    [Fact]
    public void The_pages_of_the_article_stay_as_they_are()
    {
        var (document, proof) = Proof([Block(1, Kit.Prose(700)), Block(2, Kit.Prose(500, 3))], Found(Severity.Query, 2));

        Assert.Equal(document.Pages.Select(page => page.Folio), proof.Pages.Take(document.Pages.Count).Select(page => page.Folio));
        for (var page = 0; page < document.Pages.Count; page++)
            Assert.Subset(proof.Pages[page].Items.ToHashSet(), document.Pages[page].Items.ToHashSet());
    }

    [Fact]
    public void Every_page_says_that_it_is_a_proof_and_every_fifth_line_has_its_number()
    {
        var (document, proof) = Proof([Block(1, Kit.Prose(900))]);

        Assert.All(
            proof.Pages,
            page =>
                Assert.Contains(
                    "Proof – not for citation",
                    page.Items.OfType<GlyphRun>().Select(TextOf).Aggregate(string.Concat),
                    StringComparison.Ordinal
                )
        );
        var numbers = proof.Pages[1].Items.OfType<GlyphRun>().Where(run => run.Tag == Tags.Layout).Select(TextOf).ToList();
        Assert.Equal(["5", "10", "15"], numbers.Take(3));
        Assert.True(new PageLines(document.Pages[1]).Baselines.Count() / 5 == numbers.Count);
    }

    [Fact]
    public void The_number_of_a_query_stands_beside_its_line_and_a_rule_under_its_words()
    {
        const string Words = "the border";
        var text = $"{Kit.Prose(60)} Here {Words} ends. {Kit.Prose(60, 2)}";
        var (document, proof) = Proof(
            [Block(1, text)],
            Found(Severity.Query, 1, text.IndexOf(Words, StringComparison.Ordinal), Words.Length)
        );

        var line = document
            .Pages[0]
            .Items.OfType<GlyphRun>()
            .Single(run => TextOf(run).Contains("Here the", StringComparison.Ordinal))
            .Baseline.Value;
        var comment = Assert.Single(proof.Pages[0].Items.OfType<CommentArea>());
        Assert.InRange(line, comment.Y.Value, (comment.Y + comment.Height).Value);
        Assert.True(comment.X.Value > 500);
        Assert.StartsWith("Q1: ", comment.Words, StringComparison.Ordinal);
        var rule = Assert.Single(
            proof.Pages[0].Items.OfType<RuleBox>().Except(document.Pages[0].Items.OfType<RuleBox>()),
            box => Math.Abs(box.Y.Value - line - 2) < 0.1
        );
        Assert.InRange(rule.Width.Value, 30, 60);
    }

    [Fact]
    public void The_same_words_elsewhere_are_not_taken_for_those_meant()
    {
        var text = $"Law and law. {Kit.Prose(80)} Then law again.";
        var proof = Proof([Block(1, text)], Found(Severity.Query, 1, text.LastIndexOf("law", StringComparison.Ordinal), 3)).Proof;
        var first = proof.Pages[0].Items.OfType<GlyphRun>().Single(run => TextOf(run).Contains("Law and", StringComparison.Ordinal));
        Assert.True(Assert.Single(proof.Pages[0].Items.OfType<CommentArea>()).Y > first.Baseline);
    }

    [Fact]
    public void Numbers_of_one_line_do_not_lie_on_each_other()
    {
        var findings = Enumerable.Range(0, 30).Select(_ => Found(Severity.Notice, 1)).ToArray();
        var areas = Proof([Block(1, "A short text.")], findings).Proof.Pages[0].Items.OfType<CommentArea>().ToList();

        Assert.Equal(30, areas.Count);
        foreach (var one in areas)
            Assert.DoesNotContain(
                areas,
                other =>
                    other != one
                    && one.X < other.X + other.Width
                    && other.X < one.X + one.Width
                    && one.Y < other.Y + other.Height
                    && other.Y < one.Y + one.Height
            );
        Assert.All(areas, area => Assert.True((area.X + area.Width).Value < 595));
    }

    [Fact]
    public void Findings_are_listed_with_their_page_and_line_and_room_to_answer()
    {
        var proof = Proof([Block(1, "A short text.")], Found(Severity.Query, 1), Found(Severity.Notice, 0)).Proof;
        var text = TextOf(proof.Pages[^1]);

        Assert.Equal("i", proof.Pages[^1].Folio);
        Assert.Contains("Is this right?", text, StringComparison.Ordinal);
        Assert.Contains("Page 43, line", text, StringComparison.Ordinal);
        Assert.Contains("Answer:", text, StringComparison.Ordinal);
        Assert.Contains("Changes to look at", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Safe_changes_are_left_to_the_screen() =>
        Assert.Single(Proof([Block(1, "A short text.")], Found(Severity.Info, 1)).Proof.Pages);

    [Fact]
    public void Without_findings_there_is_no_list_but_what_changed_since()
    {
        var article = Kit.Article(Block(1, "A short text."));
        var document = Kit.Set(article).Value;
        var proof = Typesetter.Proof(
            document,
            article,
            [],
            [new("paragraph 1: 1 word added", [new(WordState.Kept, "A "), new(WordState.Removed, "long"), new(WordState.Added, "short")])],
            Kit.Options
        );
        Assert.Contains("Changed since the last proof", TextOf(proof.Pages[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_is_read_after_its_paragraph()
    {
        var proof = Proof([Block(1, "A short text.")], Found(Severity.Query, 1)).Proof;
        var paragraph = All(proof.Root).Single(node => node.Children.Any(child => child.Role == "Annot"));
        Assert.Equal("P", paragraph.Role);
        var ids = All(proof.Root).Select(node => node.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(proof.Pages.SelectMany(page => page.Items).Where(item => item.Tag >= 0), item => Assert.Contains(item.Tag, ids));
    }

    private static (TypesetDocument Document, TypesetDocument Proof) Proof(Block[] blocks, params Diagnostic[] findings)
    {
        var article = Kit.Article(blocks);
        var document = Kit.Set(article).Value;
        return (document, Typesetter.Proof(document, article, FindingNumbers.Of(article, [.. findings]), [], Kit.Options));
    }

    private static string Arabic(int words) =>
        string.Join(' ', Enumerable.Repeat("\u0643\u0627\u0646\u062A \u0627\u0644\u0645\u0648\u0627\u0646\u0626", words / 2));

    private static Diagnostic Found(Severity severity, int paragraph, int start = 0, int length = 0) =>
        new("TEST001", severity, new(Part, paragraph, start, length), "Is this right?");

    private static Paragraph Block(int number, string words) =>
        new([new Text(words, new(Part, number, 0, words.Length))], new(Part, number));

    private static IEnumerable<StructureNode> All(StructureNode node) => node.Children.SelectMany(All).Prepend(node);

    private static string TextOf(GlyphRun run) => string.Concat(run.Glyphs.Select(glyph => glyph.Text));

    private static string TextOf(Page page) => string.Join(' ', page.Items.OfType<GlyphRun>().Select(TextOf));
}
