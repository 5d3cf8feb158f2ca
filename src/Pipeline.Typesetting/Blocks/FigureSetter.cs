using System.Globalization;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Rules;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

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
        var measure = setting.Right - setting.Left;
        var rows = pictures.Count == 0 ? [] : PanelRows.Of(pictures, measure);
        var sizes = new PictureScale(shop.Design);
        var scale = rows.Count == 0 ? 1 : sizes.Of(rows, measure, Stack.HeightOf(caption) + Stack.HeightOf(under));
        var stacker = new FigureStacker(shop, figure, setting, caption, under)
        {
            Rows = AddNodes(figure, rows, scale, node, figure.IsTable ? captionPlace + 1 : captionPlace),
        };
        var whole = stacker.At(scale, out var pictureHeight);
        return new(whole, pictureHeight, caption, under)
        {
            Smaller = rows.Count == 0 ? [] : stacker.Between(scale, sizes.Least(rows, measure)),
        };
    }

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
            flow.Add(parts.Whole.ToBox() with { IsFloat = true, IsSpanning = isSpanning, Smaller = parts.Smaller });
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

    /// <summary>The pictures of each row with the nodes of theirs.</summary>
    /// <param name="place">Where the first child of the figure goes.</param>
    private List<(PanelRow Row, IReadOnlyList<PicturePiece> Pieces)> AddNodes(
        Figure figure,
        IReadOnlyList<PanelRow> rows,
        double scale,
        NodeBuilder node,
        int place
    )
    {
        var added = new List<(PanelRow, IReadOnlyList<PicturePiece>)>();
        foreach (var row in rows)
        {
            var pieces = new List<PicturePiece>();
            foreach (var picture in row.Pictures)
            {
                ReportResolution(figure, picture.Media, picture.Width * scale);
                pieces.Add(AddNodes(figure, picture, node, ref place));
            }

            added.Add((row, pieces));
        }

        return added;
    }

    private PicturePiece AddNodes(Figure figure, SizedPicture picture, NodeBuilder node, ref int place)
    {
        var panel = picture.Panel;
        var image = shop.Structure.Insert(node, place++, "Figure", panel.Source);
        image.Alt = AltOf(figure, panel);
        var isNamed = !string.IsNullOrEmpty(panel.Label) || !panel.Caption.IsEmpty;
        return new(picture, image.Id, isNamed ? shop.Structure.Insert(node, place++, "P", panel.Source) : null);
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
    private sealed record FigureParts(Stack Whole, double PictureHeight, Flow Caption, Flow Under)
    {
        /// <summary>Sizes it may have where it would else find no room.</summary>
        public IReadOnlyList<SmallerSize> Smaller { get; init; } = [];
    }
}
