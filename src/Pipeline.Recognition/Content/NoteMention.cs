using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Finds where a text names notes by numbers that were typed: "(n 2)", "above n 4", "supra notes 12 and 14", "lihat catatan kaki 5",
/// "Anm. 7", "véase la nota 3". A note of another work stands behind a page of it or before its name, and is none of them.
/// </summary>
internal static partial class NoteMention
{
    private const string Foot =
        @"(?i:nn?|ff?nn?|footnotes?|f[uo](?:ß|ss)noten?|voetno(?:ot|ten)|(?:notas?|notes?)\s+(?:al\s+pie|a\s+pie\s+de\s+página|de\s+rodapé|de\s+bas\s+de\s+page|infrapaginales?)|(?:catatan|nota)\s+kaki)";

    private const string End =
        @"(?i:endnotes?|endnoten?|slotno(?:ot|ten)|eindno(?:ot|ten)|catatan\s+akhir|notas?\s+(?:finale?s|de\s+fin)|notes?\s+(?:finales?|de\s+fin))";

    private const string Any = @"(?i:notes?|notas?|no(?:ot|ten)|anm|anmerkung(?:en)?|catatan)";

    /// <summary>Each with the groups "word", "end" where the word names endnotes, and "number" as often as it names one.</summary>
    public static IEnumerable<Match> In(string text) => Pattern().Matches(text).Where(match => !IsOfWork(text, match));

    /// <summary>Endnotes where the word says so, else footnotes.</summary>
    public static NoteKind KindOf(Match match) => match.Groups["end"].Success ? NoteKind.Endnote : NoteKind.Footnote;

    /// <summary>The name before the bracket in which a note is named ("Halim (n 2)"); null where none stands there.</summary>
    public static string? NameBefore(string text, Match match) =>
        Name().Match(text[..match.Index]) is { Success: true } name && text[match.Index] == '(' ? name.Value : null;

    private static bool IsOfWork(string text, Match match) => Work().IsMatch(text[(match.Index + match.Length)..]);

    [GeneratedRegex(
        @"(?:(?<![\p{L}\p{N}])(?<lead>(?i:supra|infra|above|below|see(?:\s+also)?|cf|text\s+(?:to|at|accompanying)|accompanying|at|lihat(?:\s+juga)?|liat|rujuk|sila\s+lihat|siehe(?:\s+auch)?|vgl|oben|unten|zie(?:\s+ook)?|hierboven|voir(?:\s+aussi)?|cf|véase(?:\s+también)?|ver(?:\s+também|\s+también)?|veja|vide|op\.?\s*cit)\.?,?\s+(?:(?i:supra|infra|above|below|in|the|la|le|di|pada|dalam|en|na|de|der|oben|ci-dessus)\.?\s+){0,2})|;\s+|\(\s*(?:(?i:supra|infra|above|below|see|lihat|siehe|zie|voir|véase|ver|vide)\.?\s+){0,2})"
            + "(?<word>(?<end>"
            + End
            + ")|"
            + Foot
            + "|"
            + Any
            + @")\.?\s+(?:(?i:nomor|no|number|nr|núm)\.?\s+|n[º°]\s*)?(?<number>\d{1,3})(?![\d\p{L}]|[.,]\d|\s*%)(?:\s*(?:,|&|–|-|(?i:and|or|dan|atau|und|oder|y|e|o|et|ou|en|of))\s*(?<number>\d{1,3})(?![\d\p{L}]|[.,]\d))*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    /// <summary>"in Smith", "of the report", "dalam Rahma": whose note it is.</summary>
    [GeneratedRegex(
        @"^\s+(?i:in|of|to|dalam|pada|dari|von|bei|zu|van|bij|de|du|des|del|do|da|chez|en)\s+(?:(?i:the|his|her|their|its|der|den|dem|het|la|le|el|os?|as?)\s+)?(?=\p{Lu}|(?i:book|report|judge?ment|decision|article|buku|laporan|putusan))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Work();

    [GeneratedRegex(@"(?<!\p{Lu})\p{Lu}[\p{L}’'-]{2,}(?=[”’"",.]*\s*$)")]
    private static partial Regex Name();
}
