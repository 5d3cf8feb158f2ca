using System.IO.Hashing;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Syntax;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Fonts;

/// <summary>Writes a composite font: its subset, widths, descriptor and CMaps (PDF 32000-1 §9.7).</summary>
internal static class FontObjects
{
    /// <summary>PDF 32000-1 table 123.</summary>
    private const int FixedPitch = 1,
        Serif = 1 << 1,
        Symbolic = 1 << 2,
        Italic = 1 << 6;

    /// <summary>OS/2 fsType: restricted licence embedding; no subsetting; bitmaps only (ISO/IEC 14496-22 §5.2.8).</summary>
    private const int Restricted = 0x0002,
        NoSubsetting = 0x0100,
        BitmapsOnly = 0x0200;

    public static void Write(PdfFile file, FontUse use, List<Diagnostic> findings)
    {
        var rights = use.Font.EmbeddingRights;
        if ((rights & 0xF) == Restricted || (rights & (NoSubsetting | BitmapsOnly)) != 0)
            findings.Add(UnusableFont.At(use.File.Name, "may not be embedded, by the terms it states itself"));
        use.Settle();
        var subset = Subsetter.Subset(use.File.Bytes, use.Glyphs);
        if (subset is null)
            findings.Add(UnusableFont.At(use.File.Name, "cannot be read, so that its letters will not be seen"));
        var name = SubsetPrefix(use) + "+" + use.File.Name;
        var program = WriteProgram(file, use.Font.IsCff, subset ?? []);
        var descriptor = WriteDescriptor(file, use.Font, name, program);
        var descendant = WriteDescendant(file, use, name, descriptor);
        var encoding = WriteEncoding(file, use);
        var toUnicode = file.AddStream([], CMaps.ToUnicode(use).Written);
        file.Begin(use.ObjectNumber)
            .Raw("<</Type/Font/Subtype/Type0/BaseFont"u8)
            .Name(name)
            .Raw("/Encoding "u8)
            .Reference(encoding)
            .Raw("/DescendantFonts["u8)
            .Reference(descendant)
            .Raw("]/ToUnicode "u8)
            .Reference(toUnicode)
            .Raw(">>"u8);
    }

    private static int WriteProgram(PdfFile file, bool isCff, byte[] subset)
    {
        if (isCff)
            return file.AddStream("/Subtype/CIDFontType0C"u8, CffCharset.Numbered(new OpenTypeFont(subset).Table("CFF ")).Span);
        return file.AddStream(new ByteWriter(16).Raw("/Length1 "u8).Integer(subset.Length).Written, subset);
    }

    private static int WriteDescriptor(PdfFile file, OpenTypeFont font, string name, int program)
    {
        var number = file.Reserve();
        var (left, bottom, right, top) = font.Box;
        var writer = file.Begin(number)
            .Raw("<</Type/FontDescriptor/FontName"u8)
            .Name(name)
            .Raw("/Flags "u8)
            .Integer(Flags(font))
            .Raw("/FontBBox["u8)
            .Integer(left)
            .Byte((byte)' ')
            .Integer(bottom)
            .Byte((byte)' ')
            .Integer(right)
            .Byte((byte)' ')
            .Integer(top)
            .Raw("]/ItalicAngle "u8)
            .Number(font.ItalicAngle)
            .Raw("/Ascent "u8)
            .Integer(font.Ascent)
            .Raw("/Descent "u8)
            .Integer(font.Descent)
            .Raw("/CapHeight "u8)
            .Integer(font.CapHeight)
            .Raw("/StemV "u8)
            .Integer(StemWidth(font.Weight));
        writer.Raw(font.IsCff ? "/FontFile3 "u8 : "/FontFile2 "u8).Reference(program).Raw(">>"u8);
        return number;
    }

    private static int WriteDescendant(PdfFile file, FontUse use, string name, int descriptor)
    {
        var number = file.Reserve();
        var writer = file.Begin(number)
            .Raw("<</Type/Font/Subtype"u8)
            .Raw(use.Font.IsCff ? "/CIDFontType0"u8 : "/CIDFontType2/CIDToGIDMap/Identity"u8)
            .Raw("/BaseFont"u8)
            .Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Reference(descriptor)
            .Raw("/DW 0/W[1["u8);
        for (var i = 0; i < use.Glyphs.Count; i++)
        {
            if (i > 0)
                writer.Byte((byte)' ');
            writer.Integer(use.Font.Width(use.Glyphs[i]));
        }

        writer.Raw("]]>>"u8);
        return number;
    }

    private static int WriteEncoding(PdfFile file, FontUse use) =>
        file.AddStream(
            "/Type/CMap/CMapName/Pipeline-Codes/WMode 0/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8,
            CMaps.Encoding(use).Written
        );

    private static int Flags(OpenTypeFont font) =>
        Symbolic | (font.IsFixedPitch ? FixedPitch : 0) | (font.IsSerif ? Serif : 0) | (font.ItalicAngle != 0 ? Italic : 0);

    /// <summary>OpenType does not tell the width of stems; this curve gives 88 for regular and 166 for bold, as type designers draw them.</summary>
    private static int StemWidth(int weight) => 50 + weight * weight / (65 * 65);

    /// <summary>Six capital letters that differ where subsets differ (PDF 32000-1 §9.6.4).</summary>
    private static string SubsetPrefix(FontUse use)
    {
        var glyphs = new ByteWriter(2 * use.Glyphs.Count + 64);
        foreach (var glyph in use.Glyphs)
            glyphs.Hex16(glyph);
        var digest = XxHash128.Hash(glyphs.Ascii(use.File.Name).Written);
        return string.Create(
            6,
            digest,
            static (prefix, digest) =>
            {
                for (var i = 0; i < prefix.Length; i++)
                    prefix[i] = (char)('A' + digest[i] % 26);
            }
        );
    }
}
