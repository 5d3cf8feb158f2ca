using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.BackMatter;

/// <summary>What sentences about the authors at the end of an article say that the front matter does not.</summary>
internal static class LivesOfAuthors
{
    /// <summary>The authors, with the one e-mail address that the sentences about each of them hold.</summary>
    public static Seq<Contrib> GiveEmails(Seq<Contrib> authors, IReadOnlyList<AuthorNote> lives) =>
        authors.Select(author => author.Email is null && EmailIn(author, lives) is { } email ? author with { Email = email } : author).ToSeq();

    private static string? EmailIn(Contrib author, IReadOnlyList<AuthorNote> lives)
    {
        var name = author.Raw.Split(',')[0];
        var own = lives.Select(life => life.Content.PlainText()).Where(life => PersonWords.HasWord(life, name)).ToList();
        return own.Count == 1 && ContactPatterns.Email().Matches(own[0]) is [var email] ? email.Value.TrimEnd('.') : null;
    }
}
