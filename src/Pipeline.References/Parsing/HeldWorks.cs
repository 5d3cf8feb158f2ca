using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>
/// Entries for what an archive holds, which have no year ("Bundesarchiv Berlin (BArch), DQ 3/2132."; Chicago 17 §14.232): the archive
/// up to the first comma stands where the authors do, and all behind it names the files.
/// </summary>
internal static partial class HeldWorks
{
    public static bool Is(string plain) => HolderPattern().IsMatch(plain) && !YearPattern().IsMatch(plain);

    /// <returns>Whether it is such an entry.</returns>
    public static bool Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (!Is(text.Plain))
            return false;
        var labels = labelled.Labels;
        var comma = labelled.Tokens.FindIndex(token => token.Shape is TokenShape.Comma or TokenShape.Colon or TokenShape.Semicolon);
        var end = comma < 0 ? labels.Length : comma;
        while (end > 0 && labelled.Tokens[end - 1].Shape is TokenShape.Stop or TokenShape.Identifier)
            end--;
        for (var at = 0; at < labels.Length; at++)
            if (labelled.Tokens[at].Shape != TokenShape.Identifier)
                labels[at] =
                    at < end ? TokenLabel.Collab
                    : at <= comma || comma < 0 ? TokenLabel.AfterPeople
                    : TokenLabel.Source;
        return true;
    }

    /// <summary>Archives by name, in the languages that references are read in; a serial that is named so ("Archives of …") goes on with "of".</summary>
    [GeneratedRegex(
        @"^(?:The )?(?:\p{Lu}[\p{L}'-]* ){0,3}(?:\p{L}*[Aa]rchiv|\p{L}*[Aa]rchief|Archives?|Archivo|Arquivo|Archivio|Arsip|Arkib|ANRI|NIOD|Public Record Office)\b(?! (?:of|for|für) )(?=[^.]*,)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HolderPattern();

    [GeneratedRegex(@"(?<![0-9/.-])(?:1[5-9]|20)[0-9]{2}(?![0-9/])|\b10\.[0-9]{4,9}/")]
    private static partial Regex YearPattern();
}
