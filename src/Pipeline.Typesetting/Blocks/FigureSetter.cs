using System.Globalization;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets figures: the picture, its caption, the notes under it, kept together as one float.</summary>
internal sealed class FigureSetter(Workshop shop)
{
    // Characters of the longest caption that is set in a column of its own.
    private const int LongestCaptionInRow = 400;

    public void Set(Figure figure, BlockSetting setting, Flow flow)
    {
        var pictures = Find(figure);
        var isSpanning = setting.IsMainText && IsTooWide(pictures);
        var full = isSpanning
            ? setting with
            {
                Left = 0,
                Right = shop.Design.Page.Measure.Value,
            }
            : setting with
            {
                Left = setting.IsMainText ? 0 : setting.Left,
            };
        var parts = Compose(figure, pictures, full);
        if (parts.Whole.Height <= 0)
            return;
        flow.Mark(new FlowMark(figure.Id));
        Place(parts, isSpanning, setting, flow);
    }

    /// <summary>Figures beside each other, as many in a row as need be made little smaller; one under another where they are not made for that.</summary>
    public void SetRow(IReadOnlyList<Figure> figures, BlockSetting setting, Flow flow)
    {
        var left = setting.IsMainText ? 0 : setting.Left;
        var pictures = figures.Select(Find).ToList();
        if (
            !pictures.TrueForAll(found => found.Count == 1)
            || figures.Any(figure => figure.Caption.PlainText().Length > LongestCaptionInRow || !figure.Notes.IsEmpty)
        )
        {
            foreach (var figure in figures)
                Set(figure, setting, flow);
            return;
        }

        var at = 0;
        foreach (var row in PanelRows.Of([.. pictures.Select(found => found[0])], setting.Right - left))
        {
            SetRow([.. figures.Skip(at).Zip(pictures.Skip(at)).Take(row.Pictures.Count)], setting with { Left = left }, flow);
            at += row.Pictures.Count;
        }
    }

    private void SetRow(IReadOnlyList<(Figure Figure, List<SizedPicture> Pictures)> figures, BlockSetting setting, Flow flow)
    {
        var gap = shop.Design.Floats.Gap.Value;
        var width = (setting.Right - setting.Left - gap * (figures.Count - 1)) / figures.Count;
        var composed = new List<FigureParts>();
        for (var at = 0; at < figures.Count; at++)
        {
            var left = setting.Left + (width + gap) * at;
            composed.Add(Compose(figures[at].Figure, figures[at].Pictures, setting with { Left = left, Right = left + width }));
            flow.Mark(new FlowMark(figures[at].Figure.Id));
        }

        var whole = new Stack();
        var foot = composed.Max(parts => parts.PictureHeight);
        foreach (var parts in composed)
            whole.Add(parts.Whole.ToBox(), 0, foot - parts.PictureHeight);
        Place(new(whole, foot, new(), new()), isSpanning: false, setting, flow);
    }

    private FigureParts Compose(Figure figure, List<SizedPicture> pictures, BlockSetting setting)
    {
        var node = shop.Structure.Add(setting.Node, "Div", figure.Source);
        var under = new Flow();
        var caption = SetUnder(figure, setting, node, under, out var captionPlace);
        var stack = new Stack();
        var below = Stack.HeightOf(caption) + Stack.HeightOf(under);
        if (figure.IsTable)
            AddBelow(stack, caption);
        if (pictures.Count > 0)
            AddPictures(figure, pictures, setting, node, figure.IsTable ? captionPlace + 1 : captionPlace, below, stack);
        var pictureHeight = stack.Height;
        if (!figure.IsTable)
            AddBelow(stack, caption);
        if (!under.IsEmpty)
            stack.Add(under, 0, stack.Height + GapAboveNotes(figure, caption).Value);
        return new(stack, pictureHeight, caption, under);
    }

    /// <summary>Notes stand under a caption as its last lines do; under a picture without one they must not seem to be its caption.</summary>
    private Points GapAboveNotes(Figure figure, Flow caption) =>
        figure.IsTable ? shop.Design.Floats.CaptionGap
        : caption.IsEmpty ? shop.Design.Floats.Gap
        : Points.Zero;

    private void AddBelow(Stack stack, Flow caption) =>
        stack.Add(caption, 0, stack.Height > 0 ? stack.Height + shop.Design.Floats.CaptionGap.Value : 0);

    /// <summary>Whether a picture, or what stands beside each other, would be made so small in a column that it is set across all of them.</summary>
    private bool IsTooWide(List<SizedPicture> pictures)
    {
        const double SmallestScale = 0.6;
        var page = shop.Design.Page;
        if (page.Columns == 1)
            return false;
        return pictures.Exists(picture => picture.Width > picture.Height && picture.Width * SmallestScale > page.ColumnWidth.Value)
            || (pictures.Count > 1 && IsTooTall(pictures));
    }

    /// <summary>Whether pictures that stand beside each other on the page's measure would take much of a column one under another.</summary>
    private bool IsTooTall(List<SizedPicture> pictures)
    {
        const double TallestPile = 0.4;
        var page = shop.Design.Page;
        var (piled, apart) = (PanelRows.Of(pictures, page.ColumnWidth.Value), PanelRows.Of(pictures, page.Measure.Value));
        return piled.Count > apart.Count
            && piled.Sum(row => row.Height * Math.Min(1, page.ColumnWidth.Value / row.WidthAt(1))) > page.TextHeight.Value * TallestPile;
    }

