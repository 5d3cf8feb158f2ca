using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class StrayHyphen : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META118",
            Severity.Query,
            "Hyphen with a space beside it",
            "It may stand for a dash, for a range, or be left over from an edit; only the author knows.",
            "APA 7 §6.12: no space before or after a hyphen; §6.6 for dashes",
            "the harbours - for small ferries",
            "the harbours—for small ferries",
            "Ask the author whether a dash, a hyphen or nothing is meant."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        site.Role is InlineRole.TableCell ? [] : Stray().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, "—"));

    protected override string Ask(FlatText text, Edit doubt) =>
        "A hyphen stands with a space beside it: is a dash meant, a hyphen, or neither?";

    // "Short- and long-term" and figures ("5 - 3") are in order.
    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}\)”’""',;])[ \u00A0]+-[ \u00A0]+(?=[\p{L}\(“‘""'])|(?<=\p{L}[\)”’""',;]?)[ \u00A0]+-[ \u00A0]+(?=[0-9])|(?<=\p{L}{2})-[ \u00A0]+(?=\p{L})(?!(?:and|or|to|through|versus|vs|nor|but|dan|atau|hingga|sampai|und|y|o|et|ou)\b)|(?<=\p{L})[ \u00A0]+-(?=\p{L}{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Stray();
}
