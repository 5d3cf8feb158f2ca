using Pipeline.Typesetting.Prose;

namespace Pipeline.Typesetting.Tests;

/// <summary>
/// The rules of UAX #9, each with a text of its own. Capitals stand for Hebrew letters, Greek for Arabic ones, @ for a mark, and
/// &lt; &gt; ^ | for RLE, LRE, RLO and PDF, « » ? ~ for LRI, RLI, FSI and PDI. A digit of the answer is a level.
/// </summary>
public class BidiTests
{
    [Theory]
    [InlineData('\u061F', nameof(BidiClass.AL))]
    [InlineData('\uFD3E', nameof(BidiClass.AL))]
    [InlineData('\u06D4', nameof(BidiClass.AL))]
    [InlineData('\u060B', nameof(BidiClass.AL))]
    [InlineData('\u05BE', nameof(BidiClass.R))]
    [InlineData('\u05F4', nameof(BidiClass.R))]
    [InlineData('?', nameof(BidiClass.ON))]
    public void Marks_of_scripts_from_right_to_left_are_of_their_script(char mark, string expected) =>
        Assert.Equal(expected, BidiClasses.Of(new System.Text.Rune(mark)).ToString());

    [Theory]
    [InlineData("abc", 0, "000")]
    [InlineData("abc", 1, "222")]
    [InlineData("ABC", 0, "111")]
    [InlineData("a ABC b", 0, "0011100")]
    [InlineData("AB 12 CD", 0, "11122111")]
    [InlineData("AB 12 CD", 1, "11122111")]
    public void I_letters_and_numbers_have_levels(string text, int paragraph, string expected) => AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("A@b", 0, "110")]
    [InlineData("@A", 0, "01")]
    [InlineData("«a~@", 1, "1211")]
    public void W1_a_mark_goes_with_what_it_stands_on(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("αβ 12,34", 0, "11122222")]
    [InlineData("αβ 1+2", 0, "111212")]
    [InlineData("AB 1+2", 0, "111222")]
    [InlineData("AB 1,2", 0, "111222")]
    [InlineData("AB 1, 2", 0, "1112112")]
    public void W2_to_W4_numbers_after_Arabic_are_joined_by_a_comma_alone(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("AB 12%", 1, "111222")]
    [InlineData("AB $12", 1, "111222")]
    [InlineData("αβ 12%", 1, "111221")]
    [InlineData("AB %", 0, "1100")]
    public void W5_and_W6_a_per_cent_sign_is_part_of_a_European_number_alone(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("a 12", 0, "0000")]
    [InlineData("a 12", 1, "2222")]
    [InlineData("a A 12", 0, "001122")]
    public void W7_figures_after_Latin_run_with_it(string text, int paragraph, string expected) => AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("a (AB) c", 0, "00011000")]
    [InlineData("AB (cd) EF", 1, "1111221111")]
    [InlineData("AB (cd)", 0, "1100000")]
    [InlineData("AB (CD e)", 0, "110011000")]
    [InlineData("a A(b)C", 1, "2111211")]
    [InlineData("AB (CD", 1, "111111")]
    [InlineData("a (A", 0, "0001")]
    public void N0_brackets_of_a_pair_have_one_direction(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("A - B", 0, "11111")]
    [InlineData("A - b", 0, "10000")]
    [InlineData("A - b", 1, "11112")]
    [InlineData("A - 1", 0, "11112")]
    public void N1_and_N2_neutrals_go_with_both_sides_or_with_the_paragraph(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("a«A~ 1", 0, "003000")]
    [InlineData("A»b~ 1", 0, "112112")]
    [InlineData("a?A b~c", 0, "0011200")]
    [InlineData("a?b A~c", 0, "0022300")]
    [InlineData("A«b", 1, "112")]
    [InlineData("a~b", 0, "000")]
    public void X5_isolates_keep_what_is_in_them_from_what_is_round_them(string text, int paragraph, string expected) =>
        AssertLevels(text, paragraph, expected);

    [Theory]
    [InlineData("a<b|c", 0, "00220")]
    [InlineData("A>b|C", 1, "11221")]
    [InlineData("a^bc|d", 0, "001110")]
    [InlineData("a|b", 0, "000")]
    public void X2_to_X7_embeddings_and_overrides_end_at_their_pop(string text, int paragraph, string expected)
    {
        var levels = Bidi.Levels(Coded(text), paragraph == 1);
        for (var index = 0; index < text.Length; index++)
        {
            // What is left out by X9 has no level of its own.
            if (!"<>^|".Contains(text[index]))
                Assert.Equal(expected[index] - '0', levels[index]);
        }
    }

    [Fact]
    public void BD2_what_is_nested_too_deep_changes_nothing()
    {
        var text = new string('\u2067', 200) + "a" + new string('\u2069', 200) + "b";
        var levels = Bidi.Levels(text, isRightToLeft: false);
        Assert.All(levels, level => Assert.InRange(level, 0, 126));
        Assert.Equal(0, levels[^1]);
    }

    [Theory]
    [InlineData("a\u2067b", true)]
    [InlineData("a\u2066b", false)]
    [InlineData("שלום", true)]
    public void Text_with_nothing_from_right_to_left_is_told(string text, bool expected) =>
        Assert.Equal(expected, Bidi.HasRightToLeft(text));

    [Fact]
    public void A_lone_surrogate_is_no_trouble() => Assert.Equal(3, Bidi.Levels("\u05D0\uD800b", isRightToLeft: true).Length);

    [Theory]
    [InlineData("a (αβ, 4 b)", "00011000000")]
    [InlineData("a αβ, 4", "0011000")]
    [InlineData("(αβ – 4, 5 b)", "0110000000000")]
    [InlineData("a αβ, 4 γδ", "0011112111")]
    [InlineData("(αβ: 255)", "011112220")]
    [InlineData("a AB، 4 b", "001111200")]
    public void A_number_behind_a_Latin_comma_is_not_of_the_phrase_before_it(string text, string expected) =>
        Assert.Equal(expected, string.Concat(Bidi.LevelsOfProse(Coded(text), isRightToLeft: false).Select(level => (char)('0' + level))));

    [Fact]
    public void In_a_text_from_right_to_left_a_comma_ends_nothing() =>
        Assert.Equal(Bidi.Levels(Coded("αβ, 4 b"), isRightToLeft: true), Bidi.LevelsOfProse(Coded("αβ, 4 b"), isRightToLeft: true));

    private static void AssertLevels(string text, int paragraph, string expected) =>
        Assert.Equal(expected, string.Concat(Bidi.Levels(Coded(text), paragraph == 1).Select(level => (char)('0' + level))));

    private static string Coded(string text) =>
        string.Concat(
            text.Select(letter =>
                letter switch
                {
                    >= 'A' and <= 'Z' => (char)('\u05D0' + letter - 'A'),
                    >= 'α' and <= 'ω' => (char)('\u0628' + letter - 'α'),
                    '@' => '\u0301',
                    '<' => '\u202B',
                    '>' => '\u202A',
                    '^' => '\u202E',
                    '|' => '\u202C',
                    '«' => '\u2066',
                    '»' => '\u2067',
                    '?' => '\u2068',
                    '~' => '\u2069',
                    _ => letter,
                }
            )
        );
}
