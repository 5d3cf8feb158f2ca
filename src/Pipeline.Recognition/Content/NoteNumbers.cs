using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Ids and printed marks of the manuscript's notes. Footnotes come first in the order of their marks, endnotes after
/// them; where there are both, endnotes count in roman numerals as Word does, so that no two notes share a mark.
/// </summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, (string Id, string Label)> _numbers = [];

    public NoteNumbers(Seq<ManuscriptNote> notes)
    {
        var endnotesAreRoman = notes.Any(note => note.Kind == NoteKind.Footnote);
        var counts = new int[2];
        foreach (var note in notes.OrderBy(note => note.Kind))
        {
            var number = note.CustomMark is null ? ++counts[(int)note.Kind] : 0;
            var label = note.CustomMark ?? (note.Kind == NoteKind.Endnote && endnotesAreRoman ? Roman(number) : number.ToString(CultureInfo.InvariantCulture));
            _numbers[note.Id] = (string.Create(CultureInfo.InvariantCulture, $"fn{_numbers.Count + 1}"), label);
        }
    }

    public string Id(string noteId) => _numbers[noteId].Id;

    public string Label(string noteId) => _numbers[noteId].Label;

    /// <summary>The mark in the text; null where the manuscript has no such note.</summary>
    public Xref? Mark(ManuscriptNoteMark mark) =>
        _numbers.TryGetValue(mark.NoteId, out var number)
            ? new Xref(XrefType.Fn, number.Id, [new Emphasis(EmphasisKind.Superscript, [new Text(number.Label, mark.Source)])])
            : null;

    private static string Roman(int number)
    {
        (int Value, string Digits)[] steps = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var roman = string.Empty;
        foreach (var (value, digits) in steps)
        {
            for (; number >= value; number -= value) roman += digits;
        }

        return roman;
    }
}
