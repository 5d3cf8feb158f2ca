using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

public sealed class StructureTests
{
    [Fact]
    public void The_tree_read_back_is_the_tree_given() => TagTree.AssertSame(Everything.Root, Everything.Document.Write());

    [Fact]
    public void Content_stands_between_the_children_it_was_placed_between()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Link"), Node(3, "Span"))),
                Page(
                    Shaper.Run("a ", 50, 60, 1),
                    Shaper.Run("b ", 60, 60, 2),
                    Shaper.Run("c ", 70, 60, 1),
                    Shaper.Run("d ", 80, 60, 3),
                    Shaper.Run("e", 90, 60, 1)
                )
            )
            .Write();
        Assert.Equal("a b c d e", PdfTagReader.Read(new(file)).Text);
    }

    [Fact]
    public void Content_goes_on_from_page_to_page()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Span"))),
                Page(Shaper.Run("one ", 50, 60, 1)),
                Page(Shaper.Run("two ", 50, 60, 1), Shaper.Run("three ", 80, 60, 2)),
                Page(Shaper.Run("four ", 50, 60, 2), Shaper.Run("five", 80, 60, 1))
            )
            .Write();
        Assert.Equal("one two three four five", PdfTagReader.Read(new(file)).Text);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void A_note_at_the_foot_is_read_right_after_its_reference()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Reference"), Node(3, "Note"), Node(4, "Link"))),
                Page(
                    Shaper.Run("text", 50, 60, 1),
                    Shaper.Run("1", 70, 57, 2),
                    Shaper.Run(" more ", 75, 60, 1),
                    Shaper.Run("link", 100, 60, 4),
                    Shaper.Run(" end", 120, 60, 1),
                    Shaper.Run("[note]", 50, 500, 3)
                )
            )
            .Write();
        Assert.Equal("text1[note] more link end", PdfTagReader.Read(new(file)).Text);
    }

    [Fact]
    public void Nodes_without_content_keep_their_place()
    {
        var root = Node(0, "Document", Node(1, "Table", Node(2, "TR", Node(3, "TD"), Node(4, "TD"), Node(5, "TD"))));
        TagTree.AssertSame(root, Document(root, Page(Shaper.Run("x", 50, 60, 4))).Write());
    }

    [Fact]
    public void Foreign_words_keep_their_language()
    {
        var spanned = PdfTagReader.Read(new(Everything.Document.Write())).All.Single(tag => tag.String("Lang") == "id");
        Assert.Equal("orang laut", spanned.Text);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var roles = new[] { "H2", "H4", "H4", "H1", "H3", "H7" };
        var file = Document(
                Node(0, "Document", [.. roles.Select((role, index) => Node(index + 1, role))]),
                Page([.. roles.Select((role, index) => (PageItem)Shaper.Run(role, 50, 60 + 20 * index, index + 1))])
            )
            .Write();
        Assert.Equal(["H1", "H2", "H3", "H1", "H2", "H3"], PdfTagReader.Read(new(file)).Children.Select(tag => tag.Role));
    }

    [Fact]
    public void Rows_that_are_all_heads_are_the_body_of_their_table()
    {
        var head = Node(3, "TR", Node(4, "TH") with { Cell = new(1, 1, "Column") }, Node(5, "TH") with { Cell = new(1, 1, "Column") });
        var file = Document(
                Node(0, "Document", Node(1, "Table", Node(2, "THead", head))),
                Page(Shaper.Run("Year", 50, 60, 4), Shaper.Run("Letters", 90, 60, 5))
            )
            .Write();
        Assert.Equal("TBody", PdfTagReader.Read(new(file)).Children.Single().Children.Single().Role);
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void What_is_read_in_place_of_content_is_written()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Span") with { ActualText = "Harbours" })),
                Page(Shaper.Run("H", 50, 60, 2, size: 40), Shaper.Run("arbours", 90, 60, 2))
            )
            .Write();
        Assert.Equal("Harbours", PdfTagReader.Read(new(file)).All.Single(tag => tag.Role == "Span").String("ActualText"));
        Assert.Empty(ConformanceTests.Faults(file));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_plain_text()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Link"))),
                Page(Shaper.Run("See Table 9", 50, 60, 2), new LinkArea(new(50), new(50), new(50), new(12), "#tab9", "Table 9", 2))
            )
            .Write();
        Assert.Equal("Span", PdfTagReader.Read(new(file)).Children.Single().Children.Single().Role);
        Assert.Empty(new Examined(file).Annotations);
    }

    [Fact]
    public void A_link_over_two_lines_has_two_annotations_in_one_tag()
    {
        var file = Document(
                Node(0, "Document", Node(1, "P", Node(2, "Link"))),
                Page(
                    Shaper.Run("the long ", 400, 60, 2),
                    new LinkArea(new(400), new(50), new(40), new(12), "https://example.org", "Example", 2),
                    Shaper.Run("record", 50, 73, 2),
                    new LinkArea(new(50), new(63), new(30), new(12), "https://example.org", "Example", 2)
                )
            )
            .Write();
        Assert.Equal(2, new Examined(file).Annotations.Count());
        Assert.DoesNotContain(ConformanceTests.Faults(file), fault => fault.Contains("7.18", StringComparison.Ordinal));
    }

    [Fact]
    public void Roles_that_are_not_standard_are_mapped()
    {
        var file = Document(
                Node(0, "Document", Node(1, "Title"), Node(2, "P", Node(3, "Em"), Node(4, "Odd")), Node(5, "Odder")),
                Page(Shaper.Run("a", 50, 60, 1))
            )
            .Write();
        var map = (PdfDictionary)new Examined(file).Pdf.Dictionary(new Examined(file).Catalog["StructTreeRoot"])["RoleMap"]!;
        Assert.Equal(["Title P", "Em Span", "Odd Span", "Odder Div"], map.Select(entry => $"{entry.Key} {((PdfName)entry.Value!).Value}"));
    }

    [Fact]
    public void A_simple_table_needs_no_header_ids()
    {
        var root = Node(
            0,
            "Document",
            Node(1, "Table", Node(2, "TR", Node(3, "TH"), Node(4, "TH")), Node(5, "TR", Node(6, "TH"), Node(7, "TD")))
        );
        var tags = PdfTagReader.Read(new(Document(root, Page()).Write())).All.ToList();
        Assert.DoesNotContain(tags, tag => tag.String("ID") is not null);
        Assert.Equal(
            ["Column", "Column", "Row"],
            tags.Where(tag => tag.Role == "TH").Select(tag => ((PdfName)((PdfDictionary)tag.Dictionary["A"]!)["Scope"]!).Value)
        );
    }

    [Fact]
    public void A_figure_is_as_large_as_what_is_drawn_in_it()
    {
        var figure = PdfTagReader.Read(new(Everything.Document.Write())).All.Single(tag => tag.Role == "Figure");
        var box = (PdfArray)((PdfDictionary)figure.Dictionary["A"]!)["BBox"]!;
        Assert.Equal([50.0, 314.0, 530.0], [box[0], box[2], box[3]]);
        Assert.InRange((double)box[1]!, 450, 456);
    }
}
