using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Gives headings their levels. Styled headings have theirs; a heading told by its format has the level of styled ones
/// that look the same, else the level its number shows, else the rank of its format among the formats used.
/// </summary>
internal static class HeadingLevels
{
    /// <param name="isBack">Tells headings of what stands after the text, which belong to no section before them.</param>
    public static void Assign(List<BodyItem> items, Func<Line, bool> isBack)
    {
        var entries = items.ConvertAll(item => new HeadingEntry(item, isBack(item.Line!)));
        ReadLettersInSequence(entries);
        CountFromStyled(entries);
        var known = KnownLooks(entries);
        foreach (var entry in entries.Where(entry => entry.Level == 0 && known.ContainsKey(entry.Format.Look)))
            entry.Level = known[entry.Format.Look];
        RankOthers(entries);
        LowerLetters(entries);
        var top = entries.Count == 0 ? 1 : entries.Min(entry => entry.Level);
        foreach (var entry in entries)
            entry.Item.Heading = entry.ToHeading(top);
        foreach (var item in items)
            item.Role = ItemRole.Heading;
    }

    /// <summary>"I." after "H." is the ninth letter and no roman number; "M." with neither "L." nor "N." is an initial and no number.</summary>
    private static void ReadLettersInSequence(List<HeadingEntry> entries)
    {
        var letters = entries
            .Select(entry => entry.Number)
            .Where(number => number is { Length: 1 })
            .Select(number => number![0])
            .ToHashSet();
        var letter = '\0';
        foreach (var entry in entries)
        {
            if (entry.Format.Number is not (NumberKind.Roman or NumberKind.UpperLetter))
                continue;
            var own = entry.Number is { Length: 1 } single ? single[0] : '\0';
            if (own != '\0' && own == letter + 1)
                entry.Format = entry.Format with { Number = NumberKind.UpperLetter };
            else if (
                own != '\0'
                && entry.Format.Number == NumberKind.UpperLetter
                && !letters.Contains((char)(own - 1))
                && !letters.Contains((char)(own + 1))
            )
                entry.DropNumber();
            letter = entry.Format.Number == NumberKind.UpperLetter ? own : '\0';
        }
    }

    /// <summary>"1.1" without a style stands one level below "1." with one, whatever both look like.</summary>
    private static void CountFromStyled(List<HeadingEntry> entries)
    {
        if (entries.Find(entry => entry.IsStyled && entry.Format.Number == NumberKind.Decimal) is not { } styled)
            return;
        foreach (var entry in entries.Where(entry => !entry.IsStyled && entry.Format is { Number: NumberKind.Decimal, NumberDepth: > 1 }))
            entry.Level = Math.Max(1, styled.Level + entry.Format.NumberDepth - styled.Format.NumberDepth);
    }

