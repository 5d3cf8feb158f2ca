using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class DoubledSpace : TextRule
{
    public override Rule Info { get; } =
        new(
            "META110",
            Severity.Info,
            "Doubled space, or space at the end",
            "One space stands between words and sentences; more make holes in justified lines.",
            "APA 7 §6.1: one space after the period that ends a sentence",
            "at dawn.  Nobody is late.",
            "at dawn. Nobody is late.",
            "Nothing to do."
        );

    protected override string What => "Superfluous space was taken out";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        foreach (Match spaces in Superfluous().Matches(text.Value))
        {
            if (IsIndent(spaces, site))
                continue;
            var end = spaces.Index + spaces.Length;
            var isEdge = spaces.Index == 0 || end == text.Value.Length || text.Value[spaces.Index - 1] == '\n' || text.Value[end] == '\n';
            if (isEdge)
                yield return new(spaces.Index, spaces.Length, string.Empty);
            else if (spaces.Value[0] == ' ')
                yield return new(spaces.Index + 1, spaces.Length - 1, string.Empty);
            else
                yield return new(spaces.Index, spaces.Length, " ");
        }
    }

    /// <summary>Em spaces at the beginning of a cell set the name of a row under that of its group, those of a line of verse set it in as the poet did.</summary>
    private static bool IsIndent(Match spaces, InlineSite site) =>
        site.Role is InlineRole.TableCell or InlineRole.VerseLine && spaces.Index == 0 && spaces.Value.All(space => space == '\u2003');

    // Two or more, a tab alone, or any at an edge; em, en and thin spaces alone may be meant.
    [GeneratedRegex(
        @"[ \t\u00A0\u2002-\u200A\u202F\u3000]{2,}|\t|(?<=^|\n)[ \t\u00A0\u2002-\u200A\u202F\u3000]+|[ \t\u00A0\u2002-\u200A\u202F\u3000]+(?=\n|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Superfluous();
}
