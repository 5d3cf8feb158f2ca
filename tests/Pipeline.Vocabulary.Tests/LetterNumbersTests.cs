using FsCheck;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public sealed class LetterNumbersTests
{
    [Theory]
    [InlineData(1, "a")]
    [InlineData(26, "z")]
    [InlineData(27, "aa")]
    [InlineData(52, "az")]
    [InlineData(703, "aaa")]
    [InlineData(int.MaxValue, "fxshrxw")]
    public void A_number_is_counted_out_in_letters(int number, string letters)
    {
        Assert.Equal(letters, LetterNumbers.Small(number));
        Assert.Equal(letters.ToUpperInvariant(), LetterNumbers.Capitals(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("é")]
    [InlineData("a.")]
    [InlineData("fxshrxx")]
    [InlineData("aaaaaaaa")]
    public void Other_words_count_nothing(string word) => Assert.Null(LetterNumbers.Read(word));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void No_letters_count_less_than_one(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => LetterNumbers.Small(number));

    [Property]
    public bool Letters_read_as_their_number(PositiveInt number) =>
        LetterNumbers.Read(LetterNumbers.Small(number.Get)) == number.Get
        && LetterNumbers.Read(LetterNumbers.Capitals(number.Get)) == number.Get;
}
