using System.Text;

namespace Pipeline.Jats.Tests.Reading;

/// <summary>Every rule has a file that raises it; the ordinary one raises none but that its picture is kept.</summary>
public sealed class ReadingRuleTests
{
    private static readonly string Ordinary = Encoding.UTF8.GetString(JatsWriter.Write(Samples.Full).Value);

    /// <summary>Code; what is replaced in the ordinary article; by what; what the new file must hold.</summary>
    public static TheoryData<string, string, string, string> Files =>
        new()
        {
            { "JREA002", "<p>None.</p>", "<statement><p>None.</p></statement>", "<statement><p>None.</p></statement>" },
            { "JREA003", "<mixed-citation publication-type=", "<citation citation-type=", "<mixed-citation publication-type=\"journal\">" },
            {
                "JREA004",
                "<p>None.</p>",
                "<p>None <note>at all</note>.</p>",
                "<p>None <named-content content-type=\"note\">at all</named-content>.</p>"
            },
            { "JREA005", "<volume>", "<elocation-id>e1</elocation-id><volume>", "<volume>" },
            { "JREA006", "<volume>", "<volume kind=\"x\">", "<volume>" },
            { "JREA007", "<p>None.</p>", "<def-list><def-item/></def-list>", "<term />" },
            {
                "JREA008",
                "<p>None.</p>",
                $"<p>{string.Concat(Enumerable.Repeat("<bold>", 120))}None.{string.Concat(Enumerable.Repeat("</bold>", 120))}</p>",
                "None."
            },
            { "JREA009", "<p>None.</p>", "<p>No<!-- checked -->ne.</p>", "<p>None.</p>" },
            { "JREA010", "<p>None.</p>", "<p>None.</p><table-wrap><label>Table 9</label></table-wrap>", "<label>Table 9</label>" },
            { "JREA011", "<table-wrap id=\"table1\">", "<table-wrap id=\"fig1\">", "id=\"fig1-2\"" },
            { "JREA012", "rid=\"table1\"", "rid=\"table9\"", "<xref ref-type=\"table\">" },
            {
                "JREA013",
                "<p>None.</p>",
                "<p>None<fn fn-type=\"ethics\"><p>so</p></fn>.</p>",
                "<fn fn-type=\"custom\" custom-type=\"ethics\"><p>so</p></fn>"
            },
            {
                "JREA014",
                "<p>None.</p>",
                "<p>None <disp-quote><p>at</p></disp-quote> all.</p>",
                "<p content-type=\"continuation\">all.</p>"
            },
            {
                "JREA015",
                "date-type=\"pub\" publication-format=\"electronic\"",
                "pub-type=\"epub\"",
                "<pub-date date-type=\"pub\" publication-format=\"electronic\""
            },
            {
                "JREA016",
                "<p>None.</p>",
                "<p>None <inline-formula><tex-math>$x^2$</tex-math></inline-formula>.</p>",
                "<tex-math>$x^2$</tex-math><mml:math display=\"inline\""
            },
            {
                "JREA017",
                "<p>None.</p>",
                "<p>None <inline-formula><tex-math>$\\myvec{x}$</tex-math></inline-formula>.</p>",
                "<mml:mtext>\\myvec"
            },
            {
                "JREA018",
                "<p>None.</p>",
                "<p>None <inline-formula><tex-math>$\\frac{1}{2$</tex-math></inline-formula>.</p>",
                "<mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac>"
            },
            {
                "JREA019",
                "<p>None.</p>",
                "<p>None <inline-formula><tex-math>$\\hspace{1em}$</tex-math></inline-formula>.</p>",
                "<inline-formula><tex-math>$\\hspace{1em}$</tex-math></inline-formula>"
            },
        };

    [Fact]
    public void The_ordinary_article_raises_nothing_else() =>
        Assert.All(
            JatsReader.Read(Encoding.UTF8.GetBytes(Ordinary), "article.xml").Diagnostics,
            finding => Assert.Equal("<graphic> is kept as it was.", finding.Message)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_raises_the_rule_at_its_line_and_is_set_right(string code, string right, string wrong, string written)
    {
        Assert.Contains(right, Ordinary, StringComparison.Ordinal);
        var read = JatsReader.Read(
            Encoding.UTF8.GetBytes(
                Ordinary
                    .Replace(right, wrong, StringComparison.Ordinal)
                    .Replace(
                        "</mixed-citation>",
                        wrong.Contains("<citation", StringComparison.Ordinal) ? "</citation>" : "</mixed-citation>",
                        StringComparison.Ordinal
                    )
            ),
            "article.xml"
        );
        var found = read.Diagnostics.Where(finding => finding.Code == code).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.True(finding.Location is { Part: "article.xml", Paragraph: > 0 }));
        Assert.Contains(written, Encoding.UTF8.GetString(JatsWriter.Write(read.Value!).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_file_that_raises_it() =>
        Assert.Equal(["JREA001", .. Files.Select(row => (string)row[0])], JatsReader.Rules.Select(rule => rule.Code));

    [Fact]
    public void Rules_are_explained() =>
        Assert.All(
            JatsReader.Rules,
            rule =>
                Assert.All(
                    [rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle],
                    text => Assert.False(string.IsNullOrWhiteSpace(text))
                )
        );
}
