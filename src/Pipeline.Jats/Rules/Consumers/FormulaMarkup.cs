using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS078: an equation that is not marked as one, or is only a picture.</summary>
internal sealed class FormulaMarkup()
    : ConsumerRule(
        new(
            "JATS078",
            Severity.Query,
            "Markup of an equation",
            "An equation is read aloud, searched and set from its markup; each formula element holds one expression.",
            "JATS4R math",
            "<disp-formula><graphic/></disp-formula>",
            "<disp-formula><mml:math>…</mml:math></disp-formula>",
            "Type the equation in the manuscript’s equation editor."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    private static readonly HashSet<string> Formulas = new(StringComparer.Ordinal) { "disp-formula", "inline-formula" };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (
            var math in article
                .Elements("math", "tex-math")
                .Where(math => !Formulas.Contains(HolderOf(math)?.Name.LocalName ?? string.Empty))
        )
            yield return At(math, $"An equation stands directly in <{JatsModel.NameOf(math.Parent!)}>.");
        foreach (var formula in article.Elements("disp-formula", "inline-formula"))
        {
            var expressions = formula.Elements().Where(IsExpression).ToList();
            var alternatives = formula.Element("alternatives")?.Elements().ToList() ?? [];
            if (expressions.Count > 1)
                yield return At(formula, "The formula holds several expressions that are not alternatives of one.");
            else if (
                alternatives
                    .GroupBy(part => part.Name.LocalName == "inline-graphic" ? "graphic" : part.Name.LocalName)
                    .Any(alike => alike.Key is "graphic" or "math" or "tex-math" && alike.Count() > 1)
            )
                yield return At(formula, "The formula holds two alternatives of one kind.");
            else if (IsOnlyPicture(expressions) || IsOnlyPicture(alternatives))
                yield return At(formula, "The equation is only a picture.");
        }
    }

    private static XElement? HolderOf(XElement math) => math.Parent?.Name == "alternatives" ? math.Parent.Parent : math.Parent;

    private static bool IsExpression(XElement part) => part.Name.LocalName is "math" or "tex-math" or "graphic" or "inline-graphic";

    private static bool IsOnlyPicture(List<XElement> parts) =>
        parts.Count > 0 && parts.TrueForAll(part => part.Name.LocalName is "graphic" or "inline-graphic");
}
