using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS111: MathML that programs read differently.</summary>
internal sealed class MathMlWrong()
    : ConsumerRule(
        new(
            "JATS111",
            Severity.Query,
            "MathML wrong",
            "A fraction has two parts and a root with an index two; anything else is shown as an error, or not at all.",
            "MathML 3.0 §3.1.3, required arguments; PMC style, MathML",
            "<mml:mfrac><mml:mi>a</mml:mi></mml:mfrac>",
            "<mml:mfrac><mml:mi>a</mml:mi><mml:mi>b</mml:mi></mml:mfrac>",
            "Write the equation anew."
        ),
        Gate.Archive,
        Gate.Consistency
    )
{
    private static readonly Dictionary<string, int> Arguments = new(StringComparer.Ordinal)
    {
        ["mfrac"] = 2,
        ["mroot"] = 2,
        ["msub"] = 2,
        ["msup"] = 2,
        ["msubsup"] = 3,
        ["munder"] = 2,
        ["mover"] = 2,
        ["munderover"] = 3,
    };

    private static readonly HashSet<string> Outdated = new(StringComparer.Ordinal)
    {
        "fontfamily",
        "fontsize",
        "fontstyle",
        "fontweight",
        "color",
        "background",
        "macros",
        "mode",
    };

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var element in article.Elements("math").DescendantsAndSelf().Where(element => element.Name.Namespace == JatsNames.Mml))
        {
            if (Arguments.TryGetValue(element.Name.LocalName, out var wanted) && element.Elements().Count() is var count && count != wanted)
                yield return At(element, $"<{JatsModel.NameOf(element)}> has {count} parts where {wanted} are wanted.");
            if (element.Attributes().FirstOrDefault(attribute => Outdated.Contains(attribute.Name.LocalName)) is { } outdated)
                yield return At(
                    Severity.Info,
                    element,
                    $"The attribute “{outdated.Name.LocalName}” is outdated in MathML.",
                    outdated.Value
                );
        }
    }
}
