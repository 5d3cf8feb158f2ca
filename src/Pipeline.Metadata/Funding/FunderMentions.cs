using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Metadata.Funding;

/// <summary>Tells whether words name a payer that is known.</summary>
internal static class FunderMentions
{
    /// <summary>By its name, in short, or by a number where the statement bends the name ("von der Deutschen Forschungsgemeinschaft").</summary>
    public static bool IsIn(Award award, string words) =>
        Has(words, award.Funder)
        || award.Numbers.Any(number => Has(words, number))
        || words.Split([' ', ',', '.', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(word => IsShort(word, award.Funder));

    /// <summary>Whether one is made of the first letters of the other.</summary>
    public static bool IsShort(string name, string whole) =>
        name.Length > 1
        && name.Equals(
            string.Concat(whole.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0])),
            StringComparison.OrdinalIgnoreCase
        );

    private static bool Has(string words, string part) =>
        WordText.Letters(part) is { Length: > 0 } letters && WordText.Letters(words).Contains(letters, StringComparison.OrdinalIgnoreCase);
}
