using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>
/// Makes the flow of the main story that the steps of recognition read: what the author wrote, in lines that are whole and
/// say one thing each.
/// </summary>
internal sealed class FlowBuilder(LabelIndex labels, List<Diagnostic> findings, List<Claim> claims)
{
    public IReadOnlyList<FlowItem> Build(Seq<ManuscriptBlock> body)
    {
        var written = WithoutGeneratedText([.. body.Select(new SpacedLetters(labels, findings).Join)]);
        var items = ReferenceTables.Lay([.. written.Select(FlowItem.Of)], labels, findings);
        var whole = WithWholeLines(items);
        var laid = WithFormsLaid(whole);
        return WithLabelsParted(CoverLetter.LeaveOut(OfficeLines.LeaveOut(laid, findings), findings));
    }

    /// <summary>Without what Word gathered from the text and what a template prints.</summary>
    private IEnumerable<ManuscriptBlock> WithoutGeneratedText(Seq<ManuscriptBlock> body) =>
        UnfilledTemplate.LeaveOut(ContentsLists.LeaveOut(body, findings), labels, findings);

    /// <summary>With words that a line break cuts, and paragraphs that came line by line, in one piece.</summary>
    private List<FlowItem> WithWholeLines(List<FlowItem> items)
    {
        var words = new BrokenWords(items);
        var joined = items.ConvertAll(item => item.Line is { } line ? new FlowItem(words.Join(line, findings), null) : item);
        return WrappedLines.Join(joined, words, findings);
    }

    /// <summary>With title pages that are forms, and the data of a reviewed book, as lines like those of other manuscripts.</summary>
    private List<FlowItem> WithFormsLaid(List<FlowItem> items) =>
        new TitleForms(labels, findings, claims).Lay(new BookForm(findings, claims).Join(items));

    /// <summary>With labels on lines of their own that shared a paragraph with what they announce.</summary>
    private List<FlowItem> WithLabelsParted(List<FlowItem> items)
    {
        var breaks = new LabelBreaks(labels);
        return [.. items.SelectMany(item => item.Line is { } line ? breaks.Part(line).Select(part => new FlowItem(part, null)) : [item])];
    }
}
