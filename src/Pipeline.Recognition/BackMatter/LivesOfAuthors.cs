using System.Globalization;
using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>What sentences about the authors at the end of an article say that the front matter does not.</summary>
internal static class LivesOfAuthors
{
    /// <summary>Words of a life in which its author is named.</summary>
    private const int WordsOfName = 8;

    /// <summary>The front matter with the lives, each tied to the one author whom it names, and with the e-mail addresses they hold.</summary>
    public static ArticleMeta Add(ArticleMeta meta, IReadOnlyList<AuthorNote> lives)
    {
        var authors = GiveEmails(meta.Contribs, lives);
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

        return meta with { Contribs = authors, AuthorNotes = notes };
    }

    private static int? OwnerOf(AuthorNote life, Seq<Contrib> authors)
    {
        var name = string.Join(' ', life.Content.PlainText().Split(' ').Take(WordsOfName));
        var owners = Enumerable.Range(0, authors.Count).Where(at => PersonWords.HasWord(name, authors[at].Raw.Split(',')[0])).ToList();
        return life.FnType == "other" && owners is [var only] ? only : null;
    }

    /// <summary>The authors, with the one e-mail address that the sentences about each of them hold.</summary>
    private static Seq<Contrib> GiveEmails(Seq<Contrib> authors, IReadOnlyList<AuthorNote> lives) =>
        authors.Select(author => author.Email is null && EmailIn(author, lives) is { } email ? author with { Email = email } : author).ToSeq();

    private static string? EmailIn(Contrib author, IReadOnlyList<AuthorNote> lives)
    {
        var name = author.Raw.Split(',')[0];
        var own = lives.Select(life => life.Content.PlainText()).Where(life => PersonWords.HasWord(life, name)).ToList();
        return own.Count == 1 && ContactPatterns.Email().Matches(own[0]) is [var email] ? email.Value.TrimEnd('.') : null;
    }
}
