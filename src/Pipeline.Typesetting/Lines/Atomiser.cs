using System.Globalization;
using System.Text;
using Pipeline.Typesetting.Hyphenation;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;

namespace Pipeline.Typesetting.Lines;

/// <summary>A paragraph cut into what is measured, with the places where its lines may end.</summary>
/// <param name="Breaks">One entry a character: whether a line may end before it.</param>
internal sealed record AtomisedText(string Text, List<Atom> Atoms, BreakKind[] Breaks, bool IsRightToLeft);

/// <summary>Cuts a paragraph into atoms, shapes its words and marks its breaks.</summary>
internal sealed class Atomiser(Shaper shaper, Hyphenators hyphenators)
{
    // A thin space is about an eighth of an em, half a word space.
    private const double ThinShare = 0.5;

    public AtomisedText Atomise(ParagraphText paragraph)
    {
        var text = paragraph.ToString();
        var hasRightToLeft = Bidi.HasRightToLeft(text);
        var isRightToLeft = hasRightToLeft && Bidi.IsRightToLeftParagraph(text);
        var levels = hasRightToLeft ? Bidi.LevelsOfProse(text, isRightToLeft) : null;
        var breaks = new BreakKind[text.Length];
        var atoms = new List<Atom>(text.Length / 3 + 1);
        foreach (var span in paragraph.Spans)
        {
            MarkHyphens(text, span, breaks);
            MarkTies(text, span, breaks);
            Cut(text, span, levels, breaks, atoms);
        }

        ItalicCorrection.Widen(text, atoms);
        MarkPlainBreaks(text, breaks);
        return new AtomisedText(text, atoms, breaks, isRightToLeft);
    }

    private void Cut(string text, TextSpan span, byte[]? levels, BreakKind[] breaks, List<Atom> atoms)
    {
        if (span.Object is { } item)
        {
            atoms.Add(new Atom(AtomKind.Object, span.Start, span.End, span, LevelAt(levels, span.Start), null, item.Width));
            return;
        }

        for (var start = span.Start; start < span.End; )
        {
            var kind = breaks[start] == BreakKind.Thin ? AtomKind.ThinSpace : KindOf(text[start]);
            var end = kind == AtomKind.Word ? EndOfWord(text, start, span.End, levels) : start + 1;
            atoms.Add(MakeAtom(text, kind, start, end, span, LevelAt(levels, start)));
            start = end;
        }
    }

    /// <summary>Where the letters of one direction end, or the ideograph that stands by itself.</summary>
    private static int EndOfWord(string text, int start, int spanEnd, byte[]? levels)
    {
        if (IdeographLength(text, start, spanEnd) is > 0 and var length)
            return start + length;
        var end = start + 1;
        while (
            end < spanEnd
            && KindOf(text[end]) == AtomKind.Word
            && LevelAt(levels, end) == LevelAt(levels, start)
            && IdeographLength(text, end, spanEnd) == 0
        )
            end++;
        return end;
    }

    private Atom MakeAtom(string text, AtomKind kind, int start, int end, TextSpan span, byte level)
    {
        if (kind == AtomKind.ForcedBreak)
            return new Atom(kind, start, end, span, level, null, 0);
        if (kind == AtomKind.ThinSpace)
            return new Atom(kind, start, end, span, level, null, span.Style.SpaceWidth * ThinShare);
        if (kind != AtomKind.Word)
            return new Atom(kind, start, end, span, level, null, span.Style.SpaceWidth);
        var word = ShapePart(text, start, end, span.Style, level);
        return new Atom(kind, start, end, span, level, word, word.Width) { IsIdeograph = IdeographLength(text, start, end) == end - start };
    }

    /// <summary>UTF-16 units of the ideograph or kana at a place, with the marks on it; 0 where there is none.</summary>
    private static int IdeographLength(string text, int start, int end)
    {
        if (text[start] < '\u2E80' || !Rune.TryGetRuneAt(text, start, out var rune) || !EastAsian.IsEastAsian(rune))
            return 0;
        var length = rune.Utf16SequenceLength;
        while (start + length < end && (IsMark(text[start + length]) || text[start + length] is >= '\uFE00' and <= '\uFE0F'))
            length++;
        return length;
    }

    /// <summary>Shapes characters without those that only steer line breaking.</summary>
    public ShapedWord ShapePart(string text, int start, int end, FontStyle style, byte level)
    {
        var part = text.AsSpan(start, end - start);
        var isRightToLeft = (level & 1) == 1;
        return part.IndexOfAny(SteeringMarks.All) < 0
            ? shaper.Shape(part, style, isRightToLeft)
            : WithSteeringMarks(part, shaper.Shape(Stripped(part), style, isRightToLeft));
    }

