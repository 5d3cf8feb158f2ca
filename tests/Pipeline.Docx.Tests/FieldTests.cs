using Pipeline.Docx.Stories;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class FieldTests
{
    [Fact]
    public void The_result_of_a_field_is_kept_and_its_instruction_is_not()
    {
        var result = DocxBuilder.Read($"<w:p>{Run("see ")}{Field(" ADDIN EN.CITE x ", Run("(Ana, 2020)"))}{Run(".")}</w:p>");
        Assert.Equal("see (Ana, 2020).", Words.Of(result.Value!.Body));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_field_without_separator_shows_its_text() =>
        Assert.Equal("shown", Words.Of(DocxBuilder.OnlyParagraph($"<w:p>{Mark("begin")}{Run("shown")}{Mark("end")}</w:p>")));

    [Fact]
    public void Fields_nest()
    {
        var inner = Field("PAGE", Run("7"));
        Assert.Equal("a7b", Words.Of(DocxBuilder.OnlyParagraph($"<w:p>{Field("QUOTE ", Run("a") + inner + Run("b"))}</w:p>")));
        Assert.Equal("yes", Words.Of(DocxBuilder.OnlyParagraph($"<w:p>{Mark("begin")}{Instruction("IF ")}{inner}{Instruction(" = 7")}{Mark("separate")}{Run("yes")}{Mark("end")}</w:p>")));
    }

    [Fact]
    public void A_field_may_span_paragraphs() =>
        Assert.Equal(
            "one\ntwo",
            Words.Of(DocxBuilder.Manuscript($"<w:p>{Mark("begin")}{Instruction("BIBLIOGRAPHY")}{Mark("separate")}{Run("one")}</w:p><w:p>{Run("two")}{Mark("end")}</w:p>").Body));

    [Fact]
    public void A_field_that_never_ends_hides_nothing()
    {
        var result = DocxBuilder.Read($"<w:p>{Run("a")}{Mark("begin")}{Instruction("PAGE")}{Run("b")}</w:p>{DocxBuilder.Paragraph("c")}");
        Assert.Equal("ab\nc", Words.Of(result.Value!.Body));
        Assert.Equal("DOCX018", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Simple_fields_show_their_content() =>
        Assert.Equal("Table 3", Words.Of(DocxBuilder.OnlyParagraph("<w:p><w:r><w:t xml:space=\"preserve\">Table </w:t></w:r><w:fldSimple w:instr=\" SEQ Table \"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>")));

    [Theory]
    [InlineData("HYPERLINK \"https://example.org/\" \\o \"tip\"", "https://example.org/")]
    [InlineData("HYPERLINK \\l \"_Toc1\"", "#_Toc1")]
    [InlineData("HYPERLINK \"https://example.org/\" \\l \"part\"", "https://example.org/#part")]
    [InlineData("REF _Ref12 \\h", "#_Ref12")]
    [InlineData("REF _Ref12", null)]
    [InlineData("HYPERLINK \"file:///x\"", null)]
    public void Fields_that_are_links_link_their_result(string instruction, string? expected)
    {
        var complex = DocxBuilder.OnlyParagraph($"<w:p>{Field(instruction, Run("x"))}</w:p>");
        var simple = DocxBuilder.OnlyParagraph($"<w:p><w:fldSimple w:instr='{instruction}'>{Run("x")}</w:fldSimple></w:p>");
        Assert.Equal(expected, Assert.IsType<ManuscriptText>(complex.Inlines[0]).Format.Link);
        Assert.Equal(expected, Assert.IsType<ManuscriptText>(simple.Inlines[0]).Format.Link);
    }

    [Theory]
    [InlineData("INCLUDETEXT \"file:///etc/passwd\"")]
    [InlineData("INCLUDEPICTURE \"http://example.invalid/p.png\"")]
    [InlineData("DDEAUTO c:\\\\windows\\\\cmd.exe")]
    public void Fields_that_load_from_outside_are_not_run(string instruction)
    {
        var result = DocxBuilder.Read($"<w:p>{Field(instruction, Run("stored"))}</w:p>");
        Assert.Equal("stored", Words.Of(result.Value!.Body));
        Assert.Equal("DOCX016", Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("", "MACROBUTTON NoMacro Click here", "Click here")]
    [InlineData("", "SYMBOL 97 \\f Symbol", "α")]
    [InlineData("", "XE \"entry\"", "")]
    [InlineData("<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>", "FORMCHECKBOX", "☒")]
    [InlineData("<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData>", "FORMDROPDOWN", "yes")]
    public void Fields_without_a_result_print_what_their_instruction_says(string data, string instruction, string expected) =>
        Assert.Equal($"x{expected}", Words.Of(DocxBuilder.OnlyParagraph($"<w:p>{Run("x")}<w:r><w:fldChar w:fldCharType=\"begin\">{data}</w:fldChar></w:r>{Instruction(instruction)}{Mark("end")}</w:p>")));

    [Fact]
    public void A_field_only_word_can_work_out_is_reported()
    {
        var result = DocxBuilder.Read($"<w:p>{Run("x")}{Mark("begin")}{Instruction("EQ \\f(1;2)")}{Mark("end")}</w:p>");
        Assert.Equal("DOCX017", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void An_instruction_is_taken_apart()
    {
        var instruction = FieldInstruction.Parse(" hyperlink  \"a \\\"b\\\" c\" \\t _blank \\h");
        Assert.Equal("HYPERLINK", instruction.Name);
        Assert.Equal(["a \"b\" c", "_blank"], instruction.Arguments);
        Assert.Equal("_blank", instruction.Switches["t"]);
        Assert.Null(instruction.Switches["h"]);
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Instruction(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text}</w:instrText></w:r>";

    private static string Field(string instruction, string result) => Mark("begin") + Instruction(instruction) + Mark("separate") + result + Mark("end");
}
