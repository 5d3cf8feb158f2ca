using Pipeline.Docx.Stories;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Characters and the languages they are marked with.</summary>
public sealed class CharacterTests
{
    [Theory]
    [InlineData("a\uE0A1b", 1, 1)]
    [InlineData("a\U000F0000b", 1, 2)]
    public void A_character_of_private_meaning_is_kept_and_reported(string text, int start, int length)
    {
        var result = DocxBuilder.Read(DocxBuilder.Paragraph(text));
        Assert.Equal(text, Words.Of(result.Value!.Body));
        Assert.Equal(new SourceRef("word/document.xml", 1, start, length), Assert.Single(result.Diagnostics).Location);
    }

    [Fact]
    public void Combining_marks_stay_as_the_author_typed_them() =>
        Assert.Equal("e\u0301\u0323", Words.Of(DocxBuilder.OnlyParagraph(DocxBuilder.Paragraph("e\u0301\u0323"))));

    [Theory]
    [InlineData("Wingdings 2", 0x6A, '①')]
    [InlineData("Wingdings 2", 0x7E, '❿')]
    [InlineData("Wingdings 3", 0x71, '▼')]
    [InlineData("Wingdings 3", 0xF075, '▶')]
    [InlineData("Wingdings 3", 0x21, SymbolFonts.Unknown)]
    public void Symbol_fonts_are_put_into_unicode(string font, int code, char expected) =>
        Assert.Equal(expected, SymbolFonts.Map(code, font));

    [Theory]
    [InlineData("text", "en-GB")]
    [InlineData("漢字", "zh-CN")]
    [InlineData("عربي", "fa-IR")]
    public void Of_the_languages_of_a_run_the_one_of_its_script_holds(string text, string language)
    {
        var paragraph = DocxBuilder.OnlyParagraph(
            $"<w:p><w:r><w:rPr><w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\" w:bidi=\"fa-IR\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>"
        );
        Assert.Equal(language, ((ManuscriptText)paragraph.Inlines[0]).Format.Language);
    }
}
