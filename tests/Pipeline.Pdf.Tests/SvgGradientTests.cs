using System.Text;
using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Syntax;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Pdf.Vectors;
using Pipeline.Pdf.Vectors.Svg;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>Gradients of SVG as shadings of PDF, in a drawing of a hundred units set at a hundred points.</summary>
public class SvgGradientTests
{
    private const string Stops = "<stop offset='0' stop-color='red'/><stop offset='100%' stop-color='blue'/>";

    [Fact]
    public void Stripes_lie_across_the_shape_that_they_fill()
    {
        var (drawing, text, patterns) = Draw(
            $"<linearGradient id='g'>{Stops}</linearGradient><rect x='10' y='20' width='40' height='10' fill='url(#g)'/>"
        );
        Assert.Contains("/Pattern cs/P1 scn\n", text, StringComparison.Ordinal);
        Assert.Empty(drawing.LeftOut);
        Assert.Contains("/ShadingType 2/ColorSpace/DeviceRGB", patterns, StringComparison.Ordinal);
        Assert.Contains("/Extend[true true]", patterns, StringComparison.Ordinal);
        Assert.Contains("/C0[1 0 0 ]/C1[0 0 1 ]", patterns, StringComparison.Ordinal);
        Assert.Equal([(10, 80), (50, 80)], Ends(drawing));
    }

    [Theory]
    [InlineData("gradientUnits='userSpaceOnUse' x1='5' y1='5' x2='25' y2='5'", 5, 95, 25, 95)]
    [InlineData("gradientUnits='userSpaceOnUse' x1='0' x2='50%'", 0, 100, 50, 100)]
    [InlineData("gradientUnits='userSpaceOnUse' x1='0' x2='10' gradientTransform='translate(5 7) scale(2)'", 5, 93, 25, 93)]
    [InlineData("x1='0' y1='0' x2='0' y2='1'", 10, 80, 10, 70)]
    [InlineData("x1='0.25' x2='75%'", 20, 80, 40, 80)]
    [InlineData("gradientTransform='rotate(90 .5 .5)'", 50, 80, 50, 70)]
    public void Places_are_in_units_of_the_shape_or_the_drawing(string said, int x1, int y1, int x2, int y2)
    {
        var drawing = Draw(
            $"<linearGradient id='g' {said}>{Stops}</linearGradient><rect x='10' y='20' width='40' height='10' fill='url(#g)'/>"
        ).Drawing;
        Assert.Equal([(x1, y1), (x2, y2)], Ends(drawing));
    }

