using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class Ellipsis : TextRule
{
    public override Rule Info { get; } =
        new(
            "META114",
            Severity.Info,
            "Ellipsis typed as dots",
            "Three dots are broken over two lines and read out as three stops; the ellipsis is one character.",
            "Unicode, U+2026 HORIZONTAL ELLIPSIS; APA 7 §8.31",
            "the ferry ... leaves",
            "the ferry … leaves",
            "Nothing to do."
        );

    protected override string What => "Three dots became one ellipsis";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        Dots().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, "…"));

    // Exactly three, close or spaced; rows of dots are leaders or blanks to fill in.
    [GeneratedRegex(@"(?<![\.…0-9])\.{3}(?![\.…])|(?<![\.…] ?)\.[ \u00A0]\.[ \u00A0]\.(?! ?[\.…])", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
