using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS039: a table without cells or without heads.</summary>
internal sealed class TableWithoutHead()
    : ConsumerRule(
        new(
            "JATS039",
            Severity.Query,
            "Table without heads",
            "Those who hear a table need its heads to know what each cell means.",
            "JATS4R accessibility, th",
            "a table of td alone",
            "<th scope=\"col\">Year</th>",
            "Mark the first row as header row in the manuscript (Layout, Repeat Header Rows)."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        [
            .. article
                .Elements("table-wrap")
                .Where(wrap => wrap.Element("table") is null && wrap.Element("alternatives")?.Element("table") is null)
                .Select(wrap => At(wrap, "The table has no cells.", JatsArticle.TextOf(wrap.Element("label")))),
            .. article
                .Elements("table")
                .Where(table => !table.Descendants("th").Any())
                .Select(table => At(table, "The table has no head cells.", JatsArticle.TextOf(table.Parent?.Element("label")))),
        ];
}
