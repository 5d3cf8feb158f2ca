using Pipeline.References.Managed;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Tests.Managed;

/// <summary>What the data of citation managers adds to printed text.</summary>
public sealed class ManagedTests
{
    private static readonly CitedItem Tides = new("t", "article-journal")
    {
        Authors = [new("Lind", "Jan Peter"), new("de Vries", "A")],
        Year = "2019",
        Title = "Tides. A history of waiting",
        ContainerTitle = "Quiet Studies",
        Volume = "2",
        Issue = "1",
        Page = "3-14",
        Doi = "10.1234/qs.3",
    };

    private static readonly CitedItem Winds = Tides with { Key = "w", Title = "Winds of the northern quays", Doi = null };

    [Fact]
    public void Of_two_works_that_fit_the_one_the_manager_cites_is_linked()
    {
        string[] references =
        [
            "Lind, J. P., & de Vries, A. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14.",
            "Lind, J. P., & de Vries, A. (2019). Winds of the northern quays. Quiet Studies, 2(1), 3–14.",
        ];
        var result = Apply("So (Lind & de Vries, 2019).", [Winds], ArticleSample.Place.Slice(3, 23), references);
        Assert.Equal("So ({Lind & de Vries, 2019|ref2}).", ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS006");
    }

    [Fact]
    public void A_citation_elsewhere_settles_nothing()
    {
        string[] references =
        [
            "Lind, J. (2019). Tides. A history of waiting. Quiet Press.",
            "Lind, J. (2019). Winds of the northern quays. Quiet Press.",
        ];
        Assert.Contains(
            Apply("So (Lind, 2019).", [Winds], new SourceRef("word/document.xml", 99, 3, 9), references).Diagnostics,
            finding => finding.Code == "REFS006"
        );
    }

    [Fact]
    public void A_work_the_manager_cites_counts_as_cited() =>
        Assert.DoesNotContain(
            Apply(
                "So they say.",
                [Tides],
                SourceRef.None,
                "Lind, J. P. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14."
            ).Diagnostics,
            finding => finding.Code == "REFS001"
        );

    [Fact]
    public void Printed_words_take_their_fields_from_the_data()
    {
        var reference = Assert.Single(
            Apply(
                "So (Lind, 2019).",
                [Tides],
                SourceRef.None,
                "Lind, J. P., & de Vries, A. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14."
            ).Value.Back.References.References
        );
        Assert.Contains(
            "ArticleTitle=Tides. A history of waiting|Source=Quiet Studies|",
            ReferenceSample.Fields(reference),
            StringComparison.Ordinal
        );
        Assert.Equal("Lind, J. P., & de Vries, A. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14.", reference.Raw);
    }

    [Fact]
    public void A_kind_that_was_chosen_in_the_manager_goes_before_what_was_read()
    {
        var snapshot = new CitedItem("s", "report")
        {
            Authors = [new("International Office of Movement", null)],
            Year = "2023",
            Title = "Central Mediterranean: Monthly Data Snapshot",
            Publisher = "IOM Tunisia Desk",
        };
        var reference = Assert.Single(
            Apply(
                "So (International Office of Movement, 2023).",
                [snapshot],
                SourceRef.None,
                "International Office of Movement. 2023. “Central Mediterranean: Monthly Data Snapshot.” IOM Tunisia Desk."
            ).Value.Back.References.References
        );
        Assert.Equal(PublicationType.Report, reference.Type);
    }

    [Fact]
    public void A_title_is_not_cut_at_the_shorter_one_of_the_data()
    {
        var quays = new CitedItem("q", "book")
        {
            Authors = [new("Lind", "Johan")],
            Year = "2009",
            Title = "The anxieties of waiting",
            Publisher = "Quiet Press",
        };
        var reference = Assert.Single(
            Apply(
                "So (Lind, 2009).",
                [quays],
                SourceRef.None,
                "Lind, Johan. 2009. *The Anxieties of Waiting: Quays and Sailors in the Northern Ports*. Leiden: Quiet Press."
            ).Value.Back.References.References
        );
        Assert.Contains(
            "|Source=The Anxieties of Waiting: Quays and Sailors in the Northern Ports|",
            ReferenceSample.Fields(reference),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_not_printed_is_not_added()
    {
        var reference = Assert.Single(
            Apply(
                "So.",
                [Tides with { ContainerTitle = "Loud Studies" }],
                SourceRef.None,
                "Lind, J. P. (2019). Tides. A history of waiting. *Quiet Studies*, *2*(1), 3–14."
            ).Value.Back.References.References
        );
        Assert.DoesNotContain("Loud", reference.Raw, StringComparison.Ordinal);
        Assert.Contains("Source=Quiet Studies", ReferenceSample.Fields(reference), StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_doi_is_proposed_and_not_printed()
    {
        var result = Apply(
            "So (Lind, 2019).",
            [Tides],
            SourceRef.None,
            "Lind, J. P., & de Vries, A. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14."
        );
        Assert.EndsWith(
            "3–14. https://doi.org/10.1234/qs.3",
            Assert.Single(result.Diagnostics, finding => finding.Code == "REFS016").After,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("doi", result.Value.Back.References.References[0].Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_was_never_printed_is_made_in_the_order_of_names()
    {
        var book = new CitedItem("b", "book")
        {
            Authors = [new("Ministry of Harbours", null)],
            Year = "1996",
            Title = "Coast policy",
            Publisher = "Quiet Press",
            Edition = "2",
        };
        var chapter = new CitedItem("c", "chapter")
        {
            Authors = [new("Abe", "K.")],
            Editors = [new("Roy", "M"), new("Sen", "O")],
            Year = "2001",
            Title = "One",
            ContainerTitle = "Many",
            Page = "5-9",
            Publisher = "Loud Press",
        };
        var result = Apply("So (Lind & de Vries, 2019) and so (Ministry of Harbours, 1996).", [Tides, book, chapter], ArticleSample.Place);
        Assert.Equal(
            [
                "Abe, K. (2001). One. In M. Roy & O. Sen (Eds.), Many (pp. 5–9). Loud Press.",
                "Lind, J. P., & de Vries, A. (2019). Tides. A history of waiting. Quiet Studies, 2(1), 3–14. https://doi.org/10.1234/qs.3",
                "Ministry of Harbours. (1996). Coast policy (2nd ed.). Quiet Press.",
            ],
            result.Value.Back.References.References.Select(reference => reference.Raw)
        );
        Assert.Equal("So ({Lind & de Vries, 2019|ref2}) and so ({Ministry of Harbours, 1996|ref3}).", ArticleSample.Marked(result.Value));
    }

    [Fact]
    public void A_list_cited_by_number_is_made_in_the_order_of_citations()
    {
        var result = Apply("So [1] and so [2].", [Winds, Tides with { Authors = [new("Abe", "K")] }], ArticleSample.Place);
        Assert.Equal(["Lind", "Abe"], result.Value.Back.References.References.Select(reference => reference.Parts[0].Text));
    }

    [Fact]
    public void A_reference_without_names_begins_with_its_title() =>
        Assert.Equal("Home. (n.d.).", ItemReference.Of(new CitedItem("x", "webpage") { Title = "Home" }, "ref1", SourceRef.None).Raw);

    private static StageResult<Article> Apply(string text, Seq<CitedItem> items, SourceRef source, params string[] references) =>
        ReferenceStage.Apply(ArticleSample.Of(text, references), [new ManuscriptCitation(items, source)]);
}