    [Fact]
    public void Rings_lie_round_their_focus()
    {
        var (drawing, _, patterns) = Draw(
            $"<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='50' cy='50' r='20' fx='45'>{Stops}</radialGradient><circle cx='50' cy='50' r='20' fill='url(#g)'/>"
        );
        Assert.Equal([45.0, 50, 0, 50, 50, 20], Assert.Single(drawing.Shadings).Coordinates);
        Assert.Contains("/ShadingType 3", patterns, StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_fit_what_they_fill()
    {
        var shading = Assert.Single(
            Draw(
                $"<radialGradient id='g'>{Stops}</radialGradient><path d='M10 50a20 10 0 0 1 40 0a20 10 0 0 1 -40 0' fill='url(#g)'/>"
            ).Drawing.Shadings
        );
        var (centre, edge) = (shading.Place.Apply(0.5, 0.5), shading.Place.Apply(1, 0.5));
        Assert.Equal((30, 50), (Math.Round(centre.X, 6), Math.Round(centre.Y, 6)));
        Assert.Equal((50, 50), (Math.Round(edge.X, 6), Math.Round(edge.Y, 6)));
    }

    [Fact]
    public void A_focus_outside_stands_within() =>
        Assert.InRange(
            Assert
                .Single(
                    Draw(
                        $"<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='50' cy='50' r='20' fx='90'>{Stops}</radialGradient><circle cx='50' cy='50' r='20' fill='url(#g)'/>"
                    ).Drawing.Shadings
                )
                .Coordinates[0],
            69,
            70
        );

    [Fact]
    public void A_gradient_takes_what_it_lacks_from_the_one_it_refers_to()
    {
        var drawing = Draw(
            $"<linearGradient id='a' y2='1' x2='0'>{Stops}</linearGradient><linearGradient id='b' xlink:href='#a' y2='.5'/><rect x='10' y='20' width='40' height='10' fill='url(#b)'/>"
        ).Drawing;
        Assert.Equal([(10, 80), (10, 75)], Ends(drawing));
        Assert.Equal(2, drawing.Shadings[0].Stops.Count);
    }

    [Fact]
    public void Gradients_that_refer_to_each_other_end() =>
        Assert.Empty(
            Draw(
                "<linearGradient id='a' xlink:href='#b'/><linearGradient id='b' xlink:href='#a'/><rect width='9' height='9' fill='url(#a)'/>"
            ).Text
        );

    [Fact]
    public void Several_stops_are_stitched_and_two_at_one_place_are_an_edge()
    {
        var patterns = Draw(
            "<linearGradient id='g'><stop offset='.2' stop-color='red'/><stop offset='.5' stop-color='lime'/><stop offset='.5' stop-color='blue'/><stop offset='.4' stop-color='white'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>"
        ).Patterns;
        Assert.Contains("/Bounds[.2 .5 ]/Encode[0 1 0 1 0 1 ]", patterns, StringComparison.Ordinal);
        Assert.Contains("/C0[1 0 0 ]/C1[1 0 0 ]", patterns, StringComparison.Ordinal);
        Assert.Contains("/C0[1 0 0 ]/C1[0 1 0 ]", patterns, StringComparison.Ordinal);
        Assert.Contains("/C0[1 1 1 ]/C1[1 1 1 ]", patterns, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<linearGradient id='g'><stop stop-color='red'/></linearGradient>", "1 0 0 rg\n")]
    [InlineData("<linearGradient id='g' x2='0'><stop stop-color='lime'/><stop offset='1' stop-color='red'/></linearGradient>", "/P1 scn\n")]
    [InlineData("<radialGradient id='g' r='0'><stop stop-color='lime'/><stop offset='1' stop-color='red'/></radialGradient>", "/P1 scn\n")]
    public void What_has_no_length_or_one_stop_is_of_one_colour(string gradient, string expected)
    {
        var (drawing, text, patterns) = Draw(gradient + "<rect width='9' height='9' fill='url(#g)'/>");
        Assert.Contains(expected, text, StringComparison.Ordinal);
        if (drawing.Shadings.Count > 0)
            Assert.Contains("/C0[1 0 0 ]/C1[1 0 0 ]", patterns, StringComparison.Ordinal);
        Assert.Empty(drawing.LeftOut);
    }

    [Fact]
    public void A_line_is_shaded_as_a_filling_is() =>
        Assert.Contains(
            "/Pattern CS/P1 SCN\n",
            Draw($"<linearGradient id='g'>{Stops}</linearGradient><circle cx='50' cy='50' r='20' fill='none' stroke='url(#g)'/>").Text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Stops_of_one_opacity_let_through_what_lies_under_them()
    {
        var drawing = Draw(
            "<linearGradient id='g'><stop stop-color='red' stop-opacity='.5'/><stop offset='1' stop-opacity='.5'/></linearGradient><rect width='9' height='9' fill='url(#g)'/>"
        ).Drawing;
        Assert.Equal(0.5, Assert.Single(drawing.Opacities).Fill);
        Assert.Empty(drawing.LeftOut);
    }

    [Fact]
    public void Coordinates_keep_their_accuracy_in_drawings_of_many_units()
    {
        var patterns = Draw(
            $"<svg viewBox='0 0 100000 100000'><linearGradient id='g' gradientUnits='userSpaceOnUse' x1='1000' x2='90000'>{Stops}</linearGradient><rect width='90000' height='90000' fill='url(#g)'/></svg>"
        ).Patterns;
        Assert.Contains("/Coords[1 0 90 0 ]", patterns, StringComparison.Ordinal);
        Assert.Contains("/Matrix[1 0 0 -1 0 100 ]", patterns, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gradientTransform='scale(0)'")]
    [InlineData("gradientTransform='scale(1e300)'")]
    [InlineData("gradientUnits='userSpaceOnUse' x1='1e300' x2='-1e300'")]
    public void Odd_numbers_do_no_harm(string said)
    {
        var (_, text, patterns) = Draw(
            $"<linearGradient id='g' {said}>{Stops}</linearGradient><rect width='9' height='9' fill='url(#g)'/>"
        );
        Assert.DoesNotMatch("NaN|∞|--|[0-9]-|[0-9.]{9}", text + patterns);
    }

    [Fact]
    public void More_shadings_than_can_be_told_apart_are_told()
    {
        var drawing = Draw(
            $"<linearGradient id='g'>{Stops}</linearGradient>{string.Concat(Enumerable.Range(1, 1100).Select(width => $"<rect width='{width}' height='9' fill='url(#g)'/>"))}"
        ).Drawing;
        Assert.Equal(1000, drawing.Shadings.Count);
        Assert.Equal(["the shading of a gradient"], drawing.LeftOut);
    }

    [Fact]
    public void A_shaded_drawing_stands_in_a_conforming_file()
    {
        var media = Pictures.Svg(
            $"<linearGradient id='g'>{Stops}</linearGradient><radialGradient id='r' xlink:href='#g'/><circle cx='50' cy='50' r='20' fill='url(#g)' stroke='url(#r)'/>"
        );
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

    /// <summary>Where a gradient along a line begins and ends, in points from the lower left corner.</summary>
    private static (double, double)[] Ends(VectorDrawing drawing)
    {
        var shading = Assert.Single(drawing.Shadings);
        return [Point(shading, 0), Point(shading, 2)];
    }

    private static (double, double) Point(Shading shading, int at)
    {
        var (x, y) = shading.Place.Apply(shading.Coordinates[at], shading.Coordinates[at + 1]);
        return (Math.Round(x, 6), Math.Round(y, 6));
    }

    private static (VectorDrawing Drawing, string Text, string Patterns) Draw(string svg)
    {
        var fonts = new VectorFonts(new FontTable(new PdfFile(isCompressed: false), FontFolder.Library), FontFolder.Library);
        var drawing = SvgReader.Read(Pictures.Svg(svg).Bytes, 100, 100, fonts)!;
        var patterns = new ByteWriter();
        foreach (var shading in drawing.Shadings)
            ShadingPattern.Write(patterns, shading);
        return (drawing, Encoding.ASCII.GetString(drawing.Content.Span), Encoding.ASCII.GetString(patterns.Written));
    }
}
