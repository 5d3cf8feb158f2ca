using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS112: a file name that does not survive its transport.</summary>
internal sealed partial class FileNameUnfit()
    : ConsumerRule(
        new(
            "JATS112",
            Severity.Query,
            "Name of a file",
            "Blanks and signs of addresses in the name of a file are changed on the way, and the file is not found.",
            "PMC, file names",
            "xlink:href=\"Figure 1#b.png\"",
            "xlink:href=\"figure-1b.png\"",
            "Rename the file."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("graphic", "inline-graphic", "media", "supplementary-material", "inline-supplementary-material")
            .Where(file => JatsArticle.AddressOf(file) is { } address && !JatsArticle.IsWebAddress(address) && Unfit().IsMatch(address))
            .Select(file => At(file, "The name of a file holds signs that archives do not take.", JatsArticle.AddressOf(file)));

    [GeneratedRegex(@"[\s?#:%\\*""<>|]", RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();
}
