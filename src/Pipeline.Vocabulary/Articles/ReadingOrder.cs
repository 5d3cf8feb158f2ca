namespace Pipeline.Vocabulary.Articles;

/// <summary>Where the paragraphs of a manuscript stand in its article as it is read from the title to the last reference.</summary>
public sealed class ReadingOrder
{
    private readonly Dictionary<string, SortedList<int, int>> _parts = new(StringComparer.Ordinal);
    private int _next;

    private ReadingOrder() { }

    public static ReadingOrder Of(Article article)
    {
        var order = new ReadingOrder();
        var runs = article.InlineRuns().ToLookup(run => run.Site.Part);
        order.Add(runs[ArticlePart.Front].Where(run => run.Site.Role == InlineRole.Title));
        order.Add(FrontOf(article.Meta));
        order.Add(runs[ArticlePart.Front]);
        order.Add(article.Meta.History.Select(date => date.Source));
        foreach (var item in article.Meta.Abstracts)
            order.Add(item.Source);
        order.Add(runs[ArticlePart.Abstract]);
        order.Add(article.Meta.KwdGroups.Select(group => group.Source));
        order.Add(article.Meta.Permissions.Source);
        order.Add(runs[ArticlePart.Body]);
        order.Add(runs[ArticlePart.Back]);
        order.Add(runs[ArticlePart.Notes]);
        order.Add(article.Back.References.Source);
        foreach (var (group, references) in article.Back.References.Parts())
        {
            if (group is not null)
                order.Add(group.Source);
            order.Add(references.Select(reference => reference.Source));
        }

        return order;
    }

    /// <summary>
    /// Grows with the place in the article. A paragraph that the article does not hold comes after the one before it in its
    /// part; what lies in no part of the article comes last.
    /// </summary>
    public (int Position, int Paragraph) PositionOf(SourceRef place)
    {
        if (place.IsNone || !_parts.TryGetValue(place.Part, out var part))
            return (int.MaxValue, 0);
        var (low, high) = (0, part.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (part.Keys[middle] <= place.Paragraph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return (part.Values[Math.Max(high, 0)], place.Paragraph);
    }

    private static IEnumerable<SourceRef> FrontOf(ArticleMeta meta) =>
        meta.Contribs.Select(contrib => contrib.Source).Concat(meta.Affs.Select(aff => aff.Source));

    private void Add(IEnumerable<(InlineSite Site, Seq<Inline> Content)> runs)
    {
        foreach (var (site, content) in runs)
        {
            Add(site.Source);
            foreach (var text in content.Texts())
                Add(text.Source);
        }
    }

    private void Add(IEnumerable<SourceRef> places)
    {
        foreach (var place in places)
            Add(place);
    }

    private void Add(SourceRef place)
    {
        if (place.IsNone || place.Paragraph == 0)
            return;
        if (!_parts.TryGetValue(place.Part, out var part))
            _parts[place.Part] = part = [];
        part.TryAdd(place.Paragraph, _next++);
    }
}
