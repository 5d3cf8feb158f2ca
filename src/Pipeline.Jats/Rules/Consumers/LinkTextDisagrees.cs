using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS155: a link that leads elsewhere than its words say.</summary>
internal sealed partial class LinkTextDisagrees()
    : ConsumerRule(
        new(
            "JATS155",
            Severity.Query,
            "Link leads elsewhere",
            "Who reads one address and lands at another is misled.",
            "House rule: words and links agree",
            "<ext-link xlink:href=\"https://example.org/b\">https://example.org/a</ext-link>",
            "the same address in both",
            "Correct the one that is wrong."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("ext-link", "uri")
            .Where(link =>
                JatsArticle.AddressOf(link) is { } address
                && JatsArticle.TextOf(link) is var text
                && JatsArticle.IsWebAddress(text)
                && !text.Contains(' ', StringComparison.Ordinal)
                && HostOf(text) is { } printed
                && HostOf(address) is { } host
                && printed != host
                && !IsResolver(printed)
                && !IsResolver(host)
            )
            .Select(link =>
                At(
                    link,
                    $"The words of a link name another place than the one it leads to.",
                    JatsArticle.TextOf(link),
                    JatsArticle.AddressOf(link)
                )
            );

    private static string? HostOf(string address) =>
        Host().Match(address) is { Success: true } match ? match.Groups["host"].Value.ToLowerInvariant() : null;

    private static bool IsResolver(string host) =>
        host.EndsWith("doi.org", StringComparison.Ordinal) || host.EndsWith("crossref.org", StringComparison.Ordinal);

    [GeneratedRegex(@"^https?://(?:www\.)?(?<host>[^/\s:?#]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