    private void Place(FigureParts parts, bool isSpanning, BlockSetting setting, Flow flow)
    {
        if (
            parts.Whole.Height <= shop.Design.Page.TextHeight.Value
            && setting.IsMainText
            && (isSpanning || !setting.Keeps(parts.Whole.Height, shop.Design.Page.TextHeight.Value))
        )
        {
            // The pages keep the gap around it, wherever it comes to stand.
            flow.Add(parts.Whole.ToBox() with { IsFloat = true, IsSpanning = isSpanning });
            flow.SnapToGrid();
            return;
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (parts.Whole.Height <= shop.Design.Page.TextHeight.Value)
        {
            flow.Add(parts.Whole.ToBox());
        }
        else
        {
            // A caption longer than a page: set as text, the picture having been kept small.
            flow.Add(parts.Caption);
            flow.Add(parts.Under);
        }

        flow.Space(shop.Design.Floats.Gap.Value);
        if (setting.IsOnGrid)
            flow.SnapToGrid();
    }

    private Flow SetUnder(Figure figure, BlockSetting setting, NodeBuilder node, Flow under, out int captionIndex)
    {
        captionIndex = node.Children.Count;
        var caption = new Flow();
        if (CaptionSetter.AddNode(shop, figure.Label, figure.Caption, node, figure.Source) is { } captionNode)
            ParagraphFlow.Add(
                caption,
                CaptionSetter.SetCaption(shop, figure.Label, figure.Caption, setting, captionNode, figure.Source),
                isOnGrid: false
            );
        CaptionSetter.AddNotes(shop, figure.Notes, setting, node, under);
        return caption;
    }

    /// <summary>The pictures that can be printed, at the sizes they have by themselves.</summary>
    private List<SizedPicture> Find(Figure figure)
    {
        var found = new List<SizedPicture>();
        foreach (var panel in figure.Pictures)
        {
            if (shop.Article.Media.FirstOrDefault(media => media.Name == panel.MediaName) is not { } media)
                continue;
            var (width, height) = PictureSize.Natural(media, panel.Width, panel.Height, shop.Design.Floats.Resolution);
            found.Add(new(panel, media, width, height));
        }

        if (found.Count < Math.Max(1, figure.Panels.Count))
            shop.Findings.Add(MissingPicture.Of(figure));
        return found;
    }

    /// <summary>The pictures in rows, at their own sizes, within the measure, the design's limits and the room the caption leaves.</summary>
    private void AddPictures(
        Figure figure,
        List<SizedPicture> pictures,
        BlockSetting setting,
        NodeBuilder node,
        int place,
        double below,
        Stack stack
    )
    {
        var gap = shop.Design.Floats.CaptionGap.Value;
        var rows = PanelRows.Of(pictures, setting.Right - setting.Left);
        var scale = new PictureScale(shop.Design).Of(rows, setting.Right - setting.Left, below);
        foreach (var row in rows)
            place = AddRow(figure, row, scale, setting, node, place, stack.Height > 0 ? stack.Height + gap : 0, stack);
    }

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
    private double Offset(Figure figure, double room) =>
        shop.Design.Styles.Caption.Alignment switch
        {
            TextAlignment.Centre => room / 2,
            TextAlignment.Right => room,
            _ => Direction.IsRightToLeft(figure.Caption) ? room : 0,
        };

    /// <summary>Label and caption of a panel under its picture.</summary>
    private int AddName(Panel panel, BlockSetting setting, NodeBuilder node, int place, double top, Stack stack)
    {
        if (string.IsNullOrEmpty(panel.Label) && panel.Caption.IsEmpty)
            return place;
        var name = new Flow();
        ParagraphFlow.Add(
            name,
            CaptionSetter.SetPanel(shop, panel, setting, shop.Structure.Insert(node, place, "P", panel.Source)),
            isOnGrid: false
        );
        stack.Add(name, 0, top + shop.Design.Floats.CaptionGap.Value / 2);
        return place + 1;
    }

    /// <summary>PDF/UA-1 §7.3 wants a description; where the author gave none, the caption is the nearest thing to it.</summary>
    private static string AltOf(Figure figure, Panel panel)
    {
        if (!string.IsNullOrWhiteSpace(panel.AltText))
            return panel.AltText;
        var caption = (panel.Caption.IsEmpty ? figure.Caption : panel.Caption).PlainText();
        var called = string.IsNullOrWhiteSpace(caption) ? figure.Label ?? "Figure" : caption;
        return panel.Label is { } label && panel.Caption.IsEmpty ? $"{label} {called}" : called;
    }

    private void ReportResolution(Figure figure, Media picture, double width)
    {
        if (picture.PixelWidth <= 0 || picture.MediaType.Contains("svg", StringComparison.Ordinal))
            return;
        var resolution = picture.PixelWidth / (width / 72);
        if (resolution >= CoarsePicture.WantedResolution)
            return;
        var isBlurred = resolution < CoarsePicture.LeastResolution;
        var found = Math.Floor(resolution).ToString(CultureInfo.InvariantCulture);
        var wanted = isBlurred ? $"{CoarsePicture.LeastResolution} are the least" : $"{CoarsePicture.WantedResolution} are wanted";
        var finding = CoarsePicture.Rule.At(
            figure.Source,
            $"{figure.Label ?? picture.Name} is printed with {found} pixels to the inch; {wanted}."
        );
        shop.Findings.Add(isBlurred ? finding : finding with { Severity = Severity.Info });
    }

    /// <summary>A figure as it is set.</summary>
    /// <param name="PictureHeight">From its top to the foot of its pictures, in points.</param>
    /// <param name="Under">Its notes.</param>
    private sealed record FigureParts(Stack Whole, double PictureHeight, Flow Caption, Flow Under);
}
