using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// Sets listings: each line as it was typed, with its spaces. What is longer than the measure goes on under the line, farther
/// in than it, without a hyphen.
/// </summary>
internal sealed class CodeSetter(Workshop shop)
{
    // By how many columns what did not fit on a line stands farther in.
    private const int Hang = 4;

    // A line that begins farther in than this share of the measure hangs no farther.
    private const double DeepestHang = 0.5;

    public void Set(KeptBlock code, BlockSetting setting, Flow flow)
    {
        var style = shop.Design.Styles.Code;
        var node = shop.Structure.Add(shop.Structure.Add(setting.Node, "P", code.Source), "Code", code.Source);
        var lines = new List<SetLine>();
        foreach (var line in VerbatimLines.Of(code.Text)) lines.AddRange(Lines(line, style, setting, node, code.Source));
        flow.Space(style.SpaceBefore.Value);
        ParagraphFlow.Add(flow, lines, isOnGrid: false);
        flow.Space(style.SpaceAfter.Value);
        if (setting.IsOnGrid) flow.SnapToGrid();
    }

    private List<SetLine> Lines(Seq<Inline> content, TextStyle style, BlockSetting setting, NodeBuilder node, SourceRef source)
    {
        var look = CharStyle.Of(style, setting.Language) with { IsHyphenated = false, IsVerbatim = true };
        var text = new ParagraphText();
        shop.Inlines.Flatten(content, new InlineSetting(look, node, source) { IsVerbatim = true }, text);
        if (text.IsEmpty) return [new SetLine(style.Leading.Value, style.Leading.Value, setting.Left, 0)];
        var frame = LineFrame.Of(style, setting.Left, setting.Right);
        var font = shop.Styles.Get(look);
        var hang = Math.Min((Indent(text.ToString()) + Hang) * font.SpaceWidth, (frame.Right - frame.Left) * DeepestHang);
        var lines = shop.SetLines(text, frame with { Left = frame.Left + hang, FirstIndent = -hang, Alignment = TextAlignment.Left }, source);
        EndLine(lines[^1], font, node);
        return lines;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>A space that takes no room, so that the words on both sides of a line's end do not read as one.</summary>
    private static void EndLine(SetLine line, FontStyle font, NodeBuilder node)
    {
        var space = new Glyph(font.Face.SpaceGlyph, " ", Points.Zero);
        line.Runs.Add(new LineRun(font.Face.Name, font.Style.Size, font.Style.Colour, line.Left + line.Width, 0, [space], false, node.Id) { First = int.MaxValue });
    }
}
