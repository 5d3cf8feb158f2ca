using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Citations;

/// <summary>Takes the addresses away that stand behind citations, so that these can be linked to their references.</summary>
internal static class LinkedCitations
{
    /// <summary>Characters of the longest citation of one work.</summary>
    private const int Longest = 90;

    /// <summary>An address behind words that hold a surname and the year of one reference.</summary>
    public static StageResult<Article> Unlink(Article article, Seq<Reference> references)
    {
        var findings = new List<Diagnostic>();
        var works = references.Select(reference =>
            (Year: First(reference, RefField.Year), Name: First(reference, RefField.Surname) ?? First(reference, RefField.Collab))
        );
        var value = article.MapInlines((site, content) => site.Role == InlineRole.Title ? content : Unlinked(content, site.Source));
        return StageResult.Of(findings.Count == 0 ? article : value, findings);

        Seq<Inline> Unlinked(Seq<Inline> content, SourceRef place) =>
            content.Any(HoldsLink)
                ?
                [
                    .. content.SelectMany(inline =>
                        inline switch
                        {
                            ExtLink link when IsCitation(link.Content.PlainText()) => Told(link, place),
                            _ when inline.Children() is { IsEmpty: false } children => [inline.WithChildren(Unlinked(children, place))],
                            _ => [inline],
                        }
                    ),
                ]
                : content;

        Seq<Inline> Told(ExtLink link, SourceRef place)
        {
            findings.Add(CitationUnlinked.Find(link.Content.Texts().FirstOrDefault()?.Source ?? place, link.Content.PlainText(), link.Uri));
            return link.Content;
        }

        bool IsCitation(string text) =>
            text.Length <= Longest
            && !text.Contains("://", StringComparison.Ordinal)
            && works.Any(work =>
                work is { Year: { } year, Name: { } name }
                && text.Contains(year, StringComparison.Ordinal)
                && text.Contains(name, StringComparison.Ordinal)
            );
    }

    private static bool HoldsLink(Inline inline) => inline is ExtLink || inline.Children().Any(HoldsLink);

    private static string? First(Reference reference, RefField field) =>
        reference.Parts.FirstOrDefault(part => part.Field == field)?.Text.Trim() is { Length: > 1 } text ? text : null;
}
