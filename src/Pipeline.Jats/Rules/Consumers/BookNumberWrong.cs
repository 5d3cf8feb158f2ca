using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS128: an ISBN, ISSN or PubMed number in a reference that is none.</summary>
internal sealed class BookNumberWrong()
    : ConsumerRule(
        new(
            "JATS128",
            Severity.Query,
            "Number of a cited work",
            "A number that fails its check digit finds another work or none.",
            "ISO 2108:2017, check digit; ISO 3297:2022, check digit",
            "<isbn>978-0-306-40615-8</isbn>",
            "<isbn>978-0-306-40615-7</isbn>",
            "Check the number in the work itself."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var citation in article.Elements("mixed-citation", "element-citation"))
        foreach (var number in citation.Elements())
        {
            var kind = number.Attribute("pub-id-type")?.Value ?? number.Name.LocalName;
            if (kind == "isbn" && !CheckDigits.IsIsbn(number.Value))
                yield return At(number, $"“{number.Value}” is no ISBN.", number.Value);
            if (kind == "issn" && !CheckDigits.IsIssn(number.Value))
                yield return At(number, $"“{number.Value}” is no ISSN.", number.Value);
            if (kind == "pmid" && !number.Value.All(char.IsAsciiDigit))
                yield return At(number, $"“{number.Value}” is no PubMed number.", number.Value);
        }
    }
}
