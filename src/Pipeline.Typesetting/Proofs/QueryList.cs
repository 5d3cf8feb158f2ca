using Pipeline.Typesetting.Blocks;
using Pipeline.Typesetting.Lines;
using Pipeline.Typesetting.Paging;
using Pipeline.Typesetting.Prose;
using Pipeline.Typesetting.Shaping;
using Pipeline.Typesetting.Structure;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Proofs;

/// <summary>An entry of the list.</summary>
/// <param name="Place">"p. 45, line 12"; null for what is not printed.</param>
internal sealed record QueryEntry(NumberedFinding Numbered, string? Place);

/// <summary>Sets the list of what is asked and what was changed, with room to answer on paper.</summary>
internal sealed class QueryList(Workshop shop)
{
    // Findings are told in English, whatever the language of the article.
    private const string Language = "en";
    private const double LabelWidth = 30;
    private const double AnswerLine = 17;
    private const double AnswerRule = 0.3;

    private static readonly Colour Faint = new(0x99, 0x99, 0x99);

    private readonly ProofDesign _design = shop.Design.Proof;
    private readonly double _measure = shop.Design.Page.Measure.Value;

    public Flow Set(Seq<QueryEntry> entries, Seq<ProofChange> since)
    {
        var flow = new Flow();
        SetPart(Label.Queries, entries.Where(entry => entry.Numbered.IsQuestion), flow);
        SetPart(Label.ChangesMade, entries.Where(entry => !entry.Numbered.IsQuestion), flow);
        SetSince(since, flow);
        return flow;
    }

    private void SetPart(Label title, IEnumerable<QueryEntry> entries, Flow flow)
    {
        var listed = entries.OrderBy(entry => entry.Numbered.Number).ToList();
        if (listed.Count == 0)
            return;
        var list = Begin(title, flow);
        foreach (var entry in listed)
            SetEntry(entry, list, flow);
    }

    /// <summary>What is otherwise than in the proof before, each with a bullet.</summary>
    private void SetSince(Seq<ProofChange> changes, Flow flow)
    {
        if (changes.IsEmpty)
            return;
        var list = Begin(Label.ChangedSinceLastProof, flow);
        foreach (var change in changes)
        {
            var item = shop.Structure.Add(list, "LI", SourceRef.None);
            var bullet = Lines("•", _design.Entry, Language, shop.Structure.Add(item, "Lbl", SourceRef.None), 0);
            var body = shop.Structure.Add(item, "LBody", SourceRef.None);
            var lines = new Flow();
            AddParagraph(change.Message, _design.Entry, body, lines);
            AddWords(change.Words, body, lines);
            flow.Space(_design.Entry.Leading.Value / 3);
            AddWithLabel(bullet[0], bullet[0].Height, lines, flow);
        }
    }

    /// <summary>The heading of a part, and the list under it.</summary>
    private NodeBuilder Begin(Label title, Flow flow)
    {
        var section = shop.Structure.Add(shop.Structure.Root, "Sect", SourceRef.None);
        var heading = shop.Structure.Add(section, shop.HeadingRole(1), SourceRef.None);
        var style = shop.Design.Styles.Heading1;
        flow.Space(style.SpaceBefore.Value);
        flow.Mark(new FlowMark(null, shop.Word(title), shop.Article.Meta.Title.Content.IsEmpty ? 1 : 2));
        ParagraphFlow.AddTogether(flow, Lines(shop.Word(title), style, shop.Article.Language, heading, 0), isHeading: true);
        flow.KeepWithNext();
        flow.Space(style.SpaceAfter.Value);
        var list = shop.Structure.Add(section, "L", SourceRef.None);
        list.Language = Language;
        return list;
    }

