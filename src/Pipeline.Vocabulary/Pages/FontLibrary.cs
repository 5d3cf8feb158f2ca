namespace Pipeline.Vocabulary.Pages;

/// <summary>
/// An OpenType font as found under <c>templates/fonts</c>. A design names more of them than most articles use, so that
/// each is read when its bytes are first asked for.
/// </summary>
/// <param name="name">File name without extension.</param>
/// <param name="read">Reads the file; called once.</param>
public sealed class FontFile(string name, Func<ReadOnlyMemory<byte>> read)
{
    private readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(read);

    /// <summary>What layout.yaml and glyph runs name the font by ("LibertinusSerif-Regular").</summary>
    public string Name { get; } = name;

    /// <exception cref="IOException">The file can no longer be read.</exception>
    public ReadOnlyMemory<byte> Bytes => _bytes.Value;
}

/// <summary>All fonts a design may name.</summary>
public sealed record FontLibrary(Seq<FontFile> Fonts)
{
    /// <exception cref="KeyNotFoundException">No font has that name.</exception>
    public FontFile Get(string name) =>
        Fonts.FirstOrDefault(font => font.Name == name) ?? throw new KeyNotFoundException($"No font named '{name}' in the font folder.");
}

/// <summary>
/// Hyphenation patterns as found under <c>templates/hyphenation</c>, in the Hunspell hyphenation library's format, read when
/// first asked for: an article is in one or two of the languages.
/// </summary>
/// <param name="language">BCP 47 tag.</param>
/// <param name="read">Reads the file; called once.</param>
public sealed class HyphenationFile(string language, Func<string> read)
{
    private readonly Lazy<string> _content = new(read);

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; } = language;

    /// <exception cref="IOException">The file can no longer be read.</exception>
    public string Content => _content.Value;
}
