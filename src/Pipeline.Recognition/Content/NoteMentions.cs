using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Links the notes that a text names by typed numbers. The author saw the numbers of the manuscript, where notes about authors were
/// counted too; where the article counts anew, the number follows its note, unless the name beside it stands in the note that has the
/// number now.
/// </summary>
internal sealed class NoteMentions(RecognitionContext context)
{
    /// <summary>How many characters before a text are looked at for a name and for the words that announce a number.</summary>
    private const int Reach = 200;

    private readonly Dictionary<string, string> _words = [];

    public Article Link(Article article) =>
        article.Back.Notes.IsEmpty ? article : article.MapInlines((site, content) => IsRunning(site) ? Link(content) : content);

    private static bool IsRunning(InlineSite site) =>
        site.Part is ArticlePart.Body or ArticlePart.Back or ArticlePart.Notes
        && site.Role is InlineRole.Paragraph or InlineRole.ListItem or InlineRole.Quotation or InlineRole.Attribution;

    /// <summary>The content with links; a name or "supra" before the number may stand in italics before its text.</summary>
    private Seq<Inline> Link(Seq<Inline> content)
    {
        var result = new List<Inline>();
        var before = string.Empty;
        foreach (var inline in content)
        {
            if (inline is Text text)
                result.AddRange(Link(text, before));
            else if (inline is Foreign)
                result.Add(inline.WithChildren(Link(inline.Children())));
            else
                result.Add(inline);
            before += ((Seq<Inline>)[inline]).PlainText();
            before = before[Math.Max(0, before.Length - Reach)..];
        }

        return result.ToSeq();
    }

    private IEnumerable<Inline> Link(Text text, string before)
    {
        var whole = (before + text.Value).Replace('\u00A0', ' ');
        var done = 0;
        foreach (var match in NoteMention.In(whole))
        {
            foreach (Capture number in match.Groups["number"].Captures)
            {
                var start = number.Index - before.Length;
                if (match.Groups["word"].Index < before.Length || !char.IsWhiteSpace(text.Value[start - 1]))
                    continue;
                var printed = text.Slice(start, number.Length);
                if (Find(match, number.Value, NoteMention.NameBefore(whole, match), printed) is not { } note)
                    continue;
                yield return text.Slice(done, start - done);
                yield return new Xref(XrefType.Fn, context.Notes.Id(note.Id), [printed with { Value = context.Notes.Label(note.Id) }]);
                done = start + number.Length;
            }
        }

        if (done == 0)
            yield return text;
        else if (done < text.Value.Length)
            yield return text.Slice(done, text.Value.Length - done);
    }

    /// <summary>The note meant; null where it is not certain, or none of the text.</summary>
    private ManuscriptNote? Find(Match match, string number, string? name, Text printed)
    {
        var kind = context.Notes.OfText.Any(note => note.Kind == NoteMention.KindOf(match))
            ? NoteMention.KindOf(match)
            : OtherThan(NoteMention.KindOf(match));
        var counted = context.Notes.Counted(kind, int.Parse(number, CultureInfo.InvariantCulture));
        var labelled = context.Notes.OfText.FirstOrDefault(note => note.Kind == kind && context.Notes.Label(note.Id) == number);
        var note = counted == labelled || name is null || Names(counted, name) || !Names(labelled, name) ? counted : labelled;
        if (note is null || context.Notes.IsAboutAuthor(note.Id) || (counted != labelled && name is not null && !Names(note, name)))
            return Ask(note, match.Value, printed);
        if (context.Notes.Label(note.Id) is var label && label != number)
            context.Findings.Add(
                NoteReferenceRenumbered.Rule.At(
                    printed.Source,
                    "A reference to a note was brought up to date, for the note has another number in the article.",
                    number,
                    label
                )
            );
        return note;
    }

    private ManuscriptNote? Ask(ManuscriptNote? note, string mention, Text printed)
    {
        var reason =
            note is null ? "The article has no note of that number."
            : context.Notes.IsAboutAuthor(note.Id)
                ? "The note that had that number is about an author and is not counted among the notes of the text."
            : "Notes are numbered anew, and the note that had that number does not hold the name beside it.";
        context.Findings.Add(NoteMentionUncertain.Rule.At(printed.Source, $"{reason} Which note is meant?", mention.Trim('(', ' ')));
        return null;
    }

    private bool Names(ManuscriptNote? note, string name) =>
        note is not null && WordsOf(note).Contains(name, StringComparison.OrdinalIgnoreCase);

    private string WordsOf(ManuscriptNote note)
    {
        if (!_words.TryGetValue(note.Id, out var words))
            _words[note.Id] = words = string.Join(
                ' ',
                note.Blocks.OfType<ManuscriptParagraph>().Select(paragraph => new Line(paragraph).Words)
            );
        return words;
    }

    private static NoteKind OtherThan(NoteKind kind) => kind == NoteKind.Footnote ? NoteKind.Endnote : NoteKind.Footnote;
}
