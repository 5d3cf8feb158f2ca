using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Names, and the address in brackets behind them.</summary>
/// <param name="Address">Between the brackets; an e-mail address may stand in it.</param>
internal sealed record NamesWithAddress(IReadOnlyList<AuthorName> Names, Line Address);

/// <summary>Reads "Siti Rahma (Universitas Contoh), Budi Santoso (Universitas Lain)": every name with its address in brackets.</summary>
internal static class BracketedAddresses
{
    private static readonly char[] Brackets = ['(', ')'];

    /// <summary>Words of the longest name of a town in brackets.</summary>
    private const int LongestTown = 4;

    /// <summary>Two groups of names or more, each with its address, or one with its town; null where the line holds anything else.</summary>
    public static IReadOnlyList<NamesWithAddress>? Read(Line line)
    {
        var groups = new List<NamesWithAddress>();
        var start = 0;
        while (Outer(line.Text, start) is { } bracket)
        {
            if (Group(line, start, bracket) is not { } group)
                return null;
            groups.Add(group);
            start = bracket.End + 1;
        }

        if (groups.Exists(group => IsAcronym(group.Address)) && !groups.Exists(group => PersonWords.IsAddress(group.Address.Words)))
            return null;
        return
            (groups.Count > 1 || (groups.Count > 0 && PersonWords.IsPlaceOnly(groups[0].Address.Words)))
            && !line.From(start).Words.Any(char.IsLetterOrDigit)
            ? groups
            : null;
    }

    private static NamesWithAddress? Group(Line line, int start, (int Start, int End) bracket)
    {
        var address = line.Slice(bracket.Start + 1, bracket.End - bracket.Start - 1);
        var from = AfterJoint(line.Text, start, bracket.Start);
        var before = line.Slice(from, bracket.Start - from);
        if (before.Words.LastIndexOf(',') is > 0 and var comma && PersonWords.IsDegree(before.Words[(comma + 1)..]))
            return null;
        return
            before.HasWords
            && (PersonWords.IsAddress(address.Words) || ((IsLikeTown(address) || IsAcronym(address)) && EndsAt(line.Text, bracket.End + 1)))
            && AuthorLine.IsAuthorLine(before)
            ? new(AuthorLine.Read(before), address)
            : null;
    }

    /// <summary>A few words beginning with a capital, which beside towns are one.</summary>
    private static bool IsLikeTown(Line address) =>
        address.WordCount <= LongestTown
        && char.IsUpper(address.Words[0])
        && address.Words.Any(char.IsLower)
        && !PersonWords.IsDegree(address.Words)
        && !address.Words.AsSpan().ContainsAny('.', '@', ':');

    /// <summary>The short name of a body, which beside full ones is an address ("UMO").</summary>
    private static bool IsAcronym(Line address) =>
        address.Words.Length is >= 2 and <= 8 && address.Words.All(char.IsUpper) && !PersonWords.IsDegree(address.Words);

    /// <summary>Nothing of the name follows the bracket, as it does one that holds another first name.</summary>
    private static bool EndsAt(string text, int at) =>
        text[at..].TrimStart() is var rest
        && (
            rest.Length == 0
            || rest[0] is ',' or ';' or '&' or '·' or '|' or '/'
            || PersonWords.IsConjunction(rest.Split(' ')[0])
            || PersonWords.MayBeConjunction(rest.Split(' ')[0])
        );

    /// <summary>Behind the comma, sign or word that joins a name to the one before it.</summary>
    private static int AfterJoint(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or ';' or '&' or '·' or '|' or '.')
            start++;
        var space = text.IndexOf(' ', start, end - start);
        return space > 0 && (PersonWords.IsConjunction(text[start..space]) || PersonWords.MayBeConjunction(text[start..space]))
            ? space + 1
            : start;
    }

    /// <summary>The next pair of brackets with those inside it; null where there is none.</summary>
    private static (int Start, int End)? Outer(string text, int from)
    {
        var start = text.IndexOf('(', from);
        var depth = 0;
        for (var at = start; at >= 0; at = text.IndexOfAny(Brackets, at + 1))
        {
            depth += text[at] == '(' ? 1 : -1;
            if (depth == 0)
                return (start, at);
        }

        return null;
    }
}