    private void SetEntry(QueryEntry entry, NodeBuilder list, Flow flow)
    {
        var item = shop.Structure.Add(list, "LI", entry.Numbered.Finding.Location);
        var label = shop.Structure.Add(item, "Lbl", entry.Numbered.Finding.Location);
        var body = shop.Structure.Add(item, "LBody", entry.Numbered.Finding.Location);
        var lines = new Flow();
        var isBlocking = entry.Numbered.Finding.Severity == Severity.Error;
        AddParagraph(
            isBlocking ? $"Blocks publication. {entry.Numbered.Finding.Message}" : entry.Numbered.Finding.Message,
            _design.Entry,
            body,
            lines
        );
        if (Wording.Change(entry.Numbered.Finding) is { } change)
            AddParagraph(change, _design.Entry with { IsItalic = true }, body, lines);
        if (entry.Place is { } place)
            AddParagraph(place, shop.Design.Styles.Info, body, lines);
        if (entry.Numbered.IsQuestion)
            AddAnswer(body, lines);
        flow.Space(_design.Entry.Leading.Value / 2);
        var badge = new Badge(shop, entry.Numbered, label.Id);
        AddWithLabel(badge, badge.Height, lines, flow);
    }

    /// <summary>The first line stands beside the label; only where a page cannot hold them all does a break come between the lines.</summary>
    private static void AddWithLabel(IDrawable label, double height, Flow lines, Flow flow)
    {
        for (var index = 0; index < lines.Boxes.Count; index++)
        {
            var stack = new Stack();
            if (index == 0)
                stack.Add(label, 0, Math.Max(0, (lines.Boxes[0].Height - height) / 2));
            stack.Add(lines.Boxes[index], 0, 0);
            flow.Add(
                stack.ToBox() with
                {
                    SpaceBefore = index == 0 ? 0 : lines.Boxes[index].SpaceBefore,
                    BreakCost = index == 0 ? 0 : FlowBox.Forbidden / 2,
                }
            );
        }
    }

    private void AddAnswer(NodeBuilder body, Flow lines)
    {
        if (_design.AnswerLines == 0)
            return;
        var stack = new Stack();
        var word = Lines(
            $"{shop.Word(Label.Answer)}:",
            shop.Design.Styles.Info,
            shop.Article.Language,
            shop.Structure.Add(body, "P", SourceRef.None),
            LabelWidth
        );
        var left = LabelWidth + word.Select(line => line.Width).DefaultIfEmpty(0).Max() + 6;
        foreach (var line in word)
            stack.Add(new FlowBox(line.Height, line), 0, AnswerLine - line.Height + 2);
        for (var index = 0; index < _design.AnswerLines; index++)
            stack.Add(
                new RuleShape(_measure - (index == 0 ? left : LabelWidth), AnswerRule, Faint),
                index == 0 ? left : LabelWidth,
                (index + 1) * AnswerLine
            );
        stack.MakeRoom(_design.AnswerLines * AnswerLine + AnswerRule);
        lines.KeepWithNext();
        lines.Add(stack.ToBox());
    }

    /// <summary>What is gone is struck through, what is new underlined.</summary>
    private void AddWords(Seq<WordRun> words, NodeBuilder body, Flow lines)
    {
        if (words.IsEmpty)
            return;
        var text = new ParagraphText();
        var node = shop.Structure.Add(body, "P", SourceRef.None);
        var look = CharStyle.Of(_design.Entry, shop.Article.Language);
        foreach (var (index, run) in words.Index())
        {
            text.Append(
                run.Text,
                shop.Styles.Get(look with { IsStruck = run.State == WordState.Removed, IsUnderlined = run.State == WordState.Added }),
                node.Id
            );
            if (run.State == WordState.Removed && index + 1 < words.Count && words[index + 1].State == WordState.Added)
                text.Append(" ", shop.Styles.Get(look), node.Id);
        }

        ParagraphFlow.AddTogether(lines, shop.SetLines(text, LineFrame.Of(_design.Entry, LabelWidth, _measure), SourceRef.None));
    }

    private void AddParagraph(string words, TextStyle style, NodeBuilder body, Flow lines) =>
        ParagraphFlow.AddTogether(lines, Lines(words, style, Language, shop.Structure.Add(body, "P", SourceRef.None), LabelWidth));

    private List<SetLine> Lines(string words, TextStyle style, string language, NodeBuilder node, double left)
    {
        var text = new ParagraphText();
        text.Append(words, shop.Styles.Get(CharStyle.Of(style, language)), node.Id);
        return shop.SetLines(text, LineFrame.Of(style, left, _measure), SourceRef.None);
    }
}
