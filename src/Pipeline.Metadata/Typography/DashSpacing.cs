using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class DashSpacing : TextRule
{
    public override Rule Info { get; } =
        new(
            "META116",
            Severity.Info,
            "Dash with wrong spaces",
            "An em dash stands close to both words, an en dash between years too; a space on one side only is a slip.",
            "APA 7 §6.6: no space before or after an em dash or en dash",
            "borders— for; 1990 – 1995; borders--for",
            "borders—for; 1990–1995; borders—for",
            "Nothing to do."
        );

    protected override string What => "The spacing of a dash was put right";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        // Spanish, French and German put spaces of their own about a dash.
        if (!HouseLanguages.Has(site.Language))
            yield break;
        foreach (Match dash in Dash().Matches(text.Value))
        {
            var closed =
                dash.Groups["years"].Success ? "–"
                : dash.Groups["lame"].Success ? " – "
                : "—";
            if (dash.Value != closed)
                yield return new(dash.Index, dash.Length, closed);
        }
    }

    // Between words only: a dash that opens a line or stands alone in a cell is left. "Pre– and post-" is a hyphen's use.
    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}\)“”‘’""'\.,\uFFFC])(?:[ \u00A0]*—[ \u00A0]*|--|[ \u00A0]--[ \u00A0])(?=[\p{L}\p{N}\(“”‘’""'])|(?<=\b[0-9]{4})(?<years>[ \u00A0]+–[ \u00A0]*|–[ \u00A0]+)(?=[0-9]{4}\b)|(?<=\p{L})(?<lame>–[ \u00A0]+(?!(?:and|or|to|dan|atau)\b)|[ \u00A0]+–)(?=\p{L})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dash();
}
