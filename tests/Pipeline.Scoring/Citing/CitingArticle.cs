using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Citing;

/// <summary>A published article of any kind that cites, once as its manuscript is made from it and once with the publisher's links.</summary>
/// <param name="Plain">Without links.</param>
/// <param name="Truth">Every paragraph with what the publisher linked in it; notes after the text.</param>
/// <param name="IsByNumber">More than half of its links are numbers.</param>
internal sealed record CitingArticle(PublishedArticle Plain, IReadOnlyList<LinkedText> Truth, bool IsByNumber)
{
    /// <summary>The articles of a folder that link at least one reference, in the order of their names.</summary>
    public static IEnumerable<CitingArticle> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(Read).OfType<CitingArticle>();

    private static CitingArticle? Read(string path)
    {
        if (JatsFile.Open(path) is not { } root || JatsArticleReader.Read(root, path, hasCitations: false) is not { } plain)
            return null;
        var places = JatsReferenceReader.Places(root);
        var truth = JatsArticleReader
            .Read(root, path, hasCitations: true)!
            .Texts()
            .Select(text => PublishedLinks.Of(text, places))
            .ToList();
        var links = truth.SelectMany(text => text.Links).ToList();
        return links.Count == 0
            ? null
            : new(plain, truth, links.Count(link => !link.Words.Any(char.IsLetter) && link.Words.Length < 4) * 2 > links.Count);
    }
}
