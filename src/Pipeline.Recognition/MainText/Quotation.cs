using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Tells block quotations by style, indent, size and italics.</summary>
internal static partial class Quotation
{
    /// <summary>Least indent beyond the usual one, in points, where nothing but the indent tells a quotation.</summary>
    private static readonly Points WideIndent = new(27);

    /// <summary>Least indent at both sides of words in smaller type or italics.</summary>
    private static readonly Points SmallIndent = new(9);

    /// <summary>Words of the shortest passage that the direction of its paragraph alone tells.</summary>
    private const int FewestInOtherDirection = 3;

    /// <summary>Words of the shortest passage that its script alone tells.</summary>
    private const int FewestInOtherScript = 5;

    /// <summary>Words of the longest line that is kept as one.</summary>
    private const int LongestLine = 16;

    public static bool IsQuotation(Line line, Habits habits)
    {
        if (HasStyle(line) || IsInOtherDirection(line, habits))
            return true;
        if (line.WordCount < 8 || line.IsCentred || line.Format.Alignment == TextAlignment.End)
            return false;
        var start = line.Format.IndentStart - habits.IndentStart;
        var end = line.Format.IndentEnd - habits.IndentEnd;
        var hangs = line.Format.FirstLine < Points.Zero;
        return !hangs
            && (
                (habits.IsIndented(line) && end >= SmallIndent) || (start >= WideIndent && line.WordCount >= 15) || IsByFormat(line, habits)
            );
    }

    /// <summary>A verse or sentence in Arabic by itself among text that is read from the left.</summary>
    private static bool IsInOtherDirection(Line line, Habits habits) =>
        line is { IsFromRight: true, Format.OutlineLevel: null }
        && !habits.IsRightToLeft
        && line.WordCount >= (line.Format.RightToLeft ? FewestInOtherDirection : FewestInOtherScript)
        && !line.Features.IsBold
        && line.List is null;

    /// <summary>Told by smaller type or italics between small indents, which is less sure.</summary>
    public static bool IsByFormat(Line line, Habits habits)
    {
        var start = line.Format.IndentStart - habits.IndentStart;
        var end = line.Format.IndentEnd - habits.IndentEnd;
        var stands = line.Features.IsItalic || habits.IsSmaller(line);
        return !HasStyle(line) && stands && start >= SmallIndent && end >= SmallIndent && !habits.IsIndented(line);
    }

    /// <summary>
    /// A paragraph or list that goes on in a quotation: indented like its first paragraph, however short. Lists begin with an
    /// indent anyway, so that they are quoted only where an indent at the end says so too, or for typed lists a style.
    /// </summary>
    public static bool GoesOn(Line first, Line line, Habits habits)
    {
        if (
            line.Format.OutlineLevel is not null
            || line.Features.IsBold
            || line.Format.Alignment == TextAlignment.End
            || FormulaBuilder.IsFormula(line)
        )
            return false;
        var isWithin = line.Format.IndentEnd >= first.Format.IndentEnd && first.Format.IndentEnd > habits.IndentEnd;
        if (line.List is not null)
            return isWithin && line.Format.IndentStart > first.Format.IndentStart;
        if (TypedList.Read(line) is not null && !HasStyle(line) && !isWithin)
            return false;
        if (IsInOtherDirection(first, habits) && !HasStyle(first))
            return IsQuotation(line, habits);
        return IsQuotation(line, habits)
            || (
                line.Style == first.Style
                && !first.IsCentred
                && line.Format.IndentStart == first.Format.IndentStart
                && line.Format.IndentEnd == first.Format.IndentEnd
            );
    }

    /// <summary>Begins with a quotation mark.</summary>
    public static bool IsInMarks(Line line) => line.Words is ['“' or '„' or '«' or '»' or '"' or '‘' or '‚' or '‹', ..];

    /// <summary>
    /// Stands between quotation marks with the mark of a note behind them, which says where it is from: what follows has a source of
    /// its own.
    /// </summary>
    public static bool IsNoted(Line line) =>
        line.List is null
        && IsInMarks(line)
        && line.Inlines.Any(inline => inline is ManuscriptNoteMark)
        && line.Text.TrimEnd() is [.., '”' or '“' or '»' or '«' or '"' or '’' or '‘' or '›' or '.', LineText.Object];

    /// <summary>Short lines parted by typed line breaks.</summary>
    public static bool IsVerse(Line line)
    {
        var parts = line.SplitAtBreaks();
        return parts.Count > 2 && parts.All(part => part.WordCount <= 10);
    }

    /// <summary>Lines of a quotation that are meant as such: verse, or lines that each begin with a capital though no sentence ends before it.</summary>
    public static bool HasLines(Line line) =>
        IsVerse(line)
        || (
            line.SplitAtBreaks() is { Count: > 1 } parts
            && parts.All(part => part.WordCount <= LongestLine && part.HasWords && char.IsUpper(part.Words[0]))
        );

    /// <summary>
    /// The parts between typed line breaks where each is whole sentences, as the days of a diary are; null where a break may only
    /// turn a line. Lines of verse stay lines.
    /// </summary>
    public static IReadOnlyList<Line>? SentencesAtBreaks(Line line) =>
        !IsVerse(line)
        && line.SplitAtBreaks() is { Count: > 1 } parts
        && parts.All(part => part.HasWords && Sentence.IsClosed(part.Words) && !Sentence.StartsLower(part.Words))
            ? parts
            : null;

    /// <summary>Named for quotations as Word names them in the languages that manuscripts come in, or as authors do.</summary>
    private static bool HasStyle(Line line) => line.HasStyle(StyleName());

    [GeneratedRegex(@"(?i)quote|quotation|zitat|block ?text|kutipan|citaat|^citation|^cita(?![a-z])|intensecitation|cita ?destacada|sitat")]
    private static partial Regex StyleName();
}
