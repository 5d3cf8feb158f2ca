using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>The sentence under the title of a comment, which names its author ("Metaphors of water drown people twice, argues Siti Rahma").</summary>
internal static partial class Standfirst
{
    /// <summary>The name with which it ends, behind a word for what its bearer does; null where it names nobody.</summary>
    public static Line? AuthorIn(Line line) =>
        Saying().Match(line.Text) is { Success: true } match
        && line.From(match.Index + match.Length) is { HasWords: true, WordCount: > 1 } name
        && AuthorLine.IsAuthorLine(name)
            ? name
            : null;

    [GeneratedRegex(
        @"(?:\b(?:argues?|writes?|asks?|says?|explains?|reports?|warns?|urges?|considers?|reflects?|remembers?|suggests?|tulis|menulis|escribe|escreve|écrit|schreibt|schrijft)|,\s+(?:by|oleh|por|par|von|door))\s+(?=\p{Lu}\S*\s+\S*\p{Lu}[^,;:.]*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Saying();
}
