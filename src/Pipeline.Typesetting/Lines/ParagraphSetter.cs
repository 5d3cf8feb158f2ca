using System.Runtime.InteropServices;
using Pipeline.Typesetting.Breaking;
using Pipeline.Typesetting.Hyphenation;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Lines;

/// <summary>A paragraph's lines, and what went wrong in setting them.</summary>
/// <param name="Overfull">By how many points its widest line is too wide; 0 where all fit.</param>
/// <param name="Missing">Characters that no font has.</param>
/// <param name="Substituted">Characters set in another face than asked for.</param>
internal sealed record SetParagraph(List<SetLine> Lines, double Overfull, string Missing, string Substituted);

/// <summary>Sets paragraphs: text in, lines out.</summary>
internal sealed class ParagraphSetter
{
    // Ragged lines may comfortably fall short by this share of the measure.
    private const double Rag = 0.12;

    private readonly Atomiser _atomiser;
    private readonly LineAssembler _assembler;
    private readonly LineBreaker _breaker = new();

    /// <summary>Where the paragraph in hand may be broken; one list serves all.</summary>
    private readonly List<BreakPoint> _points = [];
    private readonly BreakingDesign _design;

    public ParagraphSetter(Shaper shaper, Hyphenators hyphenators, BreakingDesign design)
    {
        _atomiser = new Atomiser(shaper, hyphenators);
        _assembler = new LineAssembler(_atomiser, design);
        _design = design;
    }

    public SetParagraph Set(ParagraphText paragraph, LineFrame frame)
    {
        if (paragraph.IsEmpty)
            return new SetParagraph([], 0, string.Empty, string.Empty);
        var text = _atomiser.Atomise(paragraph);
        var breaks = FindBreaks(text, frame);
        var lines = new List<SetLine>(breaks.Count);
        var overfull = 0.0;
        var previous = 0;
        foreach (var index in breaks)
        {
            lines.Add(
                _assembler.Assemble(
                    text,
                    _points[previous],
                    _points[index],
                    frame,
                    lines.Count < frame.FirstLines,
                    index == _points.Count - 1
                )
            );
            overfull = Math.Max(overfull, _assembler.Overfull);
            previous = index;
        }

        LineRoom.Settle(lines, frame.Leading, text.Atoms[0].Span.Style.Style.Size);
        return new SetParagraph(lines, overfull, Gather(text, word => word.Missing), Gather(text, word => word.Substituted));
    }

    /// <summary>Widths the paragraph would have with no break but those it must have, with every break taken, and with every one that parts no word by a hyphen.</summary>
    public (double Widest, double Narrowest, double Whole) MeasureWidths(ParagraphText paragraph)
    {
        if (paragraph.IsEmpty)
            return (0, 0, 0);
        var text = _atomiser.Atomise(paragraph);
        BreakPoints.Find(text, new BreakRules(_design, 0, BreaksAddresses: true), _points);
        var widest = 0.0;
        var (narrowest, whole) = (0.0, 0.0);
        var (lineStart, wordStart) = (0, 0);
        for (var index = 1; index < _points.Count; index++)
        {
            if (_points[index].ExtraWidth == 0)
            {
                whole = Math.Max(whole, _points[index].EndWidth - _points[wordStart].StartWidth);
                wordStart = index;
            }

            narrowest = Math.Max(narrowest, _points[index].EndWidth + _points[index].ExtraWidth - _points[index - 1].StartWidth);
            if (_points[index].Cost != BreakPoint.Forced)
                continue;
            widest = Math.Max(widest, _points[index].EndWidth - _points[lineStart].StartWidth);
            lineStart = index;
        }

        return (widest, narrowest, whole);
    }

    private List<int> FindBreaks(AtomisedText text, LineFrame frame)
    {
        var isJustified = frame.Alignment == TextAlignment.Justified;
        var hanging = isJustified ? _design.Hanging : 0;
        var options = OptionsFor(text, frame, isJustified);

        // A ragged line had better end before an address than within it.
        for (var breaksAddresses = isJustified; ; breaksAddresses = true)
        {
            BreakPoints.Find(text, new BreakRules(_design, hanging, breaksAddresses), _points);
            if (_breaker.TryBreak(CollectionsMarshal.AsSpan(_points), options) is { } good)
                return isJustified ? good : Evened(options, good, frame);
            if (breaksAddresses)
                break;
        }

        BreakPoints.Find(text, new BreakRules(_design, hanging, BreaksAddresses: true, frame.Right - frame.Left), _points);
        return _breaker.BreakAnyhow(CollectionsMarshal.AsSpan(_points), options);
    }

    private BreakOptions OptionsFor(AtomisedText text, LineFrame frame, bool isJustified)
    {
        var width = frame.Right - frame.Left;
        var size = text.Atoms[0].Span.Style.Style.Size;
        return new BreakOptions(width - frame.FirstIndent, width, _design.SpaceStretch, _design.SpaceShrink)
        {
            FirstLines = frame.FirstLines,
            Rag = isJustified ? 0 : Math.Max(width * Rag, size),
            MinLastLine = isJustified ? size * _design.MinLastLine : 0,
            MaxHyphenRun = _design.MaxHyphenRun,
            Expansion = isJustified ? _design.Expansion : 0,
        };
    }

    private List<int> Evened(BreakOptions options, List<int> full, LineFrame frame) =>
        frame.IsBalanced ? Balance(options, full)
        : frame.LeastLastLine > 0 ? LengthenLast(options, full, frame.LeastLastLine * options.Width)
        : full;

    /// <summary>Lets the last of ragged lines not be too short: the widest measure that leaves it as much and needs no more lines, found by halving.</summary>
    private List<int> LengthenLast(BreakOptions options, List<int> full, double least)
    {
        const int Halvings = 8;
        if (full.Count == 1 || LastWidth(full) >= least)
            return full;
        var best = full;
        var low = options.Width / 2;
        var high = options.Width;
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            var breaks = WithMeasure(options, middle, full.Count);
            if (breaks is not null && LastWidth(breaks) < least)
            {
                high = middle;
                continue;
            }

            best = breaks ?? best;
            low = middle;
        }

        return best;
    }

    private double LastWidth(List<int> breaks) => _points[breaks[^1]].EndWidth - _points[breaks[^2]].StartWidth;

    /// <summary>The lines of a narrower measure; null where there are more of them.</summary>
    private List<int>? WithMeasure(BreakOptions options, double measure, int most)
    {
        var narrow = options with { FirstWidth = measure, Width = measure, Rag = measure };
        return _breaker.TryBreak(CollectionsMarshal.AsSpan(_points), narrow) is { } breaks && breaks.Count <= most ? breaks : null;
    }

    /// <summary>
    /// Makes ragged lines about equally long: the narrowest measure that needs no more lines than the full one, found by
    /// halving.
    /// </summary>
    private List<int> Balance(BreakOptions options, List<int> full)
    {
        const int Halvings = 12;
        var best = full;
        var low = options.Width / 3;
        var high = options.Width;
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            if (WithMeasure(options, middle, full.Count) is { } breaks)
                (best, high) = (breaks, middle);
            else
                low = middle;
        }

        return best;
    }

    private static string Gather(AtomisedText text, Func<ShapedWord, string?> part)
    {
        var found = string.Empty;
        foreach (var atom in text.Atoms)
        {
            if (atom.Word is { } word && part(word) is { } characters)
                found += characters;
        }

        return found;
    }
}
