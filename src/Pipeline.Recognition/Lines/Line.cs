using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Lines;

/// <summary>
/// A paragraph of the manuscript, or a part of one, with the features that the steps decide by. Offsets are those of
/// <see cref="InlineCut"/>.
/// </summary>
internal sealed class Line
{
    private readonly Lazy<LineFeatures> _features;

    /// <param name="paragraph">What it shows.</param>
    /// <param name="cell">Number of the layout cell it stands in, from 1; 0 outside tables.</param>
    public Line(ManuscriptParagraph paragraph, int cell = 0)
    {
        Paragraph = paragraph;
        Cell = cell;
        Text = LineText.Of(paragraph.Inlines);
        Words = LineText.Clean(Text);
        WordCount = Words.Length == 0 ? 0 : Words.Count(character => character == ' ' || Scripts.IsHanOrKana(character)) + 1;
        _features = new(() => LineFeatures.Of(paragraph.Inlines));
    }

    public ManuscriptParagraph Paragraph { get; }

    public int Cell { get; }

    /// <summary>One character for each position, spaces unified; see <see cref="LineText"/>.</summary>
    public string Text { get; }

    /// <summary>As <see cref="Text"/>, with its tabs and every kind of space.</summary>
    public string Raw => string.Concat(Inlines.Select(inline => inline is ManuscriptText run ? run.Text : LineText.Object.ToString()));

    /// <summary>The text as read, for tests that need no offsets.</summary>
    public string Words { get; }

    /// <summary>Where words stand without spaces each character counts, as Word counts them.</summary>
    public int WordCount { get; }

    public Seq<ManuscriptInline> Inlines => Paragraph.Inlines;

    public ParagraphFormat Format => Paragraph.Format;

    public ListMark? List => Paragraph.List;

    public SourceRef Source => Paragraph.Source;

    /// <summary>The characters it takes of its paragraph.</summary>
    public SourceRef Span =>
        Inlines is [var first, .., var last] && first.Source.Length > 0
            ? first.Source with
            {
                Length = last.Source.Start + last.Source.Length - first.Source.Start,
            }
        : Inlines is [var only] ? only.Source
        : Source;

    public LineFeatures Features => _features.Value;

    public bool HasWords => Words.Length > 0;

    public IEnumerable<ManuscriptPicture> Pictures => Inlines.OfType<ManuscriptPicture>();

    public IEnumerable<ManuscriptEquation> Equations => Inlines.OfType<ManuscriptEquation>();

    /// <summary>Shows nothing: no words, pictures, equations or note marks.</summary>
    public bool IsEmpty => !HasWords && !Inlines.Any(inline => inline is ManuscriptPicture or ManuscriptEquation or ManuscriptNoteMark);

    /// <summary>Name or id of the paragraph style, for comparison without case.</summary>
    public string Style => Format.StyleName ?? Format.StyleId ?? string.Empty;

    public bool IsCentred => Format.Alignment == TextAlignment.Center;

    /// <summary>Read from the right, as its format says or the script of most of its letters.</summary>
    public bool IsFromRight => Format.RightToLeft || Scripts.MostOf([Words]) is Script.Arabic or Script.Hebrew;

    /// <summary>Text of a paragraph: several lines of sentences, not a name, heading or label.</summary>
    public bool IsProse => WordCount >= 25 || (WordCount >= 12 && Sentence.IsClosed(Words));

    public bool HasStyle(string part) =>
        Style.Contains(part, StringComparison.OrdinalIgnoreCase)
        || (Format.StyleId?.Contains(part, StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>The same line in a style that says what it was found to be.</summary>
    public Line InStyle(string name) => new(Paragraph with { Format = Format with { StyleName = name, StyleId = null } }, Cell);

    public bool HasStyle(Regex name) => name.IsMatch(Style) || (Format.StyleId is { } id && name.IsMatch(id));

    /// <summary>The characters from <paramref name="start"/> on, without spaces at the ends.</summary>
    public Line From(int start) => Slice(start, Text.Length - start);

    /// <summary>The characters of a range, without spaces at its ends.</summary>
    public Line Slice(int start, int length)
    {
        var end = start + length;
        while (start < end && IsBlank(start))
            start++;
        while (end > start && IsBlank(end - 1))
            end--;
        return Cut(start, end - start);
    }

    private Line Cut(int start, int length) =>
        start == 0 && length == Text.Length ? this : new Line(Paragraph with { Inlines = InlineCut.Slice(Inlines, start, length) }, Cell);

    /// <summary>This paragraph without spaces at its ends.</summary>
    public Line Trimmed() => Slice(0, Text.Length);

    /// <summary>The parts between the line breaks the author typed, empty ones left out.</summary>
    public IReadOnlyList<Line> SplitAtBreaks() => [.. PartAtBreaks().Where(part => !part.IsEmpty)];

    /// <summary>The parts between the line breaks the author typed; an empty one where two breaks meet.</summary>
    public IReadOnlyList<Line> PartAtBreaks() => [.. PartsAsTyped().Select(part => part.Trimmed())];

    /// <summary>As <see cref="PartAtBreaks"/>, with the spaces at their ends.</summary>
    public IEnumerable<Line> PartsAsTyped()
    {
        int start = 0,
            at = 0;
        foreach (var inline in Inlines)
        {
            if (inline is ManuscriptLineBreak)
            {
                yield return Cut(start, at - start);
                start = at + 1;
            }

            at += InlineCut.Width(inline);
        }

        yield return Cut(start, at - start);
    }

    /// <summary>The parts between a sign, without spaces at their ends; empty ones stay.</summary>
    public IReadOnlyList<Line> PartAt(char separator)
    {
        var parts = new List<Line>();
        var start = 0;
        for (var at = Text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(separator, start))
        {
            parts.Add(Slice(start, at - start));
            start = at + 1;
        }

        parts.Add(From(start));
        return parts;
    }

    /// <summary>The words before the first line break that has some, and what follows it; null where either is empty.</summary>
    public (Line First, Line Following)? SplitAtFirstBreak()
    {
        var at = 0;
        foreach (var inline in Inlines)
        {
            if (inline is ManuscriptLineBreak && Slice(0, at) is { HasWords: true } first)
                return From(at + 1) is { HasWords: true } following ? (first, following) : null;
            at += InlineCut.Width(inline);
        }

        return null;
    }

    /// <summary>This line with another behind it, a space between them.</summary>
    public Line Join(Line next, bool withSpace = true) => Joined([(this, false), (next, withSpace)]);

    /// <summary>Lines behind each other in one that is set as the first, with a space before those that say so.</summary>
    public static Line Joined(IReadOnlyList<(Line Line, bool HasSpace)> lines)
    {
        IEnumerable<ManuscriptInline> Inlines((Line Line, bool HasSpace) part) =>
            part.HasSpace
                ? [new ManuscriptText(" ", RunFormat.Plain, SourceRef.None), .. part.Line.Trimmed().Inlines]
                : part.Line.Trimmed().Inlines;
        return new Line(lines[0].Line.Paragraph with { Inlines = [.. lines.SelectMany(Inlines)] }, lines[0].Line.Cell);
    }

    private bool IsBlank(int position) => Text[position] == ' ' || Text[position] == '\u00AD';
}
