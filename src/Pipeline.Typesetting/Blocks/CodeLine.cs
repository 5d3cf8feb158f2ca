using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Blocks;

/// <summary>
/// A line of a listing as it was typed, with its spaces. What is longer than the measure goes on under it, farther in than
/// it, without a hyphen.
/// </summary>
/// <param name="Text">Empty for an empty line, which keeps its room.</param>
/// <param name="Tag">Node of the listing.</param>
internal sealed record CodeLine(ParagraphText Text, int Tag)
{
    // By how many columns what did not fit on a line stands farther in.
    private const int MoreColumns = 4;

    // A line that begins farther in than this share of the measure hangs no farther.
    private const double DeepestHang = 0.5;

    /// <summary>By how much what did not fit stands farther in than the line's box, where there is room for it, in points.</summary>
    public double Hang => Text.IsEmpty ? 0 : (Indent(Text.ToString()) + MoreColumns) * Text.Spans[0].Style.SpaceWidth;

    /// <param name="look">Of the font for listings.</param>
    public static IEnumerable<CodeLine> Of(KeptBlock code, CharStyle look, NodeBuilder node, InlineFlattener inlines)
    {
        var setting = new InlineSetting(look, node, code.Source) { IsVerbatim = true };
        foreach (var line in VerbatimLines.Of(code.Text))
        {
            var text = new ParagraphText();
            inlines.Flatten(line, setting, text);
            yield return new CodeLine(text, node.Id);
        }
    }

    public List<SetLine> Set(Workshop shop, LineFrame frame, SourceRef source)
    {
        if (Text.IsEmpty)
            return [new SetLine(frame.Leading, frame.Leading, frame.Left, 0)];
        var hang = Math.Min(Hang, (frame.Right - frame.Left) * DeepestHang);
        var lines = shop.SetLines(
            Text,
            frame with
            {
                Left = frame.Left + hang,
                FirstIndent = -hang,
                Alignment = TextAlignment.Left,
            },
            source
        );
        EndLine(lines[^1], Text.Spans[0].Style);
        return lines;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>A space that takes no room, so that the words on both sides of a line's end do not read as one.</summary>
    private void EndLine(SetLine line, FontStyle font)
    {
        var space = new Glyph(font.Face.SpaceGlyph, " ", Points.Zero);
        line.Runs.Add(
            new LineRun(font.Face.Name, font.Style.Size, font.Style.Colour, line.Left + line.Width, 0, [space], false, Tag)
            {
                First = int.MaxValue,
            }
        );
    }
}
