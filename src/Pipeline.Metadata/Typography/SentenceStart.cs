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
        "al etc eg ie cf vs viz ca approx p pp no nos vol vols ed eds edn fig figs tab eq sec ch chap art arts para para dr mr mrs ms prof st jr sr inc ltd co corp dept univ gov " +
        "dkk dll dst dsb dsn hlm hal tgl jl no nr th cet terj ter ibid op loc cit supra infra trans rev repr suppl app est max min avg jan feb mar apr jun jul aug sep sept oct nov dec " +
        "i.e e.g a.m p.m s.d a.n d.a u.p m.h n.d u.s u.k u.n ph.d m.a b.a et.al s.w.t s.a.w r.a a.s swt saw ra bin lit esp incl excl resp approx i ii iii iv v vi vii viii ix x").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that open a sentence small: particles of names, and names written so.
    private static readonly FrozenSet<string> SmallNames = "van von der den de del della di da dos du al el ibn bin binti et iphone ipad ebay x y n p r t f".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public override Rule Info { get; } = new(
        "META120",
        Severity.Query,
        "Sentence that begins with a small letter",
        "Either the stop before it is wrong, or part of the sentence is lost.",
        "APA 7 §6.13: capitalise the first word of a sentence",
        "a small harbour. especially in winter",
        "a small harbour, especially in winter",
        "Ask the author to mend the sentence.");

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        site.Role is InlineRole.Paragraph or InlineRole.Quotation or InlineRole.ListItem
            ? SmallStart().Matches(text.Value).Where(match => IsDoubtful(text.Value, match)).Select(match => new Edit(match.Index, match.Length, match.Value))
            : [];

    protected override string Ask(FlatText text, Edit doubt) => "A sentence begins with a small letter after a stop; is the stop wrong, or is something missing?";

    private static bool IsDoubtful(string text, Match match)
    {
        if (SmallNames.Contains(match.Groups["after"].Value)) return false;
        if (text[match.Index] != '.') return true;
        var before = WordBefore(text, match.Index);
        return before.Length > 0 && !Abbreviations.Contains(before) && !IsInitials(before);
    }

    /// <summary>The letters, figures and inner stops up to a place.</summary>
    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return text[start..end];
    }

    /// <summary>"A", "A.C", "c.f": single letters with stops between them.</summary>
    private static bool IsInitials(string word) => word.Split('.').All(part => part.Length <= 1);

    // A stop, question or exclamation mark before a small letter; where a quotation mark or bracket follows it, the sentence around goes on.
    [GeneratedRegex(@"[.!?][ \u00A0]+(?<after>\p{Ll}[\p{L}\p{M}]*)(?![\.@(_])", RegexOptions.CultureInvariant)]
    private static partial Regex SmallStart();
}
