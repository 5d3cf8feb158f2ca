using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Typesetting.Prose;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Typesetting.Front;

/// <summary>
/// Sets the band of two columns: article information at the left, abstracts and keywords at the right. Tags read the
/// abstracts first. Where the band is longer than the page it breaks between lines.
/// </summary>
internal sealed class BandSetter(Workshop shop)
{
    private readonly ArticleMeta _meta = shop.Article.Meta;
    private readonly StyleSheet _styles = shop.Design.Styles;

    public void Set(Flow flow)
    {
        var design = shop.Design.Front;
        var measure = shop.Design.Page.Measure.Value;
        var hasInfo = HasInfo();
        var left = hasInfo ? design.InfoWidth.Value + design.Gutter.Value : 0;
        var abstracts = SetAbstracts(left, measure);
        var info = new Flow();
        if (hasInfo) SetInfo(info, abstracts.IsEmpty ? measure : design.InfoWidth.Value);
        if (abstracts.IsEmpty && info.IsEmpty) return;
        AddRule(flow, measure, spaceBefore: _styles.AbstractHeading.SpaceBefore.Value);
        flow.Space(design.Padding.Value);
        flow.KeepWithNext();
        flow.Add(Slicer.Slice([(abstracts, 0, 0), (info, 0, 0)]));
        flow.KeepWithNext();
        AddRule(flow, measure, design.Padding.Value);
    }

    private void AddRule(Flow flow, double width, double spaceBefore)
    {
        var thickness = shop.Design.Front.RuleThickness.Value;
        if (thickness <= 0) return;
        flow.Space(spaceBefore);
        flow.Add(new FlowBox(thickness, new RuleShape(width, thickness, shop.Design.Front.RuleColour)));
    }

    private Flow SetAbstracts(double left, double right)
    {
        var flow = new Flow();
        var kwdGroups = _meta.KwdGroups.ToList();
        foreach (var item in Ordered())
        {
            SetAbstract(item, left, right, flow);
            foreach (var group in kwdGroups.Where(group => group.Language == item.Language).ToList())
            {
                SetKeywords(group, left, right, flow);
                kwdGroups.Remove(group);
            }
        }

        foreach (var group in kwdGroups) SetKeywords(group, left, right, flow);
        return flow;
    }

    /// <summary>The abstract in the article's own language first.</summary>
    private IEnumerable<Abstract> Ordered() =>
        _meta.Abstracts.Where(item => item.Language == shop.Article.Language)
            .Concat(_meta.Abstracts.Where(item => item.Language != shop.Article.Language));

    private void SetAbstract(Abstract item, double left, double right, Flow flow)
    {
        var node = shop.Structure.Add(shop.Structure.Root, "Sect", item.Source);
        if (item.Language != shop.Article.Language) node.Language = item.Language;
        var heading = string.IsNullOrWhiteSpace(item.Heading) ? shop.Options.Labels.Printed(Label.Abstract, item.Language) : item.Heading;
        flow.Space(flow.IsEmpty ? 0 : _styles.Abstract.Leading.Value);
        AddLine(heading, _styles.AbstractHeading, item.Language, shop.HeadingRole(1), node, left, right, item.Source, flow);
        flow.KeepWithNext();
        SetTranslatedTitle(item.Language, node, left, right, flow);
        var setting = new BlockSetting(_styles.Abstract, left, right, node, item.Language) { IsFirstFlush = true };
        var blocks = new BlockSetter(shop);
        blocks.Set(item.Blocks, setting, flow);
        foreach (var section in item.Sections) SetPart(section, setting, blocks, flow);
    }

