using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>What was kept of a file stands beside the fields and gives way to them.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Attributes_stay_on_a_paragraph_whose_words_change()
    {
        var article = Read("<p id=\"p1\" specific-use=\"web\">Old words.</p>");
        var changed = article.MapInlines(
            (_, content) => content.MapText(text => text with { Value = text.Value.Replace("Old", "New", StringComparison.Ordinal) })
        );
        Assert.Contains("<p id=\"p1\" specific-use=\"web\">New words.</p>", Write(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_of_several_names_that_were_kept_stay_in_their_order()
    {
        const string Kept =
            "<email>a@quay.example</email>\n<ext-link xlink:href=\"https://quay.example/\">quay</ext-link>\n<email>b@quay.example</email>";
        var written = Write(
            Read($"<table-wrap id=\"t1\"><label>Table 1</label>\n{Kept}\n<table><tbody><tr><td>1</td></tr></tbody></table></table-wrap>")
        );
        Assert.Equal(
            Kept.Split('\n').Select(line => line[..10]),
            written
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line =>
                    line.StartsWith("<email", StringComparison.Ordinal) || line.StartsWith("<ext-link", StringComparison.Ordinal)
                )
                .Select(line => line[..10])
        );
    }

    [Fact]
    public void A_caption_that_was_kept_gives_way_to_a_changed_one()
    {
        var article = Read(
            "<fig id=\"f1\"><label>Figure 1</label><caption><title>Old</title><p>words</p></caption><graphic xlink:href=\"a.png\"/><attrib>Sea Fund</attrib></fig>"
        );
        Assert.Equal("Old words", Assert.IsType<Figure>(article.Body.Blocks[0]).Caption.PlainText());
        var changed = Write(
            article.MapBlocks(block => block is Figure figure ? figure with { Caption = [new Text("New", SourceRef.None)] } : block)
        );
        Assert.Contains("<p>New</p>", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", changed, StringComparison.Ordinal);
        Assert.Contains("<attrib>Sea Fund</attrib>", changed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.", "1.")]
    [InlineData("[12]", "[12]")]
    [InlineData("7b", "7b")]
    [InlineData("Lind (2010)", null)]
    public void Only_a_number_before_a_reference_is_printed_and_every_label_is_kept(string label, string? number)
    {
        var xml =
            $"<article><back><ref-list><ref id=\"r1\"><label>{label}</label><mixed-citation>Ships.</mixed-citation></ref></ref-list></back></article>";
        var article = JatsReader.Read(Encoding.UTF8.GetBytes(xml), "file.xml").Value!;
        Assert.Equal(number, article.Back.References.References[0].Label);
        Assert.Contains($"<label>{label}</label>", Write(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>a <monospace>b</monospace> <italic toggle=\"yes\">c</italic> <xref ref-type=\"aff\">d</xref></p>")]
    [InlineData("<p>a <ext-link ext-link-type=\"doi\" xlink:href=\"10.1234/a\">b</ext-link><email>c@d.org</email></p>")]
    [InlineData(
        "<p>a <inline-formula><alternatives><tex-math>x</tex-math><mml:math id=\"m1\"><mml:mi>x</mml:mi></mml:math></alternatives></inline-formula></p>"
    )]
    [InlineData("<list list-type=\"order\"><list-item><label>1.</label><p>a</p></list-item></list>")]
    [InlineData("<def-list><title>Words</title><def-item><term>a</term><def><p>b</p></def></def-item></def-list>")]
    [InlineData("<boxed-text><label>Box 1</label><caption><title>a</title></caption><p>b</p></boxed-text>")]
    [InlineData("<disp-quote><title>a</title><p>b</p><attrib>c</attrib></disp-quote>")]
    [InlineData("<disp-formula id=\"e1\"><label>(1)</label><graphic xlink:href=\"e1.gif\"/></disp-formula>")]
    [InlineData(
        "<table-wrap id=\"t1\"><table><colgroup><col width=\"1\"/></colgroup><tbody valign=\"top\"><tr><td align=\"left\">a</td><td><p>b</p></td></tr></tbody></table><table-wrap-foot><fn><p>c</p></fn></table-wrap-foot></table-wrap>"
    )]
    public void Markup_beyond_the_fields_is_written_as_it_was(string block) =>
        Assert.Equal(Plain(block), Plain(Between(Write(Read(block)), "<body>", "</body>")));

    [Fact]
    public void A_table_without_head_or_name_stays_a_table_and_an_array_an_array()
    {
        const string Table = "<table-wrap id=\"t1\"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></table-wrap>";
        const string Arranged = "<array id=\"t2\"><tbody><tr><td>a</td><td>b</td></tr></tbody></array>";
        var article = Read(Table + Arranged);
        Assert.Equal([false, true], article.Body.Blocks.Select(block => Assert.IsType<TableWrap>(block).IsArray));
        Assert.Equal(Table + Arranged, Plain(Between(Write(article), "<body>", "</body>")));
    }

    [Fact]
    public void A_break_with_an_attribute_is_a_break_of_the_line()
    {
        const string Block = "<table-wrap id=\"t1\"><table><tbody><tr><td>b<break id=\"b1\"/>c</td></tr></tbody></table></table-wrap>";
        var article = Read(Block);
        Assert.Contains("b c", string.Concat(article.InlineRuns().Select(run => run.Content.PlainText())), StringComparison.Ordinal);
        Assert.Equal(Block, Plain(Between(Write(article), "<body>", "</body>")));
    }

    [Fact]
    public void Acknowledgements_keep_their_title_and_may_have_none()
    {
        const string File =
            "<article><front><article-meta/></front><body><p>a</p></body><back><ack><title>Ucapan terima kasih</title><p>b</p></ack></back></article>";
        var titled = JatsReader.Read(Encoding.UTF8.GetBytes(File), "file.xml").Value!;
        Assert.Equal("Ucapan terima kasih", titled.Back.AcknowledgementsTitle);
        Assert.Contains("<title>Ucapan terima kasih</title>", Write(titled), StringComparison.Ordinal);
        Assert.Null(
            JatsReader
                .Read(
                    Encoding.UTF8.GetBytes(File.Replace("<title>Ucapan terima kasih</title>", string.Empty, StringComparison.Ordinal)),
                    "file.xml"
                )
                .Value!.Back.AcknowledgementsTitle
        );
    }

    [Fact]
    public void What_has_a_caption_is_no_array_whatever_is_said_of_it()
    {
        var article = Read("<array id=\"t2\"><tbody><tr><td>a</td></tr></tbody></array>");
        var table = Assert.IsType<TableWrap>(article.Body.Blocks[0]);
        var named = article with { Body = article.Body with { Blocks = [table with { Caption = [new Text("Ferries", SourceRef.None)] }] } };
        Assert.Contains("<caption><title>Ferries</title></caption>", Plain(Write(named)), StringComparison.Ordinal);
    }

    private static Article Read(string body) =>
        JatsReader
            .Read(
                Encoding.UTF8.GetBytes(
                    $"<article xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:mml=\"http://www.w3.org/1998/Math/MathML\"><front><journal-meta><journal-id>a</journal-id><issn>1234-5679</issn></journal-meta><article-meta><title-group><article-title>T</article-title></title-group></article-meta></front><body>{body}</body></article>"
                ),
                "file.xml"
            )
            .Value!;

    private static string Write(Article article) => Encoding.UTF8.GetString(JatsWriter.Write(article).Value);

    private static string Between(string text, string start, string end) =>
        text[(text.IndexOf(start, StringComparison.Ordinal) + start.Length)..text.IndexOf(end, StringComparison.Ordinal)];

    /// <summary>Without the white space between elements and in empty tags.</summary>
    private static string Plain(string xml) =>
        string.Concat(xml.Split('\n').Select(line => line.Trim())).Replace(" />", "/>", StringComparison.Ordinal);
}
