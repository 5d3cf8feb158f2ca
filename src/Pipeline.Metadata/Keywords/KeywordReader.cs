using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Keywords;

/// <summary>Splits a printed list of keywords.</summary>
internal static partial class KeywordReader
{
    /// <summary>A single dash may be part of a keyword; two divide a list.</summary>
    private const int FewestParted = 3;

    /// <summary>
    /// The keywords as printed. The strongest mark that occurs divides the list, so that a comma inside a keyword stays
    /// where semicolons divide.
    /// </summary>
    public static Seq<string> Split(string printed)
    {
        ReadOnlySpan<char> marks = [';', '；', '؛', '|', '•', '·', '\n', ',', '，', '、', '،'];
        foreach (var mark in marks)
        {
            if (
                mark == ','
                && AtStops(printed) is { Count: >= FewestParted } stopped
                && stopped.Count > printed.Count(character => character == ',') + 1
            )
                return stopped;
            if (printed.Contains(mark, StringComparison.Ordinal))
                return printed.Split([mark, '\n']).Select(Spaces.Collapse).Where(HasLetter).ToSeq();
        }

        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", " / "])
        {
            if (printed.Split(dash) is { Length: >= FewestParted } parts)
                return parts.Select(Spaces.Collapse).Where(HasLetter).ToSeq();
        }

        return HasLetter(printed) ? [Spaces.Collapse(printed)] : [];
    }

    /// <summary>
    /// The list parted by full stops (ABNT NBR 6028:2003). A stop behind one or two letters belongs to an abbreviation
    /// ("U.S. policy", "St. Lucia") unless both are capitals.
    /// </summary>
    private static Seq<string> AtStops(string printed) => Stop().Split(printed).Select(Spaces.Collapse).Where(HasLetter).ToSeq();

    [GeneratedRegex(@"(?<=\p{L}{3}|\p{Lu}{2}|\d|[)”""’])\.(?:\s+|$)")]
    private static partial Regex Stop();

    private static bool HasLetter(string keyword) => keyword.Any(char.IsLetterOrDigit);
}
