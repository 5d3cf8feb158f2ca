using Pipeline.Typesetting.Front;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Tables;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Tests;

public class TextTests
{
    [Theory]
    [InlineData("https://example.org/a/long-path", "https://example¦.org/¦a/¦long¦-path")]
    [InlineData("https://doi.org/10.5555/abc", "https://doi¦.org/¦10¦.5555/¦abc")]
    [InlineData("0000-0002-1825-0097", "0000-0002-1825-0097")]
    [InlineData("post-Cold", "post-¦Cold")]
    [InlineData("-5", "-5")]
    [InlineData("pages–numbers", "pages–¦numbers")]
    [InlineData("112–19", "112–19")]
    [InlineData("A–1", "A–¦1")]
    [InlineData("論文移民", "論¦文¦移¦民")]
    [InlineData("「移民」は、増えた。", "「移¦民」¦は、¦増¦え¦た。")]
    [InlineData("データ・ベース々ゃ", "デー¦タ・¦ベー¦ス々ゃ")]
    [InlineData("（注）１０％", "（注）¦１¦０％")]
    [InlineData("移民Ngữ法", "移¦民¦Ngữ¦法")]
    [InlineData("𠀀𠀁。", "𠀀¦𠀁。")]
    [InlineData("이주민", "이¦주¦민")]
    [InlineData("和/或", "和/¦或")]
    [InlineData("价格￥100", "价¦格¦￥100")]
    public void A_line_may_end_where_readers_expect(string word, string expected)
    {
        var breaks = new BreakKind[word.Length];
        BreakFinder.Mark(word, breaks);
        var shown = string.Concat(word.Select((character, index) => (breaks[index] == BreakKind.None ? string.Empty : "¦") + character));
        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("abc", "000")]
    [InlineData("a שלום b", "00111100")]
    [InlineData("אב 12 גד", "11122111")]
    public void Directions_are_those_of_the_Unicode_algorithm(string text, string expected)
    {
        var levels = Bidi.Levels(text, isRightToLeft: false);
        Assert.Equal(expected, string.Concat(levels.Select(level => (char)('0' + level))));
    }

    [Theory]
    [InlineData("Muhammad Faizal", "bin Mohd. Noor", "Muhammad Faizal")]
    [InlineData("Kavitha", "a/p Subramaniam", "Kavitha")]
    [InlineData("Siti", "Rahma", "Rahma")]
    [InlineData("Abd al-Rahman", "Ibn Khaldun", "Ibn Khaldun")]
    [InlineData(null, "Suharto", "Suharto")]
    public void Who_is_called_after_the_father_is_cited_by_the_own_name(string? given, string surname, string expected) =>
        Assert.Equal(expected, AuthorNames.Cited(new Contrib("as printed", SourceRef.None) { Name = new(given, surname) }));

    [Fact]
    public void A_quotation_that_opens_in_Arabic_but_is_mostly_English_runs_as_English() =>
        Assert.False(Bidi.IsRightToLeftParagraph("الغربة means being away from home"));

    [Theory]
    [InlineData("[Vol {v}][ No {n}][, {d}]", "Vol 1 No 2")]
    [InlineData("[{d}, ]{n}", "2")]
    [InlineData("{d}[, pp. {n}]", "pp. 2")]
    [InlineData("[a[ {d}] {v}]", "a 1")]
    [InlineData("no value {unknown}", "no value")]
    public void A_pattern_leaves_out_what_has_no_value(string pattern, string expected) =>
        Assert.Equal(
            expected,
            Pattern.Fill(
                pattern,
                name =>
                    name switch
                    {
                        "v" => "1",
                        "n" => "2",
                        _ => null,
                    }
            )
        );

    [Theory]
    [InlineData("en", FigureStyle.OldStyle)]
    [InlineData("zh-Hant", FigureStyle.Lining)]
    [InlineData("ja", FigureStyle.Lining)]
    public void Figures_beside_ideographs_are_as_tall_as_they(string language, FigureStyle expected)
    {
        var body = Kit.Options.Design.Styles.Body;
        Assert.Equal(FigureStyle.OldStyle, body.Figures);
        Assert.Equal(expected, CharStyle.Of(body, language).Figures);
    }

