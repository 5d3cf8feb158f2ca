using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS028: a Creative Commons address not in its canonical form.</summary>
internal sealed partial class LicenceAddressForm()
    : ConsumerRule(
        new(
            "JATS028",
            Severity.Query,
            "Licence address not canonical",
            "Tools compare licence addresses letter by letter: https, the code, the version, a slash at the end.",
            "JATS4R permissions; Creative Commons, licence URIs",
            "http://creativecommons.org/licenses/by-nc/4.0",
            "https://creativecommons.org/licenses/by-nc/4.0/",
            "Correct the licence in journal.yaml."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("license_ref")
            .Where(address =>
                address.Value.Contains("creativecommons.org", StringComparison.OrdinalIgnoreCase) && !Canonical().IsMatch(address.Value)
            )
            .Select(address => At(address, "The address of the licence is not in the form that Creative Commons gives it.", address.Value));

    [GeneratedRegex(
        "^https://creativecommons\\.org/(?:licenses/by(?:-nc)?(?:-sa|-nd)?/(?:4\\.0|[123]\\.[0-9](?:/[a-z]+)?)|publicdomain/(?:zero|mark)/1\\.0)/$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Canonical();
}
