using System.Text;
using System.Xml.Linq;
using FsCheck.Xunit;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>What holds whatever a file holds.</summary>
public sealed class AnyFileTests
{
    [Property(Arbitrary = [typeof(SoupGenerator)], MaxTest = 300)]
    public void A_file_of_any_elements_becomes_valid_with_all_its_words(string xml)
    {
        var (bytes, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.Empty(Rewriting.Lost(XElement.Parse(xml, LoadOptions.PreserveWhitespace), root));
        Rewriting.AssertHolds(bytes, "soup.xml");
    }

    [Property(MaxTest = 200)]
    public void The_ordinary_article_with_a_mistake_becomes_valid(int seed)
    {
        var xml = Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full).Value);
        var (bytes, _, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(Mutation.Apply(xml, new Random(seed))));
        Rewriting.AssertHolds(bytes, $"mutation {seed}");
    }

    [Fact]
    public void Elements_nested_without_end_are_cut()
    {
        const int Levels = 20_000;
        var xml =
            $"<article><body><p>{string.Concat(Enumerable.Repeat("<named-content>a", Levels))}{string.Concat(Enumerable.Repeat("</named-content>", Levels))}</p></body></article>";
        var (_, root, codes) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.Contains("JREA008", codes);
        Assert.Equal(Levels, root.Element("body")!.Value.Count(letter => letter == 'a'));
    }

    [Fact]
    public void Many_elements_out_of_place_keep_their_words()
    {
        const int Items = 4_000;
        var xml = $"<article><body>{string.Concat(Enumerable.Repeat("<kwd>a</kwd><p>b</p><td>c</td>", Items))}</body></article>";
        var (_, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.All("abc", letter => Assert.Equal(Items, root.Element("body")!.Value.Count(each => each == letter)));
    }

    [Fact]
    public void Elements_deeper_than_a_tree_can_be_loaded_are_a_finding()
    {
        const int Levels = 30_000;
        var xml =
            $"<article><body><p>{string.Concat(Enumerable.Repeat("<italic>", Levels))}a{string.Concat(Enumerable.Repeat("</italic>", Levels))}</p></body></article>";
        var finding = Assert.Single(JatsChecker.Check(Encoding.UTF8.GetBytes(xml), "deep.xml"));
        Assert.Equal(("JATS010", 1), (finding.Code, finding.Xml!.Line));
        Assert.Contains("25000 deep", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_that_are_kept_at_every_level_are_read_once_each()
    {
        const int Levels = 60;
        var xml =
            $"<article><body><p>{string.Concat(Enumerable.Repeat("<named-content content-type=\"foreign\" xml:lang=\"en_US\">a", Levels))}{string.Concat(Enumerable.Repeat("</named-content>", Levels))}</p></body></article>";
        var (_, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.Equal(Levels, root.Descendants("named-content").Count());
    }

    [Fact]
    public void A_table_wider_than_any_is_kept_as_it_is()
    {
        var xml =
            $"<article><body><table-wrap id=\"t\"><table><tbody><tr>{string.Concat(Enumerable.Repeat("<td colspan=\"1000\">a</td>", 20_000))}</tr><tr><td>b</td></tr></tbody></table></table-wrap></body></article>";
        var (_, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.Equal(20_001, root.Descendants("td").Count());
    }

    [Fact]
    public void Many_elements_of_one_id_get_names_of_their_own()
    {
        var xml = $"<article><body>{string.Concat(Enumerable.Repeat("<p id=\"a\">b</p>", 50_000))}</body></article>";
        var (_, root, _) = Rewriting.Rewrite(Encoding.UTF8.GetBytes(xml));
        Assert.Equal(50_000, root.Descendants("p").Select(paragraph => (string?)paragraph.Attribute("id")).Distinct().Count());
    }

    [Theory]
    [InlineData("", "JATS010")]
    [InlineData("<article>", "JATS010")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><book>&x;</book>", "JREA001")]
    public void A_file_that_holds_no_article_is_one_error(string xml, string code)
    {
        var read = JatsReader.Read(Encoding.UTF8.GetBytes(xml), "file.xml");
        Assert.Null(read.Value);
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
    }
}
