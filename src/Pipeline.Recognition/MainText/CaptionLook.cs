using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells a caption without label or style by how it looks: apart from the text, right under its picture.</summary>
internal static class CaptionLook
{
    private const int FewestWords = 3;

    private const int MostWords = 60;

    public static bool IsCaption(Line line, Line picture, Habits habits) =>
        line is { List: null, Format.OutlineLevel: null, Format.Role: null, Features.IsBold: false, WordCount: >= FewestWords and <= MostWords } && !line.Equations.Any() && !CodeShape.IsCode(line, habits) &&
        (line.IsCentred || habits.IsSmaller(line) || (line.Features.IsItalic && picture.IsCentred));
}
