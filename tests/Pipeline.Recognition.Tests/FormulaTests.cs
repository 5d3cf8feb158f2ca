using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Displayed equations, their numbers and the mentions of them.</summary>
public sealed class FormulaTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static Seq<Block> Blocks(Paper paper) => paper.Article().Body.Sections[0].Blocks;

    [Fact]
    public void An_equation_alone_is_a_formula_with_its_number()
    {
        var blocks = Blocks(
            Body()
                .Inline(
                    new ManuscriptEquation("y=ax+b", true, new SourceRef("word/document.xml", 9)),
                    new ManuscriptText("\t(1)", RunFormat.Plain, new SourceRef("word/document.xml", 9))
                )
                .P("where the slope is the number of boats.")
        );
        var formula = Assert.IsType<DispFormula>(blocks[1]);
        Assert.Equal(("eq1", "(1)", "y=ax+b"), (formula.Id, formula.Label, formula.Text));
        Assert.True(Assert.IsType<Paragraph>(blocks[2]).IsContinuation);
    }

    [Theory]
    [InlineData("\t(2.1)", "(2.1)", "y=ax")]
    [InlineData(", \t[A-3]", "[A-3]", "y=ax,")]
    [InlineData(" ……………… (4b)", "(4b)", "y=ax")]
    [InlineData("  Pers. (5)", "Pers. (5)", "y=ax")]
    [InlineData(".", null, "y=ax.")]
    public void The_number_beside_a_formula_is_its_label(string after, string? label, string text)
    {
        var formula = Assert.IsType<DispFormula>(Blocks(Body().Inline(Equation("y=ax"), Run(after)))[1]);
        Assert.Equal((label, text), (formula.Label, formula.Text));
        Assert.Equal(text, formula.Math!.InnerText());
    }

    [Fact]
    public void The_number_inside_an_equation_is_its_label_or_follows_it_in_the_line()
    {
        var numbered = Equation("y=ax") with { Number = "(7)" };
        var blocks = Blocks(Body().Inline(numbered).Inline(Run("They sail because "), numbered, Run(" holds for every boat on the quay.")));
        Assert.Equal("(7)", Assert.IsType<DispFormula>(blocks[1]).Label);
        Assert.Equal(
            "They sail because y=ax (7) holds for every boat on the quay.",
            Assert.IsType<Paragraph>(blocks[2]).Content.PlainText()
        );
    }

    [Fact]
    public void Equations_on_lines_of_their_own_are_formulas_of_their_own_unless_they_share_a_number()
    {
        Assert.Equal(
            ["a=b", "c=d"],
            Blocks(Body().Inline(Equation("a=b"), Equation("c=d"))).OfType<DispFormula>().Select(formula => formula.Text)
        );
        var shared = Assert.Single(Blocks(Body().Inline(Equation("a=b"), Equation("c=d"), Run("\t(1)"))).OfType<DispFormula>());
        Assert.Equal(
            ("(1)", "(math (mtable[displaystyle=true columnalign=left] (mtr (mtd mi:a=b)) (mtr (mtd mi:c=d))))"),
            (shared.Label, MathListing.Of(shared.Math!))
        );
    }

    [Fact]
    public void A_table_that_places_an_equation_and_its_number_is_a_formula()
    {
        var paper = Body().Table(false, [string.Empty, "$a=b", "(1)"], [string.Empty, "$c=d", "(2)"]);
        Assert.Equal(
            [("(1)", "a=b"), ("(2)", "c=d")],
            Blocks(paper).OfType<DispFormula>().Select(formula => (formula.Label, formula.Text))
        );
        Assert.DoesNotContain(Blocks(paper), block => block is TableWrap);
    }

    [Fact]
    public void A_table_of_equations_with_words_beside_them_stays_a_table() =>
        Assert.Contains(
            Blocks(Body().Table(false, ["_Model", "_Form"], ["Linear", "$a=b"], ["Cubic", "$c=d"])),
            block => block is TableWrap
        );

    [Fact]
    public void Mentions_of_numbered_equations_become_links()
    {
        var paper = Body()
            .P("By Eq. (1) and persamaan (2), or Equations (1)–(2), boats return; Pers. 2 says so too, and equation (9) is not here.")
            .Inline(Equation("a=b"), Run("\t(1)"))
            .Inline(Equation("c=d"), Run("\t(2)"));
        var links = ((Paragraph)Blocks(paper)[1])
            .Content.OfType<Xref>()
            .Select(xref => (xref.Type, xref.TargetId, xref.Content.PlainText()));
        Assert.Equal(
            [
                (XrefType.DispFormula, "eq1", "Eq. (1)"),
                (XrefType.DispFormula, "eq2", "persamaan (2)"),
                (XrefType.DispFormula, "eq1", "Equations (1)"),
                (XrefType.DispFormula, "eq2", "(2)"),
                (XrefType.DispFormula, "eq2", "Pers. 2"),
            ],
            links
        );
    }

    [Fact]
    public void A_note_beside_an_equation_keeps_its_mark()
    {
        var paper = Body().Note("A boat is a letter", "Said in 1999.").Inline(Equation("a=b"), new ManuscriptNoteMark("Footnote-1", Place));
        Assert.IsType<Paragraph>(Blocks(paper)[2]);
    }

    private static readonly SourceRef Place = new("word/document.xml", 9);

    private static ManuscriptEquation Equation(string text) =>
        new(text, true, Place) { Math = MathElement.Of("math", MathElement.Token("mi", text)) };

    private static ManuscriptText Run(string text) => new(text, RunFormat.Plain, Place);

    private static ManuscriptText Letters(string text, VerticalPosition position = VerticalPosition.Baseline, bool italic = true) =>
        new(text, RunFormat.Plain with { Italic = italic, Position = position }, new SourceRef("word/document.xml", 9));

    [Fact]
    public void An_equation_typed_with_tabs_is_a_formula_that_can_be_linked_to()
    {
        var paper = Body()
            .Inline(
                Letters("\tT"),
                Letters("i", VerticalPosition.Subscript),
                Letters(" = "),
                Letters("αX"),
                Letters("2", VerticalPosition.Superscript, italic: false),
                Letters(" - 0.5\t(1)", italic: false)
            )
            .P("Where T is the time that a person has waited, as Gleichung 1 and Equation (1) say of it.");
        var formula = Assert.IsType<DispFormula>(Blocks(paper)[1]);
        Assert.Equal(("(1)", "T_i = αX^2 - 0.5"), (formula.Label, formula.Text));
        Assert.Equal("(math (msub mi:T mi:i) mo:= mi:α (msup mi:X mn:2) mo:− mn:0.5)", MathListing.Of(formula.Math!));
        var below = Assert.IsType<Paragraph>(Blocks(paper)[2]);
        Assert.True(below.IsContinuation);
        Assert.Equal(2, below.Content.OfType<Xref>().Count(xref => xref.Type == XrefType.DispFormula));
    }

    [Theory]
    [InlineData("Y = a + b1X1 + e ……………………(2)", false, true)]
    [InlineData("Net profit margin = Net profit / Sales × 100%\t(3)", false, true)]
    [InlineData("n = N / (1 + N·e)", true, true)]
    [InlineData("n = 24", true, false)]
    [InlineData("n = N / (1 + N·e)", false, false)]
    [InlineData("They say that the number of boats is n = 24 (1)", false, false)]
    [InlineData("\tThe boats came in the morning (1)", false, false)]
    public void What_is_reckoned_and_set_apart_is_a_typed_formula(string text, bool centred, bool isFormula) =>
        Assert.Equal(isFormula, Blocks(Body().P(text, centred: centred).P(Paper.Prose())).Any(block => block is DispFormula));
}
