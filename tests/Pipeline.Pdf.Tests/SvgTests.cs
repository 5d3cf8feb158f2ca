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
    [InlineData("<rect x='50%' y='10%' width='50%' height='2em' font-size='5'/>", "50 90 m\n100 90 l\n100 80 l\n50 80 l\nh\nf\n")]
    [InlineData(
        "<svg width='50%' height='50%' viewBox='0 0 2 2'><rect width='100%' height='100%'/></svg>",
        "0 100 m\n50 100 l\n50 50 l\n0 50 l\nh\nf\n"
    )]
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
    [InlineData("<path stroke='black' stroke-width='1em' font-size='5' d='M0 0h1'/>", "5 w")]
    [InlineData("<path stroke='black' stroke-width='2%' d='M0 0h1'/>", "2 w")]
    [InlineData("<path stroke='black' stroke-width='1e300' d='M0 0h1'/>", "1000000 w")]
    [InlineData("<path stroke='black' stroke-dasharray='1e300,2' d='M0 0h1'/>", "[1000000 2 ] 0 d")]
    [InlineData("<style>.a.b{fill:red}</style><rect class='b a' width='9' height='9'/>", "1 0 0 rg")]
    [InlineData(
        "<style>rect.b{fill:red} /* no */ rect#x.b{fill:lime} /* not */</style><rect id='x' class='b' width='9' height='9'/>",
        "0 1 0 rg"
    )]
    [InlineData("<text y='9' style='font: italic bold 10px/1.2 \"DejaVu Sans\", sans-serif'>x</text>", "10 Tf")]
    [InlineData("<text y='10' dy='1em' font-size='5'>x</text>", "5 Tf 1 0 0 1 0 85 Tm")]
    [InlineData("<g opacity='.5'><rect width='9' height='9' fill-opacity='.5'/></g>", "/G1 gs")]
    public void Looks_are_inherited_and_the_nearest_word_wins(string svg, string expected) =>
        Assert.Contains(expected, Draw(svg).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<rect width='9' height='9' fill='none'/>")]
    [InlineData("<rect width='9' height='9' display='none'/>")]
    [InlineData("<g visibility='hidden'><rect width='9' height='9'/></g>")]
    [InlineData("<defs><rect width='9' height='9'/></defs>")]
    [InlineData("<circle r='0'/>")]
    [InlineData("<title>Nothing</title>")]
    [InlineData("<path d='L10 10 20 20'/>")]
    [InlineData("<clipPath id='c'/><rect clip-path='url(#c)' width='9' height='9'/>")]
    [InlineData("<text><tspan display='none'>x</tspan></text>")]
    [InlineData("<style>.a.b{fill:none}</style><rect class='a b' width='9' height='9'/>")]
    [InlineData("<marker><rect width='9' height='9'/></marker><pattern><rect width='9' height='9'/></pattern><mask/><filter/>")]
    public void What_is_not_shown_is_not_drawn(string svg)
    {
        var (drawing, text) = Draw(svg);
        Assert.Empty(text);
        Assert.Empty(drawing.LeftOut);
    }

    [Theory]
    [InlineData("<g fill='rgba(0,0,0,.1)'><path fill='red' d='M0 0h1'/></g>", 1)]
    [InlineData("<path fill='rgba(0,0,0,.5)' fill-opacity='.5' d='M0 0h1'/>", .25)]
    [InlineData("<path style='fill-opacity:.5;fill:#00000080' d='M0 0h1'/>", .251)]
    [InlineData("<g color='rgba(0,0,0,.5)' fill='currentColor'><path d='M0 0h1'/></g>", .5)]
    public void A_colour_keeps_its_own_opacity(string svg, double expected) =>
        Assert.Equal(expected, Draw(svg).Drawing.Opacities.FirstOrDefault((1, 1)).Fill);

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
        Assert.DoesNotContain(
            Natural,
            Draw("<text x='10' y='50' font-size='10' textLength='60'>Ports</text>").Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_clip_keeps_to_its_element()
    {
        var text = Draw(
            "<clipPath id='c'><rect width='50' height='50'/></clipPath><g clip-path='url(#c)'><rect width='90' height='90'/></g><rect width='9' height='9'/>"
        ).Text;
        Assert.Contains("W n\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Split("q\n").Length, text.Split("Q\n").Length);
    }

    [Theory]
    [InlineData("<image width='9' height='9'/>", "a picture within")]
    [InlineData("<rect width='9' height='9' filter='url(#f)'/>", "a filter")]
    [InlineData(
        "<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient><path stroke='url(#g)' d='M0 0h9'/>",
        "the shading of a gradient"
    )]
    [InlineData(
        "<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient><text fill='url(#g)'>x</text>",
        "the shading of a gradient"
    )]
    [InlineData(
        "<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-opacity='0'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>",
        "the fading of a gradient"
    )]
    [InlineData(
        "<linearGradient id='g' spreadMethod='reflect'><stop stop-color='red'/><stop offset='1'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>",
        "the repeating of a gradient"
    )]
    [InlineData("<rect width='9' height='9' fill='url(#gone)'/>", "a paint that is not in the drawing")]
    [InlineData("<pattern id='p'/><rect width='9' height='9' fill='url(#p)'/>", "a pattern")]
    [InlineData("<path d='M0 0h9' marker-end='url(#m)'/>", "markers of lines")]
    [InlineData("<text>ཀ</text>", "the words “ཀ”, for which there is no font")]
    [InlineData("<style>g > rect{fill:red}</style>", "rules of a style sheet")]
    [InlineData("<style>g\nrect{fill:red}</style>", "rules of a style sheet")]
    [InlineData("<rect width='9' height='9' fill='reddish'/>", "the colour “reddish”")]
    public void What_cannot_be_drawn_is_told(string svg, string expected) => Assert.Equal([expected], Draw(svg).Drawing.LeftOut);

    [Fact]
    public void A_colour_not_known_leaves_the_colour_as_it_is() =>
        Assert.Contains("1 0 0 rg", Draw("<g fill='red'><rect width='9' height='9' fill='reddish'/></g>").Text, StringComparison.Ordinal);

    [Fact]
    public void Only_the_first_of_many_things_left_out_are_named()
    {
        var leftOut = Draw(
            string.Concat(Enumerable.Range(0, 500).Select(at => $"<text>ཀ{at} {new string('ཀ', 500)}</text>"))
        ).Drawing.LeftOut;
        Assert.InRange(leftOut.Count, 2, 20);
        Assert.Contains("yet more", leftOut);
        Assert.All(leftOut, what => Assert.InRange(what.Length, 1, 70));
    }

    [Fact]
    public void Words_left_out_are_cut_between_letters() =>
        Assert.All(
            Draw($"<text>{string.Concat(Enumerable.Repeat("𠀀", 100))}</text>").Drawing.LeftOut,
            what => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(what)))
        );

    [Fact]
    public void Shapes_clipped_too_many_times_are_told()
    {
        var clips =
            string.Concat(Enumerable.Repeat("<g clip-path='url(#c)'>", 30))
            + "<rect width='9' height='9'/>"
            + string.Concat(Enumerable.Repeat("</g>", 30));
        var (drawing, text) = Draw($"<clipPath id='c'><rect width='50' height='50'/></clipPath>{clips}");
        Assert.Equal(["shapes clipped too many times"], drawing.LeftOut);
        Assert.DoesNotContain("f\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clip_may_be_clipped_itself()
    {
        var text = Draw(
            "<clipPath id='a'><rect width='50' height='50'/></clipPath><clipPath id='b' clip-path='url(#a)'><rect x='40' width='60' height='60'/></clipPath><rect clip-path='url(#b)' width='9' height='9'/>"
        ).Text;
        Assert.Equal(3, text.Split("W n\n").Length);
    }

    [Fact]
    public void A_drawing_without_a_size_keeps_its_units() =>
        Assert.Contains(
            "0 100 m\n75 100 l\n",
            Draw("<rect width='100' height='100'/>", "width='100%' height='100%'").Text,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("M0 0h1", "fill='red'")]
    [InlineData("M0 0h1", "fill='none'")]
    [InlineData("M0 0h1", "clip-path='url(#c)'")]
    public async Task A_long_path_used_ever_so_often_ends(string step, string look)
    {
        var path = string.Concat(Enumerable.Repeat(step, 100_000));
        var svg =
            $"<defs><path id='p' d='{path}' {look}/><clipPath id='c'><path d='{path}'/></clipPath></defs>{string.Concat(Enumerable.Repeat("<use xlink:href='#p'/>", 20_000))}";
        var (drawing, _) = await Task.Run(() => Draw(svg)).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Contains("more shapes than can be drawn", drawing.LeftOut);
        Assert.InRange(drawing.Content.Length, 0, 48 << 20);
    }

    [Fact]
    public async Task A_style_sheet_of_nothing_but_comments_is_read_once() =>
        await Task.Run(() => Draw($"<style>{string.Concat(Enumerable.Repeat("/**/.a{}", 500_000))}</style>"))
            .WaitAsync(TimeSpan.FromSeconds(20));

    [Theory]
    [InlineData("<g id='a'><use xlink:href='#a'/><use xlink:href='#a'/></g>")]
    [InlineData("<symbol id='s'><use xlink:href='#s'/></symbol><use xlink:href='#s'/>")]
    public void Drawings_that_hold_themselves_end(string svg) =>
        Assert.Contains("more shapes than can be drawn", Draw(svg).Drawing.LeftOut);

    [Theory]
    [InlineData("<path d='M1e999 0L-1e99 9'/>")]
    [InlineData("<rect width='1e300' height='1e300' transform='scale(1e30)'/>")]
    [InlineData("<rect width='9' height='9' transform='scale(-1e300)'/>")]
    [InlineData(
        "<g transform='scale(-1e300)'><g transform='scale(-1e300)'><rect width='9' height='9' stroke='red' stroke-width='1e300'/></g></g>"
    )]
    [InlineData("<path d='M0 0h1' stroke='red' stroke-dasharray='.00001'/>")]
    [InlineData("<path d='M0 0h1' stroke='red' stroke-miterlimit='1e300' stroke-dasharray='1e300' stroke-dashoffset='-1e300'/>")]
    [InlineData("<path transform='matrix(1 2 3)' d='A1'/>")]
    [InlineData("<text font-size='1e9' transform='scale(0)'>x</text>")]
    [InlineData("<text transform='matrix(1e300 -1e300 1e-300 1e-300 -1e300 0)'>x</text>")]
    [InlineData("<text x='-1e300' textLength='1e300' transform='scale(1e200)'>x</text>")]
    public void Odd_numbers_do_no_harm(string svg)
    {
        var text = Draw(svg).Text;
        Assert.DoesNotMatch(@"NaN|∞|--|[0-9]-|[0-9.]{9}|\[[0. ]+\]", text);
    }

    [Fact]
    public void A_drawing_stands_in_a_conforming_file()
    {
        var media = Pictures.Svg("<g opacity='.5'><circle cx='50' cy='50' r='20'/><text x='10' y='10'>Ports</text></g>");
        var document = Document(
            Node(0, "Document", Node(1, "Figure") with { Alt = "A map" }),
            Page(new ImageBox(media.Name, new(50), new(50), new(72), new(72), 1))
        ) with
        {
            Media = [media],
        };
        Assert.Empty(ConformanceTests.Faults(document.Write()));
        Assert.Empty(PdfWriter.Write(document, Options()).Diagnostics);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    [InlineData("<!DOCTYPE html><html>svg</html>")]
    public void What_is_no_drawing_is_told(string text)
    {
        var media = new Media("drawing.svg", "image/svg+xml", 10, 10, Encoding.UTF8.GetBytes(text));
        var document = Document(
            Node(0, "Document", Node(1, "Figure") with { Alt = "A map" }),
            Page(new ImageBox(media.Name, new(50), new(50), new(72), new(72), 1))
        ) with
        {
            Media = [media],
        };
        Assert.Contains(PdfWriter.Write(document, Options()).Diagnostics, finding => finding.Code == "PDFW002");
    }

    private static (VectorDrawing Drawing, string Text) Draw(string svg) => Draw(Pictures.Svg(svg).Bytes);

    /// <param name="root">Attributes of the drawing.</param>
    private static (VectorDrawing Drawing, string Text) Draw(string svg, string root) =>
        Draw(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {root}>{svg}</svg>"));

    private static (VectorDrawing Drawing, string Text) Draw(ReadOnlyMemory<byte> svg)
    {
        var fonts = new VectorFonts(new FontTable(new PdfFile(isCompressed: false), FontFolder.Library), FontFolder.Library);
        var drawing = SvgReader.Read(svg, 100, 100, fonts)!;
        return (drawing, Encoding.ASCII.GetString(drawing.Content.Span));
    }
}
