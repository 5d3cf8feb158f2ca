using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS106: a single name that is not said to be one.</summary>
internal sealed class GivenNameOnly()
    : ConsumerRule(
        new(
            "JATS106",
            Severity.Query,
            "Single name",
            "Many people have one name; where the file does not say so, programs take it for a surname or refuse it.",
            "PMC style, name-style; JATS 1.3 name@name-style",
            "<name><given-names>Bujang</given-names></name>",
            "<name name-style=\"given-only\"><given-names>Bujang</given-names></name>",
            "Say that the name is a single one."
        ),
        Gate.Archive
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var name in article.Elements("name").Where(name => name.Ancestors("contrib-group").Any()))
        {
            var (surname, isGivenOnly) = (name.Element("surname"), name.Attribute("name-style")?.Value == "given-only");
            if (surname is null && !isGivenOnly)
                yield return At(name, "A name without a surname does not say that it is a single name.", JatsArticle.TextOf(name));
            if (surname is not null && isGivenOnly)
                yield return At(name, "A name that is said to be a single one has a surname.", JatsArticle.TextOf(name));
        }
    }
}
