using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS082: an identifier that does not say what it is.</summary>
internal sealed class IdentifierUntyped()
    : ConsumerRule(
        new(
            "JATS082",
            Severity.Query,
            "Identifier of unknown kind",
            "A number means nothing without the register it belongs to.",
            "JATS4R authors and affiliations; JATS4R citations; PMC style, journal-id",
            "<institution-id>https://ror.org/05ccbyt88</institution-id>",
            "<institution-id institution-id-type=\"ror\">…",
            "Say the kind of the identifier."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Archive
    )
{
    private static readonly (string Element, string Attribute)[] Typed =
    [
        ("article-id", "pub-id-type"),
        ("contrib-id", "contrib-id-type"),
        ("institution-id", "institution-id-type"),
        ("journal-id", "journal-id-type"),
        ("pub-id", "pub-id-type"),
    ];

    public override IEnumerable<Found> Check(JatsArticle article) =>
        Typed.SelectMany(typed =>
            article
                .Elements(typed.Element)
                .Where(id => string.IsNullOrWhiteSpace(id.Attribute(typed.Attribute)?.Value))
                .Select(id =>
                    At(id, $"<{typed.Element}> does not say what kind of identifier it is ({typed.Attribute}).", JatsArticle.TextOf(id))
                )
        );
}
