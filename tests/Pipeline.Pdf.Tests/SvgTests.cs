using System.Text;
using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Syntax;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Pdf.Vectors;
using Pipeline.Pdf.Vectors.Svg;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>Drawings of 100 by 100 units, drawn on 100 by 100 points: x is as given, y counts from the foot.</summary>
public sealed class SvgTests
{
    [Theory]
    [InlineData("<rect x='10' y='20' width='30' height='40'/>", "10 80 m\n40 80 l\n40 40 l\n10 40 l\nh\nf\n")]
    [InlineData("<line x1='1' y1='2' x2='3' y2='4' stroke='black'/>", "1 98 m\n3 96 l\nS\n")]
    [InlineData("<polygon points='0,0 10,0 10,10' fill-rule='evenodd'/>", "0 100 m\n10 100 l\n10 90 l\nh\nf*\n")]
    [InlineData("<polyline points='0 0 10 0 10 10' fill='none' stroke='red'/>", "0 100 m\n10 100 l\n10 90 l\nS\n")]
    [InlineData("<path d='M10 10h5v5H10z'/>", "10 90 m\n15 90 l\n15 85 l\n10 85 l\nh\nf\n")]
    [InlineData("<path d='m10,10,5-5 .5.5'/>", "10 90 m\n15 95 l\n15.5 94.5 l\nf\n")]
    [InlineData("<path d='M0 0C1 1 2 2 3 3S5 5 6 6'/>", "0 100 m\n1 99 2 98 3 97 c\n4 96 5 95 6 94 c\nf\n")]
    [InlineData("<path d='M0 0Q3 3 6 0T12 0'/>", "0 100 m\n2 98 4 98 6 100 c\n8 102 10 102 12 100 c\nf\n")]
    [InlineData("<path d='M0 0L10 10 oops'/>", "0 100 m\n10 90 l\nf\n")]
    [InlineData("<g transform='translate(10 20) scale(2)'><path d='M1 1h1'/></g>", "12 78 m\n14 78 l\nf\n")]
    [InlineData("<path transform='rotate(90 50 50)' d='M50 40h0'/>", "60 50 m\n60 50 l\nf\n")]
    [InlineData("<defs><path id='a' d='M0 0h1'/></defs><use xlink:href='#a' x='5' y='5'/>", "5 95 m\n6 95 l\nf\n")]
    [InlineData("<svg x='10' y='10' width='20' height='20' viewBox='0 0 2 2'><path d='M1 1h1'/></svg>", "20 80 m\n30 80 l\nf\n")]
    public void Shapes_become_paths(string svg, string expected) => Assert.Contains(expected, Draw(svg).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<rect width='9' height='9' fill='#f00'/>", "1 0 0 rg")]
    [InlineData("<rect width='9' height='9' style='fill:rgb(0,255,0)' fill='red'/>", "0 1 0 rg")]
    [InlineData("<style>.b{fill:blue} rect{fill:red}</style><rect class='b' width='9' height='9'/>", "0 0 1 rg")]
    [InlineData("<g color='lime' fill='currentColor'><rect width='9' height='9'/></g>", "0 1 0 rg")]
    [InlineData("<g stroke='black' stroke-width='2'><path transform='scale(3)' d='M0 0h1'/></g>", "6 w")]
    [InlineData("<path stroke='black' stroke-dasharray='4,2' d='M0 0h1'/>", "[4 2 ] 0 d")]
    [InlineData("<g opacity='.5'><rect width='9' height='9' fill-opacity='.5'/></g>", "/G1 gs")]
    public void Looks_are_inherited_and_the_nearest_word_wins(string svg, string expected) => Assert.Contains(expected, Draw(svg).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<rect width='9' height='9' fill='none'/>")]
    [InlineData("<rect width='9' height='9' display='none'/>")]
    [InlineData("<g visibility='hidden'><rect width='9' height='9'/></g>")]
    [InlineData("<defs><rect width='9' height='9'/></defs>")]
    [InlineData("<circle r='0'/>")]
    [InlineData("<title>Nothing</title>")]
    public void What_is_not_shown_is_not_drawn(string svg) => Assert.Empty(Draw(svg).Text);

    [Fact]
    public void An_arc_ends_where_it_says_and_bulges_as_its_flags_say()
    {
        var text = Draw("<path d='M10 50a20 20 0 0 1 40 0' fill='none' stroke='black'/>").Text;
        Assert.Contains(" 30 70 c\n", text, StringComparison.Ordinal);
        Assert.Contains(" 50 50 c\n", text, StringComparison.Ordinal);
        Assert.Contains(" 30 30 c\n", Draw("<path d='M10 50a20 20 0 1040 0' fill='none' stroke='black'/>").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_set_in_the_journal_s_fonts_and_anchored()
    {
        var (drawing, text) = Draw("<text x='50' y='50' font-size='10' text-anchor='middle'>A <tspan font-weight='bold'>b</tspan></text>");
        Assert.Equal(2, drawing.Fonts.Count);
        Assert.Matches(@"10 Tf 1 0 0 1 4\d\.\d+ 50 Tm", text);
        Assert.Empty(drawing.LeftOut);
    }

    [Fact]
    public void Words_are_made_as_long_as_the_drawing_says()
    {
        const string Natural = "10 Tf 1 0 0 1 10 50 Tm";
        Assert.Contains(Natural, Draw("<text x='10' y='50' font-size='10'>Ports</text>").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Natural, Draw("<text x='10' y='50' font-size='10' textLength='60'>Ports</text>").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clip_keeps_to_its_element()
    {
        var text = Draw("<clipPath id='c'><rect width='50' height='50'/></clipPath><g clip-path='url(#c)'><rect width='90' height='90'/></g><rect width='9' height='9'/>").Text;
        Assert.Contains("W n\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Split("q\n").Length, text.Split("Q\n").Length);
    }

    [Theory]
    [InlineData("<image width='9' height='9'/>", "a picture within")]
    [InlineData("<rect width='9' height='9' filter='url(#f)'/>", "a filter")]
    [InlineData("<linearGradient id='g'><stop stop-color='red'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>", "the shading of a gradient")]
    [InlineData("<path d='M0 0h9' marker-end='url(#m)'/>", "markers of lines")]
    [InlineData("<text>龍</text>", "the words “龍”, for which there is no font")]
    [InlineData("<style>g > rect{fill:red}</style>", "rules of a style sheet")]
    public void What_cannot_be_drawn_is_told(string svg, string expected) => Assert.Equal([expected], Draw(svg).Drawing.LeftOut);

    [Theory]
    [InlineData("<g id='a'><use xlink:href='#a'/><use xlink:href='#a'/></g>")]
    [InlineData("<symbol id='s'><use xlink:href='#s'/></symbol><use xlink:href='#s'/>")]
    public void Drawings_that_hold_themselves_end(string svg) => Assert.Contains("more shapes than can be drawn", Draw(svg).Drawing.LeftOut);

    [Theory]
    [InlineData("<path d='M1e999 0L-1e99 9'/>")]
    [InlineData("<rect width='1e300' height='1e300' transform='scale(1e30)'/>")]
    [InlineData("<path transform='matrix(1 2 3)' d='A1'/>")]
    [InlineData("<text font-size='1e9' transform='scale(0)'>x</text>")]
    public void Odd_numbers_do_no_harm(string svg) => Assert.DoesNotContain("NaN", Draw(svg).Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_drawing_stands_in_a_conforming_file()
    {
        var media = Pictures.Svg("<g opacity='.5'><circle cx='50' cy='50' r='20'/><text x='10' y='10'>Ports</text></g>");
        var document = Document(Node(0, "Document", Node(1, "Figure") with { Alt = "A map" }), Page(new ImageBox(media.Name, new(50), new(50), new(72), new(72), 1))) with { Media = [media] };
        Assert.Empty(ConformanceTests.Faults(document.Write()));
        Assert.Empty(PdfWriter.Write(document, Options()).Diagnostics);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("<!DOCTYPE html><html>svg</html>")]
    public void What_is_no_drawing_is_told(string text)
    {
        var media = new Media("drawing.svg", "image/svg+xml", 10, 10, Encoding.UTF8.GetBytes(text));
        var document = Document(Node(0, "Document", Node(1, "Figure") with { Alt = "A map" }), Page(new ImageBox(media.Name, new(50), new(50), new(72), new(72), 1))) with { Media = [media] };
        Assert.Contains(PdfWriter.Write(document, Options()).Diagnostics, finding => finding.Code == "PDFW002");
    }

    private static (VectorDrawing Drawing, string Text) Draw(string svg)
    {
        var fonts = new VectorFonts(new FontTable(new PdfFile(isCompressed: false), FontFolder.Library), FontFolder.Library);
        var drawing = SvgReader.Read(Pictures.Svg(svg).Bytes, 100, 100, fonts)!;
        return (drawing, Encoding.ASCII.GetString(drawing.Content.Span));
    }
}
