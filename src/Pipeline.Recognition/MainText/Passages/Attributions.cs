using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Finds who or what is quoted: in a line under the words, or behind the last of them.</summary>
internal static partial class Attributions
{
    private const int MostWords = 15;

    /// <summary>A short line with a dash before it, in brackets, or at the right end under words that are not; or the name of one who was asked.</summary>
    /// <param name="line">The line in question.</param>
    /// <param name="above">The last of the words quoted.</param>
    /// <param name="below">What follows; null where it is no text.</param>
    public static bool IsLine(Line line, Line above, Line? below) =>
        IsDashed(line, above, below)
        || IsShort(line) && (IsBracketed(line) || IsAtEnd(line, above))
        || (line.Words[^1] != ':' && Participant.IsNamed(line) && Sentence.IsClosed(above.Words));

    /// <summary>With a dash before it that is the mark of no list: no line beside it has the same, and none above announces it.</summary>
    public static bool IsDashed(Line line, Line above, Line? below) =>
        IsShort(line)
        && !line.Words.EndsWith('?')
        && Dash(line) is { } dash
        && !above.Words.EndsWith(':')
        && Dash(above) != dash
        && (below is null || Dash(below) != dash);

    public static bool IsAtEnd(Line line, Line above) =>
        IsShort(line)
        && line.Format.Alignment == TextAlignment.End
        && (above.Format.Alignment != TextAlignment.End || above.Features.IsItalic && !line.Features.IsItalic);

    /// <summary>A bracket at the right end under words that are not ("(Mak Ani, 52, food seller)").</summary>
    public static bool IsBracketedAtEnd(Line line, Line above) => IsBracketed(line) && IsAtEnd(line, above);

    /// <summary>A bracket in a line of its own, at the same end of the line as the words above it ("(Proverbe des chauffeurs)").</summary>
    public static bool IsBracketedBelow(Line line, Line above) =>
        IsShort(line) && IsBracketed(line) && line.Format.Alignment == above.Format.Alignment;

    /// <summary>Where a name or citation begins behind the closed last sentence of a quotation; null where there is none.</summary>
    public static int? StartIn(Line line)
    {
        var match = Behind().Match(line.Text);
        if (!match.Success)
            return null;
        var by = LineText.Clean(match.Groups["by"].Value);
        return by.Split(' ').Length <= MostWords && !IsTranslation(by) ? match.Groups["by"].Index : null;
    }

    /// <summary>Whether a name in brackets, behind a dash or behind closing quotation marks ends what is said, so that what follows is another's.</summary>
    public static bool Closes(Line line) =>
        StartIn(line) is { } start
        && (
            line.Text[start] is '(' or '[' or '—' or '–' or '―'
            || line.Text[..start].TrimEnd() is [.., '”' or '“' or '’' or '‘' or '"' or '»' or '›']
        );

    /// <summary>The lines of a paragraph in which line breaks part what several say, each with a name behind it; else the paragraph.</summary>
    public static IReadOnlyList<Line> PartAtBreaks(Line line) =>
        line.Inlines.Any(inline => inline is ManuscriptLineBreak) && line.SplitAtBreaks() is var parts && parts.Count(Closes) > 1
            ? parts
            : [line];

    private static char? Dash(Line line) => Dashed().IsMatch(line.Words) ? line.Words[0] : null;

    private static bool IsShort(Line line) => line is { HasWords: true, List: null, WordCount: <= MostWords };

    /// <summary>A translation in brackets of the words above it.</summary>
    public static bool IsTranslation(Line line) => line is { List: null, Words: ['(' or '[', ..] } && IsTranslation(line.Words);

    private static bool IsBracketed(Line line) =>
        line.Words is ['(' or '[', .., ')' or ']'] or ['(' or '[', .., ')' or ']', '.']
        && line.Words.Any(char.IsLetterOrDigit)
        && !IsTranslation(line.Words);

    /// <summary>What is said in another language, a whole sentence or lines of verse with strokes between them, and no one's name.</summary>
    private static bool IsTranslation(string bracketed) => Lines().IsMatch(bracketed) || Sentences().IsMatch(bracketed);

    /// <summary>One dash, or two hyphens typed for it; more stand for the author's name in a list of references ("———. 1991").</summary>
    [GeneratedRegex(@"^(?:[—–―-]|--)\s*[^\s—–―.,_-]")]
    private static partial Regex Dashed();

    /// <summary>A stroke between words that has a space on both sides.</summary>
    [GeneratedRegex(@"\p{L}[^\s\p{L}]* / [^\s\p{L}]*\p{L}")]
    private static partial Regex Lines();

    /// <summary>Three words at least and the stop of a sentence, all in the bracket, and no number.</summary>
    [GeneratedRegex(@"^[(\[][^\d\s]+(?:\s[^\d\s]+){2,}[.?!…][\p{Pf}""']?[)\]]\.?$")]
    private static partial Regex Sentences();

    /// <summary>
    /// A bracket that names a year, a person or an interview, a dash and a name, or two to six capitalised words without a
    /// stop; behind it only marks of notes (U+FFFC).
    /// </summary>
    [GeneratedRegex(
        @"(?:[""“”‘’»›]|[.!?…][)\]]?)\s*(?<by>(?:\((?=[^()]*(?:\p{Lu}|\d))[^()]{2,120}\)\.?|\[(?=[^\[\]]*(?:\p{Lu}|\d))[^\[\]]{2,120}\]\.?|[—–―]\s*\p{Lu}[^.!?]{1,80}\.?|(?<=\s)\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|the|and|de|van|von|der|bin)\s+){0,2}\p{Lu}[\p{L}’'-]*){1,5})[\s\uFFFC]*)$"
    )]
    private static partial Regex Behind();
}
