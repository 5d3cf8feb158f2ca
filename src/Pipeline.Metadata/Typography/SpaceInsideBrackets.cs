using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class SpaceInsideBrackets : TextRule
{
    public override Rule Info { get; } =
        new(
            "META112",
            Severity.Info,
            "Space inside brackets",
            "Brackets stand close to what they hold; a space lets a line end on an opening bracket.",
            "APA 7 §6.8: parentheses without spaces inside",
            "( Santoso, 2020 )",
            "(Santoso, 2020)",
            "Nothing to do."
        );

    protected override string What => "A space inside brackets was taken out";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        Inside().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, string.Empty));

    [GeneratedRegex(
        @"(?<=[(\[])[ \u00A0\u202F]+(?=[\p{L}\p{N}“”‘’""'])|(?<=[\p{L}\p{N}\.!?“”‘’""'])[ \u00A0\u202F]+(?=[)\]])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inside();
}
