using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

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
        foreach (var whole in context.AuthorNotes(mark.NoteId).Where(note => note.HasWords))
        {
            var (before, thanks) = Thanks.Part(whole);
            if (thanks is not null && !people.Thanks.Exists(known => known.Source == thanks.Source))
                people.Thanks.Add(thanks);
            if (before is not { HasWords: true } note)
                continue;
            if (author is not null && SignedNotes.TellsOfDeath(note.Words))
                author.IsDeceased = true;
            if (author is not null && (ReadAddress(note, author) || ReadAbout(note, author)))
                continue;
            if (contacts.IsContact(note) && contacts.Read(note) && !contacts.SaysMore(note))
                continue;
            if (!people.Notes.Exists(known => known.Source == note.Source))
                people.Notes.Add(new(SignedNotes.TypeOf(note.Words), context.Inlines.Convert(note, ContentKind.Prose), note.Source));
        }
    }

    /// <summary>
    /// Words about one author ("Lecturer in Sociology at Universitas Contoh. E-mail: …"): the institution they name, the
    /// e-mail address and the iD are that author's alone, and the words stay as a note. Not where they say who answers
    /// letters, or hold nothing but an e-mail address.
    /// </summary>
    /// <param name="life">The words before what says how to reach the author, where they are known.</param>
    public bool ReadAbout(Line note, PrintedAuthor author, Line? life = null)
    {
        if (context.Labels.All(note.Words, [Label.Corresponding]).Any())
            return false;
        var content = context.Inlines.Convert(note, ContentKind.Prose);
        if (people.Notes.Exists(known => known.Source == note.Source && known.Content == content))
            return false;
        var emails = ContactPatterns.Email().Matches(AuthorMarks.WithoutRaised(note));
        var orcids = ContactPatterns.Orcid().Matches(note.Words);
        var place = Workplace.OfDoing(life ?? (emails.Count == 0 ? note : contacts.BeforeEmail(note)));
        if (emails.Count > 1 || orcids.Count > 1 || (place is null && !contacts.SaysMore(note)))
            return false;
        if (place is not null && author.OwnAffs.Count == 0 && people.Affs.All(aff => aff.Block == PrintedPeople.NoBlock))
            people.AddOwnAff(author, place);
        if (emails is [var email])
            author.Email ??= email.Value.TrimEnd('.');
        if (orcids is [var orcid])
            author.Orcid ??= orcid.Value;
        people.AssignOrcids(note);
        people.Notes.Add(NoteOf(author, SignedNotes.TypeOf(note.Words), content, note.Source));
        return true;
    }

    /// <summary>Keeps what is told of an author, with the institution, address and iD in it.</summary>
    public void Tell(Line life, PrintedAuthor author)
    {
        if (ReadAbout(life, author))
            return;
        people.Notes.Add(NoteOf(author, "other", context.Inlines.Convert(life, ContentKind.Prose), life.Source));
    }

    /// <summary>What is told of an author is a life, and for a second time a note.</summary>
    private static AuthorNote NoteOf(PrintedAuthor author, string type, Seq<Inline> content, SourceRef source) =>
        type == "other" && author.Life is null ? author.Life = new(AuthorNote.Biography, content, source) : new(type, content, source);

    /// <summary>Sentences about several authors in one paragraph, each from the name of an author on; other lines as they are.</summary>
    public IEnumerable<Line> PartByAuthors(Line line)
    {
        if (people.Authors.Count < 2 || contacts.AboutAuthor(line) is null)
            return [line];
        int[] starts =
        [
            .. people
                .Authors.SelectMany(author =>
                    NameMatch.NamesOf(author).Append(author.Name.Raw.Split(',')[0]).Distinct().SelectMany(name => Starts(line.Text, name))
                )
                .Where(start => contacts.AboutAuthor(line.From(start)) is not null)
                .Append(0)
                .Distinct()
                .Order(),
        ];
        return
        [
            .. starts.Select(
                (start, index) => line.Slice(start, (index + 1 < starts.Length ? starts[index + 1] : line.Text.Length) - start)
            ),
        ];
    }

    /// <summary>Where a name stands behind the stop of a sentence.</summary>
    private static IEnumerable<int> Starts(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (at > 2 && text[..at].TrimEnd() is [.., '.'])
                yield return at;
    }

    /// <summary>A note that holds nothing but an address, no post there, and perhaps an e-mail address.</summary>
    private bool ReadAddress(Line note, PrintedAuthor author)
    {
        var email = ContactPatterns.Email().Match(note.Text);
        if (email.Success && note.From(email.Index + email.Length).Words.Any(char.IsLetter))
            return false;
        var address = email.Success ? contacts.BeforeEmail(note) : note;
        if (address is null || !PersonWords.IsAddressOnly(address.Words) || Workplace.In(address) is not null)
            return false;
        foreach (var part in Addresses(address))
            people.AddOwnAff(author, part);
        if (email.Success)
            author.Email ??= email.Value.TrimEnd('.');
        return true;
    }

    /// <summary>Addresses parted by semicolons, where each part is one; else the line as one address.</summary>
    public static IReadOnlyList<Line> Addresses(Line line)
    {
        var parts = line.PartAt(';');
        return parts.All(part => PersonWords.IsAddress(part.Words)) ? parts : [line];
    }
}
