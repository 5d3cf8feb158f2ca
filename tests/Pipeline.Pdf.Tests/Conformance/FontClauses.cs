using System.Text;
using Pipeline.Pdf.Fonts;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using static Pipeline.Pdf.Tests.Conformance.Examined;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>Clauses on fonts.</summary>
internal static class FontClauses
{
    public static IReadOnlyList<Clause> All =>
        [
            new("A 6.2.11.4, UA 7.21.4 fonts are embedded", Embedded, "/FontFile3 ", "/FontFilx3 "),
            new("A 6.2.11.4 TrueType fonts are embedded", Embedded, "/FontFile2 ", "/FontFilx2 "),
            new("A 6.2.11.2 subsets are named as such", Names, "+Libertinus", "-Libertinus"),
            new("A 6.2.11.3.2 CIDToGIDMap", GlyphMap, "/CIDToGIDMap/Identity", "/CIDToGIDMax/Identity"),
            new("A 6.2.11.3.3 the CMap is embedded and agrees", CMaps, "/WMode 0/CIDSystemInfo", "/WMode 1/CIDSystemInfo"),
            new("A 6.2.11.3.1 character collections agree", CMaps, "/Ordering(Identity)", "/Ordering(Japanese)"),
            new("A 6.2.11.5 widths agree with the font", Widths, "/W[1[", "/W[2["),
            new("A 6.2.11.8, UA 7.21.8 no .notdef", NotDef, "> 1\n", "> 0\n"),
            new("A 6.2.11.7, UA 7.21.7 codes have text", Unicode, "/ToUnicode ", "/ToUnicodx "),
            new("A 6.2.11.7.3 private use characters have an ActualText", Private, "/ActualText", "/ActualTexx"),
            new(
                "A 6.2.11.4.2, UA 7.21.4.2 no lists of glyphs that could disagree",
                file =>
                    from font in file.Fonts
                    where font.Descriptor.ContainsKey("CIDSet") || font.Descriptor.ContainsKey("CharSet")
                    select "a list of glyphs",
                "/Type/FontDescriptor",
                "/CIDSet 1"
            ),
            new("UA 7.21.7 no forbidden text", Unicode, "> <0065>\n", "> <FEFF>\n"),
        ];

    private static IEnumerable<string> Embedded(Examined file) =>
        from font in file.Fonts
        where
            !(
                font.Descriptor.GetValueOrDefault(Is(font.Descendant, "Subtype", "CIDFontType0") ? "FontFile3" : "FontFile2") is { } program
                && file.Pdf.Content(program).Length > 100
            )
        select "not embedded";

    private static IEnumerable<string> Names(Examined file) =>
        from font in file.Fonts
        let name = ((PdfName)font.Font["BaseFont"]!).Value
        where
            name.IndexOf('+') != 6
            || !name[..6].All(char.IsAsciiLetterUpper)
            || ((PdfName)font.Descriptor["FontName"]!).Value != name
            || ((PdfName)font.Descendant["BaseFont"]!).Value != name
        select name;

    private static IEnumerable<string> GlyphMap(Examined file) =>
        from font in file.Fonts
        where Is(font.Descendant, "Subtype", "CIDFontType2") && !Is(font.Descendant, "CIDToGIDMap", "Identity")
        select "no CIDToGIDMap";

    private static IEnumerable<string> CMaps(Examined file)
    {
        foreach (var (font, descendant, _) in file.Fonts)
        {
            if (file.Pdf.Resolve(font["Encoding"]) is not PdfStream map)
                yield return "not embedded";
            else if (
                map.Dictionary["WMode"] is not 0.0
                || !Encoding.ASCII.GetString(file.Pdf.Content(map)).Contains("/WMode 0 def", StringComparison.Ordinal)
            )
                yield return "WMode";
            else if (!Collections([map.Dictionary, descendant]).All(ordering => ordering == "Identity"))
                yield return "CIDSystemInfo";
        }
    }

