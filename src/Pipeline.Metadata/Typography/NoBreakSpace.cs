using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class NoBreakSpace : TextRule
{
    public override Rule Info { get; } =
        new(
            "META117",
            Severity.Info,
            "No-break space between ordinary words",
            "Pasted text brings spaces at which no line may break; lines come out loose or too long.",
            "UAX #14, class GL; APA 7 has none between ordinary words",
            "the°ferry (° for a no-break space)",
            "the ferry",
            "Nothing to do."
        );

    protected override string What => "A no-break space between ordinary words became a space";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        site.Language.StartsWith("fr", StringComparison.Ordinal)
            ? []
            : Misplaced().Matches(text.Value).Select(match => new Edit(match.Index, 1, " "));

    // Kept beside figures, after an initial or an abbreviation, before a Roman numeral or a lone capital, and within ellipses.
    [GeneratedRegex(
        @"(?<![0-9]|\b\p{Lu}|\b\p{Lu}\.|\b(?:[Pp]|pp|[Nn]o|[Vv]ol|[Ff]ig|Dr|Mr|Ms|Mrs|Prof|St|hlm|Jl|dkk|al|cf|ca|e\.g|i\.e)\.|[\.…]|[%§°№])\u00A0(?![0-9…–%°§]|\.\s?\.|[IVX]+\b|\p{Lu}\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Misplaced();
}
