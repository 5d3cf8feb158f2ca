using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>The names in a citation.</summary>
/// <param name="Printed">As printed, without "et al.".</param>
/// <param name="Key">All of it folded, for names that themselves hold a comma or an "and".</param>
/// <param name="Names">Each name between commas, slashes, "&amp;" or a word for it.</param>
/// <param name="HasEtAl">Whether "et al." or a word for it follows.</param>
internal sealed partial record AuthorPhrase(string Printed, string Key, IReadOnlyList<CitedName> Names, bool HasEtAl)
{
    private static readonly char[] Ends = [' ', ',', '"', '\'', ':', '.'];

    private IReadOnlyList<string>? _words;

    /// <summary>Its words as the name of an organisation has them.</summary>
    public IReadOnlyList<string> Words => _words ??= NameKeys.Words(Printed);

    public static AuthorPhrase Of(string printed)
    {
        var phrase = printed.Contains('\u00ad', StringComparison.Ordinal)
            ? printed.Replace("\u00ad", string.Empty, StringComparison.Ordinal)
            : printed;
        phrase = PossessivePattern().Replace(phrase.Trim().TrimEnd(',', ' ', '"').TrimStart('"', '\''), string.Empty);
        phrase = BookPattern().Replace(ShortFormPattern().Replace(phrase, string.Empty), string.Empty);
        phrase = CharactersPattern().Replace(phrase, string.Empty);
        var others = EtAlPattern().Match(phrase);
        phrase = others.Success ? phrase[..others.Index] : phrase;
        phrase = phrase.TrimEnd(Ends);
        var names = SeparatorPattern()
            .Split(InitialsPattern().Replace(phrase, "${initials} ${name}"))
            .Select(CitedName.Of)
            .Where(name => name.Key.Length > 0)
            .ToList();
        return new(phrase, Sameness.Key(phrase), names, others.Success);
    }

    [GeneratedRegex(@"(?:'s|(?<=s)'|'(?=\s*$))$")]
    private static partial Regex PossessivePattern();

    /// <summary>"World Health Organization [WHO]", "Berry &amp; Petty (eds.)", "Berry eds.".</summary>
    [GeneratedRegex(@"\s*(?:[\[(]\p{Lu}[^\])]{0,20}[\])]|[\[(]?\b(?:[Ee]ds?|[Hh]rsg|[Oo]rgs?|[Cc]oord|[Pp]eny)\b\.?[\])]?)[,\s]*$")]
    private static partial Regex ShortFormPattern();

    /// <summary>Book and chapter of a classical author, before the year of the edition: "Laercio, VI 77".</summary>
    [GeneratedRegex(@"(?:[\s,]+[IVXLC]{1,6}\b)+(?:[\s,.]+\d[\d\s.–-]*)?\.?[\s,]*$")]
    private static partial Regex BookPattern();

    /// <summary>"Huang 黃": the characters of a romanised name behind it.</summary>
    [GeneratedRegex(@"(?<=[\p{L}-[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]])\s?[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]{1,5}")]
    private static partial Regex CharactersPattern();

    [GeneratedRegex(@"[\s,]*(?:\b" + CitingForms.Others + @"|\(" + CitingForms.Others + @"\))(?:'s)?[\s,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex EtAlPattern();

    [GeneratedRegex(
        @"\s*(?:[,;]\s*(?:(?:"
            + CitingForms.And
            + @")\s)?|&|/|\s"
            + CitingForms.And
            + @"\s|(?<=\p{Lu}{2})\s(?:AND|DAN|UND|ET|E|Y|EN)\s(?=\p{Lu}{2}))\s*"
    )]
    private static partial Regex SeparatorPattern();

    /// <summary>"Smith, J." and "Smith J", as in a reference list.</summary>
    [GeneratedRegex(
        @"(?<name>\p{Lu}[\p{L}\p{M}'-]+)(?:,\s(?<initials>(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}(?:\.|$))(?=[,;&\s]|$)|\s(?<initials>\p{Lu}{1,2})(?=[,;]|$|\s"
            + CitingForms.And
            + @"\s))"
    )]
    private static partial Regex InitialsPattern();
}

/// <param name="Key">The whole name folded.</param>
/// <param name="Words">Its words folded.</param>
/// <param name="ShortKey">The name without the particles before it, folded.</param>
/// <param name="IsPersonLike">Whether no word of it but a particle begins with a small letter.</param>
internal sealed record CitedName(string Key, IReadOnlyList<string> Words, string ShortKey, bool IsPersonLike)
{
    private static readonly char[] Separators = [' ', '.', '-'];

    private static bool IsOfPerson(string word) => !char.IsLower(word[0]) || Lexicon.Particles.Contains(word);

    public static CitedName Of(string printed)
    {
        var words = printed.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words is [var only])
            return Sameness.Key(only) is { Length: > 0 } key ? new(key, [key], key, true) : new(string.Empty, [], string.Empty, false);
        IReadOnlyList<string> folded = [.. words.Select(word => Sameness.Key(word)).Where(word => word.Length > 0)];
        return new(string.Concat(folded), folded, string.Concat(folded.SkipWhile(Lexicon.Particles.Contains)), words.All(IsOfPerson));
    }
}
