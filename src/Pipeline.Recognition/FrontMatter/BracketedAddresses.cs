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

    /// <summary>Two groups of names or more, each with its address; null where the line holds anything else.</summary>
    public static IReadOnlyList<NamesWithAddress>? Read(Line line)
    {
        var groups = new List<NamesWithAddress>();
        var start = 0;
        while (Outer(line.Text, start) is { } bracket)
        {
            if (Group(line, start, bracket) is not { } group) return null;
            groups.Add(group);
            start = bracket.End + 1;
        }

        return groups.Count > 1 && !line.From(start).Words.Any(char.IsLetterOrDigit) ? groups : null;
    }

    private static NamesWithAddress? Group(Line line, int start, (int Start, int End) bracket)
    {
        var address = line.Slice(bracket.Start + 1, bracket.End - bracket.Start - 1);
        var from = AfterJoint(line.Text, start, bracket.Start);
        var before = line.Slice(from, bracket.Start - from);
        return before.HasWords && PersonWords.IsAddress(address.Words) && AuthorLine.IsAuthorLine(before) ? new(AuthorLine.Read(before), address) : null;
    }

    /// <summary>Behind the comma, sign or word that joins a name to the one before it.</summary>
    private static int AfterJoint(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or ',' or ';' or '&' or '·' or '|' or '.') start++;
        var space = text.IndexOf(' ', start, end - start);
        return space > 0 && PersonWords.IsConjunction(text[start..space]) ? space + 1 : start;
    }

    /// <summary>The next pair of brackets with those inside it; null where there is none.</summary>
    private static (int Start, int End)? Outer(string text, int from)
    {
        var start = text.IndexOf('(', from);
        var depth = 0;
        for (var at = start; at >= 0; at = text.IndexOfAny(Brackets, at + 1))
        {
            depth += text[at] == '(' ? 1 : -1;
            if (depth == 0) return (start, at);
        }

        return null;
    }
}
