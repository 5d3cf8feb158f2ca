using Pipeline.Recognition.Languages;
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
        var entries = items.ConvertAll(item => new Entry(item, isBack(item.Line!)));
        ReadLettersInSequence(entries);
        CountFromStyled(entries);
        var known = KnownLooks(entries);
        foreach (var entry in entries.Where(entry => entry.Level == 0 && known.ContainsKey(entry.Format.Look))) entry.Level = known[entry.Format.Look];
        RankOthers(entries);
        LowerLetters(entries);
        var top = entries.Count == 0 ? 1 : entries.Min(entry => entry.Level);
        foreach (var entry in entries) entry.Item.Heading = entry.ToHeading(top);
        foreach (var item in items) item.Role = ItemRole.Heading;
    }

    /// <summary>"I." after "H." is the ninth letter and no roman number; "M." with neither "L." nor "N." is an initial and no number.</summary>
    private static void ReadLettersInSequence(List<Entry> entries)
    {
        var letters = entries.Select(entry => entry.Number).Where(number => number is { Length: 1 }).Select(number => number![0]).ToHashSet();
        var letter = '\0';
        foreach (var entry in entries)
        {
            if (entry.Format.Number is not (NumberKind.Roman or NumberKind.UpperLetter)) continue;
            var own = entry.Number is { Length: 1 } single ? single[0] : '\0';
            if (own != '\0' && own == letter + 1) entry.Format = entry.Format with { Number = NumberKind.UpperLetter };
            else if (own != '\0' && entry.Format.Number == NumberKind.UpperLetter && !letters.Contains((char)(own - 1)) && !letters.Contains((char)(own + 1))) entry.DropNumber();
            letter = entry.Format.Number == NumberKind.UpperLetter ? own : '\0';
        }
    }

    /// <summary>"1.1" without a style stands one level below "1." with one, whatever both look like.</summary>
    private static void CountFromStyled(List<Entry> entries)
    {
        if (entries.Find(entry => entry.IsStyled && entry.Format.Number == NumberKind.Decimal) is not { } styled) return;
        foreach (var entry in entries.Where(entry => !entry.IsStyled && entry.Format is { Number: NumberKind.Decimal, NumberDepth: > 1 }))
            entry.Level = Math.Max(1, styled.Level + entry.Format.NumberDepth - styled.Format.NumberDepth);
    }

    /// <summary>Looks of styled headings of the text, each with the level it has most often.</summary>
    private static Dictionary<HeadingFormat, int> KnownLooks(List<Entry> entries) =>
        entries.Where(entry => entry is { IsStyled: true, IsBack: false })
            .GroupBy(entry => entry.Format.Look)
            .ToDictionary(group => group.Key, group => group.GroupBy(entry => entry.Level).OrderByDescending(level => level.Count()).ThenBy(level => level.Key).First().Key);

    /// <summary>
    /// Formats without a level are ranked by strength; among equals, by the depth and kind of their numbers. The ranks
    /// begin at the level of a styled heading of like strength, or at 1.
    /// </summary>
    private static void RankOthers(List<Entry> entries)
    {
        var others = entries.Where(entry => entry.Level == 0).ToList();
        var isNumbered = others.Count(entry => entry.Format.Number != NumberKind.None) * 2 > others.Count;
        var hasStyled = entries.Exists(known => known.IsStyled);
        bool IsOnFirst(Entry entry) => entry.IsMainSection && !hasStyled && !IsUnderOuter(entry, others);
        var besideOuter = isNumbered && !CountsAnew(others) ? others.Where(entry => entry.Format.Number == NumberKind.None && IsOnFirst(entry)).Select(entry => entry.Format.Look).ToHashSet() : [];
        bool IsBesideOuter(Entry entry) => entry.Format.Number == NumberKind.None && besideOuter.Contains(entry.Format.Look);
        var formats = others.Where(entry => !IsBesideOuter(entry)).Select(entry => Key(entry, isNumbered))
            .Distinct()
            .OrderByDescending(format => isNumbered ? 0 : format.Strength).ThenBy(format => isNumbered && IsWeak(format, others)).ThenBy(format => format.NumberDepth).ThenBy(format => format.Number).ThenByDescending(format => format.Strength)
            .ToList();
        if (formats.Count == 0) return;
        var first = FirstLevel(entries, formats[0]);
        var ranks = Levels(formats, isNumbered, first);
        foreach (var entry in others) entry.Level = IsOnFirst(entry) || IsBesideOuter(entry) ? first : ranks[Key(entry, isNumbered)];
        CloseGaps(entries, entry => Key(entry, isNumbered));
    }

    /// <summary>The outermost numbers begin again, under headings without one.</summary>
    private static bool CountsAnew(List<Entry> entries)
    {
        var outer = entries.Where(entry => entry.Format.Number != NumberKind.None).Select(entry => entry.Format.Number).DefaultIfEmpty().Min();
        return entries.Count(entry => entry.Format.Number == outer && entry.Number is ("I" or "A" or "1")) > 1;
    }

    /// <summary>"1. Conclusions" under "D. Closing" is a part of it, and "A. Background" of "I. Introduction", whatever it says.</summary>
    private static bool IsUnderOuter(Entry entry, List<Entry> entries) =>
        entry.Format.Number is NumberKind.UpperLetter or NumberKind.Decimal && entries.Exists(other => other.Format.Number is NumberKind.Roman or NumberKind.UpperLetter && other.Format.Number < entry.Format.Number);

    /// <summary>Without a number among numbered headings, and standing out less than any of these: a level below them all.</summary>
    private static bool IsWeak(HeadingFormat format, List<Entry> entries) =>
        format.Number == NumberKind.None && entries.TrueForAll(entry => entry.Format.Number == NumberKind.None || entry.Format.Strength > format.Strength);

    /// <summary>"a." and "b." without a style part the section they stand in, however they look; headings between them stand below.</summary>
    private static void LowerLetters(List<Entry> entries)
    {
        var (above, series) = (0, 0);
        foreach (var entry in entries)
        {
            if (entry.Format.Number == NumberKind.LowerLetter && !entry.IsStyled && above > 0)
            {
                if (series == 0) series = Math.Max(entry.Level, above + 1);
                entry.Level = series;
            }
            else
            {
                above = entry.Level;
                if (above < series) series = 0;
            }
        }
    }

    /// <summary>A format first met two levels or more below the heading before it belongs right below that heading.</summary>
    private static void CloseGaps(List<Entry> entries, Func<Entry, HeadingFormat> key)
    {
        var levels = new Dictionary<HeadingFormat, int>();
        var above = 0;
        foreach (var entry in entries)
        {
            if (!entry.IsStyled)
            {
                if (!levels.TryGetValue(key(entry), out var level)) levels[key(entry)] = level = Math.Min(entry.Level, above + 1);
                entry.Level = Math.Min(entry.Level, level);
            }

            above = entry.Level;
        }
    }

    /// <summary>Decimal numbers give the level by their depth; other formats by their place in the ranking.</summary>
    private static Dictionary<HeadingFormat, int> Levels(List<HeadingFormat> formats, bool isNumbered, int first)
    {
        var ranks = new Dictionary<HeadingFormat, int>();
        var decimalBase = formats.Exists(format => format.Number is NumberKind.Roman or NumberKind.UpperLetter) ? formats.Select(format => format.Number).Where(kind => kind is NumberKind.Roman or NumberKind.UpperLetter).Distinct().Count() : 0;
        var rank = first;
        foreach (var format in formats)
        {
            ranks[format] = isNumbered && format.Number == NumberKind.Decimal && format.NumberDepth > 1 ? first + format.NumberDepth - 1
                : isNumbered && format.Number == NumberKind.Decimal ? first + decimalBase
                : rank;
            rank = Math.Max(rank, ranks[format]) + 1;
        }

        return ranks;
    }

    private static HeadingFormat Key(Entry entry, bool isNumbered) =>
        isNumbered && entry.Format.Number != NumberKind.None
            ? new HeadingFormat(false, false, false, false, false, false, default, entry.Format.Number, entry.Format.NumberDepth)
            : entry.Format.Look;

    private static int FirstLevel(List<Entry> entries, HeadingFormat strongest)
    {
        var stronger = entries.Where(entry => entry.IsStyled && entry.Format.Strength > strongest.Strength).ToList();
        return stronger.Count == 0 ? Math.Max(1, entries.Where(entry => entry.IsStyled).Select(entry => entry.Level).DefaultIfEmpty(1).Min()) : stronger.Max(entry => entry.Level) + 1;
    }

    /// <summary>A heading while its level is found out.</summary>
    private sealed class Entry
    {
        private HeadingNumber? _number;
        public Entry(BodyItem item, bool isBack)
        {
            IsBack = isBack;
            Item = item;
            var line = item.Line!;
            _number = line.List is null ? HeadingNumber.Read(line.Text) : null;
            Format = HeadingFormat.Of(line, _number ?? Marked(line));
            Level = line.Format.OutlineLevel ?? 0;
            IsStyled = Level > 0;
        }

        public BodyItem Item { get; }

        public HeadingFormat Format { get; set; }

        /// <summary>Its number without stop or bracket, or null.</summary>
        public string? Number => _number?.Label;

        public int Level { get; set; }

        public bool IsStyled { get; }

        /// <summary>Heads what stands after the text.</summary>
        public bool IsBack { get; }

        /// <summary>Introduction, methods and the like head whole parts of an article, as do thanks and statements after it.</summary>
        public bool IsMainSection => (IsBack && _number is null) || SectionWords.TypeOf(Item.Line!.Words) is "intro" or "methods" or "conclusions" or "results|discussion" && Format.Number is not NumberKind.LowerLetter && Format.NumberDepth < 2;

        /// <summary>What looked like a number typed before the title is part of it.</summary>
        public void DropNumber()
        {
            _number = null;
            Format = Format.Look;
        }

        public Heading ToHeading(int top)
        {
            var line = Item.Line!;
            var title = _number is { } number ? line.From(number.Length) : line.Trimmed();
            var label = _number?.Label ?? (line.List is { IsOrdered: true } mark ? mark.Label.Trim(' ', '.', ')', '(') : null);
            return new(Level - top + 1, label, title, IsStyled);
        }

        private static HeadingNumber? Marked(Line line) =>
            line.List is { IsOrdered: true } mark && mark.Label.Trim(' ', '.', ')', '(') is { Length: > 0 } label
                ? new HeadingNumber(label, HeadingNumber.KindOf(label.Split('.')[0]), label.Split('.').Length, 0)
                : null;
    }
}
