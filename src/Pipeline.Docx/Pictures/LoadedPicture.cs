namespace Pipeline.Docx.Pictures;

/// <summary>A picture as it will be published, before anything is cut off or turned.</summary>
internal sealed record LoadedPicture(byte[] Bytes, PictureInfo Info);
