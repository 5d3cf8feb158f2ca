using System.Xml;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Tests;

public sealed class XmlCharactersTests
{
    [Theory]
    [InlineData("a\u0001b", "ab", "a\uFFFDb")]
    [InlineData("a\u000Bb\u000C", "ab", "a\uFFFDb\uFFFD")]
    [InlineData("a\uFFFEb\uFFFF", "ab", "a\uFFFDb\uFFFD")]
    [InlineData("a\t\r\nb\u0085\uFEFF", "a\t\r\nb\u0085\uFEFF", "a\t\r\nb\u0085\uFEFF")]
    public void What_XML_cannot_hold_goes_or_is_marked(string text, string left, string marked)
    {
        Assert.Equal(left, XmlCharacters.LeaveOut(text));
        Assert.Equal(marked, XmlCharacters.Replace(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        const string Text = "a\uD800b\U0001F600\uDC00";
        Assert.Equal("ab\U0001F600", XmlCharacters.LeaveOut(Text));
        Assert.Equal("a\uFFFDb\U0001F600\uFFFD", XmlCharacters.Replace(Text));
    }

    [Property]
    public bool Characters_are_those_that_the_framework_writes(char[] characters)
    {
        var text = new string(characters);
        var left = XmlCharacters.LeaveOut(text);
        return XmlConvert.VerifyXmlChars(left) == left && XmlCharacters.AreAllowed(text) == (left == text);
    }
}
