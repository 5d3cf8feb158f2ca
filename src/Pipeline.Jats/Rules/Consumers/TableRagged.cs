using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS137: a table whose rows are not equally wide.</summary>
internal sealed class TableRagged()
    : ConsumerRule(
        new(
            "JATS137",
            Severity.Query,
            "Table not rectangular",
            "Where a row has fewer cells than the others, everything right of the gap stands under the wrong head.",
            "HTML, forming a table (overlapping and missing cells); lesson of merged cells",
            "a row of two cells in a table of three columns",
            "<td colspan=\"2\">",
            "Check the merged cells in the manuscript."
        ),
        Gate.Consistency,
        Gate.Jats4R
    )
{
    public override IEnumerable<Found> Check(JatsArticle article) =>
        article
            .Elements("table")
            .Select(table => (table, Problem: TableWidths.Problem(table)))
            .Where(each => each.Problem is not null)
            .Select(each => At(each.table, each.Problem!, JatsArticle.TextOf(each.table.Parent?.Element("label"))));
}
