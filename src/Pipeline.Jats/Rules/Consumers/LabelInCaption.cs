using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS041: a label that stands in the caption.</summary>
internal sealed partial class LabelInCaption()
    : ConsumerRule(
        new(
            "JATS041",
            Severity.Query,
            "Label within the caption",
            "The label is kept apart from the caption, so that it is not printed twice.",
            "JATS4R display objects",
            "<caption><p>Figure 1. Routes</p></caption>",
            "<label>Figure 1</label><caption><p>Routes</p></caption>",
            "Check how the caption begins in the manuscript."
        ),
        Gate.Jats4R,
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var display in article.Elements("fig", "table-wrap"))
        {
            var (label, caption) = (JatsArticle.TextOf(display.Element("label")), JatsArticle.TextOf(display.Element("caption")));
            if (label.Length > 0 && caption.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                yield return At(display, "The caption repeats the label.", caption);
            else if (label.Length == 0 && LooksLikeLabel().IsMatch(caption))
                yield return At(display, "The caption begins with what looks like a label.", caption);
        }
    }

    [GeneratedRegex(@"^(?:fig(?:ure|\.)?|gambar|table|tabel)\s*[0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeLabel();
}
