using System.Globalization;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Makes acknowledgements, statements, appendices and notes.</summary>
/// <param name="language">Of the article.</param>
internal sealed class BackMatterBuilder(RecognitionContext context, BlockBuilder blocks, string language)
{
    /// <param name="statements">Statements printed in the front matter or run into the text.</param>
    /// <param name="firstNumber">Number of the first section, for its id.</param>
    /// <param name="wantsReferences">Whether an article of its kind has a list of references.</param>
    public Back Build(PartedItems items, IReadOnlyList<LabelledStatement> statements, int firstNumber, bool wantsReferences)
    {
        var references = new ReferenceBuilder(context).Build(items.ReferenceHeading, items.References);
        if (references.References.IsEmpty && wantsReferences && !HasDataOfReferences())
            context.Findings.Add(ReferencesNotFound.Rule.At(new SourceRef("word/document.xml"), "The manuscript has no reference list."));
        var built = new SectionBuilder(context, blocks, BackSections.Labels).Build(WithoutNumbers(Level(items.Sections)), firstNumber);
        var number = firstNumber + built.Sections.Count;
        var sections = built.Sections.Concat(statements.Select(statement => Section(statement, number++))).ToList();
        var thanks = sections.Find(section => section.SecType == "ack" && section.Sections.IsEmpty);
        if (thanks is not null)
            context.Claims.AddRange(thanks.Title.Texts().Select(text => new Claim(text.Source, "ack")));
        var unprinted = new UnprintedSections(context, sections);
        var kept = sections.Where(section => section != thanks && !unprinted.Takes(section)).Select(Typed).OrderBy(PlaceOf).ToSeq();
        return new([.. thanks?.Blocks ?? [], .. blocks.Build(items.Thanks)], kept, Notes(), references)
        {
            AcknowledgementsTitle = TitleOf(thanks),
            HasAppendicesLast = items.HasAppendicesLast,
        };
    }

    /// <summary>Statements first, those too that run on from their labels; then lists of abbreviations or terms, and appendices last.</summary>
    private static int PlaceOf(Section section) =>
        section.SecType == BackHeads.Glossary ? 1
        : section.SecType == BackSections.TypeOf(Label.Appendix) ? 2
        : 0;

    /// <summary>A list of abbreviations or terms is told from other sections by its title.</summary>
    private static Section Typed(Section section) =>
        section is { SecType: null, Sections.IsEmpty: true } && BackHeads.IsGlossary(section.Title.PlainText())
            ? section with
            {
                SecType = BackHeads.Glossary,
            }
            : section;

    /// <summary>The author's words, in a language for which the journal says none; elsewhere the journal's are printed.</summary>
    private string? TitleOf(Section? thanks)
    {
        if (thanks is null || context.Profile.Labels.Lists(Label.Acknowledgements, language))
            return null;
        var words = LabelIndex.Bare(thanks.Title.PlainText());
        return words.Any(char.IsLower) || words.Length == 0 ? words : words[..1] + words[1..].ToLowerInvariant();
    }

    /// <summary>Citations that know the title of their work give a list.</summary>
    private bool HasDataOfReferences() =>
        context.Manuscript.Citations.SelectMany(citation => citation.Items).Any(item => item.Title is not null);

    /// <summary>The outermost level of the back matter is 1, wherever its first heading stood.</summary>
    private static List<BodyItem> Level(List<BodyItem> items)
    {
        var top = items.Where(item => item.Role == ItemRole.Heading).Select(item => item.Heading!.Level).DefaultIfEmpty(1).Min();
        foreach (var item in items.Where(item => item.Role == ItemRole.Heading))
            item.Heading = item.Heading! with { Level = item.Heading.Level - top + 1 };
        return items;
    }

    /// <summary>
    /// Statements are no numbered parts of the text, in whose count templates go on ("8 Acknowledgments"); appendices and what
    /// stands in them keep what they are called by.
    /// </summary>
    private List<BodyItem> WithoutNumbers(List<BodyItem> items)
    {
        foreach (var item in items)
        {
            if (
                item is not { Role: ItemRole.Heading, Heading: { Level: 1, Label: not null } heading }
                || AppendixTitle.IsOf(heading, context.Labels)
            )
                continue;
            item.Heading = heading with { Label = null };
            if (item.Line!.List is null && HeadingNumber.Read(item.Line.Text) is { } number)
                context.Claims.Add(new(item.Line.Slice(0, number.Length).Trimmed().Span, "label"));
        }

        return items;
    }

    private Section Section(LabelledStatement statement, int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"sec{number}"),
            null,
            context.Inlines.Convert(statement.Title, ContentKind.Title),
            statement.Label is { } label ? BackSections.TypeOf(label, statement.Title.Words) : SectionWords.TypeOf(statement.Title.Words),
            statement.Text.Select(Block (line) => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source)).ToSeq(),
            [],
            statement.Title.Source
        );

    private Seq<Note> Notes() =>
        context
            .Notes.OfText.Select(note => new Note(
                context.Notes.Id(note.Id),
                context.Notes.Label(note.Id),
                note.Kind == Vocabulary.Manuscripts.NoteKind.Endnote ? NoteType.Endnote : NoteType.Footnote,
                blocks.Build(new BodyItems(context).Of(note.Blocks.Select(FlowItem.Of))),
                note.Source
            ))
            .ToSeq();
}
