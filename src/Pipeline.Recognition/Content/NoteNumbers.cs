using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Ids and printed marks of the manuscript's notes. Footnotes come first in the order of their marks, endnotes after
/// them; where there are both, endnotes count in roman numerals as Word does, so that no two notes share a mark. Notes
/// behind the names of authors are not counted, for they become notes about authors.
/// </summary>
internal sealed class NoteNumbers(Seq<ManuscriptNote> notes)
{
    private readonly HashSet<string> _aboutAuthors = [];
    private Dictionary<string, (string Id, string Label)>? _numbers;

    /// <summary>The notes of the text, footnotes first.</summary>
    public IEnumerable<ManuscriptNote> OfText => notes.Where(note => !_aboutAuthors.Contains(note.Id)).OrderBy(note => note.Kind);

    private Dictionary<string, (string Id, string Label)> Numbers => _numbers ??= Count();

    /// <summary>Says which notes stand behind names, before any note is numbered.</summary>
    public void LeaveToAuthors(IEnumerable<string> noteIds) => _aboutAuthors.UnionWith(noteIds);

    public bool IsAboutAuthor(string noteId) => _aboutAuthors.Contains(noteId);

    public string Id(string noteId) => Numbers[noteId].Id;

    public string Label(string noteId) => Numbers[noteId].Label;

    /// <summary>The note that has a number in the manuscript, where those about authors are counted too; null where none has it.</summary>
    public ManuscriptNote? Counted(NoteKind kind, int number) =>
        notes.Where(note => note.Kind == kind && note.CustomMark is null).ElementAtOrDefault(number - 1);

    /// <summary>The mark in the text; null where the text has no such note.</summary>
    public Xref? Mark(ManuscriptNoteMark mark) =>
        Numbers.TryGetValue(mark.NoteId, out var number)
            ? new Xref(XrefType.Fn, number.Id, [new Emphasis(EmphasisKind.Superscript, [new Text(number.Label, mark.Source)])])
            : null;

    private Dictionary<string, (string Id, string Label)> Count()
    {
        var endnotesAreRoman = OfText.Any(note => note.Kind == NoteKind.Footnote);
        var numbers = new Dictionary<string, (string Id, string Label)>();
        var counts = new int[2];
        foreach (var note in OfText)
        {
            var number = note.CustomMark is null ? ++counts[(int)note.Kind] : 0;
            var label =
                note.CustomMark
                ?? (
                    note.Kind == NoteKind.Endnote && endnotesAreRoman
                        ? RomanNumerals.Small(number)
                        : number.ToString(CultureInfo.InvariantCulture)
                );
            numbers[note.Id] = (string.Create(CultureInfo.InvariantCulture, $"fn{numbers.Count + 1}"), label);
        }

        return numbers;
    }
}
