namespace Pipeline.Docx.Packaging;

/// <summary>A part as the file stores it, not yet unpacked.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="PackedBytes">What it takes in the file, as far as the file can be believed.</param>
/// <param name="StatedBytes">Its size unpacked, as stated.</param>
/// <param name="Checksum">Of the unpacked bytes; null where none is stored.</param>
/// <param name="Open">Unpacks it; throws what <see cref="StoredParts.IsBadFile"/> knows.</param>
internal sealed record StoredPart(string Name, long PackedBytes, long StatedBytes, uint? Checksum, Func<Stream> Open);
