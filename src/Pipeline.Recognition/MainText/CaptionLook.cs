using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells a caption without label or style by how it looks: apart from the text, right under its picture.</summary>
internal static class CaptionLook
{
    private const int FewestWords = 3;

    private const int MostWords = 60;

    /// <summary>How much smaller than the text its type is.</summary>
    private static readonly Points Smaller = new(0.9);

    public static bool IsCaption(Line line, Line picture, Habits habits) =>
        line is { List: null, Format.OutlineLevel: null, Format.Role: null, Features.IsBold: false, WordCount: >= FewestWords and <= MostWords } && !line.Equations.Any() && !CodeShape.IsCode(line, habits) &&
        (line.IsCentred || IsSmaller(line, habits) || (line.Features.IsItalic && picture.IsCentred));

    public static bool IsSmaller(Line line, Habits habits) =>
        habits.Size > Points.Zero && line.Features.Size > Points.Zero && line.Features.Size <= habits.Size - Smaller;
}
