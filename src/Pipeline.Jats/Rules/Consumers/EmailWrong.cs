using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS129: an e-mail address that is none.</summary>
internal sealed partial class EmailWrong()
    : ConsumerRule(
        new(
            "JATS129",
            Severity.Query,
            "E-mail address wrong",
            "Readers write to the address, and mail to a wrong one is lost.",
            "RFC 5322 §3.4.1",
            "<email>siti@example</email>",
            "<email>siti@example.org</email>",
            "Ask the author."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("email")
            .Where(mail => !Address().IsMatch(mail.Value.Trim()))
            .Select(mail => At(mail, $"“{mail.Value}” is no e-mail address.", mail.Value));

    [GeneratedRegex(@"^(?:mailto:)?[^\s@<>()\[\],;:]+@[^\s@<>()\[\],;:]+\.[^\s@<>()\[\],;:.]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
