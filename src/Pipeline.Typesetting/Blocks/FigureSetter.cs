using System.Globalization;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets figures: the picture, its caption, the notes under it, kept together as one float.</summary>
internal sealed class FigureSetter(Workshop shop)
{
    // A picture is given at least the room of so many lines, however long its caption.
    private const int LeastLines = 3;

    public void Set(Figure figure, BlockSetting setting, Flow flow)
    {
        var node = shop.Structure.Add(setting.Node, "Div", figure.Source);
        var picture = Find(figure);
        var isSpanning = setting.IsMainText && picture is not null && IsTooWide(figure, picture);
        var full = isSpanning ? setting with { Left = 0, Right = shop.Design.Page.Measure.Value } : setting with { Left = setting.IsMainText ? 0 : setting.Left };
        var under = new Flow();
        var caption = SetUnder(figure, full, node, under, out var captionPlace);
        var stack = new Stack();
        if (picture is not null) AddPicture(figure, picture, full, node, captionPlace, Stack.HeightOf(caption) + Stack.HeightOf(under), stack);
        var y = stack.Height > 0 ? stack.Height + shop.Design.Floats.CaptionGap.Value : 0;
        stack.Add(caption, 0, y);
        if (!under.IsEmpty) stack.Add(under, 0, stack.Height);
        if (stack.Height <= 0) return;
        Place(figure, stack, isSpanning, caption, under, setting, flow);
    }

    /// <summary>Whether a picture would be made so small in a column that it is set across all of them.</summary>
    private bool IsTooWide(Figure figure, Media picture)
    {
        const double SmallestScale = 0.75;
        var page = shop.Design.Page;
        var (width, height) = PictureSize.Natural(picture, figure.Width, figure.Height, shop.Design.Floats.Resolution);
        return page.Columns > 1 && width > height && width * SmallestScale > page.ColumnWidth.Value;
    }

    private void Place(Figure figure, Stack stack, bool isSpanning, Flow caption, Flow under, BlockSetting setting, Flow flow)
    {
        flow.Mark(new FlowMark(figure.Id));
        if (stack.Height <= shop.Design.Page.TextHeight.Value && setting.IsMainText)
        {
            // The pages keep the gap around it, wherever it comes to stand.
            flow.Add(stack.ToBox() with { IsFloat = true, IsSpanning = isSpanning });
            flow.SnapToGrid();
            return;
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (stack.Height <= shop.Design.Page.TextHeight.Value)
        {
            flow.Add(stack.ToBox());
        }
        else
        {
            // A caption longer than a page: set as text, the picture having been kept small.
            flow.Add(caption);
            flow.Add(under);
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid) flow.SnapToGrid();
    }

    private Flow SetUnder(Figure figure, BlockSetting setting, NodeBuilder node, Flow under, out int captionIndex)
    {
        captionIndex = node.Children.Count;
        var caption = new Flow();
        if (CaptionSetter.AddNode(shop, figure.Label, figure.Caption, node, figure.Source) is { } captionNode)
            ParagraphFlow.Add(caption, CaptionSetter.SetCaption(shop, figure.Label, figure.Caption, setting, captionNode, figure.Source), isOnGrid: false);
        CaptionSetter.AddNotes(shop, figure.Notes, setting, node, under);
        return caption;
    }

    private Media? Find(Figure figure)
    {
        var picture = figure.MediaName is null ? null : shop.Article.Media.FirstOrDefault(media => media.Name == figure.MediaName);
        if (picture is null) shop.Findings.Add(MissingPicture.Rule.At(figure.Source, $"{figure.Label ?? "A figure"} has no picture that can be printed."));
        return picture;
    }

    /// <summary>The picture at its own size, within the measure, the design's limits and the room its caption leaves.</summary>
    private void AddPicture(Figure figure, Media picture, BlockSetting setting, NodeBuilder node, int place, double below, Stack stack)
    {
        var floats = shop.Design.Floats;
        var (width, height) = PictureSize.Natural(picture, figure.Width, figure.Height, floats.Resolution);
        var measure = setting.Right - setting.Left;
        var page = shop.Design.Page;
        var left = (page.TextHeight - floats.CaptionGap - page.Grid).Value - below;
        var tallest = Math.Max(page.Grid.Value * LeastLines, Math.Min(page.TextHeight.Value * floats.MaxHeight, left));
        var scale = Math.Min(Math.Min(measure / width, tallest / height), floats.MaxEnlargement);
        if (scale > 1 && width * scale < measure) scale = Math.Min(scale, 1);
        (width, height) = (width * scale, height * scale);
        ReportResolution(figure, picture, width);
        var image = shop.Structure.Insert(node, place, "Figure", figure.Source);
        image.Alt = AltOf(figure);
        stack.Add(new PictureShape(picture.Name, width, height, image.Id), setting.Left + (measure - width) / 2, 0);
        stack.MakeRoom(height);
    }

    /// <summary>PDF/UA-1 §7.3 wants a description; where the author gave none, the caption is the nearest thing to it.</summary>
    private static string AltOf(Figure figure)
    {
        if (!string.IsNullOrWhiteSpace(figure.AltText)) return figure.AltText;
        var caption = figure.Caption.PlainText();
        return string.IsNullOrWhiteSpace(caption) ? figure.Label ?? "Figure" : caption;
    }

    private void ReportResolution(Figure figure, Media picture, double width)
    {
        if (picture.PixelWidth <= 0 || picture.MediaType.Contains("svg", StringComparison.Ordinal)) return;
        var resolution = picture.PixelWidth / (width / 72);
        if (resolution >= CoarsePicture.LeastResolution) return;
        var found = Math.Round(resolution).ToString(CultureInfo.InvariantCulture);
        shop.Findings.Add(CoarsePicture.Rule.At(figure.Source, $"{figure.Label ?? picture.Name} is printed with {found} pixels to the inch; {CoarsePicture.LeastResolution} are the least."));
    }
}