    private void SetTranslatedTitle(string language, NodeBuilder node, double left, double right, Flow flow)
    {
        foreach (var title in _meta.TranslatedTitles)
        {
            if (title.Language != language || title.Content.IsEmpty) continue;
            var text = new ParagraphText();
            var line = shop.Structure.Add(node, "P", title.Source);
            shop.Inlines.Flatten(title.Content, new InlineSetting(CharStyle.Of(_styles.TranslatedTitle, language), line, title.Source), text);
            ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(_styles.TranslatedTitle, left, right), title.Source));
            flow.KeepWithNext();
        }
    }

    /// <summary>A part of a structured abstract: its title run in.</summary>
    private static void SetPart(Section part, BlockSetting setting, BlockSetter blocks, Flow flow)
    {
        var title = part.Title.PlainText().TrimEnd('.', ':', ' ');
        var lead = new Emphasis(EmphasisKind.Bold, [new Text(title + ". ", part.Source)]);
        var hasTitle = title.Length > 0;
        if (hasTitle && part.Blocks is [Paragraph first, .. var rest])
        {
            blocks.Set([first with { Content = [lead, .. first.Content] }, .. rest], setting, flow);
        }
        else
        {
            if (hasTitle) blocks.Set([new Paragraph([lead], part.Source)], setting, flow);
            blocks.Set(part.Blocks, setting, flow);
        }

        foreach (var inner in part.Sections) SetPart(inner, setting, blocks, flow);
    }

    private void SetKeywords(KwdGroup group, double left, double right, Flow flow)
    {
        var words = group.Kwds.IsEmpty ? group.Raw.Trim() : string.Join("; ", group.Kwds);
        if (words.Length == 0) return;
        var label = shop.Options.Labels.Printed(Label.Keywords, group.Language);
        var node = shop.Structure.Add(shop.Structure.Root, "P", group.Source);
        if (group.Language != shop.Article.Language) node.Language = group.Language;
        var look = CharStyle.Of(_styles.Keywords, group.Language);
        var text = new ParagraphText();
        shop.Inlines.AppendText(label + ": ", new InlineSetting(look with { IsBold = true }, node, group.Source), text);
        shop.Inlines.AppendText(words, new InlineSetting(look, node, group.Source), text);
        flow.Space(_styles.Keywords.SpaceBefore.Value);
        ParagraphFlow.Add(flow, shop.SetLines(text, LineFrame.Of(_styles.Keywords, left, right), group.Source), isOnGrid: false);
    }

    private bool HasInfo() => _meta.Published is not null || !string.IsNullOrEmpty(_meta.Doi) || !_meta.History.IsEmpty;

    private void SetInfo(Flow flow, double right)
    {
        var node = shop.Structure.Add(shop.Structure.Root, "Sect", SourceRef.None);
        AddLine(shop.Word(Label.ArticleInfo), _styles.InfoHeading, shop.Article.Language, shop.HeadingRole(1), node, 0, right, SourceRef.None, flow);
        foreach (var date in _meta.History)
        {
            var text = date.Date is { } known ? DateText.Of(known, shop.Article.Language) : date.Raw;
            AddFact(shop.Word(HistoryLabels.LabelOf(date.Event)), text, null, node, right, date.Source, flow);
        }

        if (_meta.Published is { } published && !_meta.History.Any(date => date.Event == HistoryEvent.Published))
            AddFact(shop.Word(Label.Published), DateText.Of(published, shop.Article.Language), null, node, right, SourceRef.None, flow);
        if (_meta.Doi is { Length: > 0 } doi)
            AddFact(shop.Word(Label.Doi), "https://doi.org/" + doi, "https://doi.org/" + doi, node, right, SourceRef.None, flow);
    }

    private void AddFact(string label, string value, string? uri, NodeBuilder parent, double right, SourceRef source, Flow flow)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        var node = shop.Structure.Add(parent, "P", source);
        var labelText = new ParagraphText();
        shop.Inlines.AppendText(label + " ", new InlineSetting(CharStyle.Of(_styles.InfoLabel, shop.Article.Language), node, source), labelText);
        var text = new ParagraphText();
        var setting = new InlineSetting(CharStyle.Of(_styles.Info, shop.Article.Language), node, source);
        if (uri is null) shop.Inlines.AppendText(value, setting, text);
        else shop.Inlines.AppendLink(value, uri, uri, setting, text);
        flow.Space(shop.Design.Front.InfoGap.Value);
        ParagraphFlow.AddTogether(flow, shop.SetLines(labelText, LineFrame.Of(_styles.InfoLabel, 0, right), source));
        flow.KeepWithNext();
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(_styles.Info, 0, right), source));
    }

    private void AddLine(string words, TextStyle style, string language, string role, NodeBuilder parent, double left, double right, SourceRef source, Flow flow)
    {
        var text = new ParagraphText();
        var node = shop.Structure.Add(parent, role, source);
        shop.Inlines.AppendText(words, new InlineSetting(CharStyle.Of(style, language), node, source), text);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, left, right), source));
        flow.Space(style.SpaceAfter.Value);
    }
}
