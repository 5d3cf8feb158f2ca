using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the footnotes and endnotes (ECMA-376 part 1 §17.11) that marks refer to; separators are no notes.</summary>
internal sealed class NotesReader(DocumentContext context, StoryPart main)
{
    private readonly Dictionary<string, (StoryPart Part, OoxmlElement Note)> _notes = new(StringComparer.Ordinal);

    /// <summary>The notes in the order of their marks. A note may hold marks of its own, which add to the list while it is read.</summary>
    public Seq<ManuscriptNote> Read()
    {
        Index(NoteKind.Footnote, "footnotes", "w:footnote");
        Index(NoteKind.Endnote, "endnotes", "w:endnote");
        var notes = new List<ManuscriptNote>();
        for (var index = 0; index < context.Notes.Count; index++)
        {
            if (Read(context.Notes[index]) is { } note)
                notes.Add(note);
        }

        ReportUnmarked();
        return [.. notes];
    }

    private void Index(NoteKind kind, string relationshipKind, string element)
    {
        if (PartReader.Related(context, main, relationshipKind) is not { } part)
            return;
        context.Inventory.Enter(part);
        foreach (var note in part.Root.ChildrenNamed(element))
        {
            if (note["w:type"] is null or "normal" && note["w:id"] is { } id)
                _notes.TryAdd(NoteMarks.NoteId(kind, id), (part, note));
        }
    }

    private ManuscriptNote? Read(NoteMark mark)
    {
        var id = NoteMarks.NoteId(mark.Kind, mark.Id);
        if (!_notes.TryGetValue(id, out var note))
        {
            context.Findings.Add(NoteMissing.At(mark.Source, id));
            return null;
        }

        var place = new SourceRef(note.Part.Name, note.Note.Ordinal + 1);
        context.Inventory.Keep(note.Note, place);
        var blocks = NoteText.WithoutMark(StoryReader.Read(context, note.Part, note.Note), mark.CustomMark);
        MoveTypedMark(note.Note, mark.CustomMark);
        return new ManuscriptNote(id, mark.Kind, mark.CustomMark, blocks, place) { Bookmarks = mark.Bookmarks };
    }

    /// <summary>The author's own mark typed alone at the head of the note is told by the mark in the text.</summary>
    private void MoveTypedMark(OoxmlElement note, string? customMark)
    {
        if (
            customMark is not null
            && note.Descendants("w:t").FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Text)) is { } first
            && first.Text.Trim() == customMark
        )
            context.Inventory.Move(first, CustomNoteMark.Rule);
    }

    private void ReportUnmarked()
    {
        foreach (var (id, (part, note)) in _notes)
        {
            if (context.Notes.IsMarked(id))
                continue;
            var text = TextMarks.PlainText(note).Trim();
            var place = new SourceRef(part.Name, note.Ordinal + 1);
            context.Inventory.LeaveOutAll(note, context.Notes.IsDeleted(id) ? TrackedDeletion.Rule : NoteWithoutMark.Rule);
            if (text.Length == 0)
                continue;
            context.Findings.Add(
                context.Notes.IsDeleted(id) ? TrackedDeletion.Deleted(place, string.Empty, text) : NoteWithoutMark.At(place, text)
            );
        }
    }
}
