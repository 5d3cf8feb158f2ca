using Pipeline.Metadata;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Printing;

/// <summary>
/// Lets an article of any journal be printed in a design that was made for one: what the file says of its journal and
/// licence stands, and the design keeps only what is not the other journal's own.
/// </summary>
internal static class PrintableArticle
{
    /// <summary>The article with the template's journal where the file names none, and with its licence named in full.</summary>
    public static Article Of(Article article, JournalTemplate template) =>
        article with
        {
            Journal = NamesJournal(article) ? article.Journal : template.Profile.Journal,
            Meta = WithTitleNotes(article.Meta) with
            {
                Affs = article.Meta.Affs.Select(Whole),
                Permissions = LicenceNaming.Complete(article.Meta.Permissions),
            },
        };

    /// <summary>The design, without the logo where the article is another journal's.</summary>
    public static LayoutDesign LayoutFor(Article article, JournalTemplate template) =>
        IsOwn(article.Journal, template.Profile.Journal)
            ? template.Layout
            : template.Layout with
            {
                Masthead = template.Layout.Masthead with { Logo = null },
            };

    /// <summary>A note that a file keeps within the title stands with the notes about authors, where a reader looks for it.</summary>
    private static ArticleMeta WithTitleNotes(ArticleMeta meta)
    {
        var notes = meta.Title.Content.OfType<KeptInline>().Where(IsNote).ToSeq();
        return notes.IsEmpty
            ? meta
            : meta with
            {
                Title = meta.Title with
                {
                    Content = meta.Title.Content.Where(inline => inline is not KeptInline kept || !IsNote(kept)).ToSeq(),
                },
                AuthorNotes = [.. meta.AuthorNotes, .. notes.Select(note => new AuthorNote("other", note.Content, meta.Title.Source))],
            };
    }

    private static bool IsNote(KeptInline inline) => inline.Name == "fn";

    /// <summary>The address by its words where the typed parts that are printed do not hold all of them.</summary>
    private static Aff Whole(Aff aff) =>
        Letters(string.Concat(aff.Parts)) < Letters(aff.Raw)
            ? aff with
            {
                Division = null,
                Institution = null,
                City = null,
                State = null,
                Country = null,
            }
            : aff;

    private static int Letters(string words) => words.Count(char.IsLetterOrDigit);

    private static bool NamesJournal(Article article) =>
        article.Journal is { Title.Length: > 0 } or { ElectronicIssn.Length: > 0 } or { PrintIssn.Length: > 0 };

    private static bool IsOwn(JournalMeta journal, JournalMeta own) =>
        IsSame(journal.ElectronicIssn, own.ElectronicIssn) || IsSame(journal.PrintIssn, own.PrintIssn) || IsSame(journal.Title, own.Title);

    private static bool IsSame(string? left, string? right) =>
        left is { Length: > 0 } && right is { Length: > 0 } && Sameness.IsSame(left, right);
}
