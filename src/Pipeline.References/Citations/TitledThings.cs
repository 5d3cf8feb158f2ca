using System.Text.RegularExpressions;
using Pipeline.References.Parsing;

namespace Pipeline.References.Citations;

/// <summary>
/// Years in brackets that date what stands before them and cite nothing: a title in italics ("her first novel, <i>Salt Rations</i> (2018)"),
/// or a person, with the place of birth ("Anselmo Tum Quispe (Pisiga, 1961) recibe …").
/// </summary>
internal static partial class TitledThings
{
    /// <summary>Characters of the longest name before a bracket.</summary>
    private const int LongestName = 60;

    /// <summary>Who is written about was born before; later years are those of works.</summary>
    private const string LastBirth = "2010";

    public static bool Is(CitationText text, Mention mention) => IsTitle(text, mention) || IsBirth(text.Plain, mention);

    /// <summary>Whether the bracket that holds the names and the year stands behind words in italics.</summary>
    public static bool IsBehindTitle(CitationText text, Mention mention) =>
        mention.Form == MentionForm.Parenthetical
        && mention.Window.Start > 2
        && text.Plain[mention.Window.Start - 1] == '('
        && !text.IsItalic(mention.Window.Start)
        && (text.IsItalic(mention.Window.Start - 2) || text.IsItalic(mention.Window.Start - 3));

    /// <summary>The words before the bracket are in italics and the year is not: names stand in the type of the text.</summary>
    private static bool IsTitle(CitationText text, Mention mention) =>
        mention.Form == MentionForm.Narrative
        && !mention.Window.IsEmpty
        && text.IsItalic(mention.Window.End - 1)
        && !text.IsItalic(mention.Years[0].Extent.Start);

    /// <summary>One place and a year right behind a full name that begins the paragraph or a given name tells, with a verb or comma behind it.</summary>
    private static bool IsBirth(string plain, Mention mention)
    {
        if (
            mention.Form != MentionForm.Parenthetical
            || mention.Years.Count > 1
            || mention.Window.Start == 0
            || plain[mention.Window.Start - 1] != '('
            || string.CompareOrdinal(mention.Years[0].Year, LastBirth) > 0
        )
            return false;
        var close = mention.Years[0].Extent.End;
        if (
            close >= plain.Length
            || plain[close] != ')'
            || !PlacePattern().IsMatch(plain.AsSpan(mention.Window.Start, mention.Window.Length))
        )
            return false;
        var from = Math.Max(0, mention.Window.Start - LongestName);
        var name = NamePattern().Match(plain[from..(mention.Window.Start - 1)]);
        if (!name.Success)
            return false;
        return VerbPattern().IsMatch(plain.AsSpan(close))
            && (Lexicon.GivenNames.Contains(name.Groups["first"].Value) || (from == 0 && name.Index == 0));
    }

    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}\p{M}'-]+(?:\s\p{Lu}[\p{L}\p{M}'-]+){0,2},\s*$")]
    private static partial Regex PlacePattern();

    [GeneratedRegex(
        @"(?<![\p{L}'-])(?<first>\p{Lu}\p{Ll}+)(?:\s(?:(?:de|del|da|dos|bin|binti|van|von|al)\s)?\p{Lu}[\p{L}\p{M}'-]+){1,4}\s$"
    )]
    private static partial Regex NamePattern();

    /// <summary>What a life begins with.</summary>
    [GeneratedRegex(
        @"^\)(?:,|\s(?:is|was|has|lives?|works?|teaches|writes|es|fue|vive|ha|recibe|trabaja|escribe|é|foi|tem|est|a|vit|ist|war|lebt|adalah|ialah|merupakan|was)\s)"
    )]
    private static partial Regex VerbPattern();
}
