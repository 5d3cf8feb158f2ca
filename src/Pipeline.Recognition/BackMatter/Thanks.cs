using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Tells acknowledgements that no heading or label announces by how their first sentence begins.</summary>
internal static partial class Thanks
{
    /// <summary>Fewest words of a sentence of thanks.</summary>
    private const int ShortestSentence = 6;

    public static bool Is(Line line) =>
        line.WordCount >= ShortestSentence && Sentence.IsClosed(line.Words) && Opening().IsMatch(line.Words);

    /// <summary>The words of a note before its first sentence of thanks, and that sentence with all behind it; none of the latter where nobody is thanked or an address to write to stands there.</summary>
    public static (Line? Before, Line? Thanks) Part(Line note)
    {
        foreach (var start in SentenceStart().Matches(note.Text).Select(match => match.Index + match.Length).Prepend(0))
        {
            var end =
                ContactPatterns.AnnouncedEmail().Match(note.Text, start) is { Success: true } email && EndsWithContact(note.Text, email)
                    ? email.Index
                    : note.Text.Length;
            if (note.Slice(start, end - start) is not { HasWords: true } rest || !Is(rest) || ContactPatterns.Email().IsMatch(rest.Words))
                continue;
            var before = start == 0 ? null : note.Slice(0, start);
            return (end == note.Text.Length ? before : before?.Join(note.From(end)) ?? note.From(end), rest);
        }

        return (note, null);
    }

    /// <summary>An e-mail address behind a stop and the word that announces it, with nothing behind it.</summary>
    private static bool EndsWithContact(string text, Match email) =>
        text[..email.Index].TrimEnd() is [.., '.']
        && char.IsLetter(email.Value.TrimStart(' ', '.')[0])
        && email.Value.Contains(':', StringComparison.Ordinal)
        && !text[(email.Index + email.Length)..].Any(char.IsLetterOrDigit);

    [GeneratedRegex(@"(?<=[\p{L}\d)\]]{2}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceStart();

    [GeneratedRegex(
        @"^(?:(?:We|I|The (?:present )?(?:authors?|researchers?|writers?))\b[^.]{0,60}\b(?:thanks?|acknowledge[sd]?|grateful|gratitude|indebted)\b|(?:Our|My|Special|Many|Sincere) (?:\p{L}+ )?(?:thanks|gratitude)\b"
            + @"|(?:(?:Para )?(?:penulis|peneliti|pengkaji)|Kami|Saya)\b[^.]{0,60}\b(?:terima kasih|berterima kasih|penghargaan)\b|(?:Ucapan )?terima kasih\b[^.]{0,40}\b(?:kepada|disampaikan|penulis)\b"
            + @"|(?:(?:Las?|Los?|El) autor\w*|Nosotr\w+|Agradezco|Agradecemos)\b[^.]{0,40}(?:agradec|a\b)|(?:[OA]s? autor\w*|Agradeço)\b[^.]{0,40}(?:agradec|a\b)|(?:Les? auteure?s?|L['’]aut(?:eure?|rice)|Nous|Je)\b[^.]{0,40}\b(?:remerci\w+)\b"
            + @"|(?:Die Autor\w+|Der Autor|Wir|Ich)\b[^.]{0,40}\b(?:dank(?:en|e|t)|bedank(?:en|e|t))\b|(?:De auteurs?|Wij|Ik)\b[^.]{0,40}\b(?:bedank(?:en|t)?|dank(?:en|t)?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening();
}
