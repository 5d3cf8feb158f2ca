using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A name, what its bearer is, and where.</summary>
/// <param name="Post">Null where none is named.</param>
/// <param name="Address">Null where no institution or known place is named; other words belong to the post.</param>
internal sealed record NameInTurn(Line Name, Line? Post, Line? Address);

/// <summary>
/// Reads "Anne Dubois, professeure, Université Exemple, et Paul Martin, chercheur, Institut Exemple, Dakar": each name with
/// its post and address between commas, and a word for "and" before the next name.
/// </summary>
internal static partial class NamesInTurn
{
    /// <summary>Two persons or more; null where the line holds anything else.</summary>
    public static IReadOnlyList<NameInTurn>? Read(Line line)
    {
        if (AuthorMarks.StartsWithMark(line) || line.Words.Contains('@', StringComparison.Ordinal))
            return null;
        var starts = Joint().Matches(line.Text).Where(joint => IsName(UpToComma(line, joint.Index + joint.Length))).ToList();
        if (starts.Count == 0)
            return null;
        int[] begins = [0, .. starts.Select(joint => joint.Index + joint.Length)];
        int[] ends = [.. starts.Select(joint => joint.Index), line.Text.Length];
        var people = begins.Zip(ends, (begin, end) => Person(line.Slice(begin, end - begin))).OfType<NameInTurn>().ToList();
        return people.Count == begins.Length ? people : null;
    }

    private static NameInTurn? Person(Line part)
    {
        var name = UpToComma(part, 0);
        if (name is null || !IsName(name) || name.Text.Length >= part.Text.Length)
            return null;
        var rest = part.From(name.Text.Length + 1);
        var body = BodyStart(rest);
        var post = rest.Slice(0, body).Text.TrimEnd(' ', ',').Length is > 0 and var length ? rest.Slice(0, length) : null;
        if (post is not null && !IsPost(post.Words))
            return null;
        if (body < rest.Text.Length && PersonWords.IsAddress(rest.From(body).Words))
            return new(name, post, rest.From(body));
        return post is not null ? new(name, rest, null) : null;
    }

    /// <summary>Behind the parts between commas that say what somebody is.</summary>
    private static int BodyStart(Line rest)
    {
        var start = 0;
        while (start < rest.Text.Length && UpToComma(rest, start) is { } part && IsPost(part.Words))
            start = Math.Min(rest.Text.Length, rest.Text.IndexOf(',', start) is >= 0 and var comma ? comma + 1 : rest.Text.Length);
        return start;
    }

    private static bool IsPost(string words) => PersonWords.NamesPosition(words) && !PersonWords.NamesInstitution(words);

    /// <summary>One person with two words of a name at the least.</summary>
    private static bool IsName(Line? part) =>
        part is { WordCount: > 1 and <= 6 }
        && AuthorLine.Read(part) is [{ Marks.IsEmpty: true }]
        && AuthorLine.IsAuthorLine(part)
        && !IsPost(part.Words);

    /// <summary>From a place up to the next comma; null where nothing stands there.</summary>
    private static Line? UpToComma(Line line, int start) =>
        start < line.Text.Length
        && line.Slice(start, (line.Text.IndexOf(',', start) is >= 0 and var comma ? comma : line.Text.Length) - start)
            is { HasWords: true } part
            ? part
            : null;

    [GeneratedRegex(
        @"(?<!\s)(?:(?:\s*[,;])?\s+(?:and|dan|et|und|y|e|en|&|serta|sowie)\s+|\s*;\s*)(?=\p{Lu})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint();
}
