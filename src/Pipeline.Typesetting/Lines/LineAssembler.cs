using Pipeline.Typesetting.Breaking;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Lines;

/// <summary>
/// Builds one line between two breaks: words cut by a break are shaped anew, spaces are set to fill the measure, and
/// what runs from right to left is turned.
/// </summary>
internal sealed class LineAssembler(Atomiser atomiser, BreakingDesign design)
{
    // Where the baseline stands in the leading: the same share for all sizes, so that lines of one leading always align.
    public const double BaselineShare = 0.715;

    // The finest excess worth a finding.
    private const double Tolerance = 0.25;

    // A line that would need spaces so many times their width is left short: a hole is worse than a ragged line.
    private const double WidestStretch = 5;

    private readonly List<Piece> _pieces = [];
    private readonly List<Glyph> _glyphs = [];

    /// <summary>By how much the last line assembled is wider than its measure; 0 where it fits.</summary>
    public double Overfull { get; private set; }

    /// <param name="isIndented">Whether it has the indent of the first lines.</param>
    public SetLine Assemble(AtomisedText text, BreakPoint start, BreakPoint end, LineFrame frame, bool isIndented, bool isLast)
    {
        Collect(text, start.TextStart, end);
        var measure = frame.Right - frame.Left - (isIndented ? frame.FirstIndent : 0);
        var hangs = frame.Alignment == TextAlignment.Justified;
        var hangLeft = hangs ? start.HangLeft : 0;
        var hangRight = hangs ? end.HangRight : 0;
        var (natural, spaces, letters) = Measure();
        var isFilled = hangs && !isLast && end.Cost != BreakPoint.Forced;
        var slack = measure + hangLeft + hangRight - natural;
        var scale = hangs && (isFilled || slack < 0) ? ScaleOf(slack, letters) : 1;
        slack -= (scale - 1) * letters;
        var stretch = SpaceChange(slack, spaces, isFilled);
        var width = natural + (scale - 1) * letters + stretch * spaces;
        if (_pieces.Exists(piece => piece.Level > 0) || text.IsRightToLeft)
            Bidi.Reorder(_pieces, piece => piece.Level);

        var left = LeftOf(frame, isIndented, text.IsRightToLeft);
        var x = left + Offset(frame.Alignment, text.IsRightToLeft, measure - width) - hangLeft;
        return Place(x, width, stretch, scale, LineHeight(frame.Leading), frame.Leading, end.IsHyphen);
    }

    /// <summary>Where a line's measure begins; what is written from right to left has its indents at the right.</summary>
    private static double LeftOf(LineFrame frame, bool isIndented, bool isRightToLeft) =>
        frame.Left
        + (
            isRightToLeft ? Math.Min(0, frame.FirstIndent)
            : isIndented ? frame.FirstIndent
            : 0
        );

    /// <summary>
    /// Width of letters as a share of their natural one: they take up what they may, and spaces the rest, for the eye sees
    /// uneven spaces long before it sees letters a hundredth wider (Thành 2000).
    /// </summary>
    private double ScaleOf(double slack, double letters)
    {
        // As fine as the page needs, and a short number in the file.
        const double Step = 0.001;
        if (letters <= 0)
            return 1;
        var change = Math.Clamp(slack / letters, -design.Expansion, design.Expansion);
        return 1 + Math.Round(change / Step) * Step;
    }

    /// <summary>Change of each space, as a share of its width.</summary>
    private double SpaceChange(double slack, double spaces, bool isJustified)
    {
        Overfull = 0;
        if (slack >= 0)
            return isJustified && spaces > 0 && slack / spaces <= WidestStretch ? slack / spaces : 0;
        var needed = spaces > 0 ? slack / spaces : double.NegativeInfinity;
        if (needed >= -design.SpaceShrink)
            return needed;
        var change = spaces > 0 ? -design.SpaceShrink : 0;
        var excess = -(slack - change * spaces);
        if (excess > Tolerance)
            Overfull = excess;
        return change;
    }

    private static double Offset(TextAlignment alignment, bool isRightToLeft, double slack) =>
        alignment switch
        {
            TextAlignment.Centre => slack / 2,
            TextAlignment.Right => slack,
            _ => isRightToLeft ? slack : 0,
        };

