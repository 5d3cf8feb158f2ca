using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class DoubledPunctuation : TextRule
{
    public override Rule Info { get; } =
        new(
            "META113",
            Severity.Info,
            "Doubled punctuation mark",
            "One mark ends a sentence or divides it; the second is a slip of the keyboard.",
            "APA 7 §6.1",
            "borders,, and belonging..",
            "borders, and belonging.",
            "Nothing to do."
        );

    protected override string What => "A doubled punctuation mark was made single";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        Doubled().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty));

    // The second of two equal marks, or a comma before a stop; never part of an ellipsis or of "::".
    [GeneratedRegex(
        @"(?<=[^,],),(?!,)|(?<=[^;];);(?!;)|(?<=[^\.\s]\.)\.(?![\.…\p{L}\p{N}]| \.)|,+(?=\.(?:\s|$))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Doubled();
}
