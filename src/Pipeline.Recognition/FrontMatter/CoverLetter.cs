using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Leaves out a letter to the editors that stands above the manuscript: it addresses somebody, says that something is submitted,
/// closes with a greeting, and the manuscript begins on the page behind it. A letter that is the article has its title above it
/// and no other text under it.
/// </summary>
internal static partial class CoverLetter
{
    /// <summary>Lines above the salutation: letterhead, date and address.</summary>
    private const int MostAbove = 12;

    /// <summary>Lines under the greeting: names and addresses.</summary>
    private const int MostUnder = 12;

    public static List<FlowItem> LeaveOut(List<FlowItem> items, ICollection<Diagnostic> findings)
    {
        if (EndOf(items) is not { } end)
            return items;
        foreach (
            var finding in EditorsLines.LeaveOut(
                items.Take(end).Select(item => item.Line!),
                "The letter above the manuscript is meant for the editors and was left out.",
                "These words belong to the letter to the editors, which was left out."
            )
        )
            findings.Add(finding);
        return items.GetRange(end, items.Count - end);
    }

    /// <summary>The item behind the letter; null where there is none.</summary>
    private static int? EndOf(List<FlowItem> items)
    {
        var salutation = Find(items, 0, MostAbove, Salutation());
        var greeting = salutation < 0 ? -1 : Find(items, salutation + 1, items.Count, Greeting());
        if (greeting < 0)
            return null;
        var next = items.FindIndex(greeting, Math.Min(MostUnder, items.Count - greeting), BeginsOrEndsPage);
        if (next < 0)
            return null;
        var end = items[next].Line is { HasWords: true } ? next : next + 1;
        return end > greeting && IsLetter(items.GetRange(0, end), items.Skip(end)) ? end : null;
    }

    private static int Find(List<FlowItem> items, int from, int most, Regex words) =>
        items.FindIndex(from, Math.Min(most, items.Count - from), item => item.Line is { } line && words.IsMatch(line.Words));

    private static bool BeginsOrEndsPage(FlowItem item) =>
        item.Line is { } line && (line.Format.PageBreakBefore || line.Inlines.Any(inline => inline is ManuscriptPageBreak));

    /// <summary>Words alone, which submit something, before a longer text.</summary>
    private static bool IsLetter(List<FlowItem> letter, IEnumerable<FlowItem> rest) =>
        letter.TrueForAll(item => item.Line is { } line && !line.Pictures.Any() && !line.Equations.Any())
        && letter.Exists(item => Submission().IsMatch(item.Line!.Words))
        && WordCount(letter) < WordCount(rest);

    private static int WordCount(IEnumerable<FlowItem> items) => items.Sum(item => item.Line?.WordCount ?? 0);

    [GeneratedRegex(
        @"^(?:dear\s+(?:dr|prof|professor|editors?|editor-in-chief|editorial|members|sir|madam|mr|ms|mrs|colleagues)\b|to\s+the\s+editors?\b|kepada\s+yth\b|yth\b|yang\s+terhormat\b|(?:muy\s+)?(?:estimad|distinguid|apreciad)[oa](?:\(a\)|/a|s)?\s|(?:prezad|caríssim)[oa](?:\(a\)|/a|s)?\s|(?:chère?s?|madame|monsieur)\b|sehr\s+geehrte|geachte\b|beste\s+(?:redactie|redacteur)\b|kehadapan\b).{0,80}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Salutation();

    [GeneratedRegex(
        @"^(?:(?:yours\s+)?(?:sincerely|faithfully|truly)|(?:with\s+)?(?:best|kind|warm)(?:est)?\s+(?:regards|wishes)|respectfully|hormat\s+(?:kami|saya)|salam\s+hormat|yang\s+benar|atentamente|(?:un\s+)?(?:cordial|cordiales)\s+saludos?|saludos\s+cordiales|atenciosamente|cordialmente|(?:bien\s+)?cordialement|veuillez\s+agréer|mit\s+freundlichen\s+grüßen|met\s+vriendelijke\s+groet(?:en)?|hoogachtend)\b[^.]{0,60}[,.]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"\b(?:submit\w*|submission|revise\w*|reviewers?|manuscript|enclosed|consider\w*\s+for\s+publication|naskah|artikel\s+(?:kami|saya)|manuscrito|manuscrit|manuskript|einreich\w*|soumett\w*|soumission|indien\w*|ingediend\w*|submet\w*|enviamos)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Submission();
}
