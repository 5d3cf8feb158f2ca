using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells a caption without label or style by how it looks: apart from the text, right under its picture.</summary>
internal static class CaptionLook
{
    /// <summary>Words of the longest plain line that may be a caption.</summary>
    private const int LongestShort = 20;

    private const int FewestWords = 3;

    private const int MostWords = 60;

    public static bool IsCaption(Line line, Line picture, Habits habits) =>
        line
            is {
                List: null,
                Format.OutlineLevel: null,
                Format.Role: null,
                Features.IsBold: false,
                WordCount: >= FewestWords and <= MostWords
            }
        && !line.Equations.Any()
        && !CodeShape.IsCode(line, habits)
        && (line.IsCentred || habits.IsSmaller(line) || (line.Features.IsItalic && picture.IsCentred));

    /// <summary>A few plain words that head nothing and begin no list.</summary>
    public static bool IsShort(Line line) =>
        line is { List: null, Format.OutlineLevel: null, IsProse: false, Features.IsBold: false, WordCount: > 0 and <= LongestShort }
        && line.Words[^1] is not (':' or ',' or ';')
        && !Sentence.StartsLower(line.Words)
        && SectionWords.TypeOf(line.Words) is null;
}
