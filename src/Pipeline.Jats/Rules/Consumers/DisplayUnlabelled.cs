using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS040: a figure or table without label and caption.</summary>
internal sealed class DisplayUnlabelled()
    : ConsumerRule(
        new(
            Code,
            Severity.Query,
            "Figure or table without label and caption",
            "What has neither a label nor a caption cannot be referred to.",
            "JATS4R display objects; PMC style",
            "<fig id=\"fig1\"><graphic/></fig>",
            "<fig id=\"fig1\"><label>Figure 1</label>…",
            "Give it a caption in the manuscript."
        ),
        Gate.Jats4R,
        Gate.Archive
    )
{
    public const string Code = "JATS040";

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var display in article.Elements("fig", "table-wrap"))
        {
            if (display.Attribute("id") is null)
                yield return At(display, "A figure or table has no id to link to.");
            if (JatsArticle.IsEmpty(display.Element("label")) && JatsArticle.IsEmpty(display.Element("caption")))
                yield return At(display, "A figure or table has neither label nor caption.");
        }
    }
}
