using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Pdf.Tests.Conformance;
using Pipeline.Pdf.Tests.Reading;
using Pipeline.Pdf.Tests.Support;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using static Pipeline.Pdf.Tests.Support.Documents;

namespace Pipeline.Pdf.Tests;

/// <summary>
/// Documents of any legal shape, with words of any script in any of their nodes. Notes are left out, since they are read
/// before they are drawn.
/// </summary>
public sealed class RandomDocumentTests
{
    private static readonly string[] Words = ["letters", "ḥudūd", "граница", "ffi", "a-b", "(x)", "ὅρος", "1931", "\u00A0"];
    private static readonly string[] Blocks = ["P", "Div", "Sect", "BlockQuote", "Caption", "H1", "L", "Table", "Figure"];
    private static readonly string[] Inlines = ["Span", "Link", "Quote", "Em"];

    [Property(MaxTest = 60)]
    public Property Structure_and_text_are_read_back_as_given_and_the_file_conforms(int seed)
    {
        var random = new Random(seed);
        var ids = 0;
        var root = Grow(random, "Document", 3, ref ids);
        var document = Draw(random, root);
        var file = document.Write(isCompressed: random.Next(2) == 0);
        TagTree.AssertSame(Repaired(root), file);
        Assert.Empty(ConformanceTests.Faults(file));
        var read = PdfTagReader.Read(new(file)).Text;
        return (
            Letters(read)
            == Letters(
                string.Concat(
                    document
                        .Pages.SelectMany(page => page.Items)
                        .OfType<GlyphRun>()
                        .SelectMany(run => run.Glyphs)
                        .Select(glyph => glyph.Text)
                )
            )
        ).Label(read);
    }

    /// <summary>Links without an address are spans; nothing else is changed.</summary>
    private static StructureNode Repaired(StructureNode node) =>
        node with
        {
            Role = node.Role == "Link" ? "Span" : node.Role,
            Children = node.Children.Select(Repaired),
        };

    /// <summary>Children are drawn in order, so that the text is in reading order but for the spaces between lines.</summary>
    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static StructureNode Grow(Random random, string role, int depth, ref int ids)
    {
        var id = ids++;
        var children = new List<StructureNode>();
        for (var i = depth == 0 ? 0 : random.Next(4); i > 0; i--)
            children.Add(Grow(random, ChildRole(random, role), depth - 1, ref ids));
        if (role == "Table")
            children = [Row(ref ids), Row(ref ids)];
        return Node(id, role, [.. children]) with
        {
            Alt = role == "Figure" ? "A picture" : null,
            Language = random.Next(5) == 0 ? "id" : null,
        };
    }

    private static StructureNode Row(ref int ids) =>
        Node(ids++, "TR", Node(ids++, "TH") with { Cell = new(1, 1, "Row") }, Node(ids++, "TD"));

    private static string ChildRole(Random random, string parent) =>
        parent switch
        {
            "L" => "LI",
            "LI" => "LBody",
            "Document" or "Div" or "Sect" or "LBody" or "BlockQuote" => Blocks[random.Next(Blocks.Length)],
            _ => Inlines[random.Next(Inlines.Length)],
        };

    private static TypesetDocument Draw(Random random, StructureNode root)
    {
        var pages = new List<List<PageItem>> { new() };
        var y = 50.0;
        void Visit(StructureNode node)
        {
            var isText = node.Role is not ("Document" or "Div" or "Sect" or "L" or "LI" or "Table" or "TR" or "Figure");
            if (isText)
                Write(node.Id);
            foreach (var child in node.Children)
            {
                Visit(child);
                if (isText && random.Next(2) == 0)
                    Write(node.Id);
            }
        }

        void Write(int id)
        {
            if (random.Next(6) == 0)
                pages[^1].Add(new RuleBox(new(50), new(y), new(100), new(1), Colour.Black, random.Next(2) == 0 ? Tags.Layout : id));
            if (random.Next(9) == 0)
                pages.Add([]);
            y = random.Next(3) == 0 ? 50 + random.Next(600) : y;
            pages[^1].Add(Shaper.Run(Words[random.Next(Words.Length)], 50 + random.Next(300), y, id, size: 6 + random.Next(10)));
        }

        Visit(root);
        return new(Info, [.. pages.Select(items => Page() with { Items = items.ToSeq() })], root, [], [], []);
    }
}
