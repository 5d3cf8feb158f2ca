using Pipeline.Docx.Charts;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class ChartTests
{
    [Fact]
    public void The_data_of_a_chart_stand_before_its_place_with_all_its_words()
    {
        var result = Charts.Bars().Read();
        Assert.Equal(
            ["Arrivals by year", "Year | Sea | Air; 2019 | 0.43 | 50.0%; 2020 | 12 | ", "Persons", "[]", "Figure 1. Arrivals"],
            Blocks(result)
        );
        Assert.True(result.Value!.Body.OfType<ManuscriptTable>().Single().Rows[0].IsHeader);
        Assert.Equal(("DOCX056", Severity.Query), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Severity));
    }

    [Fact]
    public void The_place_of_the_picture_is_kept_with_its_description()
    {
        var picture = Charts
            .Bars()
            .Read()
            .Value!.Body.OfType<ManuscriptParagraph>()
            .SelectMany(paragraph => paragraph.Inlines)
            .OfType<ManuscriptPicture>()
            .Single();
        Assert.Equal((null, "Arrivals", 100, 50), (picture.MediaName, picture.AltText, picture.Width.Value, picture.Height.Value));
    }

    [Fact]
    public void The_data_of_a_chart_within_text_follow_it() =>
        Assert.Equal("See [] ", Blocks(Charts.Bars("<w:r><w:t xml:space=\"preserve\">See </w:t></w:r>").Read())[0] + " ");

    [Fact]
    public void Series_of_other_categories_make_another_table()
    {
        var chart = Charts.Of(
            $"<c:chart><c:plotArea><c:scatterChart>{Charts.Series("A", Charts.Numbers("xVal", "0.0", "1", "2"), Charts.Numbers("yVal", "General", "3", "4"))}"
                + $"{Charts.Series("B", Charts.Numbers("xVal", "0", "7"), Charts.Numbers("yVal", "General", "8") + Charts.Numbers("bubbleSize", "General", "9"))}</c:scatterChart>"
                + $"{Charts.Titled("valAx", "Across", "<c:axPos val=\"b\"/>")}{Charts.Titled("valAx", "Up", "<c:axPos val=\"l\"/>")}</c:plotArea></c:chart>"
        );
        Assert.Equal(["Across | A; 1.0 | 3; 2.0 | 4", "Across | B | B; 7 | 8 | 9", "Up"], Blocks(chart.Read())[..3]);
    }

    [Fact]
    public void Categories_within_categories_are_named_from_the_outside()
    {
        var levels =
            $"<c:cat><c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>{Charts.Points("I", "II", "I", "II")}</c:lvl><c:lvl>{Charts.Points("2019", "", "2020")}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>";
        var chart = Charts.Of(
            $"<c:chart><c:plotArea><c:barChart>{Charts.Series("A", levels, Charts.Numbers("val", "General", "1", "2", "3", "4"))}</c:barChart></c:plotArea></c:chart>"
        );
        Assert.Equal(" | A; 2019, I | 1; 2019, II | 2; 2020, I | 3; 2020, II | 4", Blocks(chart.Read())[0]);
    }

    [Fact]
    public void Labels_trend_lines_and_words_drawn_on_a_chart_are_kept()
    {
        var chart = Charts
            .Of(
                $"<c:chart><c:plotArea><c:lineChart>{Charts.Series("A", string.Empty, Charts.Numbers("val", "General", "1") + "<c:trendline><c:name>Trend</c:name></c:trendline>"
            + "<c:dLbls><c:dLbl><c:tx><c:rich><a:p><a:r><a:t>Crisis</a:t></a:r></a:p></c:rich></c:tx></c:dLbl></c:dLbls><c:extLst><c:ext><c15:datalabelsRange><c15:dlblRangeCache><c:pt><c:v>War</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>")}"
                    + "</c:lineChart></c:plotArea></c:chart><c:userShapes r:id=\"u1\"/>"
            )
            .Relate("word/charts/chart1.xml", "u1", "chartUserShapes", "../drawings/drawing1.xml")
            .With(
                "word/drawings/drawing1.xml",
                "<c:userShapes xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>Border closed</a:t></a:r></a:p></c:userShapes>"
            );
        Assert.Equal([" | A; 1 | 1", "Crisis", "Trend", "War", "Border closed"], Blocks(chart.Read())[..5]);
    }

    [Fact]
    public void Newer_charts_are_read_too()
    {
        var chart = Charts.Of(
            """
            <cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl ptCount="2"><cx:pt idx="0">Start</cx:pt><cx:pt idx="1">End</cx:pt></cx:lvl></cx:strDim>
            <cx:numDim type="val"><cx:lvl ptCount="2" formatCode="0"><cx:pt idx="0">1</cx:pt><cx:pt idx="1">2</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>
            <cx:chart><cx:title><cx:tx><cx:txData><cx:v>Balance</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion><cx:series><cx:tx><cx:txData><cx:v>Persons</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart>
            """,
            root: "cx:chartSpace"
        );
        Assert.Equal(["Balance", " | Persons; Start | 1; End | 2"], Blocks(chart.Read())[..2]);
    }

    [Fact]
    public void A_picture_that_Word_keeps_of_a_chart_is_used()
    {
        var result = new DocxBuilder(
            $"<w:p><w:r><w:t>x</w:t></w:r><mc:AlternateContent><mc:Choice Requires=\"w\">{Charts.Drawn("<c:chart r:id=\"c1\"/>")}</mc:Choice><mc:Fallback>{SamplePictures.Inline("p1")}</mc:Fallback></mc:AlternateContent></w:p>"
        )
            .WithPicture("p1", SamplePictures.Png)
            .Read();
        Assert.Equal(["x[image1.png]"], Blocks(result));
        Assert.Equal("DOCX090", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_chart_without_data_is_reported_with_its_words()
    {
        var finding = Assert.Single(
            Charts
                .Of("<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Arrivals</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart>")
                .Read()
                .Diagnostics
        );
        Assert.Equal(("DOCX027", "Arrivals"), (finding.Code, finding.Before));
    }

    [Fact]
    public void A_chart_made_to_fill_the_memory_is_no_table()
    {
        var series = string.Concat(
            Enumerable
                .Range(0, 200)
                .Select(number =>
                    $"<c:ser><c:val><c:numLit>{string.Concat(Enumerable.Range(0, 60).Select(point => $"<c:pt idx=\"{point}\"><c:v>1</c:v></c:pt>"))}</c:numLit></c:val></c:ser>"
                )
        );
        Assert.Equal(
            "DOCX027",
            Assert
                .Single(Charts.Of($"<c:chart><c:plotArea><c:barChart>{series}</c:barChart></c:plotArea></c:chart>").Read().Diagnostics)
                .Code
        );
    }

    [Fact]
    public void A_chart_of_more_levels_than_anyone_reads_is_told()
    {
        var level = $"<c:lvl>{string.Concat(Enumerable.Range(0, 100).Select(at => $"<c:pt idx=\"{at}\"><c:v>a</c:v></c:pt>"))}</c:lvl>";
        var levels =
            $"<c:cat><c:multiLvlStrRef><c:multiLvlStrCache>{string.Concat(Enumerable.Repeat(level, 1_000))}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat>";
        var chart = Charts.Of(
            $"<c:chart><c:plotArea><c:barChart>{Charts.Series("A", levels, Charts.Numbers("val", "General", "1"))}</c:barChart></c:plotArea></c:chart>"
        );
        Assert.Equal("DOCX027", Assert.Single(chart.Read().Diagnostics).Code);
    }

    [Fact]
    public void An_outer_name_made_to_fill_the_memory_is_no_table()
    {
        var levels =
            $"<c:cat><c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>{Charts.Points([.. Enumerable.Repeat("a", 1_000)])}</c:lvl><c:lvl>{Charts.Points(new string('a', 10_000))}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>";
        var chart = Charts.Of(
            $"<c:chart><c:plotArea><c:barChart>{Charts.Series("A", levels, Charts.Numbers("val", "General", "1"))}</c:barChart></c:plotArea></c:chart>"
        );
        Assert.Equal("DOCX027", Assert.Single(chart.Read().Diagnostics).Code);
    }

    [Theory]
    [InlineData(8, "DOCX056")]
    [InlineData(9, "DOCX027")]
    public void A_newer_chart_of_more_levels_than_anyone_reads_is_told(int count, string rule)
    {
        var levels = string.Concat(Enumerable.Repeat("""<cx:lvl><cx:pt idx="0">a</cx:pt></cx:lvl>""", count));
        var chart = Charts.Of(
            $"""
            <cx:chartData><cx:data id="0"><cx:strDim type="cat">{levels}</cx:strDim><cx:numDim type="val"><cx:lvl formatCode="0"><cx:pt idx="0">1</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>
            <cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart>
            """,
            root: "cx:chartSpace"
        );
        Assert.Equal(rule, Assert.Single(chart.Read().Diagnostics).Code);
    }

    [Fact]
    public void A_point_that_a_newer_chart_names_twice_keeps_its_first_name()
    {
        var chart = Charts.Of(
            """
            <cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl><cx:pt idx="0">Start</cx:pt><cx:pt idx="0">Again</cx:pt></cx:lvl><cx:lvl><cx:pt idx="0">2019</cx:pt></cx:lvl></cx:strDim>
            <cx:numDim type="val"><cx:lvl formatCode="0"><cx:pt idx="0">1</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart>
            """,
            root: "cx:chartSpace"
        );
        Assert.Equal(" | ; 2019, Start | 1", Blocks(chart.Read())[0]);
    }

    [Theory]
    [InlineData("0.1", "General", "0.1")]
    [InlineData("0.30000000000000004", null, "0.3")]
    [InlineData("1234.5", "#,##0.00", "1234.50")]
    [InlineData("0.256", "0%", "26%")]
    [InlineData("43831", "yyyy\\-mm", "2020-01-01")]
    [InlineData("43831", "[$-409]d\\ mmm", "2020-01-01")]
    [InlineData("5", "0 \"days\"", "5")]
    [InlineData("#N/A", "0", "#N/A")]
    [InlineData(
        "1E+300",
        "yyyy",
        "1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    )]
    public void Numbers_are_written_as_the_chart_shows_them(string value, string? code, string written) =>
        Assert.Equal(written, ChartNumber.Write(value, code, isFrom1904: false));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("2957003", "9999-12-31")]
    [InlineData("2957004", "2957004")]
    public void Days_are_dates_from_the_first_of_1904_to_the_end_of_the_calendar(string value, string written) =>
        Assert.Equal(written, ChartNumber.Write(value, "yyyy", isFrom1904: true));

    [Theory]
    [InlineData("", "1904-01-02")]
    [InlineData(" val=\"1\"", "1904-01-02")]
    [InlineData(" val=\"0\"", "1899-12-31")]
    public void Days_are_counted_from_1904_where_the_switch_stands(string value, string written)
    {
        var chart = Charts.Of(
            $"<c:date1904{value}/><c:chart><c:plotArea><c:barChart>{Charts.Series("A", string.Empty, Charts.Numbers("val", "yyyy", "1"))}</c:barChart></c:plotArea></c:chart>"
        );
        Assert.Equal($" | A; 1 | {written}", Blocks(chart.Read())[0]);
    }

    [Fact]
    public void A_diagram_is_a_list_of_the_words_drawn()
    {
        var result = Charts
            .Tree(
                "<dsp:sp><dsp:txBody><a:p><a:r><a:t>first</a:t></a:r></a:p><a:p><a:pPr lvl=\"1\"/><a:r><a:t>second</a:t></a:r></a:p></dsp:txBody></dsp:sp>"
            )
            .Read();
        Assert.Equal([("x[]", null), ("first", 0), ("second", 1)], Levels(result));
        Assert.Equal(("DOCX057", "first / second"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].After));
    }

    [Fact]
    public void A_diagram_that_nobody_drew_is_a_list_of_its_points() =>
        Assert.Equal([("x[]", null), ("above", 0), ("below", 1)], Levels(Charts.Tree(null).Read()));

    [Fact]
    public void A_diagram_whose_parts_are_missing_is_reported() =>
        Assert.Equal(
            "DOCX027",
            Assert
                .Single(
                    new DocxBuilder($"<w:p><w:r><w:t>x</w:t></w:r>{Charts.Drawn("<dgm:relIds r:dm=\"gone\"/>")}</w:p>").Read().Diagnostics
                )
                .Code
        );

    private static IEnumerable<(string, int?)> Levels(StageResult<Manuscript?> result) =>
        Words.Paragraphs(result.Value!.Body).Select(paragraph => (Words.Of(paragraph), paragraph.List?.Level));

    /// <summary>A line for each block, rows and cells of tables in it.</summary>
    private static List<string> Blocks(StageResult<Manuscript?> result) =>
        [
            .. result.Value!.Body.Select(block =>
                block switch
                {
                    ManuscriptTable table => string.Join(
                        "; ",
                        table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Words.Of(cell.Blocks))))
                    ),
                    _ => Words.Of([block]),
                }
            ),
        ];
}
