using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>How far a line of verse stands in from the others, by the spaces and tabs its author typed or the indent of its paragraph.</summary>
internal static class VerseIndent
{
    /// <summary>Spaces that are as wide as an em in most faces of text.</summary>
    private const int SpacesToEm = 4;

    /// <summary>Points of an em in the type that manuscripts are set in.</summary>
    private const double PointsToEm = 12;

    /// <summary>Ems of the deepest indent; wider ones leave no room for the words.</summary>
    private const int Deepest = 12;

    /// <summary>The ems of each line beyond the one farthest out.</summary>
    public static IEnumerable<int> Of(IReadOnlyList<Line> verse)
    {
        var widths = verse.Select(Width).ToList();
        var least = widths.Min();
        return widths.Select(width => Math.Min(Deepest, (int)Math.Round(width - least)));
    }

    private static double Width(Line line) =>
        line.Format.IndentStart.Value / PointsToEm
        + line.Raw.TakeWhile(char.IsWhiteSpace).Sum(space => space is '\t' or '\u2003' or '\u3000' ? SpacesToEm : 1) / (double)SpacesToEm;
}
