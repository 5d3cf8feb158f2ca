namespace Pipeline.Vocabulary.Pages;

/// <summary>An OpenType font as found under <c>templates/fonts</c>.</summary>
/// <param name="Name">File name without extension, which layout.yaml and glyph runs name it by ("LibertinusSerif-Regular").</param>
public sealed record FontFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>All fonts a design may name.</summary>
public sealed record FontLibrary(Seq<FontFile> Fonts)
{
    /// <exception cref="KeyNotFoundException">No font has that name.</exception>
    public FontFile Get(string name) =>
        Fonts.FirstOrDefault(font => font.Name == name) ?? throw new KeyNotFoundException($"No font named '{name}' in the font folder.");
}

/// <summary>Hyphenation patterns as found under <c>templates/hyphenation</c>, in the Hunspell hyphenation library's format.</summary>
/// <param name="Language">BCP 47 tag.</param>
public sealed record HyphenationFile(string Language, string Content);
