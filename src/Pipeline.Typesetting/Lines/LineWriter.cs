using System.Runtime.InteropServices;
using Pipeline.Typesetting.Fonts;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Lines;

/// <summary>Writes pieces from left to right into a line, joining neighbours that look alike into one run.</summary>
/// <param name="scale">Width of its letters as a share of their natural one.</param>
/// <param name="glyphs">Room for the glyphs of a run, empty before and after.</param>
internal sealed class LineWriter(SetLine line, double start, double scale, List<Glyph> glyphs)
{
    // Rules under and through words, as shares of the type size.
    private const double RuleThickness = 0.05;
    private const double UnderlineDepth = 0.12;
    private const double StrikeHeight = -0.25;

    private double _x = start;
    private double _runStart;
    private int _first;
    private RunLook _look;
    private LineLink? _link;
    private LineRule? _underline;
    private LineRule? _strike;

    /// <param name="gap">Set after it, in points.</param>
    public void WriteWord(Piece piece, double gap)
    {
        var from = _x;
        var span = piece.Atom.Span;
        foreach (var run in piece.Word!.Runs)
        {
            Turn(new RunLook(run.Face, run.Size, span.Style.Style.Colour, run.Rise, piece.Word.IsRightToLeft, span.Tag));
            foreach (var glyph in run.Glyphs)
                Write(Scaled(glyph), piece.Atom.Start);
        }

        if (piece.HasLineEndHyphen)
            MarkHyphen();
        if (gap != 0)
            WidenLast(gap);
        Decorate(span, from);
    }

    public void WriteSpace(Piece piece, double width)
    {
        var from = _x;
        var style = piece.Atom.Span.Style;
        var isRightToLeft = (piece.Level & 1) == 1;

        // Between words of a script set in another font a space of that font keeps them one run, which reads in one piece.
        var face = isRightToLeft && glyphs.Count > 0 && _look.IsRightToLeft ? _look.Face : style.Face;
        Turn(new RunLook(face, style.Style.Size, style.Style.Colour, 0, isRightToLeft, piece.Atom.Span.Tag));
        Write(new ShapedGlyph(face.SpaceGlyph, 0, piece.Atom.Kind == AtomKind.FixedSpace ? "\u00A0" : " ", width, 0, 0), piece.Atom.Start);
        Decorate(piece.Atom.Span, from);
    }

    public void WriteObject(TextSpan span, InlineObject item)
    {
        FinishRun();
        line.Objects.Add(new LineObject(item, _x, span.Style.Style.Colour, span.Tag, span.Start));
        _x += item.Width;
    }

    public void Finish()
    {
        FinishRun();
        Extend(ref _underline, null);
        Extend(ref _strike, null);
        FinishLink();

        // What is painted from right to left is still read in order.
        if (!line.Runs.Exists(run => run.IsRightToLeft))
            return;
        line.Runs.Sort((left, right) => left.First.CompareTo(right.First));
        line.Objects.Sort((left, right) => left.First.CompareTo(right.First));
    }

    private void WidenLast(double gap)
    {
        if (glyphs.Count > 0)
            glyphs[^1] = glyphs[^1] with { Advance = glyphs[^1].Advance + new Points(gap) };
        _x += gap;
    }

    private ShapedGlyph Scaled(ShapedGlyph glyph) =>
        scale == 1 ? glyph : glyph with { Advance = glyph.Advance * scale, OffsetX = glyph.OffsetX * scale };

    private void Write(ShapedGlyph glyph, int place)
    {
        _first = glyphs.Count == 0 ? place : Math.Min(_first, place);
        glyphs.Add(new Glyph(glyph.Id, glyph.Text, new(glyph.Advance), new(glyph.OffsetX), new(glyph.OffsetY)));
        _x += glyph.Advance;
    }

    /// <summary>The hyphen made at a line's end reads as U+00AD, so that the word reads whole.</summary>
    private void MarkHyphen()
    {
        for (var index = glyphs.Count - 1; index >= 0; index--)
        {
            if (!glyphs[index].Text.EndsWith('-'))
                continue;
            glyphs[index] = glyphs[index] with { Text = glyphs[index].Text[..^1] + "\u00AD" };
            return;
        }
    }

    private void Turn(RunLook look)
    {
        if (glyphs.Count > 0 && look == _look)
            return;
        FinishRun();
        _look = look;
        _runStart = _x;
    }

    private void FinishRun()
    {
        if (glyphs.Count == 0)
            return;
        line.Runs.Add(
            new LineRun(
                _look.Face.Name,
                _look.Size,
                _look.Colour,
                _runStart,
                _look.Rise,
                Seq.Create<Glyph>(CollectionsMarshal.AsSpan(glyphs)),
                _look.IsRightToLeft,
                _look.Tag
            )
            {
                First = _first,
                Scale = scale,
            }
        );
        glyphs.Clear();
    }

    private void Decorate(TextSpan span, double from)
    {
        var style = span.Style.Style;
        var thickness = style.Size * RuleThickness;
        Extend(
            ref _underline,
            style.IsUnderlined ? new LineRule(from, _x - from, style.Size * UnderlineDepth, thickness, style.Colour) : null
        );
        Extend(ref _strike, style.IsStruck ? new LineRule(from, _x - from, style.Size * StrikeHeight, thickness, style.Colour) : null);
        if (span.Link is not { } link)
        {
            FinishLink();
            return;
        }

        if (_link is not null && ReferenceEquals(_link.Link, link))
            _link = _link with { Width = _x - _link.X };
        else
        {
            FinishLink();
            _link = new LineLink(link, from, _x - from, style.Size);
        }
    }

    private void Extend(ref LineRule? rule, LineRule? next)
    {
        if (rule is not null && next is not null && rule.Y.Equals(next.Y) && rule.Colour == next.Colour)
        {
            rule = rule with { Width = next.X + next.Width - rule.X };
            return;
        }

        if (rule is not null)
            line.Rules.Add(rule);
        rule = next;
    }

    private void FinishLink()
    {
        if (_link is not null)
            line.Links.Add(_link);
        _link = null;
    }

    private readonly record struct RunLook(Typeface Face, double Size, Colour Colour, double Rise, bool IsRightToLeft, int Tag);
}