    [Fact]
    public void Dates_are_written_in_the_language_of_the_article()
    {
        Assert.Equal("9 March 2026", DateText.Of(new PartialDate(2026, 3, 9), "en"));
        Assert.Equal("17 Agustus 2025", DateText.Of(new PartialDate(2025, 8, 17), "id"));
        Assert.Equal("Maret 2026", DateText.Of(new PartialDate(2026, 3), "id"));
        Assert.Equal("9 de marzo de 2026", DateText.Of(new PartialDate(2026, 3, 9), "es-CO"));
        Assert.Equal("1er août 2026", DateText.Of(new PartialDate(2026, 8, 1), "fr"));
        Assert.Equal("9. März 2026", DateText.Of(new PartialDate(2026, 3, 9), "de"));
        Assert.Equal("2026-03", DateText.Of(new PartialDate(2026, 3), "sw"));
    }

    [Theory]
    [InlineData("12.5", '.', 2)]
    [InlineData("1,234.5", '.', 5)]
    [InlineData("1,234", '.', 5)]
    [InlineData("4,6", ',', 1)]
    [InlineData("(0.05)*", '.', 2)]
    [InlineData("12%", '.', 2)]
    [InlineData(".08", '.', 0)]
    [InlineData("−.31*", '.', 1)]
    [InlineData("< .001", ',', 2)]
    [InlineData("1 120", '.', 5)]
    [InlineData("12\u202F345,5", ',', 6)]
    [InlineData("1’120", '.', 5)]
    [InlineData("12 1205", '.', 2)]
    [InlineData("3 (120)", '.', 1)]
    public void The_decimal_sign_of_a_number_is_found(string text, char sign, int place)
    {
        Assert.True(FigureText.IsNumber(text));
        Assert.Equal(place, NumberColumns.DecimalPlace(text, sign));
    }

    [Theory]
    [InlineData("1785–1789", true)]
    [InlineData("2005-14", true)]
    [InlineData("2019/20", true)]
    [InlineData("12–15", false)]
    [InlineData("1785", false)]
    public void Years_with_a_dash_are_a_period(string text, bool isPeriod) => Assert.Equal(isPeriod, FigureText.IsPeriod(text));

    [Theory]
    [InlineData("abc")]
    [InlineData("12 years")]
    [InlineData("–")]
    public void Words_are_no_numbers(string text) => Assert.False(FigureText.IsNumber(text));

    [Fact]
    public void Columns_get_what_they_hold_and_the_rest_goes_to_those_that_break_most()
    {
        CellNeed[] needs = [new(0, 1, 30, 30), new(1, 1, 400, 40), new(2, 1, 90, 30)];
        var widths = ColumnWidths.Share(3, needs, 220, 10, 0.7);
        Assert.Equal(200, widths.Sum(), 3);
        Assert.Equal(30, widths[0], 3);
        Assert.True(widths[1] > widths[2]);
        Assert.True(widths[2] <= 90);
    }

    [Fact]
    public void Heads_are_broken_before_the_words_under_them()
    {
        CellNeed[] needs = [new(0, 1, 60, 30), new(1, 1, 150, 40, IsHead: true), new(1, 1, 20, 20)];
        Assert.True(ColumnWidths.Share(2, needs, 180, 10, 0.7)[0] >= 60);
    }

    [Fact]
    public void A_column_full_of_sentences_is_wider_than_one_with_a_remark_here_and_there()
    {
        var needs = Enumerable
            .Range(0, 5)
            .SelectMany(row => new CellNeed[] { new(0, 1, 200, 10), new(1, 1, row == 0 ? 200 : 10, 10) })
            .ToList();

        var widths = ColumnWidths.Share(2, needs, 200, 10, 0.7);
        Assert.Equal(190, widths.Sum(), 6);
        Assert.True(widths[0] > widths[1] * 1.5);
        Assert.True(widths[1] > 50);
    }

    [Fact]
    public void No_word_is_parted_where_there_is_room_for_whole_ones()
    {
        CellNeed[] needs = [new(0, 1, 60, 20) { Whole = 50 }, new(1, 1, 2000, 30) { Whole = 45 }];
        Assert.Equal([50, 100], ColumnWidths.Share(2, needs, 160, 10, 0.7).Select(width => Math.Round(width, 3)));
        Assert.True(ColumnWidths.Share(2, needs, 100, 10, 0.7)[0] < 50);
    }

    [Fact]
    public void A_word_too_wide_for_the_page_does_not_starve_the_other_columns() =>
        Assert.Equal([20, 160], ColumnWidths.Share(2, [new(0, 1, 20, 20), new(1, 1, 900, 900)], 190, 10, 0.7));

    [Fact]
    public void A_narrow_table_keeps_its_natural_width() =>
        Assert.Equal([30, 40], ColumnWidths.Share(2, [new(0, 1, 30, 10), new(1, 1, 40, 10)], 400, 10, 0.7));
}
