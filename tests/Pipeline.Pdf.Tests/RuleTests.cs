using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>Each rule has a document that raises it and one, as like it as can be, that does not.</summary>
public sealed class RuleTests
{
    private static readonly Dictionary<string, (TypesetDocument Raises, TypesetDocument Passes)> Samples = new()
    {
        ["PDFW001"] = (Glyphs(new Glyph(0, "龍", new(10))), Paragraphs("dragon")),
        ["PDFW002"] = (
            Picture(new Media("map.emf", "image/x-emf", 10, 10, new byte[] { 1, 0, 0, 0, 108, 0, 0, 0 })),
            Picture(Pictures.Png("map.png", 10, 10))
        ),
        ["PDFW003"] = (Picture(Pictures.Png("map.png", 900, 900)), Picture(Pictures.Png("map.png", 90, 90))),
        ["PDFW004"] = (Link("#tab9"), Link("#tab1")),
        ["PDFW005"] = (Link("file:///C:/Users/ana/tabel.xlsx"), Link("https://example.org/tabel.xlsx")),
        ["PDFW006"] = (Link("https://example.org/", tag: 1), Link("https://example.org/", tag: 2)),
        ["PDFW007"] = (Figure(null), Figure("A map of the strait")),
        ["PDFW008"] = (Headings("H1", "H3"), Headings("H1", "H2")),
        ["PDFW009"] = (Paragraphs("text"), Paragraphs("text")),
        ["PDFW010"] = (Document(Node(0, "Document"), Page(Shaper.Run("lost", 50, 60, 7))), Paragraphs("found")),
        ["PDFW011"] = (
            Document(Node(0, "Document", Node(1, "Table", Node(2, "TD"))), Page()),
            Document(Node(0, "Document", Node(1, "Table", Node(3, "TR", Node(2, "TD")))), Page())
        ),
        ["PDFW012"] = (Paragraphs("text") with { Info = Info with { Title = " " } }, Paragraphs("text")),
        ["PDFW014"] = (Picture(Pictures.Svg("<circle r='4' filter='url(#f)'/>")), Picture(Pictures.Svg("<circle r='4'/>"))),
        ["PDFW013"] = (Glyphs(new Glyph(40, "", new(10))), Glyphs(new Glyph(40, "x", new(10)))),
    };

    public static TheoryData<string> Codes => [.. PdfWriter.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_raised_by_its_sample(string code) =>
        Assert.Contains(PdfWriter.Write(Samples[code].Raises, FaultyOptions(code)).Diagnostics, finding => finding.Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_rule_is_raised_by_the_settled_sample(string code) =>
        Assert.Empty(PdfWriter.Write(Samples[code].Passes, Options()).Diagnostics);

    [Fact]
    public void Codes_are_used_once() => Assert.Equal(PdfWriter.Rules.Count, PdfWriter.Rules.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void A_finding_keeps_the_place_of_its_node_in_the_manuscript()
    {
        var place = new SourceRef("word/document.xml", 12);
        var document = Figure(null);
        var moved = document with { Root = document.Root with { Children = [document.Root.Children[0] with { Source = place }] } };
        Assert.Equal(place, Assert.Single(PdfWriter.Write(moved, Options()).Diagnostics).Location);
    }

    /// <summary>For the font rule: a font that says it may not be embedded.</summary>
    private static PdfOptions FaultyOptions(string code)
    {
        if (code != "PDFW009")
            return Options();
        var bytes = FontFolder.Library.Get(FontFolder.Serif).Bytes.ToArray();
        bytes[TableStart(bytes, "OS/2") + 9] = 2;
        return new(new([new(FontFolder.Serif, () => bytes)]), []);
    }

    private static int TableStart(byte[] font, string tag)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (System.Text.Encoding.ASCII.GetString(font, entry, 4) == tag)
                return System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
        }
    }

    private static TypesetDocument Glyphs(params Glyph[] glyphs) =>
        Document(
            Node(0, "Document", Node(1, "P")),
            Page(new GlyphRun(FontFolder.Serif, new(10), Colour.Black, new(50), new(60), [.. glyphs], false, 1))
        );

    private static TypesetDocument Picture(Media media) =>
        Document(
            Node(0, "Document", Node(1, "Figure") with { Alt = "A map" }),
            Page(new ImageBox(media.Name, new(50), new(50), new(72), new(72), 1))
        ) with
        {
            Media = [media],
        };

    private static TypesetDocument Figure(string? alt) =>
        Document(
            Node(0, "Document", Node(1, "Figure") with { Alt = alt }),
            Page(new RuleBox(new(50), new(50), new(20), new(20), Colour.Black, 1))
        );

    private static TypesetDocument Link(string target, int tag = 2) =>
        Document(
            Node(0, "Document", Node(1, "P", Node(2, "Link"))),
            Page(Shaper.Run("See the table", 50, 60, 2), new LinkArea(new(50), new(50), new(60), new(12), target, "The table", tag))
        ) with
        {
            Destinations = [new("tab1", 0, new(0), new(0))],
        };

    private static TypesetDocument Headings(params string[] roles) =>
        Document(
            Node(0, "Document", [.. roles.Select((role, index) => Node(index + 1, role))]),
            Page([.. roles.Select((role, index) => (PageItem)Shaper.Run(role, 50, 60 + 20 * index, index + 1))])
        );
}
