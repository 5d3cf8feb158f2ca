using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS121: a label that two objects carry.</summary>
internal sealed class LabelTwice()
    : ConsumerRule(
        new(
            "JATS121",
            Severity.Query,
            "Label twice",
            "Two objects of one label cannot be told apart by those who cite them.",
            "House rule: a label names one object",
            "two tables with the label “Table 1”",
            "Table 1 and Table 2",
            "Number them anew."
        ),
        Gate.Consistency
    )
{
    private static readonly string[] Labelled = ["fig", "table-wrap", "disp-formula", "boxed-text", "ref", "app", "supplementary-material"];

    public override IEnumerable<Found> Check(JatsArticle article) =>
        Labelled
            .SelectMany(name =>
                article
                    .OwnElements(name)
                    .Where(element => !JatsArticle.IsEmpty(element.Element("label")) && !IsPart(element))
                    .GroupBy(element =>
                        (List: name == "ref" ? element.Parent : null, Label: JatsArticle.TextOf(element.Element("label")).TrimEnd('.', ':'))
                    )
                    .SelectMany(alike => alike.Skip(1))
            )
            .Select(element =>
                At(
                    element,
                    $"The label “{JatsArticle.TextOf(element.Element("label"))}” is used before.",
                    JatsArticle.TextOf(element.Element("label"))
                )
            );

    /// <summary>Parts of one object, a figure continued on another page, share its label.</summary>
    private static bool IsPart(XElement element) =>
        element.Parent?.Name.LocalName is "fig-group" or "table-wrap-group" or "alternatives"
        || element.Attribute("specific-use") is not null;
}
