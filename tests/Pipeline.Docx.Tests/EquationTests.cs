using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class EquationTests
{
    [Theory]
    [InlineData("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "(a+b)/2")]
    [InlineData(
        "<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num><m:r><m:t>n</m:t></m:r></m:num><m:den><m:r><m:t>k</m:t></m:r></m:den></m:f>",
        "n¦k"
    )]
    [InlineData("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^2")]
    [InlineData(
        "<m:sSup><m:e><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>v</m:t></m:r></m:den></m:f></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>",
        "(x/v)^2"
    )]
    [InlineData(
        "<m:sSubSup><m:e><m:r><m:t>R</m:t></m:r></m:e><m:sub><m:r><m:t>adj</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup>",
        "R_(adj)^2"
    )]
    [InlineData("<m:rad><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad>", "√(2)")]
    [InlineData(
        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>",
        "∑_i^n i"
    )]
    [InlineData(
        "<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>0</m:t></m:r></m:e></m:mr><m:mr><m:e><m:r><m:t>0</m:t></m:r></m:e><m:e><m:r><m:t>1</m:t></m:r></m:e></m:mr></m:m>",
        "[1, 0; 0, 1]"
    )]
    [InlineData(
        "<m:sSup><m:e><m:phant><m:phantPr><m:show m:val=\"0\"/></m:phantPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:phant></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>",
        "^2"
    )]
    public void Equations_are_read_on_one_line(string math, string expected)
    {
        var result = DocxBuilder.Read($"<w:p><w:r><w:t>so </w:t></w:r><m:oMath>{math}</m:oMath></w:p>");
        var equation = EquationOf(result);
        Assert.Equal(
            (expected, false, new SourceRef("word/document.xml", 1, 3, expected.Length)),
            (equation.Text, equation.IsDisplay, equation.Source)
        );
        Assert.NotNull(equation.Math);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("<m:r><m:t>x=1</m:t></m:r>", "x=1")]
    [InlineData(
        "<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>",
        "[a|b]"
    )]
    [InlineData("<m:func><m:fName><m:r><m:t>sin</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>", "sin x")]
    public void A_line_of_signs_loses_nothing(string math, string expected)
    {
        var result = DocxBuilder.Read($"<w:p><m:oMath>{math}</m:oMath><w:r><w:t>.</w:t></w:r></w:p>");
        Assert.Equal(expected, EquationOf(result).Text);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void An_equation_of_its_own_line_may_stand_between_paragraphs()
    {
        var body = DocxBuilder
            .Manuscript(
                $"{DocxBuilder.Paragraph("a")}<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>{DocxBuilder.Paragraph("b")}"
            )
            .Body;
        Assert.Equal("a\nx\nb", Words.Of(body));
        Assert.True(Assert.IsType<ManuscriptEquation>(Assert.IsType<ManuscriptParagraph>(body[1]).Inlines[0]).IsDisplay);
    }

    [Fact]
    public void Several_equations_of_a_math_paragraph_are_all_read()
    {
        const string Equation = "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>";
        var inlines = DocxBuilder
            .OnlyParagraph(
                $"<w:p><m:oMathPara><m:oMathParaPr><m:jc m:val=\"left\"/></m:oMathParaPr>{Equation}<w:ins w:author=\"A\">{Equation}</w:ins></m:oMathPara></w:p>"
            )
            .Inlines;
        Assert.Equal([true, true], inlines.Select(inline => ((ManuscriptEquation)inline).IsDisplay));
    }

    [Fact]
    public void Tracked_changes_in_an_equation_are_settled_and_told()
    {
        const string Two = "<m:r><m:t>2</m:t></m:r>";
        const string Three = "<m:r><m:t>3</m:t></m:r>";
        var result = DocxBuilder.Read(
            $"<w:p><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><w:del w:author=\"A\">{Two}</w:del><w:ins w:author=\"A\">{Three}</w:ins></m:sup></m:sSup></m:oMath></w:p>"
        );
        Assert.Equal(("x^3", "(math (msup mi:x mn:3))"), (EquationOf(result).Text, MathOf(result)));
        Assert.Equal(["DOCX020", "DOCX021", "DOCX072"], result.Diagnostics.Select(finding => finding.Code).Order());
    }

    [Fact]
    public void An_object_whose_sign_is_deleted_leaves_what_it_held()
    {
        const string Deleted = "<m:fPr><m:ctrlPr><w:del w:author=\"A\"/></m:ctrlPr></m:fPr>";
        var result = DocxBuilder.Read(
            $"<w:p><m:oMath><m:f>{Deleted}<m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><w:del w:author=\"A\"><m:r><m:t>y</m:t></m:r></w:del></m:den></m:f></m:oMath></w:p>"
        );
        Assert.Equal("(math mi:x)", MathOf(result));
    }

    [Fact]
    public void A_note_in_an_equation_follows_it()
    {
        var paragraph = new DocxBuilder("<w:p><m:oMath><m:r><m:t>x</m:t></m:r><m:r><w:footnoteReference w:id=\"1\"/></m:r></m:oMath></w:p>")
            .WithFootnotes($"<w:footnote w:id=\"1\">{DocxBuilder.Paragraph("n")}</w:footnote>")
            .Read()
            .Value!.Body[0];
        Assert.IsType<ManuscriptNoteMark>(((ManuscriptParagraph)paragraph).Inlines[1]);
    }

    [Theory]
    [InlineData(
        "<m:eqArr><m:eqArrPr><m:maxDist m:val=\"1\"/></m:eqArrPr><m:e><m:r><m:t>E=m#</m:t></m:r><m:d><m:e><m:r><m:t>1</m:t></m:r></m:e></m:d></m:e></m:eqArr>",
        "E=m",
        "(1)"
    )]
    [InlineData("<m:eqArr><m:e><m:r><m:t>E=m#(A.2)</m:t></m:r></m:e></m:eqArr>", "E=m", "(A.2)")]
    [InlineData("<m:r><m:t>E=m   (3)</m:t></m:r>", "E=m", "(3)")]
    [InlineData("<m:r><m:t>E=m  </m:t></m:r><m:d><m:e><m:r><m:t>4</m:t></m:r></m:e></m:d>", "E=m", "(4)")]
    [InlineData("<m:r><m:t>E=f</m:t></m:r><m:d><m:e><m:r><m:t>4</m:t></m:r></m:e></m:d>", "E=f(4)", null)]
    [InlineData("<m:r><m:t>E=f (4)</m:t></m:r>", "E=f (4)", null)]
    public void The_number_set_in_an_equation_is_taken_out_of_it(string math, string text, string? number)
    {
        var equation = EquationOf(DocxBuilder.Read($"<w:p><m:oMathPara><m:oMath>{math}</m:oMath></m:oMathPara></w:p>"));
        Assert.Equal((text, number), (equation.Text, equation.Number));
        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), equation.Math!.InnerText());
    }

    [Theory]
    [InlineData("x", "")]
    [InlineData("x", "(1")]
    [InlineData("(1)", "x")]
    public void White_space_without_end_is_read(string before, string after)
    {
        var text = before + new string(' ', 20_000) + after;
        Assert.NotNull(DocxBuilder.Read($"<w:p><m:oMath><m:r><m:t xml:space=\"preserve\">{text}</m:t></m:r></m:oMath></w:p>").Value);
        Assert.NotNull(
            DocxBuilder
                .Read(
                    $"<w:p><m:oMath><m:r><m:t xml:space=\"preserve\">{text}</m:t></m:r><m:d><m:e><m:r><m:t>1</m:t></m:r></m:e></m:d></m:oMath></w:p>"
                )
                .Value
        );
    }

    [Fact]
    public void A_number_that_is_a_field_is_its_result()
    {
        const string Field =
            "<m:r><w:fldChar w:fldCharType=\"begin\"/></m:r><m:r><m:t>SEQ eq</m:t></m:r><m:r><w:fldChar w:fldCharType=\"separate\"/></m:r><m:r><m:t>7</m:t></m:r><m:r><w:fldChar w:fldCharType=\"end\"/></m:r>";
        var equation = EquationOf(
            DocxBuilder.Read(
                $"<w:p><m:oMath><m:eqArr><m:e><m:r><m:t>E=m#</m:t></m:r><m:d><m:e>{Field}</m:e></m:d></m:e></m:eqArr></m:oMath></w:p>"
            )
        );
        Assert.Equal(("E=m", "(7)"), (equation.Text, equation.Number));
    }

    [Fact]
    public void A_bookmark_around_the_number_is_one_of_the_paragraph()
    {
        const string Number =
            "<w:bookmarkStart w:id=\"1\" w:name=\"eq1\"/><m:r><m:t>(</m:t></m:r><w:fldSimple w:instr=\"SEQ eq\"><m:r><m:t>7</m:t></m:r></w:fldSimple><m:r><m:t>)</m:t></m:r><w:bookmarkEnd w:id=\"1\"/>";
        var result = DocxBuilder.Read(
            $"<w:p><m:oMath><m:eqArr><m:e><m:r><m:t>E=m#</m:t></m:r>{Number}</m:e></m:eqArr></m:oMath></w:p><w:p><w:r><w:t>see </w:t></w:r><w:fldSimple w:instr=\"REF eq1 \\h\"><w:r><w:t>(7)</w:t></w:r></w:fldSimple></w:p>"
        );
        Assert.Equal("(7)", EquationOf(result).Number);
        Assert.Equal(["eq1"], ((ManuscriptParagraph)result.Value!.Body[0]).Bookmarks);
        Assert.All(result.Value.Items, item => Assert.Equal(ItemFate.Kept, item.Fate));
    }

    [Theory]
    [InlineData(
        "<m:r><w:fldChar w:fldCharType=\"begin\"/></m:r><m:r><m:t>REF b</m:t></m:r><m:r><w:fldChar w:fldCharType=\"separate\"/></m:r><m:r><m:t>7</m:t></m:r><m:r><w:fldChar w:fldCharType=\"end\"/></m:r>"
    )]
    [InlineData(
        "<m:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"p1\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></m:r>"
    )]
    [InlineData("<w:del><m:r><w:fldChar w:fldCharType=\"begin\"/></m:r></w:del>")]
    public void Nothing_in_an_equation_stays_unread(string content)
    {
        var items = new DocxBuilder(
            $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><m:oMath><m:r><m:t>x</m:t></m:r>{content}</m:oMath></w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .Read()
            .Value!.Items;
        Assert.DoesNotContain(items, item => item.Fate == ItemFate.Unread);
        Assert.Equal(
            content.Contains("REF b", StringComparison.Ordinal) ? ItemFate.Kept : ItemFate.LeftOut,
            Assert.Single(items, item => item.Kind == ItemKind.Bookmark).Fate
        );
    }

    [Fact]
    public void Numbered_rows_keep_their_points_of_alignment_and_do_not_show_them()
    {
        var equations = DocxBuilder
            .OnlyParagraph(
                "<w:p><m:oMath><m:eqArr><m:e><m:r><m:t>a&amp;=b#(1)</m:t></m:r></m:e><m:e><m:r><m:t>c&amp;=d#(2)</m:t></m:r></m:e></m:eqArr></m:oMath></w:p>"
            )
            .Inlines.Cast<ManuscriptEquation>()
            .ToList();
        Assert.Equal(["a=b", "c=d"], equations.Select(equation => equation.Text));
        Assert.All(equations, equation => Assert.StartsWith("(math (mtable", MathListing.Of(equation.Math!), StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_with_numbers_of_their_own_are_equations_of_their_own()
    {
        var inlines = DocxBuilder
            .OnlyParagraph(
                "<w:p><m:oMath><m:eqArr><m:e><m:r><m:t>a=b#(1)</m:t></m:r></m:e><m:e><m:r><m:t>c=d#(2)</m:t></m:r></m:e></m:eqArr></m:oMath></w:p>"
            )
            .Inlines;
        Assert.Equal(
            [("a=b", "(1)"), ("c=d", "(2)")],
            inlines.Cast<ManuscriptEquation>().Select(equation => (equation.Text, equation.Number))
        );
    }

    [Theory]
    [InlineData("<m:oMath><m:r><m:t>y=a_1 x^2</m:t></m:r></m:oMath>", true)]
    [InlineData("<m:oMath><m:r><m:t>\\frac{1}{2}</m:t></m:r></m:oMath>", true)]
    [InlineData("<m:oMath><m:r><m:t>y=2x</m:t></m:r></m:oMath>", false)]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr><w:t>y = 2x</w:t></w:r>", true)]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr><w:t>≥</w:t></w:r>", false)]
    [InlineData("<w:r><w:t>y = 2x</w:t></w:r>", false)]
    public void Formulas_typed_as_characters_are_told(string content, bool isTold) =>
        Assert.Equal(isTold, DocxBuilder.Read($"<w:p>{content}</w:p>").Diagnostics.Any(finding => finding.Code == "DOCX042"));

    [Theory]
    [InlineData("\t(3)", true)]
    [InlineData(" …… (2.1)", true)]
    [InlineData(" (a)", false)]
    [InlineData(" shows it (3)", false)]
    public void A_picture_with_a_number_beside_it_is_told(string text, bool isTold)
    {
        var result = new DocxBuilder($"<w:p>{SamplePictures.Inline("p1")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        Assert.Equal(isTold, result.Diagnostics.Any(finding => finding.Code == "DOCX041"));
    }

    private static ManuscriptEquation EquationOf(StageResult<Manuscript?> result) =>
        Assert.Single(Words.Paragraphs(result.Value!.Body).SelectMany(paragraph => paragraph.Inlines).OfType<ManuscriptEquation>());

    private static string MathOf(StageResult<Manuscript?> result) => MathListing.Of(EquationOf(result).Math!);
}
