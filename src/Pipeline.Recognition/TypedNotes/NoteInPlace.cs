using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.TypedNotes;

/// <summary>A paragraph that may be a typed note, for it begins with a mark such as "¹", "[1]" or "*".</summary>
/// <param name="Mark">The mark as it stands in the text.</param>
/// <param name="Number">What it counts; the number of its signs where it has no figures.</param>
/// <param name="Text">The paragraph without it.</param>
internal sealed partial record NoteInPlace(string Mark, int Number, bool IsRaised, Line Text)
{
    /// <summary>The note that a paragraph is; null where it begins with no mark.</summary>
    /// <param name="isSmall">Set in smaller type than the text, where figures need not be raised.</param>
    public static NoteInPlace? Read(ManuscriptParagraph paragraph, bool isSmall)
    {
        if (paragraph is not { List: null, Format: { OutlineLevel: null, Role: null } })
            return null;
        var line = new Line(paragraph);
        var match = Start().Match(line.Text);
        if (!match.Success || line.From(match.Length) is not { HasWords: true } text)
            return null;
        var mark = match.Groups["mark"].Value;
        if (match.Groups["signs"].Success)
            return new(mark, mark.Length, false, text);
        var number = int.Parse(
            string.Concat(match.Groups["number"].Value.Select(figure => (int)char.GetNumericValue(figure))),
            NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        if (mark[0] is '[')
            return new(mark, number, false, text);
        return !char.IsAsciiDigit(mark[0]) || isSmall || TypedNoteMarks.StartsRaised(paragraph) ? new(mark, number, true, text) : null;
    }

    /// <summary>Raised figures as characters, a number in square brackets, one to three asterisks or daggers, or plain figures, which must be raised or small.</summary>
    [GeneratedRegex(
        "^ *(?<mark>(?<number>[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]{1,3})|\\[(?<number>[0-9]{1,3})\\]|(?<signs>\\*{1,3}|†{1,3})(?=[ \\p{L}“\"‘])|(?<number>[0-9]{1,3})(?=[ .)\\p{L}“\"‘]))[.)]? *"
    )]
    private static partial Regex Start();
}
