using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.TypedNotes;

/// <summary>An entry of a typed list of notes.</summary>
/// <param name="Label">Its number as printed.</param>
/// <param name="Blocks">Its paragraphs, without the number.</param>
internal sealed record TypedEntry(string Label, Seq<ManuscriptBlock> Blocks);

/// <summary>A list of notes typed under its heading.</summary>
/// <param name="Heading">Index of its heading in the body.</param>
/// <param name="End">Index of the block after its last entry.</param>
/// <param name="Title">Words of the heading.</param>
internal sealed partial record TypedNoteList(int Heading, int End, string Title, IReadOnlyList<TypedEntry> Entries, SourceRef Source)
{
    /// <summary>The last list with a heading that fits; null where there is none.</summary>
    public static TypedNoteList? Find(Seq<ManuscriptBlock> body, LabelIndex labels)
    {
        for (var at = body.Count - 1; at >= 0; at--)
        {
            if (body[at] is not ManuscriptParagraph paragraph || new Line(paragraph) is not { WordCount: > 0 and <= 4 } line)
                continue;
            var isNotes = NotesHeading().IsMatch(LabelIndex.Bare(line.Words));
            if (!isNotes && labels.Whole(line.Words, Label.References) is null)
                continue;
            if (Read(body, at, line.Words) is { } list && (isNotes || list.Entries.All(entry => !IsReference(entry))))
                return list;
        }

        return null;
    }

    private static TypedNoteList? Read(Seq<ManuscriptBlock> body, int heading, string title)
    {
        var entries = new List<TypedEntry>();
        var end = heading + 1;
        for (; end < body.Count && body[end] is ManuscriptParagraph paragraph; end++)
        {
            var line = new Line(paragraph);
            if (line.IsEmpty)
                continue;
            if (Number(line) is var (number, length) && number == entries.Count + 1)
                entries.Add(new(PrintedLabel(line, length), [WithoutNumber(paragraph, line, length)]));
            else if (entries.Count > 0 && IsContinuation(paragraph, line))
                entries[^1] = entries[^1] with { Blocks = [.. entries[^1].Blocks, paragraph] };
            else
                break;
        }

        return entries.Count == 0 ? null : new(heading, end, title, entries, body[heading].Source);
    }

    /// <summary>The number of an entry, typed or of a list, and the characters it takes; null for other lines.</summary>
    private static (int Number, int Length)? Number(Line line)
    {
        if (line.List is { IsOrdered: true, Level: 0, NumberFormat: "decimal" } mark)
            return (mark.Number, 0);
        var typed = TypedNumber().Match(line.Text);
        if (!typed.Success || (!typed.Groups["stop"].Success && !IsRaised(line)))
            return null;
        return (int.Parse(typed.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), typed.Length);
    }

    private static bool IsRaised(Line line) =>
        line.Inlines.OfType<ManuscriptText>().FirstOrDefault(text => !string.IsNullOrWhiteSpace(text.Text))
            is { Format.Position: VerticalPosition.Superscript };

    private static string PrintedLabel(Line line, int length) => length == 0 ? line.List!.Label : line.Text[..length].Trim();

    private static ManuscriptParagraph WithoutNumber(ManuscriptParagraph paragraph, Line line, int length) =>
        length == 0 ? paragraph with { List = null } : line.From(length).Paragraph;

    /// <summary>A further paragraph of a note: text, and no heading.</summary>
    private static bool IsContinuation(ManuscriptParagraph paragraph, Line line) =>
        paragraph.Format.OutlineLevel is null
        && paragraph.List is null
        && !line.Features.IsBold
        && line.IsProse
        && !ReferenceShape.IsStart(line);

    /// <summary>Reads like a reference, or like several between line breaks.</summary>
    private static bool IsReference(TypedEntry entry) =>
        new Line((ManuscriptParagraph)entry.Blocks[0]) is var line
        && (ReferenceShape.IsStart(line) || line.SplitAtBreaks().Any(ReferenceShape.IsStart));

    /// <summary>What authors write over their notes in the languages of the manuscripts we know.</summary>
    [GeneratedRegex(
        @"^(?:end ?notes?|foot ?notes?|notes?|catatan(?: akhir| kaki)?|notas?(?: finales| finais| akhir| kaki| hujung| de (?:fim|rodapé)| al (?:pie|final))?|notes (?:de fin|finales|de bas de page)|anmerkungen|endnoten|fußnoten|noten|eindnoten|voetnoten)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NotesHeading();

    [GeneratedRegex(@"^\s*[\[(]?(?<number>[0-9]{1,3})(?<stop>[.)\]:]+\s*)?\s*(?=\S|$)")]
    private static partial Regex TypedNumber();
}
