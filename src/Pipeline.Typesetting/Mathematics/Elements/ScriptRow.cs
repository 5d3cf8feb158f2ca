using Pipeline.Typesetting.Mathematics.Boxes;

namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>A base with its scripts in the making, from left to right.</summary>
/// <param name="space">Behind each pair of scripts.</param>
/// <param name="up">Height of the superscripts' baseline.</param>
/// <param name="down">Depth of the subscripts' baseline.</param>
internal sealed class ScriptRow(double space, double up, double down)
{
    private readonly List<PlacedMath> _parts = [];
    private double _x;

    public void AddBefore(ScriptPair pair)
    {
        _x += space;
        Add(pair, _x + pair.Width - (pair.Sub?.Width ?? 0), _x + pair.Width - (pair.Super?.Width ?? 0));
        _x += pair.Width;
    }

    public void AddBase(MathBox box)
    {
        _parts.Add(new PlacedMath(box, _x, 0));
        _x += box.Width;
    }

    /// <param name="lean">How far a subscript stands nearer, under a base that leans.</param>
    public void AddBehind(ScriptPair pair, ScriptKerns kerns, double lean)
    {
        var (sub, super) = (_x - lean + kerns.Sub, _x + kerns.Super);
        Add(pair, sub, super);
        _x = Math.Max(pair.Sub is { } low ? sub + low.Width : _x - lean, pair.Super is { } high ? super + high.Width : _x - lean) + space;
    }

    public MathBox ToBox() => GroupBox.Around(_x, [.. _parts]);

    private void Add(ScriptPair pair, double sub, double super)
    {
        if (pair.Sub is { } low)
            _parts.Add(new PlacedMath(low, sub, -down));
        if (pair.Super is { } high)
            _parts.Add(new PlacedMath(high, super, up));
    }
}
