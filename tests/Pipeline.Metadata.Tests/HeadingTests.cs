using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Tests;

public class HeadingTests
{
    [Theory]
    [InlineData("THE FERRY AND THE ICC", "The Ferry and the ICC")]
    [InlineData("AFTER WORLD WAR II: A NEW ORDER", "After World War II: A New Order")]
    [InlineData("POST-COLD WAR FERRIES", "Post-Cold War Ferries")]
    [InlineData("THE ROLE OF UNHCR AND ASEAN", "The Role of UNHCR and ASEAN")]
    [InlineData("IT BELONGS TO US", "It Belongs to Us")]
    [InlineData("THE MCRAE REPORT", "The McRae Report")]
    [InlineData("3.1 DATA AND METHOD", "3.1 Data and Method")]
    [InlineData("QUR'AN", "Qur’an")]
    [InlineData("ASEAN", "ASEAN")]
    [InlineData("Already Mixed", "Already Mixed")]
    [InlineData("RESULTS:", "Results")]
    [InlineData("APPENDIX A", "Appendix A")]
    [InlineData("APPENDIX A: A GUIDE", "Appendix A: A Guide")]
    [InlineData("THE FERRY IN THE 1990s", "The Ferry in the 1990s")]
    [InlineData("NGOs AND THE HARBOUR", "NGOs and the Harbour")]
    [InlineData("METHOD (11 PT, BOLD)", "Method")]
    public void A_heading_in_capitals_gets_its_case_from_the_text(string printed, string expected)
    {
        var article = Given.Paragraph("Under the ICC it said to us that the McRae report tells much. A court belongs to it.");
        article = article with { Body = new([], [article.Body.Sections[0] with { Title = Given.Words(printed) }]) };

        Assert.Equal(expected, MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Sections[0].Title.PlainText());
    }

    [Fact]
    public void In_Indonesian_prepositions_stay_small()
    {
        var article = Given.Heading("PULANG DAN PERGI DI DALAM KOTA") with { Language = "id" };

        Assert.Equal(
            "Pulang dan Pergi di dalam Kota",
            MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Sections[0].Title.PlainText()
        );
    }

    [Theory]
    [InlineData("nl", "GELD VAN VER EN DE KINDEREN", "Geld van ver en de kinderen")]
    [InlineData("pt", "A OFICINA COMO MORADIA", "A oficina como moradia")]
    [InlineData("es", "LOS PUERTOS DE LA ASEAN: UNA LECTURA", "Los puertos de la ASEAN: Una lectura")]
    [InlineData("de", "DIE ORDNUNG DER HÄFEN", "Die Ordnung der Häfen")]
    public void Each_language_has_its_capitals(string language, string printed, string expected)
    {
        var article = Given.Heading(printed) with { Language = language };

        Assert.Equal(expected, MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Sections[0].Title.PlainText());
    }

    [Fact]
    public void A_title_in_capitals_before_its_colon_gets_the_case_of_what_follows()
    {
        var article = Given.Paragraph("The border walks.");
        article = article with
        {
            Meta = article.Meta with
            {
                Title = article.Meta.Title with { Content = Given.Words("THE BORDER THAT WALKS: documented life in Tabatinga") },
            },
        };

        Assert.Equal(
            "The border that walks: documented life in Tabatinga",
            MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Title.Content.PlainText()
        );
    }

    [Theory]
    [InlineData("RESPONSES OF COASTAL STATES, 2012–2024", "Responses of Coastal States, 2012–2024")]
    [InlineData("ASEAN", "ASEAN")]
    [InlineData("Responses of ASEAN", "Responses of ASEAN")]
    public void A_caption_of_several_words_in_capitals_gets_its_case_from_the_text(string printed, string expected)
    {
        var figure = (Figure)Given.Figure("Map of the harbours").Body.Blocks[0] with { Caption = Given.Words(printed) };
        var article = Given.Clean with { Body = Given.Clean.Body with { Blocks = [figure] } };

        Assert.Equal(expected, ((Figure)MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Blocks[0]).Caption.PlainText());
    }

    [Fact]
    public void Italics_within_a_heading_stay_where_they_were()
    {
        var article = Given.Clean with
        {
            Body = new(
                [],
                [
                    Given.Clean.Body.Sections[0] with
                    {
                        Title =
                        [
                            new Text("THE ", Given.Place),
                            new Emphasis(EmphasisKind.Italic, Given.Words("RANTAU")),
                            new Text(" ROUTE", Given.Place),
                        ],
                    },
                ]
            ),
        };

        var title = MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Sections[0].Title;
        Assert.Equal("The Rantau Route", title.PlainText());
        Assert.Equal("Rantau", Assert.IsType<Emphasis>(title[1]).Content.PlainText());
    }

    [Theory]
    [InlineData("Ferries and Small Harbours", null)]
    [InlineData("The Paper Frontier: Family Letters between Many Islands and Harbours", "The Paper Frontier")]
    [InlineData("Who Owns the Sea? Law and Custom among Fishers of Many Islands", "Who Owns the Sea?")]
    [InlineData(
        "Seasonal Work, Remittances, and the Return of Sailors across Narrow Straits",
        "Seasonal Work, Remittances, and the Return…"
    )]
    public void A_long_title_has_a_short_form_for_the_running_head(string title, string? expected) =>
        Assert.Equal(expected, MetadataNormaliser.Normalise(Given.Title(title), Given.Context).Value.Meta.RunningTitle);

    [Theory]
    [InlineData("Method (11 pt, bold)", "Method")]
    [InlineData("Method (Times New Roman, 12)", "Method")]
    [InlineData("Metode [Font Arial ukuran 11 pt, cetak tebal]", "Metode")]
    [InlineData("Attitudes (5-point Likert scale)", "Attitudes (5-point Likert scale)")]
    [InlineData("Scores (2 points = one month)", "Scores (2 points = one month)")]
    [InlineData("Newspapers (The Times, 12)", "Newspapers (The Times, 12)")]
    [InlineData("Groups (max. 12 persons)", "Groups (max. 12 persons)")]
    [InlineData("Short answers (10–15 words each)", "Short answers (10–15 words each)")]
    [InlineData("Estimates (bold: p < 0.05)", "Estimates (bold: p < 0.05)")]
    public void Only_what_says_nothing_but_how_to_set_a_heading_is_taken_out(string printed, string expected) =>
        Assert.Equal(
            expected,
            MetadataNormaliser.Normalise(Given.Heading(printed), Given.Context).Value.Body.Sections[0].Title.PlainText()
        );

    [Theory]
    [InlineData("Shot list of the crossing (version A, 1978, 11 min. 42 sec.)")]
    [InlineData("Length of the talks (min 20, max 95 minutes)")]
    [InlineData("Weights (10 pt)")]
    public void A_caption_keeps_its_brackets(string caption)
    {
        var article = Given.Figure("Harbours");
        article = article with
        {
            Body = article.Body with { Blocks = [((Figure)article.Body.Blocks[0]) with { Caption = Given.Words(caption) }] },
        };
        Assert.Equal(caption, ((Figure)MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Blocks[0]).Caption.PlainText());
    }
}
