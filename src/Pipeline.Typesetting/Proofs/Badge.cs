using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>The number of a finding in its box: white on colour for a query, framed for a change, so that they differ in black and white too.</summary>
internal sealed class Badge : IDrawable
{
    private const double Padding = 2.5;
    private const double Frame = 0.5;
    private const string Language = "en";

    private readonly SetLine? _line;
    private readonly bool _isQuestion;
    private readonly Colour _colour;

    /// <param name="tag">Id of the node that the number is content of.</param>
    public Badge(Workshop shop, NumberedFinding finding, int tag)
    {
        var design = shop.Design.Proof;
        _isQuestion = finding.IsQuestion;
        _colour = design.ColourOf(finding);
        var style = design.Mark with { Colour = finding.IsQuestion ? new(0xFF, 0xFF, 0xFF) : _colour, Alignment = TextAlignment.Left };
        var text = new ParagraphText();
        text.Append(finding.Mark, shop.Styles.Get(CharStyle.Of(style, Language)), tag);
        var width = shop.MeasureWidths(text).Widest;
        _line = shop.SetLines(text, LineFrame.Of(style, 0, width + 1), SourceRef.None).FirstOrDefault();
        Width = width + 2 * Padding;
        Height = style.Leading.Value + 2;
    }

    public double Width { get; }

    public double Height { get; }

    public void Draw(PageCanvas canvas, double x, double y)
    {
        if (_isQuestion)
            new RuleShape(Width, Height, _colour).Draw(canvas, x, y);
        else
            DrawFrame(canvas, x, y);
        _line?.Draw(canvas, x + Padding, y + 1);
    }

    private void DrawFrame(PageCanvas canvas, double x, double y)
    {
        new RuleShape(Width, Frame, _colour).Draw(canvas, x, y);
        new RuleShape(Width, Frame, _colour).Draw(canvas, x, y + Height - Frame);
        new RuleShape(Frame, Height, _colour).Draw(canvas, x, y);
        new RuleShape(Frame, Height, _colour).Draw(canvas, x + Width - Frame, y);
    }
}
