using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public class DoiTextTests
{
    [Theory]
    [InlineData("10.1234/harbour.31", "10.1234/harbour.31")]
    [InlineData("10.1234/a#b?c d", "10.1234/a%23b%3Fc%20d")]
    [InlineData("10.1234/a\u00A0b", "10.1234/a%C2%A0b")]
    [InlineData("10.1234/50%off", "10.1234/50%25off")]
    [InlineData("10.1234/50%", "10.1234/50%25")]
    [InlineData("10.1002/1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O", "10.1002/1097(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O")]
    [InlineData("10.1002/8%3C693", "10.1002/8%3C693")]
    [InlineData("10.1234/peñas", "10.1234/peñas")]
    public void What_an_address_cannot_hold_is_encoded(string doi, string path) =>
        Assert.Equal("https://doi.org/" + path, DoiText.Address(doi));
}
