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
        Assert.Equal(
            "yes",
            Words.Of(
                DocxBuilder.OnlyParagraph(
                    $"<w:p>{Mark("begin")}{Instruction("IF ")}{inner}{Instruction(" = 7")}{Mark("separate")}{Run("yes")}{Mark("end")}</w:p>"
                )
            )
        );
    }

    [Fact]
    public void A_field_may_span_paragraphs() =>
        Assert.Equal(
            "one\ntwo",
            Words.Of(
                DocxBuilder
                    .Manuscript(
                        $"<w:p>{Mark("begin")}{Instruction("BIBLIOGRAPHY")}{Mark("separate")}{Run("one")}</w:p><w:p>{Run("two")}{Mark("end")}</w:p>"
                    )
                    .Body
            )
        );

    [Fact]
    public void A_field_that_never_ends_hides_nothing()
    {
        var result = DocxBuilder.Read($"<w:p>{Run("a")}{Mark("begin")}{Instruction("PAGE")}{Run("b")}</w:p>{DocxBuilder.Paragraph("c")}");
        Assert.Equal("ab\nc", Words.Of(result.Value!.Body));
        Assert.Equal("DOCX018", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Simple_fields_show_their_content() =>
        Assert.Equal(
            "Table 3",
            Words.Of(
                DocxBuilder.OnlyParagraph(
                    "<w:p><w:r><w:t xml:space=\"preserve\">Table </w:t></w:r><w:fldSimple w:instr=\" SEQ Table \"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>"
                )
            )
        );

    [Theory]
    [InlineData("HYPERLINK \"https://example.org/\" \\o \"tip\"", "https://example.org/")]
    [InlineData("HYPERLINK \\l \"_Toc1\"", "#_Toc1")]
    [InlineData("HYPERLINK \"https://example.org/\" \\l \"part\"", "https://example.org/#part")]
    [InlineData("REF _Ref12 \\h", "#_Ref12")]
    [InlineData("REF _Ref12", "#_Ref12")]
    [InlineData("PAGEREF _Ref12 \\h", "#_Ref12")]
    [InlineData("SEQ Figure", null)]
    [InlineData("HYPERLINK \"file:///x\"", null)]
    public void Fields_that_are_links_link_their_result(string instruction, string? expected)
    {
        var complex = DocxBuilder.OnlyParagraph($"<w:p>{Field(instruction, Run("x"))}</w:p>");
        var simple = DocxBuilder.OnlyParagraph($"<w:p><w:fldSimple w:instr='{instruction}'>{Run("x")}</w:fldSimple></w:p>");
        Assert.Equal(expected, Assert.IsType<ManuscriptText>(complex.Inlines[0]).Format.Link);
        Assert.Equal(expected, Assert.IsType<ManuscriptText>(simple.Inlines[0]).Format.Link);
    }

    /// <summary>Every field of ECMA-376 part 1 §17.16.5, and some that only Word and its add-ins know.</summary>
    [Theory]
    [InlineData(
        "ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE BIBLIOGRAPHY CITATION COMMENTS COMPARE CREATEDATE DATE DOCPROPERTY DOCVARIABLE"
    )]
    [InlineData(
        "EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX FORMDROPDOWN FORMTEXT GOTOBUTTON GREETINGLINE HYPERLINK IF INFO KEYWORDS LASTSAVEDBY LISTNUM MACROBUTTON MERGEFIELD MERGEREC MERGESEQ"
    )]
    [InlineData(
        "NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINT PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SKIPIF STYLEREF SUBJECT SUBSCRIBER"
    )]
    [InlineData("SYMBOL TA TC TEMPLATE TIME TITLE USERADDRESS USERINITIALS USERNAME XE ADDIN CONTROL DISPLAYBARCODE SHAPE UNHEARDOF")]
    public void The_stored_result_of_every_field_is_kept(string fields)
    {
        foreach (var field in fields.Split(' '))
        {
            Assert.Equal(
                "a stored z",
                Words.Of(
                    DocxBuilder.OnlyParagraph($"<w:p>{Run("a ")}{Field($" {field} \\* MERGEFORMAT ", Run("stored"))}{Run(" z")}</w:p>")
                )
            );
            Assert.Equal(
                "a stored z",
                Words.Of(
                    DocxBuilder.OnlyParagraph(
                        $"<w:p>{Run("a ")}<w:fldSimple w:instr=\" {field} x\">{Run("stored")}</w:fldSimple>{Run(" z")}</w:p>"
                    )
                )
            );
        }
    }

    [Theory]
    [InlineData("TOC \\o \"1-3\" \\h", "TOC")]
    [InlineData("TOC \\h \\c \"Figure\"", "TOC")]
    [InlineData("INDEX \\c \"2\"", "INDEX")]
    [InlineData("TOA \\c 1", "TOA")]
    [InlineData("BIBLIOGRAPHY", "BIBLIOGRAPHY")]
    [InlineData("ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", "BIBLIOGRAPHY")]
    [InlineData("ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY", "BIBLIOGRAPHY")]
    [InlineData("ADDIN EN.REFLIST", "BIBLIOGRAPHY")]
    [InlineData("DATE", null)]
    public void Paragraphs_that_a_field_gathers_are_told(string instruction, string? madeBy)
    {
        var body = DocxBuilder
            .Manuscript(
                $"<w:p>{Mark("begin")}{Instruction(instruction)}{Mark("separate")}<w:hyperlink w:anchor=\"_Toc1\">{Run("One")}{Field("PAGEREF _Toc1", Run("3"))}</w:hyperlink></w:p><w:p>{Run("Two")}</w:p><w:p>{Mark("end")}</w:p>{DocxBuilder.Paragraph("Text")}"
            )
            .Body;
        Assert.Equal([madeBy, madeBy, null, null], Words.Paragraphs(body).Select(paragraph => paragraph.MadeBy));
    }

    [Fact]
    public void A_content_control_of_words_gallery_gathers_with_its_heading()
    {
        var body = DocxBuilder
            .Manuscript(
                $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{DocxBuilder.Paragraph("Contents")}</w:sdtContent></w:sdt>{DocxBuilder.Paragraph("Text")}"
            )
            .Body;
        Assert.Equal(["TOC", null], Words.Paragraphs(body).Select(paragraph => paragraph.MadeBy));
    }

    [Fact]
    public void Numbers_that_fields_count_and_pages_are_told_from_typed_text()
    {
        var paragraph = DocxBuilder.OnlyParagraph(
            $"<w:p>{Run("Figure ")}<w:fldSimple w:instr=\" SEQ Figure \">{Run("2")}</w:fldSimple>{Run(" on page ")}{Field("PAGEREF x", Run("7"))}</w:p>"
        );
        Assert.Equal(
            [TextOrigin.Typed, TextOrigin.SequenceNumber, TextOrigin.Typed, TextOrigin.PageNumber],
            paragraph.Inlines.Select(inline => ((ManuscriptText)inline).Format.Origin)
        );
    }

    [Fact]
    public void A_bookmark_before_a_table_belongs_to_it() =>
        Assert.Equal(
            ["_Ref1"],
            (
                (ManuscriptTable)
                    DocxBuilder
                        .Manuscript(
                            $"<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/><w:tbl><w:tr><w:tc>{DocxBuilder.Paragraph("x")}</w:tc></w:tr></w:tbl>"
                        )
                        .Body[0]
            ).Bookmarks
        );

    [Fact]
    public void A_contents_list_reports_no_missing_places() =>
        Assert.Empty(
            DocxBuilder
                .Read(
                    $"<w:p>{Mark("begin")}{Instruction("TOC")}{Mark("separate")}{Field("PAGEREF _Toc1", Run("3"))}{Mark("end")}</w:p>{DocxBuilder.Paragraph("Text")}"
                )
                .Diagnostics
        );

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
    [InlineData(
        "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"no\"/><w:listEntry w:val=\"yes\"/></w:ddList></w:ffData>",
        "FORMDROPDOWN",
        "yes"
    )]
    public void Fields_without_a_result_print_what_their_instruction_says(string data, string instruction, string expected) =>
        Assert.Equal(
            $"x{expected}",
            Words.Of(
                DocxBuilder.OnlyParagraph(
                    $"<w:p>{Run("x")}<w:r><w:fldChar w:fldCharType=\"begin\">{data}</w:fldChar></w:r>{Instruction(instruction)}{Mark("end")}</w:p>"
                )
            )
        );

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

    [Theory]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF gone</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
    )]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF gone</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:fldSimple w:instr=\"REF gone\"/>")]
    [InlineData("<m:oMath><w:fldSimple w:instr=\"REF gone\"><m:r><m:t>1</m:t></m:r></w:fldSimple></m:oMath>")]
    public void A_broken_reference_is_told_unless_it_is_deleted(string field)
    {
        Assert.Contains(DocxBuilder.Read($"<w:p>{Run("see ")}{field}</w:p>").Diagnostics, finding => finding.Code == "DOCX070");
        Assert.DoesNotContain(
            DocxBuilder.Read($"<w:p>{Run("see ")}<w:del>{field}</w:del></w:p>").Diagnostics,
            finding => finding.Code == "DOCX070"
        );
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Instruction(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text}</w:instrText></w:r>";

    private static string Field(string instruction, string result) =>
        Mark("begin") + Instruction(instruction) + Mark("separate") + result + Mark("end");
}