    /// <summary>Looks of styled headings of the text, each with the level it has most often.</summary>
    private static Dictionary<HeadingFormat, int> KnownLooks(List<HeadingEntry> entries) =>
        entries
            .Where(entry => entry is { IsStyled: true, IsBack: false })
            .GroupBy(entry => entry.Format.Look)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.GroupBy(entry => entry.Level).OrderByDescending(level => level.Count()).ThenBy(level => level.Key).First().Key
            );

    /// <summary>
    /// Formats without a level are ranked by strength; among equals, by the depth and kind of their numbers. The ranks
    /// begin at the level of a styled heading of like strength, or at 1.
    /// </summary>
    private static void RankOthers(List<HeadingEntry> entries)
    {
        var others = entries.Where(entry => entry.Level == 0).ToList();
        var isNumbered = others.Count(entry => entry.Format.Number != NumberKind.None) * 2 > others.Count;
        var hasStyled = entries.Exists(known => known.IsStyled);
        bool IsOnFirst(HeadingEntry entry) => entry.IsMainSection && !hasStyled && !IsUnderOuter(entry, others);
        var besideOuter =
            isNumbered && !CountsAnew(others)
                ? others
                    .Where(entry => entry.Format.Number == NumberKind.None && IsOnFirst(entry))
                    .Select(entry => entry.Format.Look)
                    .ToHashSet()
                : [];
        var inner = isNumbered ? LooksOfInner(others) : [];
        bool IsInner(HeadingEntry entry) => entry.Format.Number == NumberKind.None && inner.ContainsKey(entry.Format.Look);
        bool IsBesideOuter(HeadingEntry entry) => entry.Format.Number == NumberKind.None && besideOuter.Contains(entry.Format.Look);
        var formats = others
            .Where(entry => !IsBesideOuter(entry) && !IsInner(entry))
            .Select(entry => Key(entry, isNumbered))
            .Distinct()
            .OrderByDescending(format => isNumbered ? 0 : format.Strength)
            .ThenBy(format => isNumbered && IsWeak(format, others))
            .ThenBy(format => format.NumberDepth)
            .ThenBy(format => format.Number)
            .ThenByDescending(format => format.Strength)
            .ToList();
        if (formats.Count == 0)
            return;
        var first = FirstLevel(entries, formats[0]);
        var ranks = Levels(formats, isNumbered, first);
        foreach (var entry in others)
            entry.Level =
                IsOnFirst(entry) ? first
                : IsInner(entry) ? ranks[inner[entry.Format.Look]]
                : IsBesideOuter(entry) ? first
                : ranks[Key(entry, isNumbered)];
        HeadingFormat KeyOf(HeadingEntry entry) => Key(entry, isNumbered);
        var opening = OpeningParts(entries, first, KeyOf);
        CloseGaps(entries.GetRange(0, opening), KeyOf);
        CloseGaps(entries.GetRange(opening, entries.Count - opening), KeyOf);
    }

    /// <summary>
    /// How many headings stand before the first of the highest level and are of a format that parts the sections under it: an
    /// introduction has no heading of its own in the style of the American Psychological Association, but its parts have.
    /// </summary>
    private static int OpeningParts(List<HeadingEntry> entries, int highest, Func<HeadingEntry, HeadingFormat> key)
    {
        const int FewestSections = 2;
        var opening = entries.TakeWhile(entry => entry.Level > highest).ToList();
        var sections = entries.Skip(opening.Count).Where(entry => !entry.IsBack).ToList();
        var isUsual =
            sections.Count(entry => entry.Level == highest) >= FewestSections
            && opening.TrueForAll(entry => sections.Exists(part => key(part) == key(entry)));
        return isUsual ? opening.Count : 0;
    }

    /// <summary>Looks that numbered headings of one inner level have and no others, each with their key: a heading with neither number nor other look is one of them.</summary>
    private static Dictionary<HeadingFormat, HeadingFormat> LooksOfInner(List<HeadingEntry> entries)
    {
        var numbered = entries.Where(entry => entry.Format.Number != NumberKind.None).ToList();
        var outer = Key(numbered.MinBy(entry => (entry.Format.NumberDepth, entry.Format.Number))!, isNumbered: true);
        return numbered
            .GroupBy(entry => entry.Format.Look)
            .Where(look =>
                look.Count() > 1 && look.Select(entry => Key(entry, isNumbered: true)).Distinct().ToList() is [var only] && only != outer
            )
            .ToDictionary(look => look.Key, look => Key(look.First(), isNumbered: true));
    }

    /// <summary>The outermost numbers begin again, under headings without one.</summary>
    private static bool CountsAnew(List<HeadingEntry> entries)
    {
        var outer = entries
            .Where(entry => entry.Format.Number != NumberKind.None)
            .Select(entry => entry.Format.Number)
            .DefaultIfEmpty()
            .Min();
        return entries.Count(entry => entry.Format.Number == outer && entry.Number is ("I" or "A" or "1")) > 1;
    }

    /// <summary>"1. Conclusions" under "D. Closing" is a part of it, and "A. Background" of "I. Introduction", whatever it says.</summary>
    private static bool IsUnderOuter(HeadingEntry entry, List<HeadingEntry> entries) =>
        entry.Format.Number is NumberKind.UpperLetter or NumberKind.Decimal
        && entries.Exists(other =>
            other.Format.Number is NumberKind.Roman or NumberKind.UpperLetter && other.Format.Number < entry.Format.Number
        );

    /// <summary>Without a number among numbered headings, and standing out less than any of these: a level below them all.</summary>
    private static bool IsWeak(HeadingFormat format, List<HeadingEntry> entries) =>
        format.Number == NumberKind.None
        && entries.TrueForAll(entry => entry.Format.Number == NumberKind.None || entry.Format.Strength > format.Strength);

    /// <summary>"a." and "b." without a style part the section they stand in, however they look; headings between them stand below.</summary>
    private static void LowerLetters(List<HeadingEntry> entries)
    {
        var (above, series) = (0, 0);
        foreach (var entry in entries)
        {
            if (entry.Format.Number == NumberKind.LowerLetter && !entry.IsStyled && above > 0)
            {
                if (series == 0)
                    series = Math.Max(entry.Level, above + 1);
                entry.Level = series;
            }
            else
            {
                above = entry.Level;
                if (above < series)
                    series = 0;
            }
        }
    }

    /// <summary>A format first met two levels or more below the heading before it belongs right below that heading.</summary>
    private static void CloseGaps(List<HeadingEntry> entries, Func<HeadingEntry, HeadingFormat> key)
    {
        var levels = new Dictionary<HeadingFormat, int>();
        var above = 0;
        foreach (var entry in entries)
        {
            if (!entry.IsStyled)
            {
                if (!levels.TryGetValue(key(entry), out var level))
                    levels[key(entry)] = level = Math.Min(entry.Level, above + 1);
                entry.Level = Math.Min(entry.Level, level);
            }

            above = entry.Level;
        }
    }

    /// <summary>Decimal numbers give the level by their depth; other formats by their place in the ranking.</summary>
    private static Dictionary<HeadingFormat, int> Levels(List<HeadingFormat> formats, bool isNumbered, int first)
    {
        var ranks = new Dictionary<HeadingFormat, int>();
        var decimalBase = formats.Exists(format => format.Number is NumberKind.Roman or NumberKind.UpperLetter)
            ? formats.Select(format => format.Number).Where(kind => kind is NumberKind.Roman or NumberKind.UpperLetter).Distinct().Count()
            : 0;
        var rank = first;
        foreach (var format in formats)
        {
            ranks[format] =
                isNumbered && format.Number == NumberKind.Decimal && format.NumberDepth > 1 ? first + format.NumberDepth - 1
                : isNumbered && format.Number == NumberKind.Decimal ? first + decimalBase
                : rank;
            rank = Math.Max(rank, ranks[format]) + 1;
        }

        return ranks;
    }

    private static HeadingFormat Key(HeadingEntry entry, bool isNumbered) =>
        isNumbered && entry.Format.Number != NumberKind.None
            ? new HeadingFormat(false, false, false, false, false, false, default, entry.Format.Number, entry.Format.NumberDepth)
            : entry.Format.Look;

    private static int FirstLevel(List<HeadingEntry> entries, HeadingFormat strongest)
    {
        var stronger = entries.Where(entry => entry.IsStyled && entry.Format.Strength > strongest.Strength).ToList();
        return stronger.Count == 0
            ? Math.Max(1, entries.Where(entry => entry.IsStyled).Select(entry => entry.Level).DefaultIfEmpty(1).Min())
            : stronger.Max(entry => entry.Level) + 1;
    }
}
