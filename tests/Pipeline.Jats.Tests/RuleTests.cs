using System.Text;
using Pipeline.Jats.Tests.Validation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests;

/// <summary>Every rule has an input that raises it; the ordinary article raises none.</summary>
public sealed class RuleTests
{
    private static readonly string Ordinary = Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full).Value);

    private const string Reference = "<mixed-citation publication-type=\"journal\">";

    /// <summary>Code; what is replaced in the ordinary article; by what.</summary>
    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            { "JATS010", "<p>None.</p>", "<p>None & more.</p>" },
            { "JATS011", "<p>None.</p>", "<para>None.</para>" },
            { "JATS012", "<subtitle>A study of return</subtitle>", "<volume>1</volume>" },
            { "JATS013", "<app-group>", "<app-group>words" },
            { "JATS014", "<volume>", "<volume kind=\"x\">" },
            { "JATS015", "ref-type=\"bibr\"", "ref-type=\"reference\"" },
            { "JATS016", "<graphic mimetype=\"image\" mime-subtype=\"png\" xlink:href=\"media/image1.png\">", "<graphic>" },
            { "JATS017", "<table-wrap id=\"table1\">", "<table-wrap id=\"fig1\">" },
            { "JATS018", "rid=\"table1\"", "rid=\"table9\"" },
            {
                "JATS019",
                "<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN\" \"JATS-journalpublishing1-3-mathml3.dtd\">",
                ""
            },
            { "JATS020", "Leaving <italic>rantau</italic> behind", "" },
            { "JATS021", "3123-2701", "31232701" },
            { "JATS022", "<pub-date date-type=\"pub\"", "<pub-date date-type=\"pub\" pub-type=\"epub\"" },
            { "JATS022", "<day>12</day>", "<day>32</day>" },
            { "JATS022", "iso-8601-date=\"2026-03-12\"", "iso-8601-date=\"2026-03-13\"" },
            { "JATS023", "date-type=\"rev-recd\"", "date-type=\"revised\"" },
            { "JATS024", "<fpage>43</fpage>\n      <lpage>57</lpage>", "" },
            { "JATS025", "<lpage>57</lpage>", "<lpage>34</lpage>" },
            { "JATS026", "<permissions>", "<permissions></permissions><permissions>" },
            {
                "JATS027",
                "<ali:license_ref>https://creativecommons.org/licenses/by-nc/4.0/",
                "<ali:license_ref>https://creativecommons.org/licenses/by/4.0/"
            },
            { "JATS028", "https://creativecommons.org/licenses/by-nc/4.0/", "http://creativecommons.org/licenses/by-nc/4.0" },
            { "JATS029", "<copyright-year>2026</copyright-year>", "<copyright-year>2022</copyright-year>" },
            { "JATS030", "<collab>Sea Watch Group</collab>\n", "" },
            { "JATS031", "0000-0002-1825-0097", "0000-0002-1825-0098" },
            { "JATS032", "<xref ref-type=\"aff\" rid=\"aff2\">2</xref>", "" },
            { "JATS033", "<country country=\"ID\">", "<country>" },
            { "JATS034", "<contrib contrib-type=\"author\" equal-contrib=\"yes\">", "<contrib contrib-type=\"author\">" },
            { "JATS035", "vocab-term=\"Conceptualization\"", "vocab-term=\"Ideas\"" },
            { "JATS036", "<alt-text>A map with arrows to Padang.</alt-text>", "" },
            { "JATS037", "A map with arrows to Padang.", "Routes home." },
            {
                "JATS038",
                "<graphic mimetype=\"image\" mime-subtype=\"png\" xlink:href=\"media/image1.png\">\n          <alt-text>A map with arrows to Padang.</alt-text>\n        </graphic>",
                ""
            },
            { "JATS039", "<p>On request.</p>", "<p>On request.</p><table-wrap id=\"t9\"><label>Table 9</label></table-wrap>" },
            {
                "JATS040",
                "<label>Figure 1</label>\n        <caption>\n          <p>Routes home.</p>\n          <p content-type=\"note\">Source: field notes.</p>\n        </caption>",
                ""
            },
            { "JATS041", "<p>Routes home.</p>", "<p>Figure 1. Routes home.</p>" },
            { "JATS042", "<xref ref-type=\"fig\" rid=\"fig1\">Figure 1</xref>", "the figure" },
            { "JATS043", "<title>Method</title>", "<title/>" },
            { "JATS044", "<abstract>", "<abstract><title>Abstract</title>" },
            { "JATS045", "<trans-abstract xml:lang=\"id\">", "<abstract><p>Again.</p></abstract><trans-abstract xml:lang=\"id\">" },
            { "JATS046", "<trans-abstract xml:lang=\"id\">", "<trans-abstract>" },
            { "JATS047", "<kwd-group kwd-group-type=\"author\" xml:lang=\"id\">", "<kwd-group><kwd>a</kwd></kwd-group><kwd-group>" },
            { "JATS048", Reference, "<mixed-citation>" },
            { "JATS049", "<lpage>19</lpage>", "<lpage>9</lpage>" },
            { "JATS050", "<year iso-8601-date=\"2020\">2020a</year>", "<year>n.d.</year>" },
            { "JATS051", "xlink:href=\"https://journal.example.org/perantau\"", "xlink:href=\"\"" },
            { "JATS051", "<p>On request.</p>", "<p>At <ext-link xlink:href=\"www.example.org\">our page</ext-link></p>" },
            { "JATS051", "media/image1.png", "media/image1" },
            { "JATS052", "<p>On request.</p>", "<p>At <ext-link xlink:href=\"https://example.org/\">https://example.org/</ext-link></p>" },
            { "JATS053", ">Figure 1</xref>", ">Figure 1,</xref>" },
            { "JATS053", " rid=\"fig1\">", ">" },
            { "JATS054", "subj-group-type=\"heading\"", "subj-group-type=\"topic\"" },
            { "JATS055", "<title>Data availability</title>", "<title>Competing interests</title>" },
            { "JATS056", "article-type=\"research-article\"", "article-type=\"correction\"" },
            { "JATS057", "dtd-version=\"1.3\" xml:lang=\"en\"", "dtd-version=\"1.3\" xml:lang=\"english-language\"" },
            { "JATS058", "<title>Method</title>", "<title><bold>Method</bold></title>" },
            { "JATS059", "<article-id pub-id-type=\"doi\">10.1234/perantau.v1i2.7</article-id>", "" },
            { "JATS060", "<article-id pub-id-type=\"doi\">", "<article-id pub-id-type=\"doi\">https://doi.org/" },
            { "JATS091", "<mixed-citation publication-type=\"journal\">", "<mixed-citation citation-type=\"journal\">" },
            { "JATS123", "<ref id=\"ref1\">", "<ref id=\"ref0\"><label>1</label></ref><ref id=\"ref1\"><label>3</label>" },
            { "JATS061", "<list-item>\n            <p>Ask", "<list-item><label>1.</label>\n            <p>Ask" },
        };

    [Fact]
    public void The_ordinary_article_raises_nothing()
    {
        Assert.Empty(JatsWriter.Write(Samples.Full).Diagnostics);
        Assert.Empty(JatsChecker.Check(Encoding.UTF8.GetBytes(Ordinary), "article.xml"));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_file_with_the_mistake_raises_the_rule_at_its_line(string code, string right, string wrong)
    {
        Assert.Contains(right, Ordinary, StringComparison.Ordinal);
        var found = JatsChecker
            .Check(Encoding.UTF8.GetBytes(Ordinary.Replace(right, wrong, StringComparison.Ordinal)), "article.xml")
            .Where(finding => finding.Code == code)
            .ToList();
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.True(finding.Location is { Part: "article.xml", Paragraph: > 0 }));
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out_and_told()
    {
        var finding = Assert.Single(
            JatsWriter.Write(Samples.WithInlines(new Text("border\u0002lands", new("word/document.xml", 9)))).Diagnostics,
            finding => finding.Code == "JATS001"
        );
        Assert.Equal(("border[U+0002]lands", "borderlands"), (finding.Before, finding.After));
    }

    [Fact]
    public void A_link_to_nothing_becomes_text_and_is_told()
    {
        var result = JatsWriter.Write(Samples.WithInlines(new Xref(XrefType.Table, "table4", Samples.Words("Table 4"))));
        Assert.Contains(result.Diagnostics, finding => finding.Code == "JATS002");
        Assert.Contains("<p>Table 4</p>", Encoding.UTF8.GetString(result.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_cross_reference_loses_its_rid_to_nothing_and_stays()
    {
        var result = JatsWriter.Write(
            Samples.WithInlines(
                new KeptInline("named-content", [new("content-type", "xref"), new("rid", "table4")], Samples.Words("Table 4"))
            )
        );
        Assert.Contains(result.Diagnostics, finding => finding.Code == "JATS002");
        Assert.Contains(
            "<p><named-content content-type=\"xref\">Table 4</named-content></p>",
            Encoding.UTF8.GetString(result.Value),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_id_used_twice_is_changed_and_told()
    {
        var result = JatsWriter.Write(Samples.WithBody(Samples.Table("t"), Samples.Table("t")));
        Assert.Contains(result.Diagnostics, finding => finding.Code == "JATS003");
        Assert.Contains("id=\"t-2\"", Encoding.UTF8.GetString(result.Value), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_stages_before_tell_is_not_told_of_our_own_file_but_of_others()
    {
        var meta = Samples.Full.Meta with
        {
            Published = null,
            Permissions = Samples.Full.Meta.Permissions with { CopyrightYear = null },
            History = [new(HistoryEvent.Received, "soon after", null, SourceRef.None)],
            Contribs = Samples.Full.Meta.Contribs.SetItem(0, Samples.Full.Meta.Contribs[0] with { Orcid = "0000-0002-1825-0098" }),
        };
        var result = JatsWriter.Write(Samples.Full with { Meta = meta });
        Assert.Empty(result.Diagnostics);
        Assert.Superset(
            new HashSet<string> { "JATS022", "JATS031" },
            JatsChecker.Check(result.Value, "other.xml").Select(finding => finding.Code).ToHashSet()
        );
    }

    [Fact]
    public void Every_rule_has_an_input_that_raises_it()
    {
        var raised = Mistakes
            .Select(row => (string)row[0])
            .Concat(["JATS001", "JATS002", "JATS003"])
            .Concat(TextFaults.All.Select(fault => fault.Code))
            .Concat(TreeFaults.All.Select(fault => fault.Code))
            .Concat(["JATS070", "JATS071"]);
        Assert.Empty(JatsWriter.Rules.Select(rule => rule.Code).Except(raised));
    }

    [Fact]
    public void Codes_are_used_once_and_explained()
    {
        Assert.Equal(JatsWriter.Rules.Count, JatsWriter.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(
            JatsWriter.Rules,
            rule =>
                Assert.All(
                    [rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle],
                    text => Assert.False(string.IsNullOrWhiteSpace(text))
                )
        );
    }
}
