using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class SpaceBeforePunctuation : TextRule
{
    public override Rule Info { get; } =
        new(
            "META111",
            Severity.Info,
            "Space before a punctuation mark",
            "A mark stands close to its word in English and Indonesian; a space lets the line break before it.",
            "APA 7 §6.1; EYD V, III (tanda baca)",
            "borders , and belonging",
            "borders, and belonging",
            "Nothing to do."
        );

    protected override string What => "A space before a punctuation mark was taken out";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        site.Language.StartsWith("fr", StringComparison.Ordinal)
            ? []
            : Spaced().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty));

    // Not before dots of an ellipsis, not in "1 : 2", and not where nothing stands before the space.
    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}\p{P}\p{S}\uFFFC-[\.…]])[ \u00A0\u202F]+(?=[,;!?](?![\p{L}\p{N}])|\.(?![\p{L}\p{N}\.]|[ \u00A0]\.)|:(?![\p{L}\p{N}=/)(]|[ \u00A0]*[0-9]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Spaced();
}
