using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation;

/// <summary>What the findings of the stages say of the places they are about.</summary>
internal sealed class FindingAccounts
{
    private readonly ILookup<(string Part, int Paragraph), Diagnostic> _byPlace;
    private readonly Dictionary<string, AccountKind> _kinds;
    private readonly HashSet<Diagnostic> _spent = new(ReferenceEqualityComparer.Instance);

    public FindingAccounts(Seq<Diagnostic> findings, Seq<Rule> rules)
    {
        _byPlace = findings.ToLookup(finding => (finding.Location.Part, finding.Location.Paragraph));
        _kinds = rules
            .Where(rule => rule.Account is not null)
            .ToDictionary(rule => rule.Code, rule => rule.Account!.Value, StringComparer.Ordinal);
    }

    /// <summary>The account of words that a finding in their paragraph, or about their whole part, says were left out or changed; else null.</summary>
    public Account? OfWords(SourceRef place, string words)
    {
        var spaced = WordText.Spaced(words);
        foreach (var finding in _byPlace[(place.Part, place.Paragraph)].Concat(_byPlace[(place.Part, 0)]))
            if (KindOf(finding, words, spaced) is { } kind)
                return new(kind, finding.Code);
        return null;
    }

    /// <summary>The account of an item at exactly this place; every finding speaks of one item.</summary>
    public Account? OfItem(SourceRef place)
    {
        foreach (var finding in _byPlace[(place.Part, place.Paragraph)])
        {
            if (
                finding.Location.Start != place.Start
                || !_kinds.TryGetValue(finding.Code, out var kind)
                || kind is AccountKind.Output or AccountKind.Moved
                || !_spent.Add(finding)
            )
                continue;
            return new(kind, finding.Code);
        }

        return null;
    }

    /// <summary>
    /// What a finding says became of words: a rule that takes them away holds them in its text before; one that changes them
    /// has others after; one that moves them, or joins them to others, may have them in both; one that only proposes other words leaves them where they
    /// are and explains nothing. Null where it does not speak of them.
    /// </summary>
    private AccountKind? KindOf(Diagnostic finding, string words, string spaced)
    {
        if (finding.Before is not { } before || !WordText.Holds(before, words, spaced))
            return null;
        if (_kinds.GetValueOrDefault(finding.Code) == AccountKind.Output)
            return null;
        var told = _kinds.GetValueOrDefault(finding.Code, AccountKind.LeftOut);
        if (finding.After is { } after && WordText.Holds(after, words, spaced))
            return told is AccountKind.Moved or AccountKind.Joined ? told : null;
        if (told == AccountKind.Moved)
            return AccountKind.LeftOut;
        return _kinds.TryGetValue(finding.Code, out var kind) ? kind
            : finding is { Severity: not Severity.Query, After: not null } ? AccountKind.LeftOut
            : null;
    }
}
