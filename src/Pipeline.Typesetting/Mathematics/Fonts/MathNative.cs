using System.Runtime.InteropServices;

namespace Pipeline.Typesetting.Mathematics.Fonts;

/// <summary>HarfBuzz's reader of the MATH table, which its .NET binding carries but does not offer. Lengths are in font units.</summary>
internal static unsafe partial class MathNative
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>hb_direction_t.</summary>
    public const int LeftToRight = 4,
        BottomToTop = 7;

    /// <summary>hb_ot_math_glyph_part_flags_t: the part may be repeated or left out.</summary>
    public const int ExtenderFlag = 1;

    /// <summary>hb_ot_math_glyph_variant_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Variant(uint Glyph, int Advance);

    /// <summary>hb_ot_math_glyph_part_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Part(uint Glyph, int StartConnector, int EndConnector, int FullAdvance, int Flags);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_has_data")]
    public static partial int HasData(nint face);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_constant")]
    public static partial int GetConstant(nint font, MathConstant constant);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_glyph_italics_correction")]
    public static partial int GetItalicsCorrection(nint font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_glyph_top_accent_attachment")]
    public static partial int GetTopAccentAttachment(nint font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_glyph_kerning")]
    public static partial int GetKerning(nint font, uint glyph, MathCorner corner, int height);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_glyph_variants")]
    public static partial uint GetVariants(nint font, uint glyph, int direction, uint start, ref uint count, Variant* variants);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_min_connector_overlap")]
    public static partial int GetMinConnectorOverlap(nint font, int direction);

    [LibraryImport(Library, EntryPoint = "hb_ot_math_get_glyph_assembly")]
    public static partial uint GetAssembly(
        nint font,
        uint glyph,
        int direction,
        uint start,
        ref uint count,
        Part* parts,
        out int italicsCorrection
    );
}
