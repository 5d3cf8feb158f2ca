using System.Globalization;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets figures: the picture, its caption, the notes under it, kept together as one float.</summary>
internal sealed class FigureSetter(Workshop shop)
{
    // A picture is given at least the room of so many lines, however long its caption.
    private const int LeastLines = 3;

    public void Set(Figure figure, BlockSetting setting, Flow flow)
    {
        var node = shop.Structure.Add(setting.Node, "Div", figure.Source);
        var pictures = Find(figure);
        var isSpanning = setting.IsMainText && IsTooWide(pictures);
        var full = isSpanning ? setting with { Left = 0, Right = shop.Design.Page.Measure.Value } : setting with { Left = setting.IsMainText ? 0 : setting.Left };
        var under = new Flow();
        var caption = SetUnder(figure, full, node, under, out var captionPlace);
        var stack = new Stack();
        if (pictures.Count > 0) AddPictures(figure, pictures, full, node, captionPlace, Stack.HeightOf(caption) + Stack.HeightOf(under), stack);
        var y = stack.Height > 0 ? stack.Height + shop.Design.Floats.CaptionGap.Value : 0;
        stack.Add(caption, 0, y);
        if (!under.IsEmpty) stack.Add(under, 0, stack.Height);
        if (stack.Height <= 0) return;
        Place(figure, stack, isSpanning, caption, under, setting, flow);
    }

    /// <summary>Whether a picture, or what stands beside each other, would be made so small in a column that it is set across all of them.</summary>
    private bool IsTooWide(List<SizedPicture> pictures)
    {
        const double SmallestScale = 0.75;
        var page = shop.Design.Page;
        return page.Columns > 1 && pictures.Exists(picture => picture.Width > picture.Height && picture.Width * SmallestScale > page.ColumnWidth.Value);
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

    /// <summary>The pictures that can be printed, at the sizes they have by themselves.</summary>
    private List<SizedPicture> Find(Figure figure)
    {
        var found = new List<SizedPicture>();
        foreach (var panel in figure.Pictures)
        {
            if (shop.Article.Media.FirstOrDefault(media => media.Name == panel.MediaName) is not { } media) continue;
            var (width, height) = PictureSize.Natural(media, panel.Width, panel.Height, shop.Design.Floats.Resolution);
            found.Add(new(panel, media, width, height));
        }

        if (found.Count < Math.Max(1, figure.Panels.Count)) shop.Findings.Add(MissingPicture.Rule.At(figure.Source, $"{figure.Label ?? "A figure"} has no picture that can be printed."));
        return found;
    }

    /// <summary>The pictures in rows, at their own sizes, within the measure, the design's limits and the room the caption leaves.</summary>
    private void AddPictures(Figure figure, List<SizedPicture> pictures, BlockSetting setting, NodeBuilder node, int place, double below, Stack stack)
    {
        var floats = shop.Design.Floats;
        var page = shop.Design.Page;
        var left = (page.TextHeight - floats.CaptionGap - page.Grid).Value - below;
        var tallest = Math.Max(page.Grid.Value * LeastLines, Math.Min(page.TextHeight.Value * floats.MaxHeight, left));
        var rows = PanelRows.Of(pictures, setting.Right - setting.Left);
        tallest = Math.Max(page.Grid.Value, tallest / rows.Count - RoomForNames(pictures));
        var scale = rows.Min(row => row.Scale(setting.Right - setting.Left, tallest, floats.MaxEnlargement));
        foreach (var row in rows) place = AddRow(figure, row, scale, setting, node, place, stack.Height > 0 ? stack.Height + floats.CaptionGap.Value : 0, stack);
    }

    /// <summary>Points under each row of pictures for their labels and captions, most of which take a line or two.</summary>
    private double RoomForNames(List<SizedPicture> pictures) =>
        pictures.Exists(picture => picture.Panel is { Label: not null } or { Caption.IsEmpty: false }) ? 2 * shop.Design.Styles.Caption.Leading.Value : 0;

    /// <returns>Where the next child of the figure goes.</returns>
    private int AddRow(Figure figure, PanelRow row, double scale, BlockSetting setting, NodeBuilder node, int place, double y, Stack stack)
    {
        var bottom = y + row.Height * scale;
        var x = setting.Left + Offset(figure, setting.Right - setting.Left - row.WidthAt(scale));
        foreach (var picture in row.Pictures)
        {
            var (width, height) = (picture.Width * scale, picture.Height * scale);
            ReportResolution(figure, picture.Media, width);
            var image = shop.Structure.Insert(node, place++, "Figure", picture.Panel.Source);
            image.Alt = AltOf(figure, picture.Panel);
            stack.Add(new PictureShape(picture.Media.Name, width, height, image.Id), x, bottom - height);
            stack.MakeRoom(bottom);
            place = AddName(picture.Panel, setting with { Left = x, Right = x + width }, node, place, bottom, stack);
            x += width + PanelRow.Gap;
        }

        return place;
    }

    /// <summary>A picture narrower than the measure begins where its caption does.</summary>
    private double Offset(Figure figure, double room) => shop.Design.Styles.Caption.Alignment switch
    {
        TextAlignment.Centre => room / 2,
        TextAlignment.Right => room,
        _ => Direction.IsRightToLeft(figure.Caption) ? room : 0,
    };

    /// <summary>Label and caption of a panel under its picture.</summary>
    private int AddName(Panel panel, BlockSetting setting, NodeBuilder node, int place, double top, Stack stack)
    {
        if (string.IsNullOrEmpty(panel.Label) && panel.Caption.IsEmpty) return place;
        var name = new Flow();
        ParagraphFlow.Add(name, CaptionSetter.SetPanel(shop, panel, setting, shop.Structure.Insert(node, place, "P", panel.Source)), isOnGrid: false);
        stack.Add(name, 0, top + shop.Design.Floats.CaptionGap.Value / 2);
        return place + 1;
    }

    /// <summary>PDF/UA-1 §7.3 wants a description; where the author gave none, the caption is the nearest thing to it.</summary>
    private static string AltOf(Figure figure, Panel panel)
    {
        if (!string.IsNullOrWhiteSpace(panel.AltText)) return panel.AltText;
        var caption = (panel.Caption.IsEmpty ? figure.Caption : panel.Caption).PlainText();
        var called = string.IsNullOrWhiteSpace(caption) ? figure.Label ?? "Figure" : caption;
        return panel.Label is { } label && panel.Caption.IsEmpty ? $"{label} {called}" : called;
    }

    private void ReportResolution(Figure figure, Media picture, double width)
    {
        if (picture.PixelWidth <= 0 || picture.MediaType.Contains("svg", StringComparison.Ordinal)) return;
        var resolution = picture.PixelWidth / (width / 72);
        if (resolution >= CoarsePicture.WantedResolution) return;
        var isBlurred = resolution < CoarsePicture.LeastResolution;
        var found = Math.Floor(resolution).ToString(CultureInfo.InvariantCulture);
        var wanted = isBlurred ? $"{CoarsePicture.LeastResolution} are the least" : $"{CoarsePicture.WantedResolution} are wanted";
        var finding = CoarsePicture.Rule.At(figure.Source, $"{figure.Label ?? picture.Name} is printed with {found} pixels to the inch; {wanted}.");
        shop.Findings.Add(isBlurred ? finding : finding with { Severity = Severity.Info });
    }
}
