using Pipeline.Jats.Tests;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Html.Tests;

/// <summary>Raised numbers of references, and the line of the licence, as they are printed on pages.</summary>
public sealed class CitationMarkTests
{
    private static readonly LabelWords Labels = new([new(Label.References, "en", "Works cited")]);

    private static Xref Cite(string number) => new(XrefType.Bibr, "r1", [new Text(number, SourceRef.None)]);

    [Fact]
    public void A_space_between_two_raised_numbers_is_a_comma()
    {
        var apart = new Paragraph(
            [
                new Text("globally.", SourceRef.None),
                Cite("1"),
                new Text(" ", SourceRef.None),
                Cite("2"),
                new Text(" And on.", SourceRef.None),
            ],
            SourceRef.None
        );
        var together = new Paragraph([new Text("nowhere.", SourceRef.None), Cite("3 4")], SourceRef.None);
        var page = Parsed.Page(HtmlProof.Write(Samples.WithBody(apart, together), [], Labels, string.Empty));
        Assert.Contains(page.QuerySelectorAll("p"), paragraph => paragraph.TextContent == "globally.1,2 And on.");
        Assert.Contains(page.QuerySelectorAll("p"), paragraph => paragraph.TextContent == "nowhere.3,4");
    }

    [Fact]
    public void The_name_of_a_licence_is_not_parted_at_its_hyphen()
    {
        var article = Samples.WithBody() with
        {
            Meta = Samples.Full.Meta with
            {
                Permissions = new()
                {
                    CopyrightStatement = "© 2026 Sari Wulandari",
                    LicenceText = "Licensed under Creative Commons Attribution-NonCommercial 4.0.",
                    LicenceUrl = "https://creativecommons.org/licenses/by-nc/4.0/",
                    LicenceCode = "CC BY-NC 4.0",
                },
            },
        };
        var line = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelector("p.licence")!;
        Assert.Equal(
            "© 2026 Sari Wulandari. Licensed under Creative Commons Attribution-NonCommercial 4.0. CC BY-NC 4.0",
            line.TextContent
        );
        Assert.Equal(["Attribution-NonCommercial", "CC BY-NC 4.0"], line.QuerySelectorAll(".whole").Select(whole => whole.TextContent));
    }

    [Theory]
    [InlineData("id", "Karya ini berlisensi Creative Commons Atribusi-NonKomersial 4.0.", "Atribusi-NonKomersial")]
    [InlineData("fr", "Sous licence Creative Commons Attribution 4.0.", null)]
    public void A_licence_in_another_language_is_marked_so(string language, string sentence, string? whole)
    {
        var article = Samples.WithBody() with
        {
            Meta = Samples.Full.Meta with
            {
                Permissions = new() { LicenceText = sentence, LicenceLanguage = language },
            },
        };
        var marked = Parsed.Page(HtmlProof.Write(article, [], Labels, string.Empty)).QuerySelector("p.licence > span")!;
        Assert.Equal((language, sentence), (marked.GetAttribute("lang"), marked.TextContent));
        Assert.Equal(whole, marked.QuerySelector(".whole")?.TextContent);
    }
}
