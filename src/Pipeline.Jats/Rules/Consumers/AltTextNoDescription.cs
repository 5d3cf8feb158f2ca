using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS144: a description that describes nothing.</summary>
internal sealed partial class AltTextNoDescription()
    : ConsumerRule(
        new(
            "JATS144",
            Severity.Query,
            "Description says nothing",
            "“Picture 3” or the name of a file tells nothing to those who cannot see it.",
            "JATS4R accessibility; WCAG 2.2, 1.1.1",
            "<alt-text>image1.png</alt-text>",
            "<alt-text>Map of the strait with three ferry lines.</alt-text>",
            "Describe what the picture shows; “null” says that it is decoration."
        ),
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("alt-text")
            .Where(text =>
                text.Ancestors().Any(IsPicture)
                && (JatsArticle.TextOf(text).Length == 0 || NoDescription().IsMatch(JatsArticle.TextOf(text)))
            )
            .Select(text => At(text, "The description of the picture describes nothing.", JatsArticle.TextOf(text)));

    private static bool IsPicture(XElement element) => element.Name.LocalName is "graphic" or "inline-graphic" or "fig" or "alternatives";

    [GeneratedRegex(
        @"^(?:(?:image|picture|figure|fig\.?|graphic|photo|gambar|logo|img|chart|screenshot)[ _-]*[0-9]*\.?|\S+\.(?:png|jpe?g|gif|tiff?|svg|emf|wmf))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NoDescription();
}