    /// <summary>The part as it stands at a line's end, with the hyphen that is made there.</summary>
    public ShapedWord ShapeHyphenated(string text, int start, int end, FontStyle style, byte level) =>
        shaper.Shape(Stripped(text.AsSpan(start, end - start)) + "-", style, (level & 1) == 1);

    private static string Stripped(ReadOnlySpan<char> part)
    {
        var stripped = new StringBuilder(part.Length);
        foreach (var character in part)
        {
            if (!SteeringMarks.All.Contains(character))
                stripped.Append(character);
        }

        return stripped.ToString();
    }

    /// <summary>The shaped letters with their clusters counted in the text that still has its steering marks.</summary>
    private static ShapedWord WithSteeringMarks(ReadOnlySpan<char> part, ShapedWord word)
    {
        var places = new List<int>(part.Length);
        for (var index = 0; index < part.Length; index++)
        {
            if (!SteeringMarks.All.Contains(part[index]))
                places.Add(index);
        }

        var runs = Array.ConvertAll(
            word.Runs,
            run =>
                run with
                {
                    Glyphs = Array.ConvertAll(
                        run.Glyphs,
                        glyph => glyph with { Cluster = glyph.Cluster < places.Count ? places[glyph.Cluster] : 0 }
                    ),
                }
        );
        return new ShapedWord(runs, part.Length, word.Width, word.IsRightToLeft) { Missing = word.Missing, Substituted = word.Substituted };
    }

    private void MarkHyphens(string text, TextSpan span, BreakKind[] breaks)
    {
        if (span.Style.Style.IsVerbatim)
            return;
        for (var start = span.Start; start < span.End; start++)
        {
            if (text[start] == '\u00AD' && start + 1 < span.End)
                breaks[start + 1] = BreakKind.Hyphen;
            if (!span.Style.Style.IsHyphenated || !char.IsLetter(text[start]))
                continue;
            var end = start;
            while (end < span.End && (char.IsLetter(text[end]) || IsMark(text[end])))
                end++;
            MarkWord(text, start, end, span.Style.Style.Language, breaks);
            start = end - 1;
        }
    }

    private void MarkWord(string text, int start, int end, string language, BreakKind[] breaks)
    {
        var word = text.AsSpan(start, end - start);
        if (HasNeighbour(text, start - 1, isBefore: true) || HasNeighbour(text, end, isBefore: false) || IsCapitals(word))
            return;
        var points = hyphenators.PointsOf(language, word);
        if (points.IsEmpty)
            return;
        var kind =
            Names.IsName(text, start, end, language) ? BreakKind.NameHyphen
            : IsHyphen(text, start - 1) || IsHyphen(text, end) || char.IsUpper(word[0]) ? BreakKind.DearHyphen
            : BreakKind.Hyphen;
        for (var index = 1; index < points.Length; index++)
        {
            if (points[index])
                breaks[start + index] = kind;
        }
    }

    private static void MarkTies(string text, TextSpan span, BreakKind[] breaks)
    {
        if (span.Style.Style.IsVerbatim)
            return;
        for (var index = span.Start; index < span.End; index++)
        {
            if (text[index] == ' ')
                breaks[index] = Ties.At(text, index, span.Style.Style.Language);
        }
    }

    private static void MarkPlainBreaks(string text, BreakKind[] breaks)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            while (end < text.Length && KindOf(text[end]) == AtomKind.Word)
                end++;
            if (end > start)
            {
                var word = text.AsSpan(start, end - start);
                if (BreakFinder.IsAddress(word))
                    breaks.AsSpan(start, end - start).Clear();
                BreakFinder.Mark(word, breaks.AsSpan(start, end - start), IsTied(text, start - 1, -1) || IsTied(text, end, 1));
            }

            start = end + 1;
        }
    }

    /// <summary>Whether a no-break space stands at a place and a word on its other side; before marks a language may want one too.</summary>
    private static bool IsTied(string text, int index, int step) =>
        index > 0 && index + 1 < text.Length && text[index] == '\u00A0' && char.IsLetter(text[index + step]);

    /// <summary>Letters that touch figures, addresses or other signs are no word of the language.</summary>
    private static bool HasNeighbour(string text, int index, bool isBefore)
    {
        if (index < 0 || index >= text.Length)
            return false;
        var character = text[index];
        return char.IsDigit(character) || character is '@' or '_' or '=' || (isBefore ? character is '/' or '.' : character is '/');
    }

    private static bool IsHyphen(string text, int index) => index >= 0 && index < text.Length && text[index] is '-' or '\u2010' or '\u2011';

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }

    private static bool IsMark(char character) => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static byte LevelAt(byte[]? levels, int index) => levels is null ? (byte)0 : levels[index];

    private static AtomKind KindOf(char character) =>
        character switch
        {
            ' ' => AtomKind.Space,
            '\u00A0' => AtomKind.FixedSpace,
            ParagraphText.ForcedBreak => AtomKind.ForcedBreak,
            _ => AtomKind.Word,
        };
}
