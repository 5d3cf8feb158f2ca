using System.Diagnostics;
using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Front;

/// <summary>Sets what stands before the article's text: masthead, title, authors, the band with the abstract, the licence.</summary>
internal sealed class FrontSetter(Workshop shop)
{
    private readonly ArticleMeta _meta = shop.Article.Meta;
    private readonly double _measure = shop.Design.Page.Measure.Value;

    /// <summary>The masthead, which alone tells the page range.</summary>
    public FlowBox SetMasthead(ArticleFacts facts, NodeBuilder node)
    {
        var design = shop.Design.Masthead;
        var stack = new Stack();
        var left = AddLogo(design, stack);
        var lines = new Flow();
        AddPattern(design.Title, shop.Design.Styles.MastheadTitle, facts, node, left, lines);
        foreach (var line in design.Lines)
            AddPattern(line, shop.Design.Styles.MastheadLine, facts, node, left, lines);
        var height = Stack.HeightOf(lines);
        stack.Add(lines, 0, Math.Max(0, (stack.Height - height) / 2));
        var bottom = stack.Height + design.RuleGap.Value;
        stack.Add(new RuleShape(_measure, design.RuleThickness.Value, design.RuleColour), 0, bottom);
        stack.MakeRoom(bottom + design.RuleThickness.Value);
        return Raised(stack, Math.Min(design.Rise.Value, shop.Design.Page.Top.Value));
    }

    /// <summary>The same, standing above the place it is given.</summary>
    private static FlowBox Raised(Stack stack, double by)
    {
        var raised = new Stack();
        raised.Add(stack, 0, -by);
        raised.MakeRoom(Math.Max(0, stack.Height - by));
        return raised.ToBox() with { IsOpening = true };
    }

    /// <summary>Everything under the masthead, in the design's order.</summary>
    public Flow Set()
    {
        var flow = new Flow();
        flow.Space(shop.Design.Masthead.SpaceAfter.Value);
        foreach (var part in shop.Design.Front.Order)
            Set(part, flow);
        return flow;
    }

    private void Set(FrontPart part, Flow flow)
    {
        switch (part)
        {
            case FrontPart.Title:
                SetTitle(flow);
                break;
            case FrontPart.Authors:
                new AuthorSetter(shop).Set(flow);
                break;
            case FrontPart.Abstract:
                new BandSetter(shop).Set(flow);
                break;
            case FrontPart.Licence:
                new LicenceSetter(shop).Set(flow);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private double AddLogo(MastheadDesign design, Stack stack)
    {
        if (design.Logo is not { } name)
            return 0;
        var logo = shop.Artwork(name);
        if (logo is null)
            return 0;
        var (width, height) = PictureSize.Natural(logo, Points.Zero, design.LogoHeight, 72);
        var scale = Math.Min(1, _measure / 3 / width);
        stack.Add(new PictureShape(logo.Name, width * scale, height * scale, Tags.Layout), 0, 0);
        stack.MakeRoom(height * scale);
        return width * scale + design.LogoGap.Value;
    }

    private void AddPattern(string pattern, TextStyle style, ArticleFacts facts, NodeBuilder parent, double left, Flow flow)
    {
        var words = Pattern.Fill(pattern, facts.Get);
        if (words.Length == 0)
            return;
        var text = new ParagraphText();
        var node = shop.Structure.Add(parent, "P", SourceRef.None);
        var setting = new InlineSetting(CharStyle.Of(style, shop.Article.Language), node, SourceRef.None);
        AddWithLink(words, facts.Get("url"), setting, text);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, left, _measure), SourceRef.None));
        flow.Space(style.SpaceAfter.Value);
    }

    /// <summary>Words with the address in them live.</summary>
    private void AddWithLink(string words, string? url, InlineSetting setting, ParagraphText text)
    {
        var place = string.IsNullOrEmpty(url) ? -1 : words.IndexOf(url, StringComparison.Ordinal);
        if (place < 0)
        {
            shop.Inlines.AppendText(words, setting, text);
            return;
        }

        shop.Inlines.AppendText(words[..place], setting, text);
        shop.Inlines.AppendLink(url!, url!, shop.Article.Journal.Title, setting, text);
        shop.Inlines.AppendText(words[(place + url!.Length)..], setting, text);
    }

    private void SetTitle(Flow flow)
    {
        SetSubject(flow);
        var title = _meta.Title;
        if (!title.Content.IsEmpty)
        {
            var style = shop.Design.Styles.Title;
            var node = shop.Structure.Add(shop.Structure.Root, "H1", title.Source);
            node.Title = title.Content.PlainText();
            flow.Mark(new FlowMark("title", node.Title, 1));
            AddParagraph(title.Content, style, shop.Article.Language, node, title.Source, flow);
        }

        if (!_meta.Subtitle.IsEmpty)
        {
            var subtitle = shop.Structure.Add(shop.Structure.Root, "P", title.Source);
            AddParagraph(_meta.Subtitle, shop.Design.Styles.Subtitle, shop.Article.Language, subtitle, title.Source, flow);
        }

        // A title in a language that has no abstract to stand over stands here.
        foreach (var translated in _meta.TranslatedTitles)
        {
            if (translated.Content.IsEmpty || _meta.Abstracts.Any(item => item.Language == translated.Language))
                continue;
            var line = shop.Structure.Add(shop.Structure.Root, "P", translated.Source);
            line.Language = translated.Language;
            AddParagraph(translated.Content, shop.Design.Styles.Subtitle, translated.Language, line, translated.Source, flow);
        }

        foreach (var product in _meta.Products)
            SetProduct(product, flow);
    }

    private void SetSubject(Flow flow)
    {
        if (_meta.PrintedSubject is not { Length: > 0 } subject)
            return;
        var node = shop.Structure.Add(shop.Structure.Root, "P", SourceRef.None);
        AddParagraph([new Text(subject, SourceRef.None)], shop.Design.Styles.Subject, shop.Article.Language, node, SourceRef.None, flow);
    }

    /// <summary>A work that the article reviews, as printed.</summary>
    private void SetProduct(Reference product, Flow flow)
    {
        var words = product.Parts.Select(part =>
            part.IsItalic
                ? new Emphasis(EmphasisKind.Italic, [new Text(part.Text, product.Source)])
                : (Inline)new Text(part.Text, product.Source)
        );
        var style = shop.Design.Styles.Abstract;
        flow.Space(style.Leading.Value / 2);
        AddParagraph(
            words,
            style with
            {
                FirstIndent = Points.Zero,
            },
            shop.Article.Language,
            shop.Structure.Add(shop.Structure.Root, "P", product.Source),
            product.Source,
            flow
        );
        flow.Space(style.Leading.Value / 2);
    }

    private void AddParagraph(Seq<Inline> content, TextStyle style, string language, NodeBuilder node, SourceRef source, Flow flow)
    {
        var text = new ParagraphText();
        shop.Inlines.Flatten(content, new InlineSetting(CharStyle.Of(style, language), node, source), text);
        flow.Space(style.SpaceBefore.Value);
        ParagraphFlow.AddTogether(flow, shop.SetLines(text, LineFrame.Of(style, 0, _measure), source));
        flow.KeepWithNext();
        flow.Space(style.SpaceAfter.Value);
    }
}
