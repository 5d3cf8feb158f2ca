using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"Illustrated by Ana Lind, Harbour, 2018" (MLA 9): who illustrated or introduced a book did not publish it.</summary>
internal static partial class ContributorsBeforePublisher
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (
            Pattern().Match(text.Plain) is not { Success: true } match
            || !labelled.Has(match.Groups["by"], TokenLabel.PublisherName, TokenLabel.PublisherLoc, TokenLabel.Source)
        )
            return;
        labelled.Fill(match.Groups["by"], TokenLabel.AfterSource);
        labelled.Fill(match.Groups["publisher"], TokenLabel.PublisherName);
    }

    [GeneratedRegex(
        @"\. (?<by>(?:Illustrated|Introduced|Adapted|Narrated|Photographs|(?:With an )?[Ii]ntroduction|Foreword|Afterword|Ilustrasi|Kata pengantar) (?:by|oleh) \p{Lu}[^,.]{2,60},) (?<publisher>\p{Lu}[^,.0-9]{2,60}), (?=(?:1[89]|20)[0-9]{2}\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
