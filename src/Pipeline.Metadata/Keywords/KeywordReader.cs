using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;

namespace Pipeline.Metadata.Keywords;

/// <summary>Splits a printed list of keywords.</summary>
internal static class KeywordReader
{
    /// <summary>A single dash may be part of a keyword; two divide a list.</summary>
    private const int FewestParted = 3;

    /// <summary>
    /// The keywords as printed. The strongest mark that occurs divides the list, so that a comma inside a keyword stays
    /// where semicolons divide.
    /// </summary>
    public static Seq<string> Split(string printed)
    {
        ReadOnlySpan<char> marks = [';', '|', '•', '·', '\n', ',', '،'];
        foreach (var mark in marks)
        {
            if (printed.Contains(mark, StringComparison.Ordinal))
                return printed.Split([mark, '\n']).Select(Spaces.Collapse).Where(HasLetter).ToSeq();
        }

        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", " / "])
        {
            if (printed.Split(dash) is { Length: >= FewestParted } parts) return parts.Select(Spaces.Collapse).Where(HasLetter).ToSeq();
        }

        return HasLetter(printed) ? [Spaces.Collapse(printed)] : [];
    }

    private static bool HasLetter(string keyword) => keyword.Any(char.IsLetterOrDigit);
}
