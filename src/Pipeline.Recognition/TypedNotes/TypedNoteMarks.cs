using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.TypedNotes;

/// <summary>
/// Finds the raised numbers that a typed list of notes answers to. They are looked for backwards from the list, so that
/// the same numbers behind the names of authors stay what they are; raised numbers of addresses end the search.
/// </summary>
internal static partial class TypedNoteMarks
{
    /// <summary>The paragraphs that hold marks, by index, with the marks in place of the numbers; null where one is missing.</summary>
    /// <param name="end">Index of the list's heading.</param>
    /// <param name="count">Number of notes.</param>
    public static IReadOnlyDictionary<int, ManuscriptBlock>? Find(Seq<ManuscriptBlock> body, int end, int count) =>
        Find(body, end, count, afterFigures: false) ?? Find(body, end, count, afterFigures: true);

    /// <param name="afterFigures">A raised number behind a figure counts too, where the count cannot be complete without it ("June 2⁸").</param>
    private static Dictionary<int, ManuscriptBlock>? Find(Seq<ManuscriptBlock> body, int end, int count, bool afterFigures)
    {
        var marked = new Dictionary<int, ManuscriptBlock>();
        var wanted = count;
        for (var at = end - 1; at >= 0 && wanted > 0; at--)
        {
            if (body[at] is not ManuscriptParagraph paragraph)
                continue;
            if (StartsRaised(paragraph))
                return null;
            var inlines = WithRaisedApart(paragraph);
            for (var index = inlines.Count - 1; index >= 0 && wanted > 0; index--)
            {
                if (!IsMark(inlines, index, wanted, afterFigures))
                    continue;
                inlines[index] = new ManuscriptNoteMark(TypedNoteReader.IdOf(wanted), inlines[index].Source);
                marked[at] = paragraph with { Inlines = inlines.ToSeq() };
                wanted--;
            }
        }

        return wanted == 0 ? marked : null;
    }

    /// <summary>As <see cref="Find(Seq{ManuscriptBlock}, int, int)"/>, for marks that are typed in brackets as the list's own numbers are ("in March (1), and").</summary>
    public static IReadOnlyDictionary<int, ManuscriptBlock>? FindInBrackets(
        Seq<ManuscriptBlock> body,
        int end,
        int count,
        char open,
        char close
    )
    {
        var marked = new Dictionary<int, ManuscriptBlock>();
        var wanted = count;
        for (var at = end - 1; at >= 0 && wanted > 0; at--)
        {
            if (body[at] is not ManuscriptParagraph paragraph)
                continue;
            while (
                wanted > 0
                && LastBracketed(paragraph, string.Create(CultureInfo.InvariantCulture, $"{open}{wanted}{close}"), wanted) is { } found
            )
            {
                paragraph = found;
                marked[at] = paragraph;
                wanted--;
            }
        }

        return wanted == 0 ? marked : null;
    }

    /// <summary>The paragraph with a mark in place of the last "(1)" behind a word or a stop; null where there is none.</summary>
    private static ManuscriptParagraph? LastBracketed(ManuscriptParagraph paragraph, string typed, int number)
    {
        var text = LineText.Of(paragraph.Inlines);
        var start = text.LastIndexOf(typed, StringComparison.Ordinal);
        return start < 0 ? null : WithMark(paragraph, text, start, typed, TypedNoteReader.IdOf(number));
    }

    /// <summary>The paragraph with a mark in place of signs and the space before them; null where they begin it, or are set in several ways.</summary>
    private static ManuscriptParagraph? WithMark(ManuscriptParagraph paragraph, string text, int start, string typed, string id)
    {
        var before = text[..start].TrimEnd();
        if (before.Length == 0 || InlineCut.Slice(paragraph.Inlines, start, typed.Length) is not [ManuscriptText cut])
            return null;
        var after = InlineCut.Slice(paragraph.Inlines, start + typed.Length, text.Length - start - typed.Length);
        return paragraph with
        {
            Inlines = [.. InlineCut.Slice(paragraph.Inlines, 0, before.Length), new ManuscriptNoteMark(id, cut.Source), .. after],
        };
    }

