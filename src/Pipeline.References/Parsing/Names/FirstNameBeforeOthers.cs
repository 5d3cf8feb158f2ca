using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Lee, Min Jin, et al." (MLA 9): behind one surname, a comma and before "et al." stand given names, whatever words they are.</summary>
internal static partial class FirstNameBeforeOthers
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is not { Success: true } match || !labelled.Has(match.Groups["given"], TokenLabel.Surname))
            return;
        labelled.Fill(match.Groups["surname"], TokenLabel.Surname);
        labelled.Fill(match.Groups["given"], TokenLabel.GivenNames);
    }

    [GeneratedRegex(@"^(?<surname>\p{Lu}[\p{L}'-]+), (?<given>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+), et al\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
