using System.Globalization;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes the section tree of the items of a text.</summary>
/// <param name="statements">Statements whose names type a section: in the text "Funding" or "Notes" may be what it is about.</param>
internal sealed class SectionBuilder(RecognitionContext context, BlockBuilder blocks, Label[] statements)
{
    /// <param name="firstNumber">Number of the first outermost section, for its id.</param>
    public Body Build(IReadOnlyList<BodyItem> items, int firstNumber = 1)
    {
        var at = 0;
        var leading = Blocks(items, ref at);
        return new(leading, Sections(items, ref at, 0, "sec", firstNumber));
    }

    private Seq<Section> Sections(IReadOnlyList<BodyItem> items, ref int at, int above, string prefix, int number)
    {
        var sections = new List<Section>();
        while (at < items.Count && items[at].Heading!.Level > above)
        {
            var item = items[at++];
            var heading = item.Heading!;
            ReportJump(heading, above, item);
            ClaimWord(heading, item.Line!);
            var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}{number++}");
            var content = Blocks(items, ref at);
            var inner = Sections(items, ref at, heading.Level, $"{id}.", 1);
            sections.Add(
                new(
                    id,
                    heading.Label,
                    context.Inlines.Convert(heading.Title, ContentKind.Title),
                    TypeOf(heading),
                    content,
                    inner,
                    item.Source
                )
            );
        }

        return sections.ToSeq();
    }

    private Seq<Block> Blocks(IReadOnlyList<BodyItem> items, ref int at)
    {
        var start = at;
        while (at < items.Count && items[at].Role != ItemRole.Heading)
            at++;
        return blocks.Build(items.Skip(start).Take(at - start).ToList());
    }

    /// <summary>"BAB" or "Chapter" before the number says no more than the number does, which is the section's label.</summary>
    private void ClaimWord(Heading heading, Line line)
    {
        if (heading.Label is null || heading.Title.Text.Length >= line.Text.Length || !char.IsLetter(line.Words[0]))
            return;
        var length = line.Text.IndexOf(heading.Label, StringComparison.Ordinal);
        if (length > 1)
            context.Claims.Add(new(line.Slice(0, length).Span, "label"));
    }

    private void ReportJump(Heading heading, int above, BodyItem item)
    {
        if (heading.Level <= above + 1)
            return;
        context.Findings.Add(
            HeadingLevelRepaired.Rule.At(
                item.Source,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A heading of level {heading.Level} stands directly under level {above}; it was set one level below it."
                ),
                heading.Title.Words
            )
        );
    }

    private string? TypeOf(Heading heading) =>
        heading.Label is { } label && statements.Contains(Label.Appendix) && AppendixTitle.Is(label, context.Labels)
            ? BackSections.TypeOf(Label.Appendix)
            : TypeOf(heading.Title);

    private string? TypeOf(Line title) =>
        SectionWords.TypeOf(title.Words)
        ?? context.Labels.Whole(title.Words, statements) switch
        {
            { } match => BackSections.TypeOf(match.Label, title.Words),
            null when statements.Contains(Label.Appendix) && AppendixTitle.Is(title.Words, context.Labels) => BackSections.TypeOf(
                Label.Appendix
            ),
            null => context.Labels.Whole(title.Words, Label.Introduction) is null ? null : "intro",
        };
}
