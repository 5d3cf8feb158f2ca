using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

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
        var facts = Facts().ToList();
        var isBeside = facts.Count > 0 && !design.IsInfoUnder;
        var abstracts = SetAbstracts(isBeside ? design.InfoWidth.Value + design.Gutter.Value : 0, measure);
        var info = new Flow();
        if (isBeside)
            SetInfo(facts, info, abstracts.IsEmpty ? measure : design.InfoWidth.Value);
        else if (facts.Count > 0)
            SetInfoLine(facts, abstracts, measure);
        if (abstracts.IsEmpty && info.IsEmpty)
            return;
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
        if (thickness <= 0)
            return;
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
            foreach (var group in kwdGroups.Where(group => item.Kind is null && group.Language == item.Language).ToList())
            {
                SetKeywords(group, left, right, flow);
                kwdGroups.Remove(group);
            }
        }

        foreach (var group in kwdGroups)
            SetKeywords(group, left, right, flow);
        return flow;
    }

    /// <summary>The abstract in the article's own language first.</summary>
    private IEnumerable<Abstract> Ordered() =>
        _meta
            .Abstracts.Where(item => item.Language == shop.Article.Language)
            .Concat(_meta.Abstracts.Where(item => item.Language != shop.Article.Language));

    private void SetAbstract(Abstract item, double left, double right, Flow flow)
    {
        var node = shop.Structure.Add(shop.Structure.Root, "Sect", item.Source);
        if (item.Language != shop.Article.Language)
            node.Language = item.Language;
        var heading = string.IsNullOrWhiteSpace(item.Heading) ? shop.Options.Labels.Printed(Label.Abstract, item.Language) : item.Heading;
        flow.Space(flow.IsEmpty ? 0 : _styles.Abstract.Leading.Value);
        AddLine(heading, _styles.AbstractHeading, item.Language, shop.HeadingRole(1), node, left, right, item.Source, flow);
        flow.KeepWithNext();
        if (item.Kind is null)
            SetTranslatedTitle(item.Language, node, left, right, flow);
        var setting = new BlockSetting(_styles.Abstract, left, right, node, item.Language) { IsFirstFlush = true };
        var blocks = new BlockSetter(shop);
        blocks.Set(item.Blocks, setting, flow);
        foreach (var section in item.Sections)
            SetPart(section, setting, blocks, flow);
    }

    private void SetTranslatedTitle(string language, NodeBuilder node, double left, double right, Flow flow)
    {
        foreach (var title in _meta.TranslatedTitles)
        {
            if (title.Language != language || title.Content.IsEmpty)
                continue;
            var text = new ParagraphText();
            var line = shop.Structure.Add(node, "P", title.Source);
            shop.Inlines.Flatten(
                title.Content,
                new InlineSetting(CharStyle.Of(_styles.TranslatedTitle, language), line, title.Source),
                text
            );
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
            if (hasTitle)
                blocks.Set([new Paragraph([lead], part.Source)], setting, flow);
            blocks.Set(part.Blocks, setting, flow);
        }

        foreach (var inner in part.Sections)
            SetPart(inner, setting, blocks, flow);
    }

    private void SetKeywords(KwdGroup group, double left, double right, Flow flow)
    {
        var words = group.Kwds.IsEmpty ? group.Raw.Trim() : string.Join("; ", group.Kwds);
        if (words.Length == 0)
            return;
        var label = KeywordLabel(group);
        var node = shop.Structure.Add(shop.Structure.Root, "P", group.Source);
        if (group.Language != shop.Article.Language)
            node.Language = group.Language;
        var look = CharStyle.Of(_styles.Keywords, group.Language);
        var text = new ParagraphText();
        shop.Inlines.AppendText(label + ": ", new InlineSetting(look with { IsBold = true }, node, group.Source), text);
        shop.Inlines.AppendText(words, new InlineSetting(look, node, group.Source), text);
        flow.Space(_styles.Keywords.SpaceBefore.Value);
        ParagraphFlow.Add(flow, shop.SetLines(text, LineFrame.Of(_styles.Keywords, left, right), group.Source), isOnGrid: false);
    }

    /// <summary>The journal's word; the manuscript's own where the journal has none in that language.</summary>
    private string KeywordLabel(KwdGroup group)
    {
        var word = shop.Options.Labels.Find(Label.Keywords, group.Language);
        var isIts = LanguageTag.ShareLanguage(word.Language, group.Language);
        return (isIts && group.Type is null) || group.Label?.Trim(' ', ':', '.', '—', '–', '-') is not { Length: > 0 } own
            ? word.Word
            : own;
    }

    /// <summary>When the article was received and what followed, and its DOI.</summary>
    private IEnumerable<Fact> Facts()
    {
        foreach (var date in _meta.History)
            yield return new(
                shop.Word(HistoryLabels.LabelOf(date.Event)),
                date.Date is { } known ? DateText.Of(known, shop.Article.Language) : date.Raw,
                null,
                date.Source
            );
        if (_meta.Published is { } published && !_meta.History.Any(date => date.Event == HistoryEvent.Published))
            yield return new(shop.Word(Label.Published), DateText.Of(published, shop.Article.Language), null, SourceRef.None);
        if (_meta.Doi is { Length: > 0 } doi)
            yield return new(shop.Word(Label.Doi), DoiText.Address(doi), DoiText.Address(doi), SourceRef.None);
    }

    private void SetInfo(List<Fact> facts, Flow flow, double right)
    {
        var node = shop.Structure.Add(shop.Structure.Root, "Sect", SourceRef.None);
        AddLine(
            shop.Word(Label.ArticleInfo),
            _styles.InfoHeading,
            shop.Article.Language,
            shop.HeadingRole(1),
            node,
            0,
            right,
            SourceRef.None,
            flow
        );
        foreach (var fact in facts)
            AddFact(fact, node, right, flow);
    }

    private void AddFact(Fact fact, NodeBuilder parent, double right, Flow flow)
    {
        if (string.IsNullOrWhiteSpace(fact.Value))
            return;
        var node = shop.Structure.Add(parent, "P", fact.Source);
        var label = new ParagraphText();
        AppendLabel(fact, node, label);
        var text = new ParagraphText();
        AppendValue(fact, node, text);
        flow.Space(shop.Design.Front.InfoGap.Value);
        ParagraphFlow.AddTogether(flow, shop.SetLines(label, LineFrame.Of(_styles.InfoLabel, 0, right), fact.Source));
        flow.KeepWithNext();
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(_styles.Info, 0, right), fact.Source));
    }

    /// <summary>"Received 12 February 2026 · Accepted 5 June 2026 · DOI …", as one paragraph.</summary>
    private void SetInfoLine(List<Fact> facts, Flow flow, double right)
    {
        var node = shop.Structure.Add(shop.Structure.Root, "P", SourceRef.None);
        var text = new ParagraphText();
        foreach (var fact in facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)))
        {
            if (!text.IsEmpty)
                shop.Inlines.AppendText(
                    " · ",
                    new InlineSetting(CharStyle.Of(_styles.Info, shop.Article.Language), node, fact.Source),
                    text
                );
            AppendLabel(fact, node, text);
            AppendValue(fact, node, text);
        }

        flow.Space(_styles.Keywords.SpaceBefore.Value);
        ParagraphFlow.Add(flow, shop.SetLines(text, LineFrame.Of(_styles.Info, 0, right), SourceRef.None), isOnGrid: false);
    }

    private void AppendLabel(Fact fact, NodeBuilder node, ParagraphText text) =>
        shop.Inlines.AppendText(
            fact.Label + " ",
            new InlineSetting(CharStyle.Of(_styles.InfoLabel, shop.Article.Language), node, fact.Source),
            text
        );

    private void AppendValue(Fact fact, NodeBuilder node, ParagraphText text)
    {
        var setting = new InlineSetting(CharStyle.Of(_styles.Info, shop.Article.Language), node, fact.Source);
        if (fact.Uri is null)
            shop.Inlines.AppendText(fact.Value, setting, text);
        else
            shop.Inlines.AppendLink(fact.Value, fact.Uri, fact.Uri, setting, text);
    }

    private void AddLine(
        string words,
        TextStyle style,
        string language,
        string role,
        NodeBuilder parent,
        double left,
        double right,
        SourceRef source,
        Flow flow
    )
    {
        var text = new ParagraphText();
        var node = shop.Structure.Add(parent, role, source);
        shop.Inlines.AppendText(words, new InlineSetting(CharStyle.Of(style, language), node, source), text);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, left, right), source));
        flow.Space(style.SpaceAfter.Value);
    }

    /// <param name="Uri">Where its words lead to, or null.</param>
    private readonly record struct Fact(string Label, string Value, string? Uri, SourceRef Source);
}
