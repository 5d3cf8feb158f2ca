using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS081: a group of one, or one without a name.</summary>
internal sealed class GroupOfOne()
    : ConsumerRule(
        new(
            "JATS081",
            Severity.Query,
            "Group of figures, tables or formulas",
            "A group holds several objects under a common label or caption; otherwise it is none.",
            "JATS4R display objects",
            "<fig-group><fig>…</fig></fig-group>",
            "<fig>…</fig>",
            "Take the group away, or give it label and members."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var group in article.Elements("fig-group", "table-wrap-group", "disp-formula-group"))
        {
            var member = group.Name.LocalName[..^"-group".Length];
            if (group.Elements(member).Count(part => member == "disp-formula" || IsNamed(part)) < 2)
                yield return At(group, "The group holds fewer than two members with label or caption.");
            if (!IsNamed(group))
                yield return At(group, "The group has neither label nor caption.");
        }
    }

    private static bool IsNamed(XElement element) =>
        !JatsArticle.IsEmpty(element.Element("label")) || !JatsArticle.IsEmpty(element.Element("caption"));
}
