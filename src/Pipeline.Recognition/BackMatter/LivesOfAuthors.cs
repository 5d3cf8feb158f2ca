using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Texts;

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

        return meta with
        {
            Contribs = authors,
            AuthorNotes = notes.OrderByDescending(note => note.FnType == AuthorNote.Biography).ToSeq(),
        };
    }

    internal static int? OwnerOf(AuthorNote life, Seq<Contrib> authors)
    {
        var name = string.Join(' ', life.Content.PlainText().Split(' ').Take(WordsOfName));
        var owners = Enumerable.Range(0, authors.Count).Where(at => PersonWords.HasWord(name, authors[at].Raw.Split(',')[0])).ToList();
        return life.FnType == "other" && owners is [var only] ? only : null;
    }

    /// <summary>The authors, with the one e-mail address and the one iD that the sentences about each of them hold.</summary>
    private static Seq<Contrib> GiveContacts(Seq<Contrib> authors, IReadOnlyList<AuthorNote> lives) =>
        authors
            .Select(author =>
                author with
                {
                    Email = author.Email ?? EmailOf(author, authors, lives),
                    Orcid = author.Orcid ?? OnlyIn(ContactPatterns.Orcid(), author, lives),
                }
            )
            .ToSeq();

    /// <summary>The address that holds the author's own name, wherever it stands among the lives; else the one in the author's life, where it is not that of another.</summary>
    private static string? EmailOf(Contrib author, Seq<Contrib> authors, IReadOnlyList<AuthorNote> lives)
    {
        var named = lives
            .SelectMany(life => ContactPatterns.Email().Matches(life.Content.PlainText()))
            .Select(match => match.Value.TrimEnd('.'))
            .Distinct()
            .Where(email => NamedBy(email, authors) == author)
            .ToList();
        return named is [var only] ? only
            : OnlyIn(ContactPatterns.Email(), author, lives) is { } own && NamedBy(own, authors) is null ? own
            : null;
    }

    /// <summary>The one author a longer part of whose name stands in the address; null where none or several have one.</summary>
    private static Contrib? NamedBy(string email, Seq<Contrib> authors)
    {
        var local = Sameness.Key(email.Split('@')[0]);
        return
            authors
                .Where(author =>
                    author
                        .Raw.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
                        .Any(part => part.Length > 3 && local.Contains(Sameness.Key(part), StringComparison.Ordinal))
                )
                .ToList()
                is [var only]
            ? only
            : null;
    }

    /// <summary>What the sentences about an author hold once.</summary>
    private static string? OnlyIn(Regex contact, Contrib author, IReadOnlyList<AuthorNote> lives)
    {
        var name = author.Raw.Split(',')[0];
        var own = lives.Select(life => life.Content.PlainText()).Where(life => PersonWords.HasWord(life, name)).ToList();
        return own.Count == 1 && contact.Matches(own[0]) is [var only] ? only.Value.TrimEnd('.') : null;
    }
}
