using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>What an epigraph looks like, wherever it stands: a few lines apart from the text, and who is quoted under them.</summary>
internal static class EpigraphShape
{
    public const int MostLines = 4;

    private const int FewestWords = 3;

    private const int MostWords = 80;

    /// <summary>A style tells an epigraph without a line that says who is quoted.</summary>
    /// <param name="lines">The words quoted, each line apart from the text.</param>
    /// <param name="attribution">Who is quoted; null where no line says so.</param>
    public static bool Is(IReadOnlyList<Line> lines, Line? attribution) =>
        lines.Count is > 0 and <= MostLines && lines.Sum(line => line.WordCount) is >= FewestWords and <= MostWords && (attribution is not null || lines.All(HasStyle));

    public static bool IsAttribution(Line line, IReadOnlyList<Line> lines, Line? below) =>
        lines.Count > 0 && (Attributions.IsDashed(line, lines[^1], below) || Attributions.IsAtEnd(line, lines[^1]));

    /// <summary>By style, by its place on the line, or in italics.</summary>
    public static bool IsApart(Line line, Habits habits) => HasStyle(line) || CanBe(line) && (IsAside(line, habits) || line.Features.IsItalic);

    /// <summary>In italics and not otherwise apart, as verse may be too.</summary>
    public static bool IsInItalicsOnly(Line line, Habits habits) => line.Features.IsItalic && !HasStyle(line) && !IsAside(line, habits);

    public static bool HasStyle(Line line) => line.HasStyle("epigra") || line.HasStyle("epígra") || line.HasStyle("motto");

    private static bool CanBe(Line line) => line is { HasWords: true, List: null, Format.OutlineLevel: null } && !line.Features.IsBold && !line.Pictures.Any();

    private static bool IsAside(Line line, Habits habits) => line.Format.Alignment == TextAlignment.End || habits.IsIndented(line);
}
