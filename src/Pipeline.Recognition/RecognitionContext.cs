using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
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
    private readonly Lazy<bool> _isOfVerse;

    public RecognitionContext(Manuscript manuscript, JournalProfile profile)
    {
        Manuscript = manuscript;
        Profile = profile;
        Labels = new(profile.Labels);
        Notes = new(manuscript.Notes);
        Flow = new FlowBuilder(Labels, Findings, Claims).Build(manuscript.Body);
        Habits = Habits.Of(Flow.Where(item => item.Line is not null).Select(item => item.Line!));
        Inlines = new(Notes, Findings);
        _isOfVerse = new(() =>
            EndOfText.In(Flow, Labels) is var limit && new FrontAnchors(this).First(limit) < 0 && VerseHead.End(Flow, limit) > 0
        );
    }

    public Manuscript Manuscript { get; }

    public JournalProfile Profile { get; }

    public LabelIndex Labels { get; }

    public NoteNumbers Notes { get; }

    /// <summary>The main story.</summary>
    public IReadOnlyList<FlowItem> Flow { get; }

    public Habits Habits { get; }

    /// <summary>Whether the manuscript is a poem or several.</summary>
    public bool IsOfVerse => _isOfVerse.Value;

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
