using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class ListTests
{
    private const string Outline = """
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Labels_are_those_that_word_prints() =>
        Assert.Equal(["1.", "1.a)", "1.b)", "(III)", "2.", "2.a)"], Labels(Outline, (1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1)));

    [Fact]
    public void An_instance_with_a_start_of_its_own_starts_again() =>
        Assert.Equal(["1.", "2.", "5.", "6."], Labels(Outline, (1, 0), (1, 0), (2, 0), (2, 0)));

    [Fact]
    public void Instances_of_one_definition_count_on_without_it() =>
        Assert.Equal(["1.", "2."], Labels(Outline + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>", (1, 0), (3, 0)));

    [Fact]
    public void Instances_that_count_on_are_one_list_and_one_that_starts_again_is_another() =>
        Assert.Equal(
            ["1", "1", "2"],
            Marks(Outline + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>", (1, 0), (3, 0), (2, 0))
                .Select(mark => mark?.ListId)
        );

    [Fact]
    public void A_level_may_be_told_not_to_restart() =>
        Assert.Equal(
            ["1", "1", "2", "2"],
            Labels(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                (1, 0),
                (1, 1),
                (1, 0),
                (1, 1)
            )
        );

    [Fact]
    public void Legal_numbering_writes_decimals() =>
        Assert.Equal(
            ["I", "1.1"],
            Labels(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                (1, 0),
                (1, 1)
            )
        );

    [Fact]
    public void Bullets_of_symbol_fonts_become_unicode()
    {
        var mark = Assert.Single(
            Marks(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
                (1, 0)
            )
        );
        Assert.Equal(new ListMark("1", 0, IsOrdered: false, "bullet", 0, "•"), mark);
    }

    [Fact]
    public void The_level_brings_its_indents()
    {
        var paragraph = Assert.IsType<ManuscriptParagraph>(Read(Outline, (1, 0))[0]);
        Assert.Equal((36, -18), (paragraph.Format.IndentStart.Value, paragraph.Format.FirstLine.Value));
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_at_the_level_that_names_it()
    {
        var result = new DocxBuilder(
            DocxBuilder.Paragraph("a", "<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>")
                + DocxBuilder.Paragraph("b", "<w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>")
        )
            .WithStyles(
                """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                """
            )
            .WithNumbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H1\"/><w:lvlText w:val=\"%1\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            )
            .Read();
        Assert.Equal(["1", "1.1"], result.Value!.Body.Select(block => ((ManuscriptParagraph)block).List?.Label));
    }

    [Fact]
    public void Number_zero_takes_the_numbering_of_a_style_away()
    {
        var result = new DocxBuilder(
            DocxBuilder.Paragraph("a", "<w:pPr><w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")
        )
            .WithStyles(
                "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            )
            .WithNumbering(Outline)
            .Read();
        Assert.Null(Assert.IsType<ManuscriptParagraph>(result.Value!.Body[0]).List);
    }

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("lowerRoman", 1994, "mcmxciv")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("ordinal", 112, "112th")]
    [InlineData("ordinal", 23, "23rd")]
    [InlineData("none", 3, "")]
    [InlineData("chicago", 6, "††")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("hindiNumbers", 12, "١٢")]
    [InlineData("unheardOf", 3, "3")]
    public void Numbers_are_written_in_their_format(string format, int number, string expected) =>
        Assert.Equal(expected, Lists.NumberFormats.Write(number, format));

    private static Seq<string?> Labels(string numbering, params (int List, int Level)[] items) =>
        Marks(numbering, items).Select(mark => mark?.Label);

    private static Seq<ListMark?> Marks(string numbering, params (int List, int Level)[] items) =>
        Read(numbering, items).Select(block => Assert.IsType<ManuscriptParagraph>(block).List);

    private static Seq<ManuscriptBlock> Read(string numbering, params (int List, int Level)[] items) =>
        new DocxBuilder(
            string.Concat(
                items.Select(item =>
                    DocxBuilder.Paragraph(
                        "item",
                        $"<w:pPr><w:numPr><w:ilvl w:val=\"{item.Level}\"/><w:numId w:val=\"{item.List}\"/></w:numPr></w:pPr>"
                    )
                )
            )
        )
            .WithNumbering(numbering)
            .Read()
            .Value!.Body;
}
