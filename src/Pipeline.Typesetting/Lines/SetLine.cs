using Pipeline.Typesetting.Mathematics;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Lines;

/// <summary>Glyphs of a line that are painted together.</summary>
/// <param name="X">From the left end of the paragraph's measure.</param>
/// <param name="Rise">Of the baseline, upwards.</param>
internal sealed record LineRun(
    string Font,
    double Size,
    Colour Colour,
    double X,
    double Rise,
    Seq<Glyph> Glyphs,
    bool IsRightToLeft,
    int Tag
)
{
    /// <summary>Place of its first character in the paragraph.</summary>
    public int First { get; init; }

    /// <summary>Width of its letters as a share of their natural one.</summary>
    public double Scale { get; init; } = 1;
}

/// <summary>A link's stretch on one line, from the left end of the paragraph's measure.</summary>
internal sealed record LineLink(LinkTarget Link, double X, double Width, double Size);

/// <summary>A rule under or through words; <paramref name="Y"/> is from the baseline downwards.</summary>
internal sealed record LineRule(double X, double Width, double Y, double Thickness, Colour Colour);

/// <summary>A picture or formula in a line.</summary>
/// <param name="First">Place of its mark in the paragraph.</param>
internal sealed record LineObject(InlineObject Object, double X, Colour Colour, int Tag, int First) : IDrawable
{
    /// <summary>Draws with the paragraph's left end and the line's baseline at a place.</summary>
    public void Draw(PageCanvas canvas, double x, double y)
    {
        if (Object is InlinePicture picture)
            canvas.Add(new ImageBox(picture.MediaName, new(x + X), new(y - picture.Height), new(picture.Width), new(picture.Height), Tag));
        else if (Object is InlineFormulaPart part)
            new MathDrawing(part.Piece.Box, part.Scale, Colour, Tag).DrawOnBaseline(canvas, x + X, y);
    }
}

/// <summary>A line of a paragraph, ready to be placed; lengths in points.</summary>
internal sealed record SetLine(double Height, double Baseline, double Left, double Width) : IDrawable
{
    public List<LineRun> Runs { get; } = [];

    public List<LineLink> Links { get; } = [];

    public List<LineRule> Rules { get; } = [];

    public List<LineObject> Objects { get; } = [];

    /// <summary>Notes whose marks stand in the line.</summary>
    public List<string> NoteIds { get; } = [];

    /// <summary>From baseline to baseline where no formula asks for more.</summary>
    public double Leading { get; init; } = Height;

    public bool EndsInHyphen { get; init; }

    public void Draw(PageCanvas canvas, double x, double y)
    {
        var baseline = new Points(y + Baseline);
        foreach (var rule in Rules)
            canvas.Add(
                new RuleBox(new(x + rule.X), baseline + new Points(rule.Y), new(rule.Width), new(rule.Thickness), rule.Colour, Tags.Layout)
            );
        DrawInOrder(canvas, x, baseline);
        foreach (var link in Links)
            canvas.Add(
                new LinkArea(
                    new(x + link.X),
                    baseline - new Points(link.Size * LinkAscent),
                    new(link.Width),
                    new(link.Size * LinkHeight),
                    link.Link.Target,
                    link.Link.Description,
                    link.Link.Node
                )
            );
    }

    /// <summary>Words and what stands between them, as they are read.</summary>
    private void DrawInOrder(PageCanvas canvas, double x, Points baseline)
    {
        var next = 0;
        foreach (var run in Runs)
        {
            for (; next < Objects.Count && Objects[next].First < run.First; next++)
                Objects[next].Draw(canvas, x, baseline.Value);
            canvas.Add(
                new GlyphRun(
                    run.Font,
                    new(run.Size),
                    run.Colour,
                    new(x + run.X),
                    baseline - new Points(run.Rise),
                    run.Glyphs,
                    run.IsRightToLeft,
                    run.Tag
                )
                {
                    Scale = run.Scale,
                }
            );
        }

        for (; next < Objects.Count; next++)
            Objects[next].Draw(canvas, x, baseline.Value);
    }

    // What can be clicked reaches from above the tallest letters to below the lowest, without meeting the next line.
    private const double LinkAscent = 0.82;
    private const double LinkHeight = 1.06;
}
