using Pipeline.Typesetting.Fonts;

namespace Pipeline.Typesetting.Shaping;

/// <summary>One <see cref="FontStyle"/> for each distinct style of an article.</summary>
internal sealed class FontStyles(FontBook book)
{
    private readonly Dictionary<CharStyle, FontStyle> _styles = [];

    public FontBook Book { get; } = book;

    public FontStyle Get(CharStyle style)
    {
        if (_styles.TryGetValue(style, out var known))
            return known;
        var made = new FontStyle(style, Book.Face(style.Family, style.IsBold, style.IsItalic));
        _styles.Add(style, made);
        return made;
    }
}
