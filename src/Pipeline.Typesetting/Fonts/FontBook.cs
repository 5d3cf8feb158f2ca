using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Typesetting.Fonts;

/// <summary>Finds the face for a style and the faces to fall back to; each font is opened when first asked for.</summary>
internal sealed class FontBook(FontLibrary library, Seq<TypeFamily> families, Seq<string> fallbacks, Seq<FontSize> sizes) : IDisposable
{
    private readonly Dictionary<string, Typeface?> _open = [];

    /// <summary>The face of a family; a family the design does not know is its first one.</summary>
    /// <exception cref="InvalidOperationException">The design's fonts are not in the library.</exception>
    public Typeface Face(string family, bool isBold, bool isItalic) =>
        Open(FaceName(FamilyNamed(family), isBold, isItalic))
        ?? FirstOf(library)
        ?? throw new InvalidOperationException($"None of the fonts of the family '{family}' is in the font folder.");

    /// <summary>Faces for characters that the style's own face lacks, nearest first.</summary>
    public IEnumerable<Typeface> Fallbacks(string family, bool isBold, bool isItalic)
    {
        var own = FamilyNamed(family);
        if (isBold && isItalic && Open(own.Bold) is { } bold)
            yield return bold;
        if ((isBold || isItalic) && Open(own.Regular) is { } regular)
            yield return regular;
        foreach (var name in fallbacks)
        {
            if (Open(name) is { } face)
                yield return face;
        }
    }

    /// <summary>The first fallback face that holds for; null where none does.</summary>
    public Typeface? FirstFallback(Func<Typeface, bool> isWanted)
    {
        foreach (var name in fallbacks)
        {
            if (Open(name) is { } face && isWanted(face))
                return face;
        }

        return null;
    }

    /// <summary>How large a fallback face is set, as a share of the type size.</summary>
    public double ShareOf(Typeface face)
    {
        foreach (var size in sizes)
        {
            if (size.Font == face.Name)
                return size.Share;
        }

        return 1;
    }

    public void Dispose()
    {
        foreach (var face in _open.Values)
            face?.Dispose();
    }

    private static string FaceName(TypeFamily family, bool isBold, bool isItalic) =>
        (isBold, isItalic) switch
        {
            (false, false) => family.Regular,
            (false, true) => family.Italic,
            (true, false) => family.Bold,
            (true, true) => family.BoldItalic,
        };

    private TypeFamily FamilyNamed(string name)
    {
        foreach (var family in families)
        {
            if (family.Name == name)
                return family;
        }

        return families.IsEmpty ? new TypeFamily(name, name, name, name, name) : families[0];
    }

    private Typeface? FirstOf(FontLibrary fonts) => fonts.Fonts.IsEmpty ? null : Open(fonts.Fonts[0].Name);

    private Typeface? Open(string name)
    {
        if (_open.TryGetValue(name, out var face))
            return face;
        foreach (var file in library.Fonts)
        {
            if (file.Name != name)
                continue;
            face = new Typeface(file);
            break;
        }

        _open.Add(name, face);
        return face;
    }
}
