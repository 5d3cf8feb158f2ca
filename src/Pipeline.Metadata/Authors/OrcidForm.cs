using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

internal sealed partial class OrcidForm : ContribRule
{
    public override Rule Info { get; } =
        new(
            "META058",
            Severity.Info,
            "ORCID iD not in its canonical form",
            "The iD is kept as sixteen characters in four groups; each output puts the address before it.",
            "ORCID, Structure of the ORCID Identifier; JATS4R Authors and Affiliations, contrib-id",
            "orcid.org/0000 0002 1825 0097",
            "0000-0002-1825-0097",
            "Nothing to do."
        );

    /// <summary>Sixteen characters in groups of four, or the words as they are where there are not sixteen.</summary>
    public static string Canonical(string printed)
    {
        var characters = Characters()
            .Match(Spaces.Collapse(printed).Replace("–", "-", StringComparison.Ordinal).Replace("‑", "-", StringComparison.Ordinal));
        if (!characters.Success)
            return printed;
        var bare = string.Concat(characters.Value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return $"{bare[..4]}-{bare[4..8]}-{bare[8..12]}-{bare[12..]}";
    }

    protected override Contrib Apply(Contrib contrib, List<Diagnostic> findings)
    {
        if (contrib.Orcid is not { } printed)
            return contrib;
        var canonical = Canonical(printed);
        if (canonical != printed && !Address().IsMatch(printed))
            findings.Add(Info.At(contrib.Source, $"The ORCID iD of {contrib.Called()} is kept as {canonical}.", printed, canonical));
        return contrib with { Orcid = canonical };
    }

    [GeneratedRegex("(?<![0-9])(?:[0-9]{4}[- ]?){3}[0-9]{3}[0-9Xx](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Characters();

    // The address ORCID itself gives needs no finding.
    [GeneratedRegex("^https://orcid\\.org/[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
