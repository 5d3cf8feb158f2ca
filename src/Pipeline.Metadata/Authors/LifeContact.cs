using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.People;

namespace Pipeline.Metadata.Authors;

internal sealed partial class LifeContact : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META142",
            Severity.Info,
            "Address printed again behind the life of an author",
            "E-mail address and ORCID iD are printed with the names; the life of the author need not end with them once more.",
            "House rule: each fact about an author is printed once; JATS bio, email, contrib-id",
            "Siti Rahma is Lecturer in Sociology. E-mail: siti@kapal.ac.id",
            "Siti Rahma is Lecturer in Sociology.",
            "Nothing, where both are the same."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var meta = article.Meta with { AuthorNotes = article.Meta.AuthorNotes.Select(note => Clean(note, article.Meta, findings)).ToSeq() };
        return StageResult.Of(findings.Count == 0 ? article : article with { Meta = meta }, findings);
    }

    private AuthorNote Clean(AuthorNote note, ArticleMeta meta, List<Diagnostic> findings)
    {
        if (
            note.FnType != AuthorNote.Biography
            || meta.Contribs.Where(contrib => note.Id is { } id && contrib.NoteIds.Contains(id)).ToList() is not [var owner]
        )
            return note;
        var text = FlatText.Of(note.Content);
        if (Contact().Match(text.Value) is not { Success: true, Index: > 0 } contact || !IsKnown(contact.Value, owner, meta))
            return note;
        findings.Add(
            Info.At(
                text.PlaceOf(contact.Index, contact.Length),
                $"The address behind the life of {owner.Called()} was left out; it is printed with the names.",
                text.Value,
                text.Value[..contact.Index]
            )
        );
        return note with { Content = text.Apply([new(contact.Index, contact.Length, string.Empty)]) };
    }

    /// <summary>The address of who answers letters; of any author where nobody is said to.</summary>
    private static bool IsPrinted(string email, ArticleMeta meta) =>
        meta.Contribs.Any(contrib =>
            (contrib.IsCorresponding || !meta.Contribs.Any(other => other.IsCorresponding))
            && email.Equals(contrib.Email, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>All that it says stands in fields that are printed.</summary>
    private static bool IsKnown(string contact, Contrib owner, ArticleMeta meta) =>
        ContactPatterns.Email().Matches(contact).All(email => IsPrinted(email.Value.TrimEnd('.'), meta))
        && ContactPatterns.Orcid().Matches(contact).All(id => owner.Orcid?.Contains(id.Value, StringComparison.OrdinalIgnoreCase) == true);

    // Behind the stop or bracket of a sentence, nothing but e-mail addresses and iDs to the end, each with the word that announces it.
    [GeneratedRegex(
        @"(?<=[.)\]!?”])(?:(?>[\s.;,|(<]*)(?:\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2}\s*:\s*|ORCID(?:\s+iD)?\s+)?(?:(?:https?://)?orcid\.org/[\dXx-]{19}|\d{4}-\d{4}-\d{4}-\d{3}[\dXx]|\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+))+[\s.;,|)>]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Contact();
}
