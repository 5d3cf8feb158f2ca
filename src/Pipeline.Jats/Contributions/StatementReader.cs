using System.Text.RegularExpressions;

namespace Pipeline.Jats.Contributions;

/// <summary>
/// Reads who has which role. Names stand before their roles ("A.B.: Software, Supervision") or behind them ("Software,
/// A.B. and C.D."); which, the first of either tells for the whole statement.
/// </summary>
internal static partial class StatementReader
{
    /// <summary>Fewer different roles than this are words of ordinary language.</summary>
    private const int FewestRoles = 2;

    /// <summary>Null where the text is no statement by roles.</summary>
    /// <param name="text">Its paragraphs, parted by line ends.</param>
    public static StatementReading? Read(string text, AuthorForms forms, int authors, bool isNamedCredit)
    {
        var roles = RoleWords.In(text).ToList();
        if (roles.Select(role => role.Term).Distinct().Count() < (isNamedCredit ? 1 : FewestRoles))
            return null;
        var groups = Grouped(text, roles, new(forms, authors)).ToList();
        var held = Enumerable.Range(0, authors).Select(_ => new List<HeldRole>()).ToList();
        var unclear = groups
            .SelectMany(group => group.Names)
            .Where(name => !name.IsEveryone && name.Authors.Count != 1)
            .Select(name => name.Words)
            .ToList();
        unclear.AddRange(
            groups.Where(group => group.Names.Count == 0).SelectMany(group => group.Roles).Select(role => text[role.Start..role.End])
        );
        foreach (var group in groups)
        foreach (
            var (author, degree) in group
                .Names.SelectMany(name => name.Authors.Select(author => (author, DegreeWords.Behind(text, name.Start + name.Words.Length))))
                .DistinctBy(pair => pair.author)
        )
            Hold(held[author], group.Roles.Select(role => new HeldRole(role.Term, degree ?? DegreeWords.Behind(text, role.End))));
        return new(held, [.. unclear.Distinct(StringComparer.Ordinal)]);
    }

    private static void Hold(List<HeldRole> held, IEnumerable<HeldRole> roles)
    {
        foreach (var role in roles)
            if (!held.Exists(one => one.Term == role.Term))
                held.Add(role);
    }

    /// <summary>Names and the roles that belong together.</summary>
    private static IEnumerable<RolesOfNames> Grouped(string text, List<RoleMention> roles, NameScanner scanner)
    {
        var end = EndOf(text, roles[^1].End);
        var between = Enumerable
            .Range(0, roles.Count + 1)
            .Select(at => scanner.In(text, at == 0 ? 0 : roles[at - 1].End, at == roles.Count ? end : roles[at].Start).ToList())
            .ToList();
        var areNamesFirst = HasNames(between[0]);
        for (int first = 0, last; first < roles.Count; first = last)
        {
            last = first + 1;
            while (last < roles.Count && !HasNames(between[last]))
                last++;
            var names = areNamesFirst
                ? between[first].AsEnumerable().Reverse().TakeWhile(name => !name.IsOther).Reverse()
                : between[last].TakeWhile(name => !name.IsOther);
            yield return new([.. names], roles.GetRange(first, last - first));
        }
    }

    private static bool HasNames(List<NameMention> names) => names.Exists(name => !name.IsOther);

    /// <summary>Where the names behind the last role end: a sentence of small words that follows is about something else.</summary>
    private static int EndOf(string text, int start) =>
        NextSentence().Match(text, start) is { Success: true } next ? next.Index : text.Length;

    [GeneratedRegex(@"\n|(?<=[\p{L}]\.)\s+(?=\p{Lu}\p{Ll}*\s+\p{Ll})")]
    private static partial Regex NextSentence();
}
