using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Reading;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Jats.Tests.Tex;

/// <summary>Formulas of which a file has only TeX.</summary>
public sealed class TexUpgradeTests
{
    private const string Math =
        "<mml:math display=\"block\" id=\"math1\"><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>";

    [Theory]
    [InlineData(
        "<disp-formula id=\"e1\"><tex-math id=\"t1\">$x^2$</tex-math></disp-formula>",
        "<disp-formula id=\"e1\"><alternatives><tex-math id=\"t1\">$x^2$</tex-math>" + Math + "</alternatives></disp-formula>"
    )]
    [InlineData(
        "<disp-formula id=\"e1\"><label>(1)</label><alternatives><tex-math>x^2</tex-math><graphic xlink:href=\"e1.gif\"/></alternatives></disp-formula>",
        "<disp-formula id=\"e1\"><label>(1)</label><alternatives><tex-math>x^2</tex-math>"
            + Math
            + "<graphic xlink:href=\"e1.gif\"/></alternatives></disp-formula>"
    )]
    [InlineData(
        "<disp-formula id=\"e1\"><tex-math>x^2\\tag{3}</tex-math></disp-formula>",
        "<disp-formula id=\"e1\"><label>(3)</label><alternatives><tex-math>x^2\\tag{3}</tex-math>" + Math + "</alternatives></disp-formula>"
    )]
    [InlineData(
        "<disp-formula id=\"e1\"><tex-math>\\hspace{1em}</tex-math></disp-formula>",
        "<disp-formula id=\"e1\"><tex-math>\\hspace{1em}</tex-math></disp-formula>"
    )]
    [InlineData(
        "<disp-formula id=\"e1\"><tex-math>a</tex-math><alternatives>" + Math + "</alternatives></disp-formula>",
        "<disp-formula id=\"e1\"><tex-math>a</tex-math><alternatives>" + Math + "</alternatives></disp-formula>"
    )]
    public void MathML_stands_beside_the_TeX_when_the_file_is_written(string formula, string written)
    {
        var (bytes, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(File(formula)));
        Rewriting.AssertHolds(bytes, "file.xml");
        var found = root.Descendants("disp-formula").Single();
        Assert.Equal(
            XElement
                .Parse($"<a xmlns:mml=\"http://www.w3.org/1998/Math/MathML\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{written}</a>")
                .Elements()
                .Single()
                .ToString(SaveOptions.DisableFormatting),
            Plain(found).ToString(SaveOptions.DisableFormatting)
        );
    }

    [Fact]
    public void A_formula_in_a_line_is_read_as_one()
    {
        var formula = Assert.IsType<InlineFormula>(
            Assert
                .IsType<Paragraph>(Read("<p><inline-formula><tex-math>$\\sum_i x$</tex-math></inline-formula></p>").Body.Blocks[0])
                .Content[0]
        );
        Assert.Equal("(math (munder mo:∑ mi:i) mi:x)", MathListing.Of(formula.Math!));
        Assert.Equal("∑ix", formula.Text);
    }

    [Fact]
    public void What_is_not_read_is_printed_without_its_preamble()
    {
        var formula = Assert.IsType<DispFormula>(
            Read(
                "<disp-formula id=\"e1\"><tex-math>\\documentclass{minimal}\\begin{document}$$\\hspace{1em}$$\\end{document}</tex-math></disp-formula>"
            ).Body.Blocks[0]
        );
        Assert.Null(formula.Math);
        Assert.Equal("$$\\hspace{1em}$$", formula.Text);
    }

    [Fact]
    public void Several_formulas_and_words_in_one_are_all_printed()
    {
        var formula = Assert.IsType<DispFormula>(
            Read("<disp-formula id=\"e1\"><tex-math>a</tex-math> or <tex-math>b</tex-math></disp-formula>").Body.Blocks[0]
        );
        Assert.Equal("(math mi:a mtext:or mi:b)", MathListing.Of(formula.Math!));
    }

    private static Article Read(string body) => JatsReader.Read(Encoding.UTF8.GetBytes(File(body)), "file.xml").Value!;

    private static string File(string body) =>
        $"<article xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><front><journal-meta><journal-id>a</journal-id><issn>1234-5679</issn></journal-meta><article-meta><title-group><article-title>T</article-title></title-group></article-meta></front><body>{body}</body></article>";

    /// <summary>Without declarations and the white space between elements.</summary>
    private static XElement Plain(XElement element) =>
        XElement
            .Parse(
                $"<a xmlns:mml=\"http://www.w3.org/1998/Math/MathML\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{element.ToString(SaveOptions.OmitDuplicateNamespaces)}</a>"
            )
            .Elements()
            .Select(WithoutSpace)
            .Single();

    private static XElement WithoutSpace(XElement element)
    {
        element.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        element.DescendantNodes().OfType<XText>().Where(text => string.IsNullOrWhiteSpace(text.Value)).Remove();
        return element;
    }
}
