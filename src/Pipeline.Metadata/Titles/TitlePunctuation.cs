using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Titles;

internal sealed partial class TitlePunctuation : TextRule
{
    public override Rule Info { get; } =
        new(
            "META094",
            Severity.Info,
            "Stop or colon after a title or heading",
            "Titles end without a stop; citation styles add their own.",
            "APA 7 §2.27 (headings of levels 1 to 3 end without a period); JATS article-title",
            "Introduction:",
            "Introduction",
            "Nothing to do."
        );

    protected override string What => "The mark at the end of a title or heading was taken out";

    protected override IEnumerable<Edit> Edits(FlatText text, InlineSite site)
    {
        if (site.Role is not (InlineRole.Title or InlineRole.Heading))
            yield break;
        var mark = Trailing().Match(text.Value);
        if (mark.Success)
            yield return new(mark.Index, mark.Length, string.Empty);
    }

    // Not the stop of an abbreviation ("U.S.", "etc.", "et al.", "Inc.") nor an ellipsis.
    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}\)”’""'][ \u00A0]?)(?<!\.\p{L}+)(?<!\b(?:etc|al|Inc|Ltd|Jr|Sr|dkk|dll|\p{Lu}))[ \u00A0]?[.:;,]{1,8}[ \u00A0]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Trailing();
}
