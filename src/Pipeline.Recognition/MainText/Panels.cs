using System.Text.RegularExpressions;

namespace Pipeline.Recognition.MainText;

/// <summary>Joins the letters of panels ("(a)", "(b) Inner harbour") to the pictures that a table places with them.</summary>
internal static partial class Panels
{
    /// <summary>Words of the longest name of a panel.</summary>
    private const int LongestName = 15;

    /// <summary>Where there are as many letters as pictures, each becomes a note of its picture; other items stay as they are.</summary>
    /// <param name="items">Of one table.</param>
    public static void Join(List<BodyItem> items)
    {
        var pictures = items.FindAll(item => item.IsPicture);
        var letters = items.FindAll(item => item.IsText && item.Line is { WordCount: <= LongestName } line && Letter().IsMatch(line.Words));
        if (pictures.Count < 2 || letters.Count != pictures.Count) return;
        for (var at = 0; at < pictures.Count; at++) pictures[at].Notes.Add(letters[at].Line!);
        items.RemoveAll(letters.Contains);
    }

    [GeneratedRegex(@"^(?:\(?[A-Za-z]\)|[A-Za-z][.:]|[A-Za-z]$)")]
    private static partial Regex Letter();
}
