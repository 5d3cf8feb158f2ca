using Pipeline.Scoring.Judging;
using Pipeline.Scoring.Published;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Scoring.Citing;

/// <summary>What the stages linked in an article, all its running text one after another.</summary>
internal static class OurLinks
{
    /// <summary>Least Dice coefficient at which a reference read is the one published.</summary>
    private const double SameReference = 0.8;

    public static LinkedText Of(Article article, PublishedArticle published)
    {
        var places = Places(article.Back.References.References, published);
        var builder = new LinkedTextBuilder();
        foreach (var (_, content) in article.InlineRuns())
        {
            Append(builder, content, places);
            builder.Append("\n");
        }

        return builder.Build();
    }

    private static Dictionary<string, int> Places(Seq<Reference> references, PublishedArticle published)
    {
        var listed = published.References.Select(reference => FactText.Words(reference.Plain()).ToList()).ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var words = FactText.Words(reference.Raw).ToList();
            var (place, likeness) = listed.Select((other, place) => (place, MatchingRule.Dice(words, other))).MaxBy(pair => pair.Item2);
            if (likeness >= SameReference)
                places[reference.Id] = place;
        }

        return places;
    }

    private static void Append(LinkedTextBuilder builder, Seq<Inline> content, Dictionary<string, int> places)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text { Value: var value }:
                    builder.Append(value);
                    break;
                case Xref { Type: XrefType.Fn }:
                    break;
                case Xref { Type: XrefType.Bibr } citation:
                    builder.Open();
                    Append(builder, citation.Content, places);
                    builder.Close([.. citation.TargetId.Split(' ').Where(places.ContainsKey).Select(id => places[id])]);
                    break;
                default:
                    Append(builder, inline.Children(), places);
                    break;
            }
        }
    }
}
