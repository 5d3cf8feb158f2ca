namespace Pipeline.Docx;

/// <summary>What a manuscript may ask of the machine before it is refused.</summary>
/// <param name="PartBytes">Largest unpacked XML part, in bytes.</param>
/// <param name="PackageBytes">Largest sum of unpacked parts, in bytes.</param>
public sealed record DocxLimits(long PartBytes = 64 << 20, long PackageBytes = 512 << 20);
