using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells block quotations by style and indent.</summary>
internal static class Quotation
{
    /// <summary>Least indent beyond the usual one, in points; half a centimetre is 14.</summary>
    private static readonly Points Indent = new(18);

    public static bool IsQuotation(Line line, Habits habits)
    {
        if (line.HasStyle("quote") || line.HasStyle("zitat") || line.HasStyle("block text") || line.HasStyle("blocktext")) return true;
        if (line.WordCount < 8 || line.IsCentred || line.Format.Alignment == Vocabulary.Manuscripts.TextAlignment.End) return false;
        var start = line.Format.IndentStart - habits.IndentStart;
        var end = line.Format.IndentEnd - habits.IndentEnd;
        var hangs = line.Format.FirstLine < Points.Zero;
        return !hangs && ((start >= Indent && end >= new Points(9)) || (start >= Indent * 1.5 && line.WordCount >= 15));
    }

    /// <summary>A last short line with a dash before it names who is quoted.</summary>
    public static bool IsAttribution(Line line) => line.WordCount <= 15 && line.Words[0] is '—' or '–' or '-';

    /// <summary>Short lines parted by typed line breaks.</summary>
    public static bool IsVerse(Line line)
    {
        var parts = line.SplitAtBreaks();
        return parts.Count > 2 && parts.All(part => part.WordCount <= 10);
    }
}
