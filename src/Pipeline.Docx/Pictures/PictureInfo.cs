namespace Pipeline.Docx.Pictures;

/// <summary>What a picture's bytes say of themselves.</summary>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Extension">Usual file extension, without the dot.</param>
/// <param name="Width">In pixels; 0 where unknown.</param>
/// <param name="Height">In pixels; 0 where unknown.</param>
internal sealed record PictureInfo(string MediaType, string Extension, int Width, int Height);
