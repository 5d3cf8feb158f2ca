using System.Diagnostics.CodeAnalysis;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

internal sealed class AffiliationCapitals : AffiliationRule
{
    public override Rule Info { get; } =
        new(
            "META072",
            Severity.Info,
            "Capitals in the name of an institution",
            "An institution's name is a proper name; indexes match it as its owner writes it.",
            "APA 7 §6.14: capitalise proper nouns",
            "Birmingham City university; UNIVERSITAS MAJU",
            "Birmingham City University; Universitas Maju",
            "Nothing to do, unless the institution itself writes its name so."
        );

    protected override Aff Apply(Aff aff, Article article, List<Diagnostic> findings)
    {
        var repaired = aff with
        {
            Division = Repair(aff.Division),
            Institution = IsOwnSpelling(aff) ? aff.Institution : Repair(aff.Institution),
            City = Repair(aff.City),
            State = aff.State is { Length: > 4 } state ? Repair(state) : aff.State,
        };
        Report(aff, aff.Division, repaired.Division, findings);
        Report(aff, aff.Institution, repaired.Institution, findings);
        Report(aff, aff.City, repaired.City, findings);
        Report(aff, aff.State, repaired.State, findings);
        return repaired;
    }

    private void Report(Aff aff, string? before, string? after, List<Diagnostic> findings)
    {
        if (before is null || after is null || before == after)
            return;
        findings.Add(Info.At(aff.Source.PlaceOf(aff.Raw, before), $"“{before}” is written “{after}” in the affiliation.", before, after));
    }

    /// <summary>One word in small letters beside others that have capitals, and no word for a kind of body, is how the body writes its name ("icddr,b").</summary>
    private static bool IsOwnSpelling(Aff aff) =>
        aff.Institution is { } name
        && Casing.IsAllLower(name)
        && !name.Contains(' ', StringComparison.Ordinal)
        && !OrganisationWords.IsOrganisationWord(name)
        && !Casing.IsAllLower(aff.Raw);

    [return: NotNullIfNotNull(nameof(name))]
    private static string? Repair(string? name) =>
        name is null ? null : string.Join(' ', NameCase.Repair(name).Split(' ').Select(RepairWord));

    private static string RepairWord(string word) =>
        Casing.IsAllLower(word) && OrganisationWords.IsOrganisationWord(word.Trim('(', ')', '.', ','))
            ? Casing.CapitaliseFirst(word)
            : word;
}
