using System.Globalization;
using System.Xml.Linq;
using Pipeline.Pdf.Syntax;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_document_gives_the_same_bytes(bool isCompressed) =>
        Assert.Equal(
            PdfWriter.Write(Everything.Document, Everything.AttachmentOptions(isCompressed)).Value,
            PdfWriter.Write(Everything.Document with { Info = Info with { } }, Everything.AttachmentOptions(isCompressed)).Value
        );

    [Fact]
    public void Another_document_has_another_identifier() =>
        Assert.NotEqual(Identifier(Paragraphs("one").Write()), Identifier(Paragraphs("two").Write()));

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything.Document.Write();
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = strange;
        try
        {
            Assert.Equal(expected, Everything.Document.Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Compressed_and_plain_files_hold_the_same_tags() =>
        Assert.Equal(PdfTagReader.List(Everything.Document.Write()), PdfTagReader.List(Everything.Document.Write(isCompressed: false)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(12.3456, "12.346")]
    [InlineData(-0.0001, "0")]
    [InlineData(1e6 + 0.01, "1000000.01")]
    public void Numbers_are_short_and_have_three_decimals_at_most(double value, string expected) =>
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(new ByteWriter().Number(value).Written));

    [Theory]
    [InlineData("Plain (text) \\ here", "(Plain \\(text\\) \\\\ here)")]
    [InlineData("é", "<FEFF00E9>")]
    public void Text_strings_are_escaped(string text, string expected) =>
        Assert.Equal(expected, System.Text.Encoding.ASCII.GetString(new ByteWriter().Text(text).Written));

    [Fact]
    public void Names_are_escaped() =>
        Assert.Equal("/application#2Fxml#20#23", System.Text.Encoding.ASCII.GetString(new ByteWriter().Name("application/xml #").Written));

    [Fact]
    public void More_objects_than_one_object_stream_holds_are_all_found()
    {
        var texts = Enumerable.Range(0, 700).Select(number => $"p{number}").ToArray();
        var file = Document(
                Node(0, "Document", [.. texts.Select((_, index) => Node(index + 1, "P"))]),
                Page([.. texts.Select((text, index) => (PageItem)Shaper.Run(text, 50, 60 + index / 2.0, index + 1))])
            )
            .Write();
        Assert.Equal(texts, PdfTagReader.Read(new(file)).Children.Select(tag => tag.Text));
    }

    [Fact]
    public void Page_labels_follow_the_folios()
    {
        var folios = new[] { "v", "43", "44", "44a", "50" };
        var file = Document(Node(0, "Document"), [.. folios.Select(folio => Page() with { Folio = folio })]).Write();
        var labels = (PdfArray)((PdfDictionary)new PdfObjects(file).Catalog["PageLabels"]!)["Nums"]!;
        Assert.Equal(["0 v", "1 43", "3 44a", "4 50"], labels.Chunk(2).Select(pair => $"{pair[0]} {Label((PdfDictionary)pair[1]!)}"));
    }

    [Fact]
    public void Bookmarks_nest_by_level_even_where_one_is_skipped()
    {
        var file = (
            Document(Node(0, "Document"), Page()) with
            {
                Bookmarks = [new("A", 1, 0, new(10)), new("B", 3, 0, new(20)), new("C", 2, 0, new(30)), new("D", 1, 9, new(40))],
            }
        ).Write();
        Assert.Equal(["A", "  B", "  C", "D"], Outline(new(file)));
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void Destination_names_may_be_of_any_letters_and_are_sorted_by_their_bytes()
    {
        var file = (
            Document(Node(0, "Document"), Page()) with
            {
                Destinations = [new("é", 0, new(1), new(2)), new("b", 0, new(1), new(2)), new("B", 0, new(1), new(2))],
            }
        ).Write();
        var pdf = new PdfObjects(file);
        var names = pdf.Array(pdf.Dictionary(((PdfDictionary)pdf.Catalog["Names"]!)["Dests"])["Names"]).OfType<PdfString>();
        Assert.Equal(["B", "b", "é"], names.Select(name => System.Text.Encoding.UTF8.GetString(name.Bytes)));
    }

    [Fact]
    public void Attachments_come_out_as_they_went_in()
    {
        var pdf = new PdfObjects(PdfWriter.Write(Everything.Document, Everything.AttachmentOptions()).Value);
        var specification = pdf.Dictionary(pdf.Array(pdf.Catalog["AF"])[0]);
        Assert.Equal("<article/>"u8.ToArray(), pdf.Content(((PdfDictionary)specification["EF"]!)["F"]));
        Assert.Equal("Source", ((PdfName)specification["AFRelationship"]!).Value);
    }

    [Fact]
    public void Formulas_carry_their_MathML_and_those_alike_share_it()
    {
        var math = MathElement.Of(
            "math",
            MathElement.Of("msqrt", MathElement.Token("mi", "x<\u0001", new MathAttribute("mathvariant", "normal")))
        );
        var node = Node(1, "Formula") with { Alt = "root", Math = math };
        var pdf = new PdfObjects(Document(Node(0, "Document", node, node with { Id = 2 }), Page()).Write());
        var associated = pdf.Numbers.Select(pdf.Get).OfType<PdfDictionary>().Where(dictionary => dictionary.ContainsKey("AF")).ToList();
        Assert.Equal(2, associated.Count);
        var specification = pdf.Dictionary(pdf.Array(associated[0]["AF"])[0]);
        Assert.Same(specification, pdf.Dictionary(pdf.Array(associated[1]["AF"])[0]));
        Assert.Equal("Supplement", ((PdfName)specification["AFRelationship"]!).Value);
        Assert.Equal(
            """<math xmlns="http://www.w3.org/1998/Math/MathML"><msqrt><mi mathvariant="normal">x&lt;</mi></msqrt></math>""",
            System.Text.Encoding.UTF8.GetString(pdf.Content(((PdfDictionary)specification["EF"]!)["F"]))
        );
    }

    [Theory]
    [InlineData(null, null, "2026-01-01T00:00:00Z")]
    [InlineData(3, null, "2026-03-01T00:00:00Z")]
    [InlineData(3, 9, "2026-03-09T00:00:00Z")]
    public void A_partial_date_is_its_first_day(int? month, int? day, string expected)
    {
        var file = (Paragraphs("text") with { Info = Info with { Date = new PartialDate(2026, month, day) } }).Write();
        Assert.Equal(expected, new Examined(file).Xmp.Descendants(XName.Get("CreateDate", "http://ns.adobe.com/xap/1.0/")).Single().Value);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void A_document_that_says_little_of_itself_still_makes_a_file()
    {
        var info = new DocumentInfo("Title \u0001 & <b>", [], "en", null, [], null, null, null, "", "", null);
        var file = (Paragraphs("text") with { Info = info }).Write();
        Assert.StartsWith(
            "Title \uFFFD & <b>",
            new Examined(file).Xmp.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value.TrimStart(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", 1)]
    [InlineData("javascript:alert(1)", 0)]
    public void Only_a_licence_that_can_be_followed_is_named_to_machines(string address, int count)
    {
        var document = Paragraphs("text");
        var file = (document with { Info = document.Info with { LicenceUrl = address } }).Write();
        Assert.Equal(count, new Examined(file).Xmp.Descendants(XName.Get("WebStatement", "http://ns.adobe.com/xap/1.0/rights/")).Count());
    }

    [Fact]
    public void A_long_document_is_written_in_seconds()
    {
        var line = Shaper.Run("the shopkeeper wrote to his brother and asked him to stop dating his letters", 50, 60, 1);
        var pages = Enumerable
            .Range(0, 400)
            .Select(page => new Page(
                page.ToString(CultureInfo.InvariantCulture),
                new(482),
                new(680),
                [
                    .. Enumerable
                        .Range(0, 45)
                        .Select(row => (PageItem)(line with { Baseline = new(40 + 13 * row), Tag = 1 + page * 9 + row / 5 })),
                ]
            ));
        var root = Node(0, "Document", [.. Enumerable.Range(1, 3600).Select(id => Node(id, "P"))]);
        var before = Environment.CpuUsage.TotalTime;
        var file = (Document(root) with { Pages = pages.ToSeq() }).Write();
        Assert.InRange((Environment.CpuUsage.TotalTime - before).TotalSeconds, 0, 60);
        Assert.Equal(400, new PdfObjects(file).Pages.Count);
    }

    private static string Label(PdfDictionary label) =>
        label.TryGetValue("P", out var prefix) ? ((PdfString)prefix!).Text : ((double)label["St"]!).ToString(CultureInfo.InvariantCulture);

    private static byte[] Identifier(byte[] file) => ((PdfString)((PdfArray)new PdfObjects(file).Trailer["ID"]!)[0]!).Bytes;

    private static List<string> Outline(PdfObjects pdf)
    {
        var lines = new List<string>();
        void Walk(PdfDictionary parent, string indent)
        {
            for (var next = parent.GetValueOrDefault("First"); next is not null; next = pdf.Dictionary(next).GetValueOrDefault("Next"))
            {
                lines.Add(indent + ((PdfString)pdf.Dictionary(next)["Title"]!).Text);
                Walk(pdf.Dictionary(next), indent + "  ");
            }
        }

        Walk(pdf.Dictionary(pdf.Catalog["Outlines"]), "");
        return lines;
    }
}
