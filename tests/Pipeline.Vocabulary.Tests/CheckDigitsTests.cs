using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public class CheckDigitsTests
{
    [Theory]
    [InlineData("0306406152", true)]
    [InlineData("0-8044-2957-X", true)]
    [InlineData("08044295X7", false)]
    [InlineData("9780306406157", true)]
    [InlineData("9780306406158", false)]
    [InlineData("978030640615X", false)]
    [InlineData("", false)]
    public void An_ISBN_has_ten_or_thirteen_places(string isbn, bool isOne) => Assert.Equal(isOne, CheckDigits.IsIsbn(isbn));

    [Theory]
    [InlineData("10.1234/perantau.vXiX.xxxx", true)]
    [InlineData("https://doi.org/", true)]
    [InlineData("10.1234/[DOI]", true)]
    [InlineData("10.1234/perantau.v1i2.7", false)]
    [InlineData("10.1234/perantau.v1iX.7", true)]
    [InlineData("10.1234/perantau.vXi2", true)]
    [InlineData("10.1234/perantauXXX", true)]
    [InlineData("10.1016/j.cervix.2020.01.002", false)]
    [InlineData("10.1234/vix.12", false)]
    [InlineData("10.1234/roma.xxxiv.7", false)]
    [InlineData("10.1890/0012-9658(2006)87[1234:X]2.0.CO;2", false)]
    public void A_placeholder_is_no_DOI(string doi, bool isOne) => Assert.Equal(isOne, DoiPlaceholders.Is(doi));
}
