using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Reads "Rahma, Siti" as one author and not as two: the surname alone is in capitals, initials follow, the only e-mail
/// address holds a word from either side of the comma, or most lines of names have one comma. "Rahma, Siti and Santoso,
/// Budi" are two, for no comma follows the last conjunction of a list.
/// </summary>
internal sealed class InvertedName
{
    /// <summary>Letters of the shortest word looked for in an e-mail address.</summary>
    private const int ShortestWord = 3;

    private readonly string? _email;
    private readonly bool _isHabit;

    /// <param name="lines">Lines in which authors are named and said how to be reached.</param>
    public InvertedName(IReadOnlyList<Line> lines)
    {
        _email = lines.SelectMany(line => ContactPatterns.Email().Matches(line.Words)).Select(match => match.Value).Distinct().ToList()
            is [var only]
            ? only
            : null;
        var names = lines
            .Where(line =>
                line.List is null && AuthorLine.IsAuthorLine(line) && !line.Words.StartsWith("ORCID", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        _isHabit = names.Count(IsPair) is > 1 and var pairs && pairs * 3 >= names.Count * 2;
    }

    /// <summary>The authors of the line, each with the surname first; null where the names stand in the usual order.</summary>
    public IReadOnlyList<AuthorName>? Read(Line line)
    {
        if (AuthorLine.ReadInverted(line) is { Count: 2 } pair && pair.All(IsInverted) && AuthorLine.Read(line).Count == 4)
            return pair;
        if (!IsPair(line))
            return null;
        var (surname, given) = (AuthorLine.Read(line)[0].Raw, AuthorLine.Read(line)[1].Raw);
        return
            _isHabit
            || (IsCapitals(surname) && !IsCapitals(given))
            || (!surname.Contains(' ', StringComparison.Ordinal) && EndsWithInitial(given.Split(',')[0]))
            || (_email is not null && IsIn(surname, _email) && IsIn(given, _email))
            ? AuthorLine.ReadInverted(line)
            : null;
    }

    /// <summary>Two names with a comma between them and no mark behind the first: two authors, or one.</summary>
    public static bool IsPair(Line line) => AuthorLine.Read(line) is [{ Marks.IsEmpty: true }, _] && AuthorLine.ReadInverted(line) is [_];

    private static bool IsInverted(AuthorName name) => name.Raw.Split(',') is [_, var given] && !PersonWords.IsDegree(given);

    private static bool IsCapitals(string name) => name.Count(char.IsLetter) > 2 && !name.Any(char.IsLower);

    /// <summary>"Paul D.", "P. S.", "PS": names that no surname ends.</summary>
    private static bool EndsWithInitial(string name) =>
        name is [.., ' ', var initial, '.'] && char.IsUpper(initial)
        || name.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries).All(part => part.Length <= 2 && part.All(char.IsUpper));

    private static bool IsIn(string name, string email)
    {
        var local = email[..email.IndexOf('@', StringComparison.Ordinal)];
        return name.Split([' ', '.', '-', ','], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Length >= ShortestWord && local.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
