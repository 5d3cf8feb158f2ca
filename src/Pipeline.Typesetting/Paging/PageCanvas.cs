using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Paging;

/// <summary>A page being filled, and the places on it that others lead to.</summary>
internal sealed class PageCanvas(int pageIndex, List<Destination> destinations, List<Bookmark> bookmarks)
{
    private readonly List<PageItem> _items = [];
    private bool _isOrnament;

    public IReadOnlyList<PageItem> Items => _items;

    public void Add(PageItem item)
    {
        if (!_isOrnament)
            _items.Add(item);
        else if (item is not LinkArea)
            _items.Add(item with { Tag = Tags.Layout });
    }

    /// <summary>Draws what has been read already on an earlier page: seen again, not read again.</summary>
    public void DrawAsOrnament(IDrawable? content, double x, double y)
    {
        _isOrnament = true;
        content?.Draw(this, x, y);
        _isOrnament = false;
    }

    /// <summary>Only the first place of a name counts, so that a name never leads to two.</summary>
    public void AddDestination(string name, double x, double y)
    {
        if (!destinations.Exists(known => known.Name == name))
            destinations.Add(new Destination(name, pageIndex, new(x), new(y)));
    }

    public void AddBookmark(string title, int level, double y) => bookmarks.Add(new Bookmark(title, level, pageIndex, new(y)));
}
