using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public sealed class RomanNumeralsTests
{
    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(49, "xlix")]
    [InlineData(400, "cd")]
    [InlineData(1994, "mcmxciv")]
    [InlineData(3999, "mmmcmxcix")]
    public void A_number_has_one_numeral(int number, string numeral)
    {
        Assert.Equal(numeral, RomanNumerals.Small(number));
        Assert.Equal(numeral.ToUpperInvariant(), RomanNumerals.Capitals(number));
    }

    [Theory]
    [InlineData(-3, "-3")]
    [InlineData(0, "0")]
    [InlineData(4000, "4000")]
    public void A_number_without_a_numeral_is_written_in_decimals(int number, string decimals) =>
        Assert.Equal(decimals, RomanNumerals.Small(number));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("iiii")]
    [InlineData("iix")]
    [InlineData("vx")]
    [InlineData("mmmm")]
    [InlineData("civil")]
    [InlineData(" i")]
    public void Other_words_count_nothing(string word) => Assert.Null(RomanNumerals.Read(word));

    [Property]
    public Property Every_numeral_reads_as_its_number() =>
        Prop.ForAll(
            Gen.Choose(1, RomanNumerals.Greatest).ToArbitrary(),
            number =>
                RomanNumerals.Read(RomanNumerals.Small(number)) == number && RomanNumerals.Read(RomanNumerals.Capitals(number)) == number
        );
}
