using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS080: markup that keeps readers out.</summary>
internal sealed class InaccessibleMarkup()
    : ConsumerRule(
        new(
            "JATS080",
            Severity.Query,
            "Markup that keeps readers out",
            "Private characters, CALS tables, levels that contradict the nesting and text in place of equations cannot be read aloud.",
            "JATS4R accessibility",
            "<private-char>",
            "the Unicode character",
            "Use the character, an XHTML table, the nesting of sections."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var sign in article.Elements("private-char"))
            yield return At(sign, "A character is written as a private one.");
        foreach (var section in article.Elements("sec").Where(section => section.Attribute("disp-level") is not null))
            yield return At(section, "A section says a level of its own besides its nesting.");
        foreach (var group in article.Elements("tgroup"))
            yield return At(group, "A table is a CALS table.");
        foreach (
            var text in article
                .Elements("textual-form")
                .Where(text => text.Parent?.Name == "alternatives" && text.Ancestors().Any(IsFigureOrFormula))
        )
            yield return At(text, "A textual form stands in place of an equation or of a picture’s description.", JatsArticle.TextOf(text));
    }

    private static bool IsFigureOrFormula(XElement element) =>
        element.Name.LocalName is "disp-formula" or "inline-formula" or "fig" or "fig-group";
}
