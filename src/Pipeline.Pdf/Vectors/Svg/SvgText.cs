using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Pdf.Vectors.Svg;

/// <summary>Draws text elements, each run of words in one piece from its own place (SVG 1.1 §10).</summary>
/// <param name="styleOf">The style of an element within another; null where it is not displayed.</param>
internal sealed class SvgText(VectorCanvas canvas, VectorFonts fonts, Func<XElement, SvgStyle, SvgStyle?> styleOf)
{
    private const int DeepestNesting = 64;

    public void Draw(XElement text, SvgStyle style, AffineMap map)
    {
        var pieces = new List<Piece>();
        var pen = (X: 0.0, Y: 0.0);
        Gather(text, style, pieces, ref pen, 0);
        var start = 0;
        while (start < pieces.Count)
        {
            // An anchor is about all words from one place to the next.
            var end = start + 1;
            while (end < pieces.Count && !pieces[end].IsPlaced)
                end++;
            Draw(pieces[start..end], map, end - start == pieces.Count ? style.Across(text.Attribute("textLength")?.Value) : null);
            start = end;
        }
    }

    private void Gather(XElement element, SvgStyle style, List<Piece> pieces, ref (double X, double Y) pen, int depth)
    {
        var isPlaced = Place(element, style, ref pen) || pieces.Count == 0;
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                var shown = Collapse(words.Value, pieces.Count == 0 || pieces[^1].Words.EndsWith(' '));
                if (shown.Length == 0)
                    continue;
                pieces.Add(new(shown, style, isPlaced ? pen : null));
                isPlaced = false;
            }
            else if (node is XElement { Name.LocalName: "tspan" or "a" or "textPath" } inner)
            {
                if (inner.Name.LocalName == "textPath")
                    canvas.LeaveOut("the curve that words run along");
                if (depth == DeepestNesting)
                    canvas.LeaveOut("words nested too deeply");
                else if (styleOf(inner, style) is { } own)
                    Gather(inner, own, pieces, ref pen, depth + 1);
            }
        }
    }

    /// <summary>Whether the element begins at a place of its own. Only the first of several places is looked at.</summary>
    private bool Place(XElement element, SvgStyle style, ref (double X, double Y) pen)
    {
        var (x, dx) = (Lengths(element, "x", style.Viewport.Width, style), Lengths(element, "dx", style.Viewport.Width, style));
        var (y, dy) = (Lengths(element, "y", style.Viewport.Height, style), Lengths(element, "dy", style.Viewport.Height, style));
        if (x.Count > 1 || dx.Count > 1 || element.Attribute("rotate") is not null)
            canvas.LeaveOut("the places of single letters");
        if (x.Count + y.Count + dx.Count + dy.Count == 0)
            return false;
        pen = (x.FirstOrDefault(pen.X) + dx.FirstOrDefault(), y.FirstOrDefault(pen.Y) + dy.FirstOrDefault());
        return true;
    }

    private static List<double> Lengths(XElement element, string name, double whole, SvgStyle style) =>
        SvgValues.Lengths(element.Attribute(name)?.Value, whole, style.FontSize);

    /// <param name="length">As long as the words are made; null for their own.</param>
    private void Draw(List<Piece> pieces, AffineMap map, double? length)
    {
        var set = pieces
            .Select(piece => (Piece: piece, Set: fonts.Set(piece.Words, piece.Style.FontFamily, piece.Style.IsBold, piece.Style.IsItalic)))
            .ToList();
        var natural = set.Sum(piece => (piece.Set?.Width ?? 0) * piece.Piece.Style.FontSize);
        var stretch = length is > 0 && natural > 0 ? Math.Clamp(length.Value / natural, 0.25, 4) : 1;
        var width = natural * stretch;
        var (x, y) = pieces[0].Start ?? default;
        x -= pieces[0].Style.Anchor switch
        {
            "middle" => width / 2,
            "end" => width,
            _ => 0,
        };
        foreach (var (piece, words) in set)
        {
            if (words is not { } found)
            {
                canvas.LeaveOut($"the words “{piece.Words.Trim()}”, for which there is no font");
                continue;
            }

            if (piece.Style.Fill?.Gradient is not null)
                canvas.LeaveOut(Shading.Lost);
            if (piece.Style is { Fill: { } paint, IsHidden: false, FontSize: > 0 })
                canvas.Show(
                    found.Font,
                    piece.Style.FontSize,
                    new AffineMap(stretch, 0, 0, -1, x, y).Then(map),
                    paint.Colour,
                    piece.Style.FillAlpha,
                    found.Glyphs
                );
            x += found.Width * piece.Style.FontSize * stretch;
        }
    }

    private static string Collapse(string words, bool isStart)
    {
        var parts = words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return isStart ? string.Empty
                : words.Length > 0 ? " "
                : string.Empty;
        return $"{(!isStart && char.IsWhiteSpace(words[0]) ? " " : string.Empty)}{string.Join(' ', parts)}{(char.IsWhiteSpace(words[^1]) ? " " : string.Empty)}";
    }

    /// <param name="Start">Where it begins; null where it goes on.</param>
    private sealed record Piece(string Words, SvgStyle Style, (double X, double Y)? Start)
    {
        public bool IsPlaced => Start is not null;
    }
}
