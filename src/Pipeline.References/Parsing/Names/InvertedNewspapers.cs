using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Guardian, The (2015)": a newspaper as author, with its article behind.</summary>
internal static partial class InvertedNewspapers
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (Pattern().Match(text.Plain) is { Success: true } name)
            labelled.Fill(name.Groups["name"], TokenLabel.Collab);
    }

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}, (?:The|Die|Der|Le|El|De))(?=\.? \(?(?:1[89]|20)[0-9]{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
