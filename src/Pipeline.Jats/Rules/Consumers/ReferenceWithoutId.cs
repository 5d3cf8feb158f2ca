using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS092: a reference that cannot be linked to.</summary>
internal sealed class ReferenceWithoutId()
    : ConsumerRule(
        new(
            "JATS092",
            Severity.Query,
            "Reference without an id",
            "Citations in the text lead to a reference by its id.",
            "JATS4R citations; PMC style, ref",
            "<ref>",
            "<ref id=\"ref1\">",
            "Give the reference an id."
        ),
        GateDemand.Error(Gate.Jats4R),
        GateDemand.Error(Gate.Archive)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("ref")
            .Where(reference => reference.Attribute("id") is null)
            .Select(reference => At(reference, "A reference has no id to link to.", JatsArticle.TextOf(reference)));
}
