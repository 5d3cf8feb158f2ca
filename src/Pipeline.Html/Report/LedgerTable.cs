using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Html.Report;

/// <summary>Writes the balance of a ledger: how much of everything the manuscript holds ended where.</summary>
internal static class LedgerTable
{
    private static readonly AccountKind[] Columns =
    [
        AccountKind.Output,
        AccountKind.Metadata,
        AccountKind.Joined,
        AccountKind.Moved,
        AccountKind.LeftOut,
        AccountKind.Missing,
    ];

    public static XElement? Write(Ledger ledger) =>
        ledger.Entries.IsEmpty
            ? null
            : new XElement(
                "section",
                new XAttribute("id", "ledger"),
                Build.Heading(2, "What became of the manuscript"),
                new XElement(
                    "p",
                    Build.Class("lead"),
                    ledger.IsBalanced
                        ? "Everything the file holds is accounted for. Text is counted in characters, everything else in items; stages/ledger.txt names each of them."
                        : "Not everything the file holds is accounted for and printed: see what blocks publication. Text is counted in characters, everything else in items."
                ),
                Scrolling.Write(
                    "What became of the manuscript",
                    new XElement(
                        "table",
                        new XElement(
                            "thead",
                            new XElement(
                                "tr",
                                Head("col", "In the file"),
                                Columns.Select(kind => Head("col", Name(kind))),
                                Head("col", "Together")
                            )
                        ),
                        new XElement("tbody", ledger.Balance.Select(Row))
                    )
                )
            );

    private static XElement Row(BalanceLine line) =>
        new(
            "tr",
            Head("row", Capital(LedgerListing.Name(line.Kind))),
            Columns.Select(kind => Number(line[kind], kind == AccountKind.Missing && line[kind] > 0 ? "error" : null)),
            Number(line.Total, null)
        );

    private static XElement Head(string scope, string text) => new("th", new XAttribute("scope", scope), text);

    private static XElement Number(int number, string? name) =>
        new("td", name is null ? null : Build.Class(name), number == 0 ? "–" : number.ToString("N0", CultureInfo.InvariantCulture));

    private static string Name(AccountKind kind) =>
        kind switch
        {
            AccountKind.Output => "Printed",
            AccountKind.Metadata => "Metadata",
            AccountKind.Joined => "Joined",
            AccountKind.Moved => "Moved",
            AccountKind.LeftOut => "Left out",
            _ => "Unexplained",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
