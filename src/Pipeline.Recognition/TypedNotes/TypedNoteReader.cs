using System.Globalization;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.TypedNotes;

/// <summary>
/// Makes real notes of notes typed by hand: raised numbers in the text, or numbers in brackets as those of the list are, and a list counted from 1 under a heading such as
/// "Notes". Every entry must have its mark, in order, and a manuscript with notes of Word's own in its text is left as it
/// is; those above the first typed mark are about the authors.
/// </summary>
internal static class TypedNoteReader
{
    /// <summary>The manuscript with its typed notes as notes; the same where it has none.</summary>
    public static StageResult<Manuscript> Read(Manuscript manuscript, JournalProfile profile)
    {
        var labels = new LabelIndex(profile.Labels);
        if (TypedNoteList.Find(manuscript.Body, labels) is not { } list || Marks(manuscript, list) is not { } marks)
            return NotesInPlace.Read(manuscript, labels);
        if (manuscript.Body.Skip(marks.Keys.Min()).Any(HasNotes))
            return StageResult.Of(manuscript);
        var finding = TypedNotesRead.Rule.At(
            list.Source,
            $"{list.Entries.Count} notes typed by hand were made notes of the article, each joined to its number in the text.",
            string.Join(' ', list.Entries.Select(entry => entry.Label).Prepend(list.Title))
        );
        return StageResult.Of(
            manuscript with
            {
                Body = manuscript
                    .Body.Select((block, at) => (Block: marks.TryGetValue(at, out var marked) ? marked : block, At: at))
                    .Where(item => item.At < list.Heading || item.At >= list.End)
                    .Select(item => item.Block)
                    .ToSeq(),
                Notes =
                [
                    .. manuscript.Notes,
                    .. list.Entries.Select(
                        (entry, index) => new ManuscriptNote(IdOf(index + 1), NoteKind.Endnote, null, entry.Blocks, entry.Blocks[0].Source)
                    ),
                ],
            },
            [finding]
        );
    }

    private static IReadOnlyDictionary<int, ManuscriptBlock>? Marks(Manuscript manuscript, TypedNoteList list) =>
        TypedNoteMarks.Find(manuscript.Body, list.Heading, list.Entries.Count)
        ?? (
            list.Entries.All(entry => entry.Label is ['(', .., ')'])
                ? TypedNoteMarks.FindInBrackets(manuscript.Body, list.Heading, list.Entries.Count, '(', ')')
            : list.Entries.All(entry => entry.Label is ['[', .., ']']) && !CountsAgain(manuscript.Body.Skip(list.End))
                ? TypedNoteMarks.FindInBrackets(manuscript.Body, list.Heading, list.Entries.Count, '[', ']')
            : null
        );

    /// <summary>References under the notes that are numbered so too, and called by the same numbers.</summary>
    public static bool CountsAgain(IEnumerable<ManuscriptBlock> below) =>
        below
            .OfType<ManuscriptParagraph>()
            .Any(paragraph => LineText.Of(paragraph.Inlines).TrimStart().StartsWith("[1]", StringComparison.Ordinal));

    /// <summary>Whether a note of Word's own is called in it.</summary>
    public static bool HasNotes(ManuscriptBlock block) =>
        block switch
        {
            ManuscriptParagraph paragraph => paragraph.Inlines.Any(inline => inline is ManuscriptNoteMark),
            ManuscriptTable table => TableLines.Paragraphs(table).Any(HasNotes),
            _ => false,
        };

    /// <summary>Id of the note with that number.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"typed-{number}");
}
