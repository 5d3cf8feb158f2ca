using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS122: numbers of figures or tables that skip or run backwards.</summary>
internal sealed partial class LabelsSkip()
    : ConsumerRule(
        new(
            "JATS122",
            Severity.Notice,
            "Numbers skip",
            "A number that is missing is an object that was lost, or one that was numbered wrongly.",
            "House rule: numbers run on",
            "Figure 1, Figure 3",
            "Figure 1, Figure 2",
            "Number them anew, or look for the one that is missing."
        ),
        Gate.Consistency
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var name in new[] { "fig", "table-wrap" })
        {
            var numbered = article
                .OwnElements(name)
                .Select(element => (element, Match: Label().Match(JatsArticle.TextOf(element.Element("label")))))
                .Where(each => each.Match.Success)
                .ToList();
            foreach (var series in numbered.GroupBy(each => each.Match.Groups["word"].Value.ToLowerInvariant()))
            {
                var expected = 1;
                foreach (var (element, match) in series)
                {
                    var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
                    if (number != expected && number != expected - 1)
                        yield return At(
                            element,
                            $"“{JatsArticle.TextOf(element.Element("label"))}” follows number {expected - 1}.",
                            JatsArticle.TextOf(element.Element("label"))
                        );
                    expected = number + 1;
                }
            }
        }
    }

    [GeneratedRegex(@"^(?<word>[\p{L}]+\.?)\s*(?<number>[0-9]{1,3})[.:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
