using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>How much a line by itself looks like a heading.</summary>
internal static partial class HeadingShape
{
    /// <summary>From this score on a line is a heading.</summary>
    public const int Certain = 3;

    /// <summary>Headings are short; longer bold lines are emphasised sentences.</summary>
    private const int MostWords = 20;

    /// <summary>A styled heading scores 10; other lines gain by each way in which they stand out from running text.</summary>
    public static int Score(Line line, Habits habits)
    {
        if (line.Format.Role is not null)
            return line.Format.OutlineLevel is null ? 0 : 10;
        if (
            !line.HasWords
            || line.Pictures.Any()
            || (line.Equations.Any() && line.Format.OutlineLevel is null)
            || !line.Words.Any(char.IsLetter)
            || Blank().IsMatch(line.Words)
        )
            return 0;
        if (line.Format.OutlineLevel is not null)
            return line.WordCount <= 2 * MostWords ? 10 : 0;
        if (Months.IsPlaceAndDate(line.Words))
            return 0;
        if (
            line.WordCount > MostWords
            || line.Format is { Alignment: TextAlignment.End, RightToLeft: false }
            || line.HasStyle("caption")
            || line.HasStyle("toc ")
            || line.HasStyle("quote")
        )
            return 0;
        return Standing(line, habits) - Blemishes(line);
    }

    /// <summary>The manuscript's one heading of the first level, over headings of deeper ones, may be its title.</summary>
    public static bool IsOnlyTop(Line line, IReadOnlyList<FlowItem> flow)
    {
        var levels = flow.Where(item => item.Line is { HasWords: true, Format.OutlineLevel: not null })
            .Select(item => item.Line!.Format.OutlineLevel!.Value)
            .ToList();
        return line.Format.OutlineLevel is { } own && levels.Count > 1 && levels.Count(level => level <= own) == 1;
    }

    public static bool IsLike(Line line, Habits habits) => Score(line, habits) >= Certain;

    /// <summary>How the title looks, a number before it aside ("II. " before small capitals).</summary>
    public static LineFeatures LookOf(Line line) =>
        line.List is null && HeadingNumber.Read(line.Text) is { } number && line.From(number.Length) is { HasWords: true } title
            ? title.Features
            : line.Features;

    private static int Standing(Line line, Habits habits)
    {
        var look = LookOf(line);
        var score = look.IsBold ? 4 : 0;
        if (look.IsCapitals && line.Words.Length > 3 && !IsCode(line))
            score += 3;
        if (look.Size > habits.Size + new Points(0.9) && habits.Size > Points.Zero)
            score += 2;
        if (look.IsSmallCaps)
            score += 3;
        if (look.IsItalic || ItalicFrame.IsAround(line))
            score += 2;
        if (look.IsUnderlined)
            score += 2;
        if (SectionWords.TypeOf(line.Words) is not null)
            score += 3;
        if (HeadingNumber.Read(line.Words) is { } number)
            score += number.Depth > 1 || number.Kind == NumberKind.DoubledLetter ? 2 : 1;
        return score;
    }

    /// <summary>A number of a registry, a grant or a sample ("NCT01234567"), which capitals do not make a heading.</summary>
    private static bool IsCode(Line line)
    {
        var digits = line.Words.Count(char.IsAsciiDigit);
        return digits > 0 && (line.WordCount == 1 || digits >= line.Words.Count(char.IsLetter));
    }

    private static int Blemishes(Line line)
    {
        var blemishes = line.List is { IsOrdered: false } ? 3 : 0;
        if (line.Words[^1] is '.' or ';' or ',' && !line.Features.IsBold)
            blemishes += 3;
        if (line.Words[^1] is ';' or ',' && line.Features.IsBold)
            blemishes += 2;
        if (Sentence.StartsLower(HeadingNumber.Strip(line.Words)))
            blemishes += 3;
        if (Attributed().IsMatch(line.Words) || Spoken().IsMatch(line.Words))
            blemishes += 4;
        if (line.Words[0] is '"' or '“' or '(' or '[' or '‘')
            blemishes += 2;
        return blemishes;
    }

    /// <summary>What stands for words that are to come ("XXXX").</summary>
    [GeneratedRegex("^[Xx]{3,}$")]
    private static partial Regex Blank();

    /// <summary>What somebody says, behind the dash that French and Spanish print before it.</summary>
    [GeneratedRegex(@"^[—–]\s?\p{L}.*[.?!…]$")]
    private static partial Regex Spoken();

    /// <summary>A sentence with its author behind a dash.</summary>
    [GeneratedRegex(@"^\p{Lu}.*[.!?…][”’""']?\s*[—–]\s*\p{Lu}[^.]*$")]
    public static partial Regex Attributed();
}
