using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS146: a title with markup that indexes drop.</summary>
internal sealed class TitleMarkup()
    : ConsumerRule(
        new(
            "JATS146",
            Severity.Notice,
            "Markup in the title",
            "Crossref keeps bold, italics, underline, small capitals, superior and inferior letters, and equations; links and notes fall out with their words.",
            "Crossref, face markup",
            "<article-title>Leaving <ext-link>rantau</ext-link></article-title>",
            "<article-title>Leaving rantau</article-title>",
            "Take the markup out of the title."
        ),
        Gate.Crossref
    )
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "bold",
        "italic",
        "underline",
        "overline",
        "sub",
        "sup",
        "sc",
        "monospace",
        "inline-formula",
        "named-content",
        "styled-content",
        "roman",
        "break",
        "alternatives",
        "tex-math",
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        (article.Meta?.Elements("title-group").Elements("article-title") ?? [])
            .Where(title =>
                title
                    .Descendants()
                    .Any(part => part.Name.Namespace != JatsNames.Mml && !Kept.Contains(part.Name.LocalName) && part.Name != "xref")
            )
            .Select(title => At(title, "The title holds markup that indexes drop.", JatsArticle.TextOf(title)));
}
