using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public sealed class SamenessTests
{
    [Theory]
    [InlineData("Müller, Ö.", "muller o")]
    [InlineData("Đặng Ngọc", "dang-ngoc")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Łódź Ærø", "lodz aero")]
    [InlineData("Mu\u0308ller", "Müller")]
    [InlineData("ﬁne Ｗork", "fine work")]
    [InlineData("Rantau 2", "rantau2")]
    public void What_differs_in_case_accents_marks_and_spaces_is_the_same(string left, string right) =>
        Assert.True(Sameness.IsSame(left, right), $"{Sameness.Key(left)} {Sameness.Key(right)}");

    [Theory]
    [InlineData("Rantau", "Rantai")]
    [InlineData("山田", "山口")]
    [InlineData("", "a")]
    public void Other_letters_are_not(string left, string right) => Assert.False(Sameness.IsSame(left, right));
}
