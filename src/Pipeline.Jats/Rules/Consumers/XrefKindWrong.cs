using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS120: a cross-reference of another kind than its object.</summary>
internal sealed class XrefKindWrong()
    : ConsumerRule(
        new(
            "JATS120",
            Severity.Query,
            "Kind of a cross-reference",
            "Readers’ software shows a citation, a figure and a note each in its own way, by the kind that the link names.",
            "JATS4R authors and affiliations; JATS 1.3 xref@ref-type",
            "<xref ref-type=\"fig\" rid=\"table1\">",
            "<xref ref-type=\"table\" rid=\"table1\">",
            "Correct the kind or the target."
        ),
        GateDemand.Error(Gate.Jats4R),
        Gate.Consistency
    )
{
    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["ref"] = ["bibr"],
        ["fig"] = ["fig", "scheme", "plate", "chart", "video"],
        ["table-wrap"] = ["table"],
        ["aff"] = ["aff"],
        ["fn"] = ["fn", "table-fn", "author-notes", "corresp"],
        ["disp-formula"] = ["disp-formula"],
        ["corresp"] = ["corresp", "author-notes"],
    };

    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("xref")
            .Where(xref =>
                xref.Attribute("ref-type")?.Value is { Length: > 0 } kind
                && kind is not ("other" or "custom")
                && article.TargetsOf(xref).ToList() is { Count: > 0 } targets
                && targets.TrueForAll(target => Kinds.TryGetValue(target.Name.LocalName, out var kinds) && !kinds.Contains(kind))
            )
            .Select(xref =>
                At(
                    xref,
                    $"A link of the kind “{xref.Attribute("ref-type")!.Value}” leads to <{article.TargetsOf(xref).First().Name.LocalName}>.",
                    JatsArticle.TextOf(xref)
                )
            );
}
