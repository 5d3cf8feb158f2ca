using Pipeline.Typesetting.Paging;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Blocks;

/// <summary>Sets quotations, epigraphs, interviews and verse: set apart from the text, with the name of who is quoted under them.</summary>
internal sealed class QuoteSetter(Workshop shop, BlockSetter blocks)
{
    // Share of the measure that an epigraph leaves free at its left.
    private const double EpigraphInset = 0.3;

    // Share of the text area up to which an epigraph is kept on one page.
    private const double TallestEpigraph = 0.3;

    private readonly VerseSetter _verse = new(shop);

    public void Set(DispQuote quote, BlockSetting setting, Flow flow)
    {
        var isEpigraph = quote.Kind == QuoteKind.Epigraph;
        var inner = Inside(setting, quote.Source);
        if (isEpigraph)
            inner = inner with
            {
                Left = inner.Left + (inner.Right - inner.Left) * EpigraphInset,
                Style = inner.Style with { IsItalic = true, Alignment = TextAlignment.Left },
            };
        flow.LeaveGrid();
        flow.Space(inner.Style.SpaceBefore.Value);
        var words = new Flow();
        blocks.Set(
            quote.Blocks,
            ShortLines.Are(quote.Blocks) || ShortLines.AreNumbered(quote.Blocks) ? ShortLines.Flush(inner) : inner,
            words
        );
        AddAttribution(quote.Attribution, inner, quote.Source, words);
        flow.Add(isEpigraph && Stack.HeightOf(words) <= shop.Design.Page.TextHeight.Value * TallestEpigraph ? words.Kept() : words);
        if (isEpigraph)
            flow.KeepWithNext();
        Leave(inner, setting.IsOnGrid, flow);
    }

    public void Set(VerseGroup verse, BlockSetting setting, Flow flow)
    {
        var inner = Inside(setting, verse.Source);
        flow.LeaveGrid();
        flow.Space(inner.Style.SpaceBefore.Value);
        _verse.Set(verse, inner, flow);
        AddAttribution(verse.Attribution, inner, verse.Source, flow);
        Leave(inner, setting.IsOnGrid, flow);
    }

    private BlockSetting Inside(BlockSetting setting, SourceRef source) =>
        setting.Apart(shop.Structure.Add(setting.Node, "BlockQuote", source), shop.Design.Styles.Quote);

    private void AddAttribution(Seq<Inline> attribution, BlockSetting inner, SourceRef source, Flow flow)
    {
        if (attribution.IsEmpty)
            return;
        flow.KeepWithNext();
        blocks.SetParagraph(attribution, shop.Design.Styles.Attribution, inner, shop.Structure.Add(inner.Node, "P", source), source, flow);
    }

    private static void Leave(BlockSetting inner, bool isOnGrid, Flow flow)
    {
        flow.Space(inner.Style.SpaceAfter.Value);
        if (isOnGrid)
            flow.SnapToGrid();
    }
}
