using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Ding Lixing 丁麗興, Zheng Zongwei 鄭宗偉, and Chen Shuhua 陳淑華": romanised names in their own order, each with its characters behind
/// (Chicago 17 §11.90). The characters are part of no field, and the first word is the surname.
/// </summary>
internal static partial class NamesWithCharacters
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (NamesPattern().Match(text.Plain) is not { Success: true } names)
            return;
        for (var at = 0; at < labelled.Labels.Length && labelled.Tokens[at].Start < names.Length; at++)
            labelled.Labels[at] =
                IsIn(labelled.Tokens[at], names.Groups["surname"]) ? TokenLabel.Surname
                : IsIn(labelled.Tokens[at], names.Groups["given"]) ? TokenLabel.GivenNames
                : TokenLabel.AfterPeople;
    }

    private static bool IsIn(Token token, Group group) => group.Captures.Any(token.IsIn);

    private const string Name =
        @"(?<surname>\p{Lu}[\p{L}'-]+),?\s(?<given>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)\s?[\u3400-\u9FFF\uAC00-\uD7AF\u3040-\u30FF]{2,5}";

    [GeneratedRegex("^" + Name + @"(?:,?\s(?:and\s|&\s)?" + Name + ")*[.,]?", RegexOptions.CultureInvariant)]
    private static partial Regex NamesPattern();
}
