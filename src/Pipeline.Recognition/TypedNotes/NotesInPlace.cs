using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.TypedNotes;

/// <summary>
/// Makes real notes of notes typed where they are called: below the paragraph, at the foot of a page or section, or at the
/// end of the text. Each must answer to a mark in running text above it, in order, so that addresses under the names of
/// authors and notes under tables stay what they are; nothing below the heading of the references is one.
/// </summary>
internal sealed partial class NotesInPlace
{
    private readonly ManuscriptBlock?[] _blocks;
    private readonly List<ManuscriptNote> _notes = [];
    private readonly List<Diagnostic> _findings = [];
    private readonly Habits _habits;
    private readonly int _end;
    private readonly int _lastText;
    private readonly bool _countsAgain;

    /// <summary>The paragraph of the last mark; the next one stands in it or below.</summary>
    private int _from;

    private int _first;
    private int _last;

    /// <summary>For a mark that was not found: the paragraph before which it need not be looked for again.</summary>
    private readonly Dictionary<(string Mark, bool IsRaised), int> _searched = [];

    /// <summary>Whether what comes next stands under a table or picture, with nothing but such lines as notes are between them.</summary>
    private bool _isUnderObject;

    private NotesInPlace(Manuscript manuscript, LabelIndex labels)
    {
        _blocks = [.. manuscript.Body];
        _habits = Habits.Of(manuscript.Body.OfType<ManuscriptParagraph>().Select(paragraph => new Line(paragraph)));
        var references = Array.FindLastIndex(
            _blocks,
            block => block is ManuscriptParagraph paragraph && labels.Whole(new Line(paragraph).Words, Label.References) is not null
        );
        _end = references < 0 ? _blocks.Length : references;
        _lastText = Array.FindLastIndex(
            _blocks,
            block =>
                block is ManuscriptParagraph paragraph && new Line(paragraph).IsProse && NoteInPlace.Read(paragraph, isSmall: true) is null
        );
        _countsAgain = TypedNoteReader.CountsAgain(_blocks.Skip(_end).OfType<ManuscriptBlock>());
    }

    /// <summary>The manuscript with its typed notes as notes; the same where it has none, or has notes of Word's own below the first mark.</summary>
    public static StageResult<Manuscript> Read(Manuscript manuscript, LabelIndex labels)
    {
        if (!manuscript.Body.OfType<ManuscriptParagraph>().Any(paragraph => NoteInPlace.Read(paragraph, isSmall: true) is not null))
            return StageResult.Of(manuscript);
        var reader = new NotesInPlace(manuscript, labels);
        for (var at = 0; at < reader._end; at++)
        {
            reader.Take(at);
            reader.Pass(at);
        }

        if (reader._notes.Count == 0 || manuscript.Body.Skip(reader._first).Any(TypedNoteReader.HasNotes))
            return StageResult.Of(manuscript);
        return StageResult.Of(
            manuscript with
            {
                Body = reader._blocks.OfType<ManuscriptBlock>().ToSeq(),
                Notes = [.. manuscript.Notes, .. reader._notes],
            },
            reader._findings
        );
    }

    private void Take(int at)
    {
        if (
            _blocks[at] is not ManuscriptParagraph paragraph
            || NoteInPlace.Read(paragraph, _habits.IsSmaller(new(paragraph))) is not { } note
        )
            return;
        if ((note.Number != 1 && note.Number != _last + 1) || IsOfList(note, at) || _isUnderObject || !TakeMark(note, at))
            return;
        _last = note.Number;
        var id = IdOf(_notes.Count);
        _notes.Add(new(id, NoteKind.Footnote, null, [note.Text.Paragraph], paragraph.Source));
        _findings.Add(
            TypedNotesRead.Rule.At(
                paragraph.Source,
                "A note typed below the text that calls it was made a note of the article, joined to its mark.",
                note.Mark
            )
        );
        _blocks[at] = null;
        LeaveOutRule(at);
    }

    /// <summary>The line of signs above the first of several notes.</summary>
    private void LeaveOutRule(int at)
    {
        if (at == 0 || _blocks[at - 1] is not ManuscriptParagraph above || !RuleOfSigns().IsMatch(new Line(above).Text))
            return;
        _findings.Add(
            LeftOutText.Rule.At(above.Source, "The line over typed notes was left out; notes have one of their own.", new Line(above).Words)
        );
        _blocks[at - 1] = null;
    }

    /// <summary>An entry of a list of references without a heading, or a number that the list has as well.</summary>
    private bool IsOfList(NoteInPlace note, int at) =>
        note.Mark[0] == '[' ? _countsAgain || ReferenceShape.IsStart(note.Text) : at > _lastText && ReferenceShape.IsStart(note.Text);

    /// <summary>What stands under a table or picture, other such lines between them aside, is a note to it.</summary>
    private void Pass(int at) =>
        _isUnderObject = _blocks[at] switch
        {
            null => false,
            ManuscriptParagraph paragraph when paragraph.Inlines.Any(inline => inline is ManuscriptPicture) => true,
            ManuscriptParagraph paragraph => _isUnderObject
                && (new Line(paragraph).IsEmpty || NoteInPlace.Read(paragraph, isSmall: true) is not null),
            _ => true,
        };

    /// <summary>Puts a mark in place of the signs that call the note, where running text above it has them.</summary>
    private bool TakeMark(NoteInPlace note, int end)
    {
        var key = (note.Mark, note.IsRaised);
        for (var at = Math.Max(_from, _searched.GetValueOrDefault(key)); at < end; at++)
        {
            if (_blocks[at] is not ManuscriptParagraph paragraph || !RunningWords().IsMatch(LineText.Of(paragraph.Inlines)))
                continue;
            var id = IdOf(_notes.Count);
            if (
                (
                    note.IsRaised
                        ? TypedNoteMarks.FirstRaised(paragraph, note.Number, id)
                        : TypedNoteMarks.FirstTyped(paragraph, note.Mark, id)
                )
                is not { } marked
            )
                continue;
            if (_notes.Count == 0)
                _first = at;
            _blocks[at] = marked;
            _from = at;
            return true;
        }

        _searched[key] = end;
        return false;
    }

    private static string IdOf(int index) => TypedNoteReader.IdOf(index + 1);

    /// <summary>Four words in small letters one after another, as no list of names has them.</summary>
    [GeneratedRegex(@"(?:(?<!\p{L})\p{Ll}+[,;]? ){4}")]
    private static partial Regex RunningWords();

    [GeneratedRegex("^ *[_–—-]{3,} *$")]
    private static partial Regex RuleOfSigns();
}
