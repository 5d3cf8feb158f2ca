using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Vectors;

/// <summary>How a shape is painted.</summary>
/// <param name="Fill">Null for no filling.</param>
/// <param name="Stroke">Null for no line.</param>
/// <param name="Width">Of the line, in points.</param>
/// <param name="Cap">0 butt, 1 round, 2 square (PDF 32000-1 table 54).</param>
/// <param name="Join">0 mitre, 1 round, 2 bevel (table 55).</param>
/// <param name="Dashes">Lengths of dashes and gaps, in points; empty for a whole line.</param>
internal readonly record struct Brushwork(
    Colour? Fill,
    Colour? Stroke,
    double Width,
    int Cap,
    int Join,
    double MitreLimit,
    IReadOnlyList<double> Dashes,
    double DashStart,
    bool IsEvenOdd,
    double FillOpacity,
    double StrokeOpacity
)
{
    /// <summary>What the filling is of in place of its colour, where it is not null.</summary>
    public Shading? FillShading { get; init; }

    /// <summary>What the line is of in place of its colour, where it is not null.</summary>
    public Shading? StrokeShading { get; init; }
}

/// <summary>Writes the operators of a drawing, whose readers give coordinates in points.</summary>
internal sealed class VectorCanvas
{
    /// <summary>PDF/A allows a nesting of 28 (ISO 19005-3 §6.1.13); the page itself uses some of it.</summary>
    private const int DeepestNesting = 20;

    /// <summary>Beyond it a drawing takes longer to show than anyone waits.</summary>
    private const int MostBytes = 32 << 20;

    /// <summary>Points; far outside of any sheet, and safe as a number of PDF (PDF 32000-1 annex C).</summary>
    private const double Farthest = 1e6;

    /// <summary>Points; dashes and gaps that together are shorter cannot be told from a whole line.</summary>
    private const double ShortestDashes = 0.01;

    /// <summary>More are not told from each other on one page.</summary>
    private const int MostShadings = 1000;

    private const int MostLeftOut = 12;
    private const int LongestLeftOut = 60;

    private readonly ByteWriter _content = new(1 << 12);
    private readonly List<FontUse> _fonts = [];
    private readonly List<(double Fill, double Stroke)> _opacities = [];
    private readonly Dictionary<(double Fill, double Stroke), int> _stateOf = [];
    private readonly List<Shading> _shadings = [];
    private readonly Dictionary<Shading, int> _patternOf = [];
    private readonly SortedSet<string> _leftOut = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>Whether nothing more is drawn, for there is too much already.</summary>
    public bool IsFull => _content.Length > MostBytes;

    public VectorDrawing Finish(double width, double height)
    {
        while (_depth > 0)
            Restore();
        return new(width, height, _content.Written.ToArray(), _fonts, _opacities, _shadings, _leftOut);
    }

    /// <summary>Notes what is not drawn; the first of many kinds are named.</summary>
    public void LeaveOut(string what)
    {
        var end = char.IsHighSurrogate(what.ElementAtOrDefault(LongestLeftOut - 1)) ? LongestLeftOut - 1 : LongestLeftOut;
        var name = what.Length > end ? what[..end].TrimEnd() + "…" : what;
        if (_leftOut.Count < MostLeftOut)
            _leftOut.Add(name);
        else if (!_leftOut.Contains(name))
            _leftOut.Add("yet more");
    }

    /// <summary>
    /// Whether what follows is kept apart until <see cref="Restore"/>; not where the nesting is too deep or there is too much
    /// already, which is noted, and nothing of it may be drawn then.
    /// </summary>
    public bool TrySave()
    {
        if (IsFull)
            LeaveOut("more shapes than can be drawn");
        else if (_depth == DeepestNesting)
            LeaveOut("shapes clipped too many times");
        if (IsFull || _depth == DeepestNesting)
            return false;
        _content.Raw("q\n"u8);
        _depth++;
        return true;
    }

    public void Restore()
    {
        _content.Raw("Q\n"u8);
        _depth--;
    }

    public void Clip(VectorPath path, bool isEvenOdd)
    {
        if (path.IsTooLong)
            LeaveOut("a part of a clip");
        Write(path);
        _content.Raw(isEvenOdd ? "W* n\n"u8 : "W n\n"u8);
    }