    private double LineHeight(double leading)
    {
        var height = leading;
        foreach (var piece in _pieces)
        {
            if (piece.Atom.Span.Object is InlinePicture picture)
                height = Math.Max(height, picture.Height + leading * (1 - BaselineShare));
        }

        return Math.Ceiling(height / leading - 1e-6) * leading;
    }

    private void Collect(AtomisedText text, int start, BreakPoint last)
    {
        _pieces.Clear();
        var end = last.TextEnd;
        var isHyphenated = last.IsHyphen;
        foreach (var atom in text.Atoms)
        {
            if (atom.End <= start)
                continue;
            if (atom.Start >= last.TextStart)
                break;
            if (atom.Kind == AtomKind.ForcedBreak || (atom.Start >= end && atom.Kind == AtomKind.Space))
            {
                AddLineEnd(atom, text.IsRightToLeft);
                continue;
            }

            if (atom.Kind != AtomKind.Word || (atom.Start >= start && atom.End <= end && !(isHyphenated && atom.End == end)))
            {
                _pieces.Add(new Piece(atom, atom.Word, atom.Width, atom.Level, false));
                continue;
            }

            var from = Math.Max(atom.Start, start);
            var to = Math.Min(atom.End, end);
            var hasHyphen = isHyphenated && to == end;
            var word = hasHyphen
                ? atomiser.ShapeHyphenated(text.Text, from, to, atom.Span.Style, atom.Level)
                : atomiser.ShapePart(text.Text, from, to, atom.Span.Style, atom.Level);
            _pieces.Add(new Piece(atom, word, word.Width, atom.Level, hasHyphen));
        }

        if (_pieces is [.., { Atom.Span.Object: { } item } behind])
            _pieces[^1] = behind with { Width = behind.Width - item.Trailing };
    }

    /// <summary>A space that takes no room, so that the words on both sides of a line's end do not read as one.</summary>
    private void AddLineEnd(Atom atom, bool isRightToLeft)
    {
        if (_pieces.Count == 0)
            return;
        var level = (byte)(isRightToLeft ? 1 : 0);
        _pieces.Add(new Piece(atom with { Kind = AtomKind.Space, Level = level }, null, 0, level, false));
    }

    /// <summary>Natural width of the line, what of it gives as spaces do, and what of it is letters.</summary>
    private (double Natural, double Spaces, double Letters) Measure()
    {
        var natural = 0.0;
        var spaces = 0.0;
        var letters = 0.0;
        foreach (var piece in _pieces)
        {
            natural += piece.Width;
            spaces += piece.Flex;
            if (piece.Atom.Kind is AtomKind.Word or AtomKind.ThinSpace)
                letters += piece.Width;
        }

        return (natural, spaces, letters);
    }

    private SetLine Place(double x, double width, double stretch, double scale, double height, double leading, bool endsInHyphen)
    {
        var line = new SetLine(height, height - leading * (1 - BaselineShare), x, width) { EndsInHyphen = endsInHyphen, Leading = leading };
        var writer = new LineWriter(line, x, scale, _glyphs);
        foreach (var piece in _pieces)
        {
            if (piece.Atom.Span.NoteId is { } note && !line.NoteIds.Contains(note))
                line.NoteIds.Add(note);
            if (piece.IsSpace)
                writer.WriteSpace(piece, piece.Width * (1 + stretch));
            else if (piece.Atom.Kind == AtomKind.ThinSpace)
                writer.WriteSpace(piece, piece.Width * scale);
            else if (piece.Atom.Span.Object is { } item)
                writer.WriteObject(piece.Atom.Span, item);
            else
                writer.WriteWord(piece, piece.Flex * stretch);
        }

        writer.Finish();
        return line;
    }
}

/// <summary>A word, a part of one or a space as it stands in a line.</summary>
internal readonly record struct Piece(Atom Atom, ShapedWord? Word, double Width, byte Level, bool HasLineEndHyphen)
{
    public bool IsSpace => Atom.Kind is AtomKind.Space or AtomKind.FixedSpace;

    /// <summary>What of it stretches and shrinks; a space at the line's end has no width.</summary>
    public double Flex => IsSpace ? Width : Atom.Flex;
}
