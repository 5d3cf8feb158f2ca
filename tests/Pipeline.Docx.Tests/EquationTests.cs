using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

public sealed class EquationTests
{
    [Theory]
    [InlineData("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "(a+b)/2")]
    [InlineData("<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num><m:r><m:t>n</m:t></m:r></m:num><m:den><m:r><m:t>k</m:t></m:r></m:den></m:f>", "n¦k")]
    [InlineData("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^2")]
    [InlineData("<m:sSup><m:e><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>v</m:t></m:r></m:den></m:f></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "(x/v)^2")]
    [InlineData("<m:sSubSup><m:e><m:r><m:t>R</m:t></m:r></m:e><m:sub><m:r><m:t>adj</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup>", "R_(adj)^2")]
    [InlineData("<m:rad><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad>", "√(2)")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>", "∑_i^n i")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>", "[a|b]")]
    [InlineData("<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>0</m:t></m:r></m:e></m:mr><m:mr><m:e><m:r><m:t>0</m:t></m:r></m:e><m:e><m:r><m:t>1</m:t></m:r></m:e></m:mr></m:m>", "[1, 0; 0, 1]")]
    [InlineData("<m:func><m:fName><m:r><m:t>sin</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>", "sin x")]
    public void Equations_are_written_on_one_line(string math, string expected)
    {
        var result = DocxBuilder.Read($"<w:p><w:r><w:t>so </w:t></w:r><m:oMath>{math}</m:oMath></w:p>");
        var paragraph = Assert.Single(Words.Paragraphs(result.Value!.Body));
        Assert.Equal(new ManuscriptEquation(expected, IsDisplay: false, new SourceRef("word/document.xml", 1, 3, expected.Length)), paragraph.Inlines[1]);
        Assert.Equal("DOCX025", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_line_of_signs_loses_nothing() =>
        Assert.Equal(Severity.Info, Assert.Single(DocxBuilder.Read("<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:t>.</w:t></w:r></w:p>").Diagnostics).Severity);

    [Fact]
    public void An_equation_of_its_own_line_may_stand_between_paragraphs()
    {
        var body = DocxBuilder.Manuscript($"{DocxBuilder.Paragraph("a")}<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>{DocxBuilder.Paragraph("b")}").Body;
        Assert.Equal("a\nx\nb", Words.Of(body));
        Assert.True(Assert.IsType<ManuscriptEquation>(Assert.IsType<ManuscriptParagraph>(body[1]).Inlines[0]).IsDisplay);
    }
}
