using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>What sentences about the authors at the end of an article say that the front matter does not.</summary>
internal static class LivesOfAuthors
{
    /// <summary>Words of a life in which its author is named.</summary>
    private const int WordsOfName = 8;

    /// <summary>The front matter with the lives, which stand with the names before all other notes, each tied to the one author whom it names, and with the institutions, e-mail addresses and iDs they hold.</summary>
    public static ArticleMeta Add(ArticleMeta meta, IReadOnlyList<LifeOfAuthor> told, ICollection<Claim> claims)
    {
        List<AuthorNote> lives = [.. told.Select(life => life.Note)];
        meta = LivesAndWorkplaces.Give(meta, told, claims);
        var authors = GiveContacts(meta.Contribs, lives);
        var notes = meta.AuthorNotes;
        foreach (var life in lives)
        {
            if (OwnerOf(life, authors) is not { } at)
            {
                notes = [.. notes, life];
                continue;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"life{notes.Count + 1}");
            notes = [.. notes, life with { FnType = AuthorNote.Biography, Id = id }];
            authors = authors.SetItem(at, authors[at] with { NoteIds = [.. authors[at].NoteIds, id] });
        }

        return meta with { Contribs = authors, AuthorNotes = notes.OrderByDescending(note => note.FnType == AuthorNote.Biography).ToSeq() };
    }

    internal static int? OwnerOf(AuthorNote life, Seq<Contrib> authors)
    {
        var name = string.Join(' ', life.Content.PlainText().Split(' ').Take(WordsOfName));
        var owners = Enumerable.Range(0, authors.Count).Where(at => PersonWords.HasWord(name, authors[at].Raw.Split(',')[0])).ToList();
        return life.FnType == "other" && owners is [var only] ? only : null;
    }

    /// <summary>The authors, with the one e-mail address and the one iD that the sentences about each of them hold.</summary>
    private static Seq<Contrib> GiveContacts(Seq<Contrib> authors, IReadOnlyList<AuthorNote> lives) =>
        authors.Select(author => author with { Email = author.Email ?? OnlyIn(ContactPatterns.Email(), author, lives), Orcid = author.Orcid ?? OnlyIn(ContactPatterns.Orcid(), author, lives) }).ToSeq();

    /// <summary>What the sentences about an author hold once.</summary>
    private static string? OnlyIn(Regex contact, Contrib author, IReadOnlyList<AuthorNote> lives)
    {
        var name = author.Raw.Split(',')[0];
        var own = lives.Select(life => life.Content.PlainText()).Where(life => PersonWords.HasWord(life, name)).ToList();
        return own.Count == 1 && contact.Matches(own[0]) is [var only] ? only.Value.TrimEnd('.') : null;
    }
}
