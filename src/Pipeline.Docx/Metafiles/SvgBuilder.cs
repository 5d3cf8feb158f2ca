using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Metafiles;

/// <summary>Gathers what a metafile draws as elements of SVG, in the units of its device.</summary>
internal sealed class SvgBuilder
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Of an element without its path or words, about.</summary>
    private const int ElementCharacters = 150;

    private readonly List<XElement> _elements = [];
    private readonly List<XElement> _clips = [];
    private readonly Dictionary<(string Data, bool IsEvenOdd, string? Within), EmfClip> _clipOf = [];

    /// <summary>The clip of the last element, which is then a group of what it clips.</summary>
    private EmfClip? _clip;

    public bool IsEmpty => _elements.Count == 0;

    /// <summary>How long the drawing has become, about.</summary>
    public long Characters { get; private set; }

    /// <param name="millimetres">Printed size.</param>
    public byte[] Finish((double X, double Y, double Width, double Height) box, (double Width, double Height) millimetres)
    {
        var root = new XElement(
            Svg + "svg",
            new XAttribute("width", $"{Number(millimetres.Width)}mm"),
            new XAttribute("height", $"{Number(millimetres.Height)}mm"),
            new XAttribute("viewBox", $"{Number(box.X)} {Number(box.Y)} {Number(box.Width)} {Number(box.Height)}"),
            _clips,
            _elements
        );
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    /// <param name="isFilled">With the brush.</param>
    /// <param name="isDrawn">With the pen.</param>
    public void Path(string data, EmfState state, bool isFilled, bool isDrawn)
    {
        var (fill, stroke) = (isFilled ? state.Brush.Colour : null, isDrawn ? state.Pen.Colour : null);
        if (data.Length == 0 || (fill is null && stroke is null))
            return;
        Add(
            state,
            "path",
            data.Length,
            new XAttribute("d", data),
            new XAttribute("fill", fill ?? "none"),
            fill is not null && state.IsEvenOdd ? new XAttribute("fill-rule", "evenodd") : null,
            stroke is null ? null : Line(state)
        );
    }

    public void Rectangle(double x, double y, double width, double height, string colour, EmfState state) =>
        Add(state, "path", 0, new XAttribute("d", Box(x, y, width, height, state.Map)), new XAttribute("fill", colour));

    /// <summary>Words from a point on their baseline, as long as the metafile says, for the font may be another.</summary>
    public void Text(string words, double x, double y, double size, double length, EmfState state) =>
        Add(
            state,
            "text",
            words.Length,
            new XAttribute("x", Number(x)),
            new XAttribute("y", Number(y)),
            new XAttribute("font-size", Number(size)),
            new XAttribute(
                "font-family",
                state.Font.Face.Contains("Times", StringComparison.OrdinalIgnoreCase)
                || state.Font.Face.Contains("Cambria", StringComparison.OrdinalIgnoreCase)
                    ? $"'{Plain(state.Font.Face)}', serif"
                    : $"'{Plain(state.Font.Face)}', sans-serif"
            ),
            state.Font.Weight >= 600 ? new XAttribute("font-weight", "bold") : null,
            state.Font.IsItalic ? new XAttribute("font-style", "italic") : null,
            new XAttribute("fill", state.TextColour),
            (state.TextAlign & 6) switch
            {
                6 => new XAttribute("text-anchor", "middle"),
                2 => new XAttribute("text-anchor", "end"),
                _ => null,
            },
            length > 0
                ? new object[] { new XAttribute("textLength", Number(length)), new XAttribute("lengthAdjust", "spacingAndGlyphs") }
                : null,
            state.Font.Escapement == 0
                ? null
                : new XAttribute("transform", $"rotate({Number(-state.Font.Escapement / 10.0)} {Number(x)} {Number(y)})"),
            words
        );

    /// <summary>A clip to a path; the same one where it was made before.</summary>
    /// <param name="within">A clip that holds too; null for none.</param>
    public EmfClip Clip(string data, bool isEvenOdd, EmfClip? within)
    {
        if (_clipOf.TryGetValue((data, isEvenOdd, within?.Id), out var known))
            return known;
        Characters += ElementCharacters + data.Length;
        var clip = new EmfClip("clip" + (_clips.Count + 1).ToString(CultureInfo.InvariantCulture), (within?.Depth ?? 0) + 1);
        _clips.Add(
            new(
                Svg + "clipPath",
                new XAttribute("id", clip.Id),
                ClippedTo(within),
                new XElement(Svg + "path", new XAttribute("d", data), isEvenOdd ? new XAttribute("clip-rule", "evenodd") : null)
            )
        );
        return _clipOf[(data, isEvenOdd, within?.Id)] = clip;
    }

    public static string Box(double x, double y, double width, double height, AffineMap map)
    {
        var data = new StringBuilder();
        (double X, double Y)[] corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        for (var index = 0; index < corners.Length; index++)
            Point(data, index == 0 ? 'M' : 'L', map.Apply(corners[index].X, corners[index].Y));
        return data.Append('Z').ToString();
    }

    public static void Point(StringBuilder data, char step, (double X, double Y) point) =>
        data.Append(step).Append(Number(point.X)).Append(' ').Append(Number(point.Y));

    /// <param name="characters">Of its path or its words.</param>
    private void Add(EmfState state, string name, int characters, params object?[] content)
    {
        Characters += ElementCharacters + characters;
        var element = new XElement(Svg + name, content);
        if (state.Clip is null)
            _elements.Add(element);
        else if (state.Clip == _clip)
            _elements[^1].Add(element);
        else
            _elements.Add(new(Svg + "g", ClippedTo(state.Clip), element));
        _clip = state.Clip;
    }

    private static XAttribute? ClippedTo(EmfClip? clip) => clip is null ? null : new("clip-path", $"url(#{clip.Id})");

    /// <summary>Dashes are told in widths of the line, caps and joins in bits (MS-EMF §2.1.25).</summary>
    private static XAttribute[] Line(EmfState state)
    {
        var isGeometric = (state.Pen.Style & 0x10000) != 0;
        var width = state.Pen.Width > 0 ? Math.Max(state.Pen.Width * state.Map.Scale, isGeometric ? 0.1 : 0.5) : 0.5;
        double[] dashes = (state.Pen.Style & 0xF) switch
        {
            1 => [3, 1],
            2 => [1, 1],
            3 => [3, 1, 1, 1],
            4 => [3, 1, 1, 1, 1, 1],
            _ => [],
        };
        return
        [
            new("stroke", state.Pen.Colour!),
            new("stroke-width", Number(width)),
            new(
                "stroke-linecap",
                (state.Pen.Style & 0xF00) switch
                {
                    0x100 => "square",
                    0x200 => "butt",
                    _ => "round",
                }
            ),
            new(
                "stroke-linejoin",
                (state.Pen.Style & 0xF000) switch
                {
                    0x1000 => "bevel",
                    0x2000 => "miter",
                    _ => "round",
                }
            ),
            .. dashes.Length == 0
                ? []
                : new XAttribute[] { new("stroke-dasharray", string.Join(' ', dashes.Select(dash => Number(dash * width)))) },
        ];
    }

    private static string Plain(string face) => string.Concat(face.Where(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-'));

    private static string Number(double value) => Math.Round(double.IsFinite(value) ? value : 0, 3).ToString(CultureInfo.InvariantCulture);
}
