using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Reads footnotes behind the names of authors: an address, who answers letters, or something else about the author.</summary>
internal sealed class AuthorNoteReader(RecognitionContext context, PrintedPeople people, ContactReader contacts)
{
    /// <param name="line">A line of names that have been added.</param>
    public void Read(Line line)
    {
        var (start, position) = (0, 0);
        foreach (var inline in line.Inlines)
        {
            if (inline is ManuscriptNoteMark mark)
            {
                Read(mark, Named(line.Slice(start, position - start)));
                start = position;
            }

            position += InlineCut.Width(inline);
        }
    }

    /// <summary>The author whose name stands last before a mark, or surname and name of the one whose do.</summary>
    private PrintedAuthor? Named(Line before) =>
        (AuthorLine.Read(before) is [.., var last] ? people.NamedIn(last.Raw) : null) ?? people.NamedIn(before.Words);

    private void Read(ManuscriptNoteMark mark, PrintedAuthor? author)
    {
        foreach (var note in context.AuthorNotes(mark.NoteId).Where(note => note.HasWords))
        {
            if (author is not null && ReadAddress(note, author)) continue;
            if (contacts.IsContact(note) && contacts.Read(note) && !contacts.SaysMore(note)) continue;
            if (!people.Notes.Exists(known => known.Source == note.Source)) people.Notes.Add(new("other", context.Inlines.Convert(note, ContentKind.Prose), note.Source));
        }
    }

    /// <summary>A note that holds nothing but an address and perhaps an e-mail address.</summary>
    private bool ReadAddress(Line note, PrintedAuthor author)
    {
        var email = ContactPatterns.Email().Match(note.Text);
        if (email.Success && note.From(email.Index + email.Length).Words.Any(char.IsLetter)) return false;
        var address = email.Success ? contacts.BeforeEmail(note) : note;
        if (address is null || !PersonWords.IsAddressOnly(address.Words)) return false;
        foreach (var part in Addresses(address)) people.AddOwnAff(author, part);
        if (email.Success) author.Email ??= email.Value.TrimEnd('.');
        return true;
    }

    /// <summary>Addresses parted by semicolons, where each part is one; else the line as one address.</summary>
    public static IReadOnlyList<Line> Addresses(Line line)
    {
        var parts = new List<Line>();
        var start = 0;
        for (var at = line.Text.IndexOf(';', StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(';', start))
        {
            parts.Add(line.Slice(start, at - start));
            start = at + 1;
        }

        parts.Add(line.From(start));
        return parts.TrueForAll(part => PersonWords.IsAddress(part.Words)) ? parts : [line];
    }
}