    private static IEnumerable<string> Collections(IEnumerable<PdfDictionary> dictionaries) =>
        dictionaries.Select(dictionary => ((PdfString)((PdfDictionary)dictionary["CIDSystemInfo"]!)["Ordering"]!).Text);

    /// <summary>Widths against the metrics table of the font that was cut down, glyph for glyph found by its text.</summary>
    private static IEnumerable<string> Widths(Examined file)
    {
        foreach (var (font, descendant, _) in file.Fonts)
        {
            var name = ((PdfName)font["BaseFont"]!).Value[7..];
            var source = new OpenTypeFont(FontFolder.Library.Get(name).Bytes);
            var all = Enumerable.Range(0, source.GlyphCount).Select(source.Width).ToHashSet();
            var widths = (PdfArray)descendant["W"]!;
            var listed = (PdfArray)widths[1]!;
            if (widths[0] is not 1.0 || Codes(file, font).Any(code => code.Cid > listed.Count))
                yield return "W does not begin with the first glyph";
            if (listed.Any(width => !all.Contains((int)(double)width!)))
                yield return "a width the font has not";
        }
    }

    private static IEnumerable<string> NotDef(Examined file) =>
        from font in file.Fonts
        from code in Codes(file, font.Font)
        where code.Cid == 0
        select ".notdef";

    private static IEnumerable<(int Code, int Cid)> Codes(Examined file, PdfDictionary font)
    {
        var lexer = new PdfLexer(file.Pdf.Content(font["Encoding"]));
        for (var isInside = false; !lexer.IsAtEnd; )
        {
            var token = lexer.Next();
            if (token is PdfKeyword { Value: "begincidrange" or "endcidrange" } keyword)
                isInside = keyword.Value == "begincidrange";
            if (!isInside || token is not PdfString first)
                continue;
            var last = PdfPageText.Number(((PdfString)lexer.Next()!).Bytes);
            var cid = (int)(double)lexer.Next()!;
            for (var code = PdfPageText.Number(first.Bytes); code <= last; code++)
                yield return (code, cid++);
        }
    }

    private static IEnumerable<string> Private(Examined file)
    {
        foreach (var (page, text) in file.Pages)
        {
            var isSaid = false;
            var font = new Dictionary<int, string>() as IReadOnlyDictionary<int, string>;
            foreach (var (name, operands) in text.Operations)
            {
                if (name == "BDC")
                    isSaid = ((PdfDictionary)operands[1]!).ContainsKey("ActualText");
                else if (name == "Tf")
                    font = PdfPageText.ToUnicode(
                        file.Pdf,
                        file.Pdf.Dictionary(((PdfDictionary)file.Pdf.Dictionary(page["Resources"])["Font"]!)[((PdfName)operands[0]!).Value])
                    );
                else if (
                    name == "TJ"
                    && !isSaid
                    && ((PdfArray)operands[0]!).OfType<PdfString>().Any(codes => HasPrivate(codes.Bytes, font))
                )
                    yield return "a private use character";
            }
        }
    }

    private static bool HasPrivate(byte[] codes, IReadOnlyDictionary<int, string> font)
    {
        for (var at = 0; at < codes.Length; at += 2)
        {
            if (
                font[PdfPageText.Number(codes[at..(at + 2)])]
                    .Any(character => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.PrivateUse)
            )
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Unicode(Examined file)
    {
        foreach (var (font, _, _) in file.Fonts)
        {
            if (!font.ContainsKey("ToUnicode"))
            {
                yield return "no ToUnicode";
                continue;
            }

            var map = PdfPageText.ToUnicode(file.Pdf, font);
            foreach (var (code, _) in Codes(file, font))
            {
                if (!map.TryGetValue(code, out var text) || text.Length == 0 || text.Any(c => c is '\0' or '\uFEFF' or '\uFFFE'))
                    yield return $"code {code}";
            }
        }
    }
}
