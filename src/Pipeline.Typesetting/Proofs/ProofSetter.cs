using System.Globalization;
using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Front;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>
/// Makes a proof of finished pages: the same lines on the same pages, with line numbers, the numbers of findings and the
/// words that say it is a proof drawn round them, and the list of findings behind them.
/// </summary>
internal sealed class ProofSetter(Workshop shop, TypesetDocument document)
{
    private readonly ProofDesign _design = shop.Design.Proof;
    private readonly ProofMargins _margins = new(shop.Design, Direction.IsRightToLeft(shop.Article));
    private readonly PageLines[] _lines = [.. document.Pages.Select(page => new PageLines(page))];
    private int _nextId = StructureGraft.HighestId(document.Root) + 1;

    public TypesetDocument Set(Seq<NumberedFinding> findings, Seq<ProofChange> changes)
    {
        var shown = findings.Where(finding => finding.Finding.Severity >= _design.Least).ToSeq();
        var places = new FindingPlaces(shop.Article, document, shown);
        var found = shown.Select(finding =>
            (Finding: finding, Place: places.Of(finding) is { } place ? place with { Tag = _nextId++ } : null)
        );
        var placed = found.Select(entry => entry.Place).OfType<FindingPlace>().ToSeq();
        var pages = document.Pages.Select((page, index) => Mark(page, index, placed)).ToList();
        var list = SetList(found.Select(entry => new QueryEntry(entry.Finding, PlaceOf(entry.Place))), changes, document.Pages.Count);
        var nodes = placed.ToLookup(
            place => place.Node,
            place => new StructureNode(place.Tag, "Annot", [], place.Numbered.Finding.Location) { Language = "en" }
        );
        var root = StructureGraft.Add(document.Root, nodes);
        return document with
        {
            Info = document.Info with { Title = $"{shop.Word(Label.Proof)}: {document.Info.Title}", Doi = null },
            Pages = [.. pages, .. list.Pages],
            Root = root with { Children = [.. root.Children, .. list.Nodes] },
            Bookmarks = [.. document.Bookmarks, .. list.Bookmarks],
        };
    }

    private Page Mark(Page page, int index, Seq<FindingPlace> placed)
    {
        var marks = new MarginMarks(shop, _margins);
        var (under, over) = (Canvas(index), Canvas(index));
        marks.DrawRules(under, placed, index);
        DrawNotice(over, page);
        DrawLineNumbers(over, page, _lines[index]);
        marks.DrawNumbers(over, placed.Where(place => place.Start.Page == index), page);
        return page with { Items = [.. under.Items, .. page.Items, .. over.Items] };
    }

    private void DrawNotice(PageCanvas canvas, Page page)
    {
        var line = Line(shop.Word(Label.ProofNotForCitation), _design.Notice, shop.Article.Language, 0, page.Width.Value, Tags.Pagination);
        line?.Draw(canvas, 0, _design.NoticeBaseline.Value - line.Baseline);
    }

    private void DrawLineNumbers(PageCanvas canvas, Page page, PageLines lines)
    {
        if (_design.LineNumbers == 0)
            return;
        var (left, right) = _margins.NumberRoom(page);
        foreach (var (index, baseline) in lines.Baselines.Index())
        {
            if ((index + 1) % _design.LineNumbers != 0)
                continue;
            var line = Line(
                (index + 1).ToString(CultureInfo.InvariantCulture),
                _margins.NumberStyle,
                shop.Article.Language,
                left,
                right,
                Tags.Layout
            );
            line?.Draw(canvas, 0, baseline - line.Baseline);
        }
    }

    private SetLine? Line(string words, TextStyle style, string language, double left, double right, int tag)
    {
        var text = new ParagraphText();
        text.Append(words, shop.Styles.Get(CharStyle.Of(style, language) with { IsHyphenated = false }), tag);
        return shop.SetLines(text, LineFrame.Of(style, left, right), SourceRef.None).FirstOrDefault();
    }

    private string? PlaceOf(FindingPlace? place) =>
        place is null
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{shop.Word(Label.Page)} {document.Pages[place.Start.Page].Folio}, {shop.Word(Label.Line).ToLowerInvariant()} {_lines[place.Start.Page].NumberAt(place.Start.Baseline)}"
            );

    /// <summary>The pages of the list, numbered in Roman numerals, and the nodes and bookmarks of what is on them.</summary>
    private (Seq<Page> Pages, Seq<StructureNode> Nodes, Seq<Bookmark> Bookmarks) SetList(
        Seq<QueryEntry> entries,
        Seq<ProofChange> changes,
        int before
    )
    {
        var flow = new QueryList(shop).Set(entries, changes);
        if (flow.IsEmpty)
            return ([], [], []);
        var plans = PageFitter.FitAcross(shop.Design, flow);
        var composer = new PageComposer(
            shop,
            new RunningMatter(shop, new ArticleFacts(shop, Folios.Of(shop.Article.Meta.FirstPage), null)),
            Folios.Roman
        )
        {
            PagesBefore = before,
        };
        var pages = composer.Compose(plans);
        return (
            pages.Select(page => Renumbered(page, _nextId)),
            shop.Structure.Root.Freeze().Children.Select(node => StructureGraft.Renumber(node, _nextId)),
            [.. composer.Bookmarks]
        );
    }

    private Page Renumbered(Page page, int by)
    {
        var canvas = Canvas(0);
        DrawNotice(canvas, page);
        return page with
        {
            Items = [.. page.Items.Select(item => item.Tag < 0 ? item : item with { Tag = item.Tag + by }), .. canvas.Items],
        };
    }

    private static PageCanvas Canvas(int page) => new(page, [], []);
}
