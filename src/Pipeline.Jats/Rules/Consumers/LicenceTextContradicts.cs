using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS098: words of a licence that contradict its address.</summary>
internal sealed partial class LicenceTextContradicts()
    : ConsumerRule(
        new(
            "JATS098",
            Severity.Error,
            "Licence text contradicts its address",
            "People read the words, machines the address; where they differ, nobody knows what is allowed.",
            "JATS4R permissions; PMC style, license",
            "“CC BY 4.0” beside …/licenses/by-nc/4.0/",
            "“CC BY-NC 4.0” beside …/licenses/by-nc/4.0/",
            "Correct the licence in journal.yaml."
        ),
        Gate.Jats4R,
        Gate.Archive,
        Gate.Doaj,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var license in article.Elements("license"))
        {
            var address = license.Element(JatsNames.Ali + "license_ref")?.Value ?? JatsArticle.AddressOf(license) ?? string.Empty;
            if (Address().Match(address) is not { Success: true } licence)
                continue;
            var text = JatsArticle.TextOf(license.Element("license-p"));
            foreach (var problem in Problems(licence.Groups["code"].Value.ToLowerInvariant(), licence.Groups["version"].Value, text))
                yield return At(license, problem, text);
        }
    }

    private static IEnumerable<string> Problems(string code, string version, string text)
    {
        if (
            LicenceTerms.ForbidsCommerce(text) != code.Contains("-nc", StringComparison.Ordinal)
            && (LicenceTerms.ForbidsCommerce(text) || NamesLicence().IsMatch(text))
        )
            yield return $"The words and the address of the licence ({code}) differ in whether commercial use is allowed.";
        if (NamesLicence().IsMatch(text) && LicenceTerms.ForbidsDerivatives(text) != code.Contains("-nd", StringComparison.Ordinal))
            yield return $"The words and the address of the licence ({code}) differ in whether it may be adapted.";
        if (NamesLicence().IsMatch(text) && LicenceTerms.AsksForSharingAlike(text) != code.Contains("-sa", StringComparison.Ordinal))
            yield return $"The words and the address of the licence ({code}) differ in whether it is passed on alike.";
        var versions = Version().Matches(text).Select(match => match.Value).ToList();
        if (versions.Count > 0 && !versions.Contains(version))
            yield return $"The words name version {versions[0]} of the licence, its address {version}.";
    }

    [GeneratedRegex(
        "creativecommons\\.org/licenses/(?<code>by[a-z-]*)/(?<version>[0-9]\\.[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();

    /// <summary>Words that name a licence, rather than tell what it allows.</summary>
    [GeneratedRegex(
        @"\bCC[ -]BY\b|\b(?:Creative Commons|CC)[ :]+(?:"
            + LicenceTerms.Attribution
            + @")|\b(?:"
            + LicenceTerms.Attribution
            + @")[\p{L}’ -]{0,60}[0-9]\.[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NamesLicence();

    [GeneratedRegex(@"(?<![0-9./])[1-4]\.[0-9](?![0-9./])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
