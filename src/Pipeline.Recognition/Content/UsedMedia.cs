using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Content;

/// <summary>Keeps the pictures an article shows.</summary>
internal static class UsedMedia
{
    public static Seq<Media> Of(Article article, Seq<Media> media)
    {
        var names = article
            .AllBlocks()
            .OfType<Figure>()
            .SelectMany(figure => figure.Pictures)
            .Select(picture => picture.MediaName)
            .OfType<string>()
            .ToHashSet();
        foreach (var (_, content) in article.InlineRuns())
            Collect(content, names);
        return media.Where(item => names.Contains(item.Name)).ToSeq();
    }

    private static void Collect(Seq<Inline> content, HashSet<string> names)
    {
        foreach (var inline in content)
        {
            if (inline is InlineGraphic graphic)
                names.Add(graphic.MediaName);
            else
                Collect(inline.Children(), names);
        }
    }
}
