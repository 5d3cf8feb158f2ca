using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class SpaceBeforeNoteMark : TextRule
{
    public override Rule Info { get; } =
        new(
            "META125",
            Severity.Info,
            "Space before the mark of a note",
            "The mark of a note stands close to the word or the stop it belongs to; a space lets the line break before it.",
            "APA 7 §2.13: footnote callouts follow the punctuation without a space",
            "(Kato, 2005). ¹ The next",
            "(Kato, 2005).¹ The next",
            "Nothing to do."
        );

    protected override string What => "A space before the mark of a note was taken out";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site) =>
        Spaced()
            .Matches(text.Value)
            .Where(match => text.IsNoteMark(match.Index + match.Length))
            .Select(match => new Edit(match.Index, match.Length, string.Empty));

    [GeneratedRegex(@"(?<=[\p{L}\p{N}\p{P}])[ \u00A0\u202F]+(?=\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
