using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>What an epigraph looks like, wherever it stands: a few lines apart from the text, and who is quoted under them.</summary>
internal static partial class EpigraphShape
{
    /// <summary>Style of lines that the front matter knows to be an epigraph.</summary>
    public const string Style = "Epigraph";

    /// <summary>Style of the line under them that says who is quoted.</summary>
    public const string SourceStyle = "Source of epigraph";

    /// <summary>Style of a line that says to whom the article is given.</summary>
    public const string Dedication = "Dedication";

    public const int MostLines = 4;

    private const int FewestWords = 3;

    private const int MostWords = 80;

    /// <summary>Words of the longest line that says who is quoted.</summary>
    public const int MostOfSource = 15;

    /// <summary>A style tells an epigraph without a line that says who is quoted.</summary>
    /// <param name="lines">The words quoted, each line apart from the text.</param>
    /// <param name="attribution">Who is quoted; null where no line says so.</param>
    public static bool Is(IReadOnlyList<Line> lines, Line? attribution) =>
        lines.Count is > 0 and <= MostLines
        && lines.Sum(line => line.WordCount) is >= FewestWords and <= MostWords
        && (attribution is not null || lines.All(HasStyle));

    public static bool IsAttribution(Line line, IReadOnlyList<Line> lines, Line? below) =>
        lines.Count > 0
        && line.Style != Style
        && !IsDedication(lines[^1])
        && (
            line.Style == SourceStyle
            || Attributions.IsDashed(line, lines[^1], below)
            || Attributions.IsAtEnd(line, lines[^1])
            || (IsSaid(lines) && Attributions.IsBracketedBelow(line, lines[^1]))
        );

    /// <summary>By style, by its place on the line, or in italics.</summary>
    public static bool IsApart(Line line, Habits habits) =>
        HasStyle(line) || CanBe(line) && (IsAside(line, habits) || line.Features.IsItalic);

    /// <summary>In italics and not otherwise apart, as verse may be too.</summary>
    public static bool IsInItalicsOnly(Line line, Habits habits) => line.Features.IsItalic && !HasStyle(line) && !IsAside(line, habits);

    public static bool HasStyle(Line line) =>
        line.HasStyle("epigra") || line.HasStyle("epígra") || line.HasStyle("motto") || IsDedication(line);

    public static bool IsDedication(Line line) => line.HasStyle(Dedication);

    /// <summary>The lines of one paragraph: the words quoted and, behind a line break or closing quotation marks, who is quoted; null for other paragraphs.</summary>
    public static (IReadOnlyList<Line> Lines, Line Source)? Whole(Line line, Habits habits)
    {
        if (line.SplitAtBreaks() is { Count: > 1 } parts && parts.All(part => part.HasWords))
            return AtBreak([.. parts.SkipLast(1)], parts[^1], IsApart(line, habits));
        return OpensQuote(line.Words) && Attributions.StartIn(line) is { } start && line.Slice(0, start) is var quoted && Is([quoted], line)
            ? ([quoted], line.From(start))
            : null;
    }

    public static bool OpensQuote(string words) => words.Length > 0 && words[0] is '“' or '"' or '‘' or '«' or '„' or '‹';

    /// <summary>In quotation marks, or whole sentences.</summary>
    public static bool IsSaid(IReadOnlyList<Line> lines) =>
        OpensQuote(lines[0].Words) ? Closing().IsMatch(lines[^1].Words) : Sentence.IsClosed(lines[^1].Words);

    /// <summary>A short line that begins with a name or says where a saying comes from.</summary>
    public static bool NamesSource(Line line) =>
        line.WordCount <= MostOfSource
        && !PersonWords.IsAddressOnly(line.Words)
        && !line.Words.AsSpan().ContainsAny('@', ':')
        && (PersonWords.IsName(line.Words.Split(',', '(')[0].Trim()) || Saying().IsMatch(line.Words));

    private static (IReadOnlyList<Line> Lines, Line Source)? AtBreak(IReadOnlyList<Line> quoted, Line source, bool isApart) =>
        (isApart || OpensQuote(quoted[0].Words))
        && (IsAttribution(source, quoted, below: null) || (IsSaid(quoted) && OpensQuote(quoted[0].Words) && NamesSource(source)))
        && Is(quoted, source)
            ? (quoted, source)
            : null;

    private static bool CanBe(Line line) =>
        line is { HasWords: true, List: null, Format.OutlineLevel: null } && !line.Features.IsBold && !line.Pictures.Any();

    private static bool IsAside(Line line, Habits habits) => line.Format.Alignment == TextAlignment.End || habits.IsIndented(line);

    [GeneratedRegex(@"[”""’“»›]\W{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>A saying of a people, or a passage of scripture.</summary>
    [GeneratedRegex(
        @"^\W?(?:\p{L}+\s+)?(?:proverb(?:io|e|s)?|peribahasa|pepatah|pantun|sprichwort|spreekwoord|provérbio|saying|song|traditional|Q\.?S\.?|Qur[’']?an|Hadi[ts]h?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Saying();
}
