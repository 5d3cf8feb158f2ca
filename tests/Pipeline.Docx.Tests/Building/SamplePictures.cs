namespace Pipeline.Docx.Tests;

/// <summary>The smallest pictures that tests need.</summary>
internal static class SamplePictures
{
    /// <summary>The head of a PNG file of 3 by 2 pixels, which is all the reader looks at.</summary>
    public static byte[] Png { get; } =
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
        0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The start and frame header of a JPEG file of 5 by 4 pixels.</summary>
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 4, 0, 5, 1, 1, 0x11, 0];

    /// <summary>The header of a Windows metafile of 2 by 1 inches.</summary>
    public static byte[] Wmf { get; } = [0xD7, 0xCD, 0xC6, 0x9A, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0x60, 0, 0x60, 0, .. new byte[26]];

    /// <summary>An inline drawing of the picture that a relationship names.</summary>
    public static string Inline(string id, string properties = "<wp:docPr id=\"1\" name=\"p\" descr=\"A map\"/>", string blip = "") =>
        $"""
        <w:r><w:drawing><wp:inline><wp:extent cx="127000" cy="254000"/>{properties}<a:graphic><a:graphicData><pic:pic>
        <pic:nvPicPr><pic:cNvPr id="1" name="p"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{id}">{blip}</a:blip></pic:blipFill>
        </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """;
}
