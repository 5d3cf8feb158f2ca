using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Lines that name one who was asked and nothing else: a role or code with its number, a name with an age, or the interview.</summary>
internal static partial class Participant
{
    private const int MostWords = 12;

    public static bool IsNamed(Line line) =>
        line is { HasWords: true, List: null, WordCount: <= MostWords }
        && line.Words.TrimEnd(':') is var words
        && !Sentence.IsClosed(words)
        && (Code().IsMatch(words) || Interview().IsMatch(words) || Aged().IsMatch(words));

    /// <summary>"Participant 7 (female, 29)", "P7", "Informan 3, 23 tahun".</summary>
    [GeneratedRegex(
        @"^(?:(?i:participant|interviewee|respondent|informant|informan|responden|partisipan|peserta|narasumber|befragte[r]?|interviewte[r]?|enquêtée?|participante|entrevistad[oa]|informante|geïnterviewde|deelnemer)\s?[A-Z]?-?\d{1,3}|[A-Z]{1,3}-?\d{1,3})\s*(?:[,(\[;].*)?$"
    )]
    private static partial Regex Code();

    /// <summary>"Interview with Tini, 12 May 2024": the word, and a number somewhere behind it.</summary>
    [GeneratedRegex(@"^(?i:interview|wawancara|temu ?bual|entretien|entrevista)\b[^.?!]*\d")]
    private static partial Regex Interview();

    /// <summary>One to four names, and an age of two digits behind a comma or in brackets.</summary>
    [GeneratedRegex(@"^\p{Lu}(?>[\p{L}’'.-]*)(?:\s\p{Lu}(?>[\p{L}’'.-]*)){0,3}\s?(?:,|\(|\[)\s*(?:[^()\[\]\d]*\s)?\d{2}(?!\d)")]
    private static partial Regex Aged();
}
