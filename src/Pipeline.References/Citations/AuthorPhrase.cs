using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>The names in a citation.</summary>
/// <param name="Printed">As printed, without "et al.".</param>
/// <param name="Names">Each name between commas, "&amp;", "and" or "dan".</param>
/// <param name="HasEtAl">Whether "et al." or "dkk." follows.</param>
internal sealed partial record AuthorPhrase(string Printed, IReadOnlyList<CitedName> Names, bool HasEtAl)
{
    public static AuthorPhrase Of(string printed)
    {
        var phrase = PossessivePattern().Replace(printed.Replace("\u00ad", string.Empty, StringComparison.Ordinal).Trim(' ', ',', '"', '\''), string.Empty);
        phrase = ShortFormPattern().Replace(phrase, string.Empty);
        var others = EtAlPattern().Match(phrase);
        phrase = others.Success ? phrase[..others.Index].TrimEnd(' ', ',') : phrase;
        var names = SeparatorPattern().Split(phrase).Where(name => name.Length > 0).Select(CitedName.Of).Where(name => name.Key.Length > 0).ToList();
        return new(phrase, names, others.Success);
    }

    [GeneratedRegex(@"(?:'s|(?<=s)')$")]
    private static partial Regex PossessivePattern();

    /// <summary>"World Health Organization [WHO]".</summary>
    [GeneratedRegex(@"\s*[\[(]\p{Lu}[^\])]{0,20}[\])]$")]
    private static partial Regex ShortFormPattern();

    [GeneratedRegex(@"[\s,]*(?:&|\b(?:and|dan)\b)?[\s,]*\b(?:et\.?\s?al\b\.?(?:'s)?|dkk\b\.?|dll\b\.?|and others|and colleagues|and co-?workers|dan kawan-kawan|dan rekan(?:-rekan)?(?:nya)?|kawan-kawan)[\s,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex EtAlPattern();

    [GeneratedRegex(@"\s*(?:,\s*(?:&\s*|(?:and|dan)\s)?|&|;|\s(?:and|dan|und)\s)\s*")]
    private static partial Regex SeparatorPattern();
}

/// <param name="Key">The whole name folded.</param>
/// <param name="Words">Its words folded.</param>
internal sealed record CitedName(string Key, IReadOnlyList<string> Words)
{
    public static CitedName Of(string printed) =>
        new(NameKeys.Fold(printed), printed.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(word => NameKeys.Fold(word)).Where(word => word.Length > 0).ToList());
}
