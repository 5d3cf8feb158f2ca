using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>What lines of verse look like.</summary>
internal static partial class VerseShape
{
    private const int MostWords = 12;

    /// <summary>Words of the longest line among shorter ones, as free verse has.</summary>
    private const int LongestWords = 40;

    /// <summary>Text in a narrow column breaks like that in more than one of so many lines.</summary>
    private const int LinesToOneWrapped = 6;

    /// <summary>Named for verse in the languages that manuscripts come in.</summary>
    public static bool HasStyle(Line line) => line.HasStyle(StyleName());

    /// <summary>Short lines of words: no list, no heading, no address, no program.</summary>
    public static bool CanBeVerse(Line line) =>
        line is { HasWords: true, List: null }
        && !line.Features.IsBold
        && !line.Pictures.Any()
        && !line.Equations.Any()
        && !IsCode(line)
        && line.Format.Alignment != TextAlignment.End
        && line.SplitAtBreaks() is var parts
        && LongestOf(parts) is var longest
        && parts.All(part => IsVerseLine(part, longest));

    /// <summary>Line breaks show that a long line is meant where they leave more short lines than long ones.</summary>
    private static int LongestOf(IReadOnlyList<Line> parts) =>
        parts.Count > 2 && parts.Count(part => part.WordCount <= MostWords) * 2 > parts.Count ? LongestWords : MostWords;

    /// <summary>The lines of a paragraph; an empty stanza stands where two breaks part two of them.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Stanzas(Line line)
    {
        var stanza = new List<Line>();
        foreach (var part in line.PartsAsTyped())
        {
            if (!part.IsEmpty)
            {
                stanza.Add(part);
                continue;
            }

            yield return stanza;
            yield return [];
            stanza = [];
        }

        yield return stanza;
    }

    /// <summary>How many lines end open and go on in the next with a small letter or after a comma.</summary>
    public static int RunningOn(List<Line> lines) =>
        Enumerable
            .Range(1, lines.Count - 1)
            .Count(at =>
                !Sentence.IsClosed(lines[at - 1].Words)
                && (Sentence.StartsLower(Unnumbered(lines[at].Words)) || lines[at - 1].Words[^1] == ',')
            );

    /// <summary>Entries without marks, two at least: they begin in lower case, end in semicolons or stops, are too short to be verse, or have "and" before the last.</summary>
    public static bool IsList(List<Line> lines) =>
        Sentence.StartsLower(lines[0].Words)
        || LastConjunction().IsMatch(lines[^2].Words)
        || lines.Count(line => line.Words[^1] == ';') * 2 > lines.Count
        || lines.Count(line => line.Words[^1] == '.') * 2 > lines.Count
        || (lines.Sum(line => line.WordCount) < 3 * lines.Count && !lines.TrueForAll(HasNoSpaces))
        || lines.Count(line => line.Words.Contains(": ", StringComparison.Ordinal)) * 2 > lines.Count;

    /// <summary>In a script that puts no spaces between its words (Han, kana; Unicode blocks 3040 to 9FFF).</summary>
    private static bool HasNoSpaces(Line line) => line.Words.Count(Scripts.IsHanOrKana) * 2 > line.Words.Length;

    /// <summary>Entries with a comma behind most of them, each beginning with a capital; verse that does so is told by its indent or italics alone.</summary>
    public static bool IsSeries(List<Line> lines) =>
        lines.Count(line => line.Words[^1] == ',') * 2 > lines.Count
        && lines.TrueForAll(line => !Sentence.StartsLower(Unnumbered(line.Words)));

    /// <summary>Text that a narrow column broke: a sentence ends inside a line, or several lines end in words that nothing ends with.</summary>
    public static bool IsWrapped(List<Line> lines) =>
        lines.Exists(line => StopInside().IsMatch(line.Words))
        || lines.Count(line => SentenceWords.CannotEnd(Sentence.LastWord(line.Words))) > 1;

    /// <summary>The same of a whole manuscript, in which a poet too may end a sentence within a line or a line in such a word.</summary>
    public static bool IsMostlyWrapped(List<Line> lines) =>
        lines.Count(line => StopInside().IsMatch(line.Words) || SentenceWords.CannotEnd(Sentence.LastWord(line.Words)))
        > Math.Max(1, lines.Count / LinesToOneWrapped);

    /// <summary>A name with a work or numbers behind a comma.</summary>
    public static bool IsSourceLine(Line line) =>
        line.WordCount is > 0 and <= 15
        && char.IsUpper(line.Words[0])
        && line.Words.Contains(',', StringComparison.Ordinal)
        && line.Words.Any(char.IsDigit);

    private static bool IsVerseLine(Line line, int longest)
    {
        var words = Page().Replace(Unnumbered(line.Words), string.Empty);
        return line.WordCount <= longest
            && Opening().IsMatch(words)
            && words.Count(char.IsDigit) < 2
            && words.IndexOfAny(['@', '=', '{', '<']) < 0
            && !words.Contains("://", StringComparison.Ordinal)
            && TypedList.Read(line) is null
            && !Hypothesis().IsMatch(line.Words);
    }

    /// <summary>In italics, the number of the line aside.</summary>
    public static bool IsItalic(Line line) =>
        LineNumber().Match(line.Text) is { Success: true } number ? line.From(number.Length).Features.IsItalic : line.Features.IsItalic;

    /// <summary>The words without the number of the line.</summary>
    private static string Unnumbered(string words) => LineNumber().Replace(words, string.Empty);

    private static bool IsCode(Line line) =>
        line.HasStyle("code")
        || line.HasStyle("verbatim")
        || line.HasStyle("preformatted")
        || line.Inlines.OfType<ManuscriptText>().Any(run => run.Format.Font is { } font && Monospaced().IsMatch(font));

    [GeneratedRegex(@"(?i)(?<![a-z])vers(?:e|o|i|en|et)?(?![a-z])|poem|poe[st]r?[yií]|gedicht|strophe|stanza|puisi|syair|pantun|sajak")]
    private static partial Regex StyleName();

    [GeneratedRegex(@"^[\p{L}""“„«‘’'(\[¿¡…]")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\p{L}[.?!][\p{Pf}\p{Pe}""']*\s+[\p{Pi}\p{Ps}""']*\p{Lu}")]
    private static partial Regex StopInside();

    /// <summary>What is to be tested, and the name it goes by ("H2a. Agents charge lower fees").</summary>
    [GeneratedRegex(@"^\p{Lu}{1,2}\d{1,2}[a-z]?\s?[.:)–—-]\s")]
    private static partial Regex Hypothesis();

    [GeneratedRegex(@"[,;] (?:and|or|dan|atau|serta|und|oder|en|of|et|ou|y|o|e)$")]
    private static partial Regex LastConjunction();

    /// <summary>Where the verse stands, behind its last line.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{P}])\s+\((?:p{1,2}\.\s*|ll?\.\s*|hlm\.\s*)?\d{1,4}(?:[-–]\d{1,4})?\)$")]
    private static partial Regex Page();

    [GeneratedRegex(@"^\d{1,4}\s+")]
    private static partial Regex LineNumber();

    [GeneratedRegex(@"(?i)courier|consolas|mono|menlo")]
    private static partial Regex Monospaced();
}
