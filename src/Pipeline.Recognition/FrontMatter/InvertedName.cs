using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Reads "Rahma, Siti" as one author and not as two: the surname alone is in capitals, initials follow, or the only e-mail address holds a
/// word from either side of the comma. "Rahma, Siti and Santoso, Budi" are two, for no comma follows the last conjunction
/// of a list.
/// </summary>
internal static class InvertedName
{
    /// <summary>Letters of the shortest word looked for in an e-mail address.</summary>
    private const int ShortestWord = 3;

    /// <summary>The authors of the line, each with the surname first; null where the names stand in the usual order.</summary>
    /// <param name="emails">Every e-mail address of the front matter.</param>
    public static IReadOnlyList<AuthorName>? Read(Line line, IReadOnlyList<string> emails)
    {
        if (AuthorLine.ReadInverted(line) is { Count: 2 } pair && pair.All(IsInverted) && AuthorLine.Read(line).Count == 4) return pair;
        if (AuthorLine.Read(line) is not [{ Marks.IsEmpty: true } surname, var given] || AuthorLine.ReadInverted(line) is not [var whole]) return null;
        return (IsCapitals(surname.Raw) && !IsCapitals(given.Raw)) || (!surname.Raw.Contains(' ', StringComparison.Ordinal) && EndsWithInitial(given.Raw)) || (emails is [var email] && IsIn(surname.Raw, email) && IsIn(given.Raw, email)) ? [whole] : null;
    }

    /// <summary>"Paul D.", "P. S.", "PS": names that no surname ends.</summary>
    private static bool EndsWithInitial(string name) => name is [.., ' ', var initial, '.'] && char.IsUpper(initial) || name.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries).All(part => part.Length <= 2 && part.All(char.IsUpper));

    private static bool IsInverted(AuthorName name) => name.Raw.Split(',') is [_, var given] && !PersonWords.IsDegree(given);

    private static bool IsCapitals(string name) => name.Count(char.IsLetter) > 2 && !name.Any(char.IsLower);

    private static bool IsIn(string name, string email)
    {
        var local = email[..email.IndexOf('@', StringComparison.Ordinal)];
        return name.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length >= ShortestWord && local.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
