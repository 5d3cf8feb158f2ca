using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Sections behind the text that are not printed: headings with nothing under them any more, and what other publishers say of themselves.</summary>
/// <param name="sections">All of them.</param>
internal sealed class UnprintedSections(RecognitionContext context, List<Section> sections)
{
    /// <summary>Whether the section is one; it is told of then.</summary>
    public bool Takes(Section section) =>
        IsEmptyNotes(section) || IsEmptyAppendices(section) || IsEmptyHeading(section) || IsOfOtherPublisher(section);

    /// <summary>The heading Word's endnotes stand under says nothing once they are notes.</summary>
    private bool IsEmptyNotes(Section section)
    {
        if (section.SecType != "notes" || !section.Blocks.IsEmpty || !section.Sections.IsEmpty)
            return false;
        context.Findings.Add(
            LeftOutText.Rule.At(
                section.Source,
                "The heading of the notes was left out; notes are printed at the foot of the page or after the text.",
                section.Title.PlainText()
            )
        );
        return true;
    }

    /// <summary>The heading over all appendices, each of which stands under one of its own.</summary>
    private bool IsEmptyAppendices(Section section)
    {
        if (section.SecType != BackSections.TypeOf(Label.Appendix) || !section.Blocks.IsEmpty || !section.Sections.IsEmpty)
            return false;
        if (
            section.Label is not null
            || AppendixTitle.NumberOf(section.Title.PlainText(), context.Labels) is not null
            || sections.Count(other => other.SecType == section.SecType) < 2
        )
            return false;
        context.Findings.Add(
            LeftOutText.Rule.At(
                section.Source,
                "The heading over the appendices was left out, for each of them stands under its own.",
                section.Title.PlainText()
            )
        );
        return true;
    }

    /// <summary>A heading over statements or captions that stand elsewhere now.</summary>
    private bool IsEmptyHeading(Section section)
    {
        if (section is not { SecType: null, Label: null, Blocks.IsEmpty: true, Sections.IsEmpty: true })
            return false;
        context.Findings.Add(
            LeftOutText.Rule.At(section.Source, "A heading behind the text with nothing under it was left out.", section.Title.PlainText())
        );
        return true;
    }

    /// <summary>What the template of another publisher says of itself.</summary>
    private bool IsOfOtherPublisher(Section section)
    {
        if (
            section is not { SecType: null, Sections.IsEmpty: true, Blocks: [Paragraph only] }
            || !OtherPublishers.Speak(only.Content.PlainText())
        )
            return false;
        var words = $"{section.Title.PlainText()}: {only.Content.PlainText()}";
        foreach (var source in new[] { section.Source, only.Source }.DistinctBy(place => (place.Part, place.Paragraph)))
            context.Findings.Add(
                LeftOutText.Rule.At(source, $"Words of another publisher's template were left out: {Excerpt.Start(words)}", words)
            );
        return true;
    }
}
