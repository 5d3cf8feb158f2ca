namespace Pipeline.Typesetting.Tables;

/// <summary>A column of figures aligned on their decimal sign; widths in points.</summary>
/// <param name="Before">Of the widest figure, up to its decimal sign.</param>
/// <param name="Plain">From the decimal sign, without stars and letters of notes.</param>
/// <param name="After">From the decimal sign, with them.</param>
/// <param name="Words">Of the widest head or word among the figures, in one line.</param>
internal sealed record FigureColumn(double Before, double Plain, double After, double Words)
{
    /// <summary>Where the decimal signs stand: as far to the right as the heads can stand over the middle of the figures.</summary>
    /// <param name="left">Left end of the column.</param>
    /// <param name="right">Its right end.</param>
    public double Sign(double left, double right)
    {
        var head = Math.Min(Words, right - left);
        var underHead = right - head / 2 - (Plain - Before) / 2;
        return Math.Min(right - After, Math.Max(left + Before, underHead));
    }

    /// <summary>The room of a head or word, which stands over the middle of the figures as far as the column lets it.</summary>
    /// <param name="width">Of the text in one line.</param>
    public (double Left, double Right) Centred(double width, double left, double right)
    {
        var room = Math.Min(width, right - left);
        var middle = Sign(left, right) + (Plain - Before) / 2;
        var start = Math.Max(left, Math.Min(middle - room / 2, right - room));
        return (start, start + room);
    }
}
