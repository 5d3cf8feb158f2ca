using System.Globalization;
using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS117: counts that the file does not keep.</summary>
internal sealed class CountsDisagree()
    : ConsumerRule(
        new(
            "JATS117",
            Severity.Notice,
            "Counts disagree",
            "Counts are there to tell a whole file from one that lost something on the way.",
            "JATS 1.3, counts",
            "<fig-count count=\"3\"/> in an article of two figures",
            "<fig-count count=\"2\"/>",
            "Correct the count, or look for what is missing."
        ),
        Gate.Consistency
    )
{
    private static readonly (string Count, string Element)[] Counted =
    [
        ("fig-count", "fig"),
        ("table-count", "table-wrap"),
        ("equation-count", "disp-formula"),
        ("ref-count", "ref"),
    ];

    public override IEnumerable<Found> Check(JatsArticle article)
    {
        if (article.Meta?.Element("counts") is not { } counts)
            yield break;
        foreach (var (name, element) in Counted)
        {
            if (Number(counts.Element(name)) is not { } stated)
                continue;
            var found = article.OwnElements(element).Count();
            if (stated != found)
                yield return At(
                    counts.Element(name)!,
                    $"The file says it holds {stated} × <{element}> but holds {found}.",
                    stated.ToString(CultureInfo.InvariantCulture),
                    found.ToString(CultureInfo.InvariantCulture)
                );
        }
        if (Number(counts.Element("page-count")) is { } pages && PageNumbers.Count(article.Meta) is { } range && pages != range)
            yield return At(
                counts.Element("page-count")!,
                $"The file says it has {pages} pages, but its page numbers make {range}.",
                pages.ToString(CultureInfo.InvariantCulture),
                range.ToString(CultureInfo.InvariantCulture)
            );
    }

    private static int? Number(XElement? count) =>
        int.TryParse(count?.Attribute("count")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
