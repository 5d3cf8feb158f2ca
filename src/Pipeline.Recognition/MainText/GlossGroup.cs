using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>One example with its gloss: words, what stands under each of them, and what the whole means.</summary>
/// <param name="Number">"(2)"; null for a further sentence of the same example.</param>
/// <param name="Letter">"a."; null where it has none.</param>
/// <param name="Preface">The name of the language above the words, or a sentence that has no gloss; or null.</param>
/// <param name="Rows">Lines of as many words each, the first of them the example; none where it has no gloss.</param>
/// <param name="Below">The translation, and where it is from.</param>
internal sealed partial record GlossGroup(
    Line? Number,
    Line? Letter,
    Line? Preface,
    IReadOnlyList<IReadOnlyList<Line>> Rows,
    IReadOnlyList<Line> Below
)
{
    /// <summary>Most lines of words and glosses over one translation.</summary>
    private const int MostRows = 4;

    /// <summary>Reads the group that begins with a line; null where there is none.</summary>
    /// <param name="isFirst">Whether it must have a number.</param>
    public static (GlossGroup Group, int Next)? Read(IReadOnlyList<Line> lines, int at, bool isFirst)
    {
        var (number, afterNumber) = Cut(lines[at], Numbered());
        var (letter, head) = Cut(afterNumber, Lettered());
        if (number is null && (isFirst || letter is null))
            return null;
        return Aligned(lines, at, number, letter, head)
            ?? (isFirst || head.IsProse ? null : (new(null, letter, head.Trimmed(), [], []), at + 1));
    }

    /// <summary>The group whose first line goes on so behind its number and letter; null where no gloss and translation follow.</summary>
    private static (GlossGroup, int)? Aligned(IReadOnlyList<Line> lines, int at, Line? number, Line? letter, Line head)
    {
        var preface = at + 2 < lines.Count && !AreAligned(head, lines[at + 1]) ? head : null;
        var own = new List<Line> { preface is null ? head : lines[++at] };
        while (++at < lines.Count && own.Count < MostRows && !IsTranslation(lines[at]))
            own.Add(lines[at]);
        if (own.Count < 2 || at == lines.Count || !IsTranslation(lines[at]) || RowsOf(own) is not { } rows)
            return null;
        var below = new List<Line> { lines[at++].Trimmed() };
        if (at < lines.Count && InBrackets().IsMatch(lines[at].Words))
            below.Add(lines[at++].Trimmed());
        return (new(number, letter, preface?.Trimmed(), rows, below), at);
    }

    /// <summary>What a line begins with, and the rest of it; null where it begins otherwise.</summary>
    private static (Line? Mark, Line After) Cut(Line line, Regex start) =>
        start.Match(line.Text) is { Success: true } match && match.Groups["mark"] is var mark
            ? (line.Slice(mark.Index, mark.Length), line.From(mark.Index + mark.Length))
            : (null, line);

    private static bool AreAligned(Line one, Line other) => RowsOf([one, other]) is not null;

    /// <summary>The words of each line, parted by tabs or, where there are none and the last line has abbreviations of grammar, by spaces; null where their number differs.</summary>
    private static List<IReadOnlyList<Line>>? RowsOf(List<Line> lines) =>
        Agreeing(lines, line => [.. TabbedRows.Bordered(line).Where(cell => !cell.IsEmpty)])
        ?? (
            Grammar().IsMatch(lines[^1].Words)
                ? Agreeing(lines, line => [.. line.Trimmed().PartAt(' ').Where(word => !word.IsEmpty)])
                : null
        );

    private static List<IReadOnlyList<Line>>? Agreeing(List<Line> lines, Func<Line, IReadOnlyList<Line>> words)
    {
        var rows = lines.ConvertAll(line => words(line));
        return rows[0].Count > 1 && rows.TrueForAll(row => row.Count == rows[0].Count) ? rows : null;
    }

    public static bool IsTranslation(Line line) => Quoted().IsMatch(line.Words);

    /// <summary>Whether words begin with the number of an example.</summary>
    public static bool IsNumbered(string text) => Numbered().IsMatch(text);

    [GeneratedRegex(@"^ *(?<mark>\(\d{1,3}\))(?: |$)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^ *(?<mark>\(?[a-h][.)]) ")]
    private static partial Regex Lettered();

    [GeneratedRegex("^[‘'“\"„«`]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[(\[].*[)\]]\.?$")]
    private static partial Regex InBrackets();

    /// <summary>A person and number, or a category in capitals ("1SG", "PFV", "NEG").</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:[123](?:SG|PL|DU|[SP])?\b|\p{Lu}{2,}\b)")]
    private static partial Regex Grammar();
}
