using System.Runtime.InteropServices;

namespace Pipeline.Pdf.Fonts;

/// <summary>
/// HarfBuzz's subsetter, which its .NET binding carries but does not offer. Handles are opaque pointers; each
/// <c>create</c> or <c>reference</c> is paired with its <c>destroy</c>.
/// </summary>
internal static unsafe partial class HarfBuzzNative
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>hb_memory_mode_t: HarfBuzz may read the caller's bytes but not write them.</summary>
    public const int ReadOnlyMemoryMode = 1;

    /// <summary>hb_subset_sets_t: tables to leave out.</summary>
    public const int DropTableSet = 3;

    /// <summary>hb_subset_flags_t: NO_HINTING and NOTDEF_OUTLINE.</summary>
    public const uint SubsetFlags = 0x01 | 0x40;

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    public static partial nint BlobCreate(byte* data, uint length, int mode, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* BlobGetData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void BlobDestroy(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    public static partial nint FaceCreate(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    public static partial nint FontCreate(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int FontGetNominalGlyph(nint font, uint character, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_destroy")]
    public static partial void FontDestroy(nint font);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void SetAdd(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_set")]
    public static partial void MapSet(nint map, uint key, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint InputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void InputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint InputGlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint InputSet(nint input, int set);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void InputSetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint InputGlyphMapping(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint PlanCreate(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void PlanDestroy(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint PlanExecute(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_unicode_funcs_get_default")]
    public static partial nint UnicodeFunctions();

    [LibraryImport(Library, EntryPoint = "hb_unicode_decompose")]
    public static partial int UnicodeDecompose(nint functions, uint character, out uint first, out uint second);
}
