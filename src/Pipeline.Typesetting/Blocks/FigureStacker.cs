using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Stacks the pieces of a figure: its pictures in rows, its caption below them (above those of a table), its notes.</summary>
internal sealed class FigureStacker(Workshop shop, Figure figure, BlockSetting setting, Flow caption, Flow under)
{
    // A figure that needs less room may be made smaller in so many steps.
    private const int Steps = 3;

    /// <summary>The rows of pictures, those of a row from left to right.</summary>
    public required IReadOnlyList<(PanelRow Row, IReadOnlyList<PicturePiece> Pieces)> Rows { get; init; }

    /// <summary>All of it, the pictures made larger or smaller by a factor.</summary>
    /// <param name="pictureHeight">From its top to the foot of its pictures, in points.</param>
    public Stack At(double scale, out double pictureHeight)
    {
        var stack = new Stack();
        if (figure.IsTable)
            AddBelow(stack, caption);
        foreach (var (row, pieces) in Rows)
            AddRow(row, pieces, scale, stack);
        pictureHeight = stack.Height;
        if (!figure.IsTable)
            AddBelow(stack, caption);
        if (!under.IsEmpty)
            stack.Add(under, 0, stack.Height + GapAboveNotes.Value);
        return stack;
    }

    /// <summary>The sizes between two factors, the larger left out; none where pictures have captions of their own, which are broken into lines for one width.</summary>
    public IReadOnlyList<SmallerSize> Between(double scale, double least)
    {
        if (least <= 0 || least >= scale || Rows.Any(row => row.Pieces.Any(piece => piece.Name is not null)))
            return [];
        return [.. Enumerable.Range(1, Steps).Select(step => Sized(scale - (scale - least) * step / Steps))];
    }

    private SmallerSize Sized(double scale)
    {
        var stack = At(scale, out _);
        return new(stack.Height, stack);
    }

    /// <summary>Notes stand under a caption as its last lines do; under a picture without one they must not seem to be its caption.</summary>
    private Points GapAboveNotes =>
        figure.IsTable ? shop.Design.Floats.CaptionGap
        : caption.IsEmpty ? shop.Design.Floats.Gap
        : Points.Zero;

    private void AddBelow(Stack stack, Flow flow) =>
        stack.Add(flow, 0, stack.Height > 0 ? stack.Height + shop.Design.Floats.CaptionGap.Value : 0);

    private void AddRow(PanelRow row, IReadOnlyList<PicturePiece> pieces, double scale, Stack stack)
    {
        var bottom = (stack.Height > 0 ? stack.Height + shop.Design.Floats.CaptionGap.Value : 0) + row.Height * scale;
        var x = setting.Left + Offset(setting.Right - setting.Left - row.WidthAt(scale));
        foreach (var piece in pieces)
        {
            var (width, height) = (piece.Picture.Width * scale, piece.Picture.Height * scale);
            stack.Add(new PictureShape(piece.Picture.Media.Name, width, height, piece.Tag), x, bottom - height);
            stack.MakeRoom(bottom);
            AddName(piece, setting with { Left = x, Right = x + width }, bottom, stack);
            x += width + PanelRow.Gap;
        }
    }

    /// <summary>A picture narrower than the measure begins where its caption does.</summary>
    private double Offset(double room) =>
        shop.Design.Styles.Caption.Alignment switch
        {
            TextAlignment.Centre => room / 2,
            TextAlignment.Right => room,
            _ => Direction.IsRightToLeft(figure.Caption) ? room : 0,
        };

    /// <summary>Label and caption of a picture under it.</summary>
    private void AddName(PicturePiece piece, BlockSetting place, double top, Stack stack)
    {
        if (piece.Name is not { } node)
            return;
        var name = new Flow();
        ParagraphFlow.Add(name, CaptionSetter.SetPanel(shop, piece.Picture.Panel, place, node), isOnGrid: false);
        stack.Add(name, 0, top + shop.Design.Floats.CaptionGap.Value / 2);
    }
}
