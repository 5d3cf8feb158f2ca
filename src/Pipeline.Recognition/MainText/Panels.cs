using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText;

/// <summary>Letters and names of the pictures that make one figure ("(a)", "(b) Inner harbour").</summary>
internal static partial class Panels
{
    /// <summary>Words of the longest name of a panel.</summary>
    private const int LongestName = 15;

    /// <summary>Where there are as many letters as pictures, each becomes a note of its picture; other items stay as they are.</summary>
    /// <param name="items">Of one table.</param>
    public static void Join(List<BodyItem> items)
    {
        var pictures = items.FindAll(item => item.IsPicture);
        var letters = items.FindAll(item => item.IsText && IsName(item.Line!));
        if (pictures.Count < 2 || letters.Count != pictures.Count)
            return;
        for (var at = 0; at < pictures.Count; at++)
            pictures[at].Notes.Add(letters[at].Line!);
        items.RemoveAll(letters.Contains);
    }

    /// <summary>A letter, with or without a name behind it.</summary>
    public static bool IsName(Line line) => line.WordCount is > 0 and <= LongestName && Letter().IsMatch(line.Words);

    /// <summary>The names in a line: several letters that nothing but spaces parts, or a single name; none where it is another line.</summary>
    public static IReadOnlyList<Line> Names(Line line)
    {
        if (!Letters().IsMatch(line.Text))
            return IsName(line) ? [line] : [];
        return [.. OneLetter().Matches(line.Text).Select(match => line.Slice(match.Index, match.Length))];
    }

    /// <summary>Whether the names count on from "a", or none of them has a letter.</summary>
    public static bool AreInOrder(IReadOnlyList<Line> names) =>
        !names.Any(IsName)
        || names.Select((name, index) => LetterNumbers.Read([name.Words.First(char.IsLetter)]) == index + 1).All(isNext => isNext);

    /// <summary>The letter of a name with the brackets or the stop about it, and what stands behind it.</summary>
    public static (Line Label, Line Caption) Part(Line name)
    {
        var length = LeadingLetter().Match(name.Text).Length;
        return (name.Slice(0, length), name.From(length));
    }

    [GeneratedRegex(@"^(?:\(?[A-Za-z]\)|[A-Za-z][.:]|[A-Za-z]$)")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^\s*(?:\([A-Za-z]\)|[A-Za-z][).:]?)(?:\s+(?:\([A-Za-z]\)|[A-Za-z][).:]?))+\s*$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\([A-Za-z]\)|[A-Za-z][).:]?")]
    private static partial Regex OneLetter();

    [GeneratedRegex(@"^\s*(?:\(?[A-Za-z]\)|[A-Za-z][.:]?)")]
    private static partial Regex LeadingLetter();
}