    /// <summary>What a paragraph holds, with characters that are raised figures by themselves ("¹") parted from the words before them.</summary>
    private static List<ManuscriptInline> WithRaisedApart(ManuscriptParagraph paragraph)
    {
        var inlines = new List<ManuscriptInline>();
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is not ManuscriptText text || !RaisedFigures().IsMatch(text.Text))
            {
                inlines.Add(inline);
                continue;
            }

            var done = 0;
            foreach (
                var end in RaisedFigures()
                    .Matches(text.Text)
                    .SelectMany(match => new[] { match.Index, match.Index + match.Length })
                    .Append(text.Text.Length)
            )
            {
                if (end > done)
                    inlines.AddRange(InlineCut.Slice([text], done, end - done));
                done = end;
            }
        }

        return inlines;
    }

    /// <summary>The figures of a raised number, whether its format raises them or they are characters that are raised; null for other words.</summary>
    private static string? RaisedNumber(ManuscriptText text) =>
        RaisedFigures().Match(text.Text) is { Success: true } match && match.Length == text.Text.Length
            ? string.Concat(text.Text.Select(figure => (int)char.GetNumericValue(figure)))
        : text.Format.Position == VerticalPosition.Superscript ? text.Text.Trim().Trim('[', ']', '(', ')')
        : null;

    /// <summary>The paragraph with a mark in place of the first raised number that is the one wanted; null where there is none.</summary>
    public static ManuscriptParagraph? FirstRaised(ManuscriptParagraph paragraph, int number, string id)
    {
        var inlines = WithRaisedApart(paragraph);
        var at = Enumerable.Range(0, inlines.Count).FirstOrDefault(index => IsMark(inlines, index, number, afterFigures: false), -1);
        if (at < 0)
            return null;
        inlines[at] = new ManuscriptNoteMark(id, inlines[at].Source);
        return paragraph with { Inlines = inlines.ToSeq() };
    }

    /// <summary>The paragraph with a mark in place of the first signs that stand behind a word or a stop, and not among more of their kind; null where there are none.</summary>
    public static ManuscriptParagraph? FirstTyped(ManuscriptParagraph paragraph, string typed, string id)
    {
        var text = LineText.Of(paragraph.Inlines);
        var start = text.IndexOf(typed, StringComparison.Ordinal);
        while (start > 0 && !IsCall(text, start, typed))
            start = text.IndexOf(typed, start + typed.Length, StringComparison.Ordinal);
        return start > 0 ? WithMark(paragraph, text, start, typed, id) : null;
    }

    /// <summary>Brackets may stand behind a space; asterisks behind a word or a stop, and never behind a figure, where they tell its weight.</summary>
    private static bool IsCall(string text, int start, string typed) =>
        text[start - 1] != typed[0]
        && (start + typed.Length == text.Length || text[start + typed.Length] != typed[^1])
        && (
            typed[0] == '['
                ? text[..start].Any(char.IsLetter)
                : char.IsLetter(text[start - 1]) || text[start - 1] is '.' or ',' or '?' or '!' or ';' or ':' or '”' or '’' or ')'
        );

    public static bool StartsRaised(ManuscriptParagraph paragraph) =>
        paragraph.Inlines is [ManuscriptText { Format.Position: VerticalPosition.Superscript, Text: var text }, ..]
        && text.Any(char.IsAsciiDigit);

    /// <summary>The raised number, after a word or a stop; after a figure that is no year or a unit it is a power.</summary>
    private static bool IsMark(List<ManuscriptInline> inlines, int index, int number, bool afterFigures)
    {
        if (inlines[index] is not ManuscriptText text || RaisedNumber(text) != number.ToString(CultureInfo.InvariantCulture))
            return false;
        return index > 0
            && inlines[index - 1] is ManuscriptText before
            && (Year().IsMatch(before.Text) || !Power().IsMatch(before.Text) || (afterFigures && char.IsDigit(before.Text[^1])));
    }

    /// <summary>Superscript digits (Unicode 00B2, 00B3, 00B9, 2070 to 2079).</summary>
    [GeneratedRegex("[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+")]
    private static partial Regex RaisedFigures();

    [GeneratedRegex(@"(?<![\d.,])(?:1[5-9]|20)\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:\d|[×*/^]|(?<!\p{L})(?:m|cm|mm|km|kg|g|s|h|ha|R|r|χ|X|x|p|n))\s?$")]
    private static partial Regex Power();
}
