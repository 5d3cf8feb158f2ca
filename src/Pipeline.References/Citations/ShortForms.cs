using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>Short forms that the text gives to names of organisations: "Ministry of Health (MoH)", "IOM (International …)".</summary>
internal sealed partial class ShortForms
{
    private const int MostWords = 12;

    private readonly Dictionary<string, AuthorPhrase> _others = new(StringComparer.Ordinal);

    public ShortForms(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (Match match in BracketPattern().Matches(text))
                Add(match.Groups["short"].Value, Before(text, match.Index, match.Groups["short"].Value));
            foreach (Match match in ReversePattern().Matches(text))
                Add(match.Groups["short"].Value, match.Groups["long"].Value);
        }
    }

    /// <summary>The long form of a short one or the short form of a long one; null where the text gives none.</summary>
    public AuthorPhrase? OtherOf(string key) => _others.GetValueOrDefault(key);

    private void Add(string shortForm, string longForm)
    {
        var (small, large) = (AuthorPhrase.Of(shortForm), AuthorPhrase.Of(longForm));
        if (large.Key.Length <= small.Key.Length || small.Key.Length == 0)
            return;
        _others.TryAdd(small.Key, large);
        _others.TryAdd(large.Key, small);
    }

    /// <summary>The words before a bracket that its letters are the initials of, or else as many capitalised words as stand there.</summary>
    private static string Before(string text, int end, string shortForm)
    {
        var start = end;
        var key = Sameness.Key(shortForm);
        for (
            var word = WordBeforePattern().Match(text, 0, start);
            word.Success && end - start < MostWords * 15;
            word = WordBeforePattern().Match(text, 0, start)
        )
        {
            var isSmall = char.IsLower(word.Groups["word"].Value[0]);
            if (isSmall && !NameKeys.IsSmallWord(word.Groups["word"].Value))
                break;
            if (LikelyNames.IsLeadIn(word.Groups["word"].Value) && !isSmall)
                break;
            start = word.Index;
            if (!isSmall && NameKeys.Initials(text[start..end]) == key)
                break;
        }

        return SmallStartPattern().Replace(text[start..end], string.Empty).Trim();
    }

    /// <summary>In capitals, or with a capital and closed at once ("Kemenkes"); a name and a year are no short form.</summary>
    [GeneratedRegex(
        @"(?<=[\p{L}.]\s?)\s?[(\[][""'“]?(?<short>\p{Lu}[\p{L}\d/&-]*\p{Lu}[\p{L}\d/&-]*|\p{Lu}[\p{L}-]{2,14}(?=[""'”]?[)\]]))[""'”]?[)\],;]"
    )]
    private static partial Regex BracketPattern();

    [GeneratedRegex(@"(?<![\p{L}])(?<short>\p{Lu}{2,8})\s[(\[](?<long>\p{Lu}[\p{L}'-]+(?:\s\p{L}[\p{L}'-]*){1,10})[)\],;]")]
    private static partial Regex ReversePattern();

    [GeneratedRegex(@"(?<![\p{L}'’-])(?<word>\p{L}[\p{L}'’-]*)\s*$", RegexOptions.RightToLeft)]
    private static partial Regex WordBeforePattern();

    [GeneratedRegex(@"^(?:\p{Ll}[\p{L}]*\s+)+|^(?:The|Menurut|In|Dari)\s+")]
    private static partial Regex SmallStartPattern();
}
