namespace Pipeline.Docx;

/// <summary>
/// What a manuscript may ask of the machine before it is refused. Sizes are counted while unpacking; what the package
/// says of them is not believed.
/// </summary>
/// <param name="PartBytes">Largest unpacked part, in bytes.</param>
/// <param name="XmlBytes">Largest unpacked part that is read as XML, in bytes; it takes about fifteen times as much memory at worst.</param>
/// <param name="PackageBytes">Largest sum of unpacked parts, in bytes.</param>
/// <param name="Parts">Most parts in the package.</param>
/// <param name="Ratio">
/// Largest ratio of unpacked to packed size of a part over one mebibyte. Word's XML stays under 100; deflate itself
/// ends at 1,032, where made-up files are.
/// </param>
/// <param name="XmlElements">Most elements in one part; about 200 bytes of memory each.</param>
/// <param name="XmlDepth">Deepest nesting of elements; Word itself stays under 100.</param>
/// <param name="PicturePixels">Most pixels in one picture, so that decoding it stays possible.</param>
/// <param name="DecodedPixels">Most pixels of a picture that is cropped, turned or converted here; four bytes of memory each, two or three times over.</param>
/// <param name="AllDecodedPixels">Most pixels of all such pictures together; a few seconds of work.</param>
public sealed record DocxLimits(
    long PartBytes = 64 << 20,
    long XmlBytes = 24 << 20,
    long PackageBytes = 256 << 20,
    int Parts = 10_000,
    int Ratio = 300,
    int XmlElements = 1_000_000,
    int XmlDepth = 300,
    long PicturePixels = 200_000_000,
    long DecodedPixels = 40_000_000,
    long AllDecodedPixels = 400_000_000
);
