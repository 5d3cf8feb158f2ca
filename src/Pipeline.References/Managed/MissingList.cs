using System.Globalization;
using Pipeline.References.Citations;
using Pipeline.References.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Managed;

/// <summary>
/// Makes the reference list of a manuscript whose citations have data but whose list was never printed. It has no title of
/// the author's; whoever prints it uses the journal's word.
/// </summary>
internal static class MissingList
{
    public static StageResult<Article> Make(Article article, Seq<ManuscriptCitation> citations)
    {
        var cited = citations
            .SelectMany(citation => citation.Items.Select(item => (Item: item, citation.Source)))
            .Where(work => work.Item.Title is not null)
            .DistinctBy(work => work.Item.Key)
            .ToList();
        if (cited.Count == 0)
            return StageResult.Of(article);
        var inOrder = Number(cited, article.Language);
        var references = CitationPass.IsCitedByNumber(article, inOrder)
            ? inOrder
            : Number([.. cited.OrderBy(work => SortKey(work.Item), StringComparer.Ordinal)], article.Language);
        var source = references[0].Source;
        return StageResult.Of(
            article with
            {
                Back = article.Back with { References = new(null, references, source) },
            },
            [ReferencesFromData.Find(source, references)]
        );
    }

    private static Seq<Reference> Number(List<(CitedItem Item, SourceRef Source)> works, string language) =>
        works
            .Select(
                (work, index) =>
                    ItemReference.Of(work.Item, string.Create(CultureInfo.InvariantCulture, $"ref{index + 1}"), work.Source, language)
            )
            .ToSeq();

    /// <summary>By authors letter by letter, then by year and title (APA 7 §9.44 to §9.48).</summary>
    private static string SortKey(CitedItem item) =>
        string.Join(' ', item.Authors.Select(author => $"{Sameness.Key(author.Family)} {Sameness.Key(author.Given)}"))
        + $" {item.Year} {Sameness.Key(item.Title)}";
}
