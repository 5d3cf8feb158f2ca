using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class SentenceStart : TextQuery
{
    // After these a stop ends no sentence.
    private static readonly FrozenSet<string> Abbreviations = (
        "al app approx apr art arts aug avg bin ca cet cf ch chap cit co corp dec dept dkk dll dr dsb dsn dst ed edn eds eg eq esp est etc "
        + "excl feb fig figs gov hal hlm ibid ie ii iii inc incl infra iv ix jan jl jr jul jun lit loc ltd mar max min mr mrs ms no nos nov "
        + "nr oct op para pp prof ra repr resp rev saw sec sep sept sr st suppl supra swt tab ter terj tgl th trans univ vi vii viii viz vol "
        + "vols vs qtd ms mss anm bzw usw bspw ggf sog vgl evtl dgl abb abt kap hrsg zit bijv enz blz dhr mevr jg yg sda bpk sdr jln red ej pág págs núm "
        + "aprox coord coords trad tr fr dir impr par pars para paras ser ps est mt ft id abs urt beschl krit lit inv ebd fn rn"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // In notes a word of so few letters before a stop is more often an abbreviation than the end of a sentence.
    private const int LongestInNotes = 4;

    // Words that open a sentence small: particles of names, and signs of statistics.
    private static readonly FrozenSet<string> SmallNames = "van von der den de del della di da dos du al el ibn bin binti et x y n p r t f"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public override Rule Info { get; } =
        new(
            "META120",
            Severity.Query,
            "Sentence that begins with a small letter",
            "Either the stop before it is wrong, or part of the sentence is lost.",
            "APA 7 §6.13: capitalise the first word of a sentence",
            "a small harbour. especially in winter",
            "a small harbour, especially in winter",
            "Ask the author to mend the sentence."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        site.Role is InlineRole.Paragraph or InlineRole.Quotation or InlineRole.ListItem
            ? SmallStart()
                .Matches(text.Value)
                .Where(match => IsDoubtful(text.Value, match, site.Part))
                .Select(match => new Edit(match.Index, match.Length, match.Value))
            : [];

    protected override string Ask(FlatText text, Edit doubt) =>
        "A sentence begins with a small letter after a stop; is the stop wrong, or is something missing?";

    private static bool IsDoubtful(string text, Match match, ArticlePart part)
    {
        // "iPhone" is written so, wherever it stands.
        if (SmallNames.Contains(match.Groups["after"].Value) || match.Groups["after"].Value.Any(char.IsUpper))
            return false;
        var before = WordBefore(text, match.Index);

        // A single letter is an initial, and inner stops make an abbreviation ("A.C.", "S.Sos."), as do consonants alone ("Rspr.").
        return before.Length > (part == ArticlePart.Notes ? LongestInNotes : 1)
            && !Casing.IsConsonants(before)
            && !IsSum(before)
            && !IsPaging(match.Groups["after"].Value)
            && !Abbreviations.Contains(before)
            && !before.Contains('.', StringComparison.Ordinal);
    }

    /// <summary>Shillings and pence ("17s. 6d.").</summary>
    private static bool IsSum(string word) =>
        word[^1] is 's' or 'd' && word.AsSpan(0, word.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Roman page numbers of a book ("xiv + 288 pp.").</summary>
    private static bool IsPaging(string word) => word.AsSpan().IndexOfAnyExcept("ivxlc") < 0;

    /// <summary>The letters, figures and inner stops up to a place.</summary>
    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text[start..end];
    }

    // A stop before a small letter; behind a question or exclamation mark it is right where the sentence around goes on (“Why? she asked.”), and where a quotation mark or bracket follows it, the sentence around goes on. Names of files ("crossings.csv") begin small.
    [GeneratedRegex(
        @"\.[ \u00A0]+(?<after>(?>\p{Ll}[\p{L}\p{M}]*))(?![@(_]|\.[\p{L}\p{N}]|(?<=[ \u00A0]\p{Ll})\.)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SmallStart();
}