    public void Paint(VectorPath path, Brushwork brushwork)
    {
        if (path.IsTooLong)
            LeaveOut("more shapes than can be drawn");
        if (path.IsEmpty || path.IsTooLong || brushwork is { Fill: null, Stroke: null } || !TrySave())
            return;
        SetOpacity(brushwork.FillOpacity, brushwork.StrokeOpacity);
        if (brushwork.Fill is { } fill && !TrySet(brushwork.FillShading, "cs"u8, "scn"u8))
            Set(fill, "rg"u8);
        if (brushwork.Stroke is { } stroke)
            SetLine(stroke, brushwork);
        Write(path);
        _content.Raw(
            (brushwork.Fill, brushwork.Stroke, brushwork.IsEvenOdd) switch
            {
                (null, _, _) => "S\n"u8,
                (_, null, true) => "f*\n"u8,
                (_, null, false) => "f\n"u8,
                (_, _, true) => "B*\n"u8,
                (_, _, false) => "B\n"u8,
            }
        );
        Restore();
    }

    /// <summary>Draws glyphs on one line.</summary>
    /// <param name="place">Maps the line, with its origin at its start and up being up, to the drawing.</param>
    public void Show(
        FontUse font,
        double size,
        AffineMap place,
        Colour colour,
        double opacity,
        IEnumerable<(ushort Glyph, string Text)> glyphs
    )
    {
        if (place.Scale is not > 0 || !TrySave())
            return;
        if (!_fonts.Contains(font))
            _fonts.Add(font);
        SetOpacity(opacity, opacity);
        Set(colour, "rg"u8);
        var scale = place.Scale;
        _content.Raw("BT"u8).Name(font.ResourceName).Byte((byte)' ').Number(Sane(size * scale)).Raw(" Tf "u8);
        foreach (var value in new[] { place.A / scale, place.B / scale, place.C / scale, place.D / scale, place.E, place.F })
            _content.Number(Sane(value)).Byte((byte)' ');
        _content.Raw("Tm<"u8);
        foreach (var (glyph, text) in glyphs)
            _content.Hex16(font.CodeOf(glyph, text));
        _content.Raw(">Tj ET\n"u8);
        Restore();
    }

    private void SetLine(Colour stroke, Brushwork brushwork)
    {
        if (!TrySet(brushwork.StrokeShading, "CS"u8, "SCN"u8))
            Set(stroke, "RG"u8);
        _content
            .Number(Sane(brushwork.Width))
            .Raw(" w "u8)
            .Integer(brushwork.Cap)
            .Raw(" J "u8)
            .Integer(brushwork.Join)
            .Raw(" j "u8)
            .Number(Math.Max(Sane(brushwork.MitreLimit), 1))
            .Raw(" M\n"u8);
        if (brushwork.Dashes.Sum(Sane) < ShortestDashes)
            return;
        _content.Byte((byte)'[');
        foreach (var length in brushwork.Dashes)
            _content.Number(Sane(length)).Byte((byte)' ');
        _content.Raw("] "u8).Number(Sane(brushwork.DashStart)).Raw(" d\n"u8);
    }

    private void SetOpacity(double fill, double stroke)
    {
        if (fill >= 1 && stroke >= 1)
            return;
        var state = (Math.Round(Math.Clamp(fill, 0, 1), 3), Math.Round(Math.Clamp(stroke, 0, 1), 3));
        if (_stateOf.TryAdd(state, _opacities.Count))
            _opacities.Add(state);
        _content.Name(DrawingObjects.StateName(_stateOf[state])).Raw(" gs\n"u8);
    }

    /// <summary>False where there is no shading, or are too many, which is noted.</summary>
    private bool TrySet(Shading? shading, ReadOnlySpan<byte> space, ReadOnlySpan<byte> operation)
    {
        if (shading is null)
            return false;
        if (!_patternOf.TryGetValue(shading, out var pattern))
        {
            if (_shadings.Count == MostShadings)
                LeaveOut(Shading.Lost);
            if (_shadings.Count == MostShadings)
                return false;
            pattern = _patternOf[shading] = _shadings.Count;
            _shadings.Add(shading);
        }

        _content.Raw("/Pattern "u8).Raw(space).Name(DrawingObjects.PatternName(pattern)).Byte((byte)' ').Raw(operation).Byte((byte)'\n');
        return true;
    }

    private void Set(Colour colour, ReadOnlySpan<byte> operation) =>
        _content
            .Number(colour.Red / 255.0)
            .Byte((byte)' ')
            .Number(colour.Green / 255.0)
            .Byte((byte)' ')
            .Number(colour.Blue / 255.0)
            .Byte((byte)' ')
            .Raw(operation)
            .Byte((byte)'\n');

    private void Write(VectorPath path)
    {
        foreach (var (step, values) in path.Steps)
        {
            foreach (var value in values)
                _content.Number(Sane(value)).Byte((byte)' ');
            _content.Byte((byte)step).Byte((byte)'\n');
        }
    }

    /// <summary>Within the farthest; what is no number stands at the origin.</summary>
    public static double Sane(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -Farthest, Farthest);
}
