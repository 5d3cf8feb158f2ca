using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Titles;

/// <summary>The headings that are plain words: of abstracts, keywords and the reference list with its groups.</summary>
internal static class LabelLines
{
    /// <summary>The article with each of these headings replaced; the map is given the words, their language and place.</summary>
    public static Article MapLabels(this Article article, Func<string, string, SourceRef, string> map) =>
        article with
        {
            Meta = article.Meta with
            {
                Abstracts = article.Meta.Abstracts.Select(item =>
                    item with
                    {
                        Heading = map.Over(item.Heading, item.Language, item.Source),
                    }
                ),
                KwdGroups = article.Meta.KwdGroups.Select(group =>
                    group with
                    {
                        Label = map.Over(group.Label, group.Language, group.Source),
                    }
                ),
            },
            Back = article.Back with
            {
                References = article.Back.References with
                {
                    Title = map.Over(article.Back.References.Title, article.Language, article.Back.References.Source),
                    Groups = article.Back.References.Groups.Select(group =>
                        group with
                        {
                            Title = map.Over(group.Title, article.Language, group.Source) ?? group.Title,
                        }
                    ),
                },
            },
        };

    private static string? Over(this Func<string, string, SourceRef, string> map, string? label, string language, SourceRef place) =>
        label is null || map(label, language, place) is not { Length: > 0 } mapped ? null : mapped;
}
