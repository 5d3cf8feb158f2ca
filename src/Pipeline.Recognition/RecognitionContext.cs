using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>What the steps of one run share. Only <see cref="Findings"/> grows; everything else is fixed from the start.</summary>
internal sealed class RecognitionContext
{
    public RecognitionContext(Manuscript manuscript, JournalProfile profile)
    {
        Manuscript = manuscript;
        Profile = profile;
        Labels = new(profile.Labels);
        Notes = new(manuscript.Notes);
        Flow = new FlowBuilder(Labels, Findings, Claims).Build(manuscript.Body);
        Habits = Habits.Of(Flow.Where(item => item.Line is not null).Select(item => item.Line!));
        Inlines = new(Notes, Findings);
    }

    public Manuscript Manuscript { get; }

    public JournalProfile Profile { get; }

    public LabelIndex Labels { get; }

    public NoteNumbers Notes { get; }

    /// <summary>The main story.</summary>
    public IReadOnlyList<FlowItem> Flow { get; }

    public Habits Habits { get; }

    public InlineConverter Inlines { get; }

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Labels and marks that are not printed as they stand, for a field holds what they say.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>The text of a note that was told to be about an author; nothing for other notes.</summary>
    public IEnumerable<Line> AuthorNotes(string noteId) =>
        Notes.IsAboutAuthor(noteId)
            ? Manuscript
                .Notes.Where(note => note.Id == noteId)
                .SelectMany(note => note.Blocks)
                .OfType<ManuscriptParagraph>()
                .Select(paragraph => new Line(paragraph))
            : [];
}
