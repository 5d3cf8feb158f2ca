namespace Pipeline.Docx.Metafiles;

/// <summary>Finds the one bitmap that a metafile shows and does nothing else.</summary>
internal static class MetafileBitmap
{
    /// <summary>The bitmap as a file of its own kind; null where the metafile draws something else too, or only a part of it.</summary>
    public static byte[]? Extract(ReadOnlySpan<byte> metafile, DocxLimits limits) =>
        metafile is [1, 0, 0, 0, ..] ? EmfPlusBitmap.Extract(metafile, limits) ?? OfEmf(metafile) : WmfBitmap.Extract(metafile);

    private static byte[]? OfEmf(ReadOnlySpan<byte> metafile) => EmfPlusBitmap.IsNeeded(metafile) ? null : EmfBitmap.Extract(metafile);
}
