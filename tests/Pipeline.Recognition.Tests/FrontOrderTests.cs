using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Front matter in other languages than the journal lists, and in another order than usual.</summary>
public sealed class FrontOrderTests
{
    private const string Resumo =
        "Este artigo acompanha as pessoas que regressam às ilhas depois de anos de trabalho no estrangeiro e pergunta como são recebidas por quem ficou em casa.";

    [Theory]
    [InlineData("Resumo", "Palavras-chave", "pt")]
    [InlineData("Resumen", "Palabras clave", "es")]
    [InlineData("Résumé", "Mots-clés", "fr")]
    [InlineData("Zusammenfassung", "Schlüsselwörter", "de")]
    [InlineData("Анотація", "Ключові слова", "uk")]
    public void Labels_of_further_languages_are_known(string heading, string keywords, string language)
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Ana Silva^1^")
            .P("^1^Universidade Exemplo, Lisboa, Portugal")
            .P(heading, bold: true)
            .P(Resumo)
            .P($"{keywords}: um; dois; três")
            .Heading("Parte")
            .P(Resumo)
            .Article()
            .Meta;
        Assert.Equal(heading, meta.Abstracts.Single().Heading);
        Assert.Equal(language, meta.KwdGroups.Single().Language);
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(0, false)]
    public void A_summary_at_the_end_of_the_text_is_no_abstract(int paragraphs, bool isText)
    {
        var paper = new Paper().Title("Routes of Return").P("Siti Rahma^1^").P("^1^Universitas Contoh, Batam, Indonesia");
        for (var at = 0; at < paragraphs; at++)
            paper.Heading($"Part {at}").P(Paper.Prose()).P(Paper.Prose("the hill"));
        var article = paper.Heading("Zusammenfassung").P(Paper.Prose()).Heading("Ausblick").P(Paper.Prose()).Article();
        Assert.Equal(isText ? 0 : 1, article.Meta.Abstracts.Count);
        Assert.Equal(isText, article.Body.Sections.Any(section => section.Title.PlainText() == "Zusammenfassung"));
    }

    [Fact]
    public void Names_may_follow_the_abstract()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Abstract", bold: true)
            .P(Paper.Prose())
            .P("Keywords: return; islands; work")
            .P("Siti Rahma^1^, Budi Santoso^2^")
            .P(
                "^1^Universitas Contoh, Batam, Indonesia; ^2^Universitas Lain, Medan, Indonesia, with the Centre for the Study of the Islands and of the People Who Left Them, Tanjung Pinang, Indonesia"
            )
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(["Siti Rahma", "Budi Santoso"], meta.Contribs.Select(contrib => contrib.Raw));
        Assert.Equal(["aff1", "aff2"], meta.Contribs.SelectMany(contrib => contrib.AffIds));
    }

    [Fact]
    public void An_abstract_that_nothing_closes_ends_where_the_look_of_the_text_begins()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("Abstract", bold: true)
            .P(string.Join(' ', Enumerable.Repeat(Paper.Prose(), 3)), size: 9)
            .P(Paper.Prose("the market"))
            .P(Paper.Prose("the hill"))
            .P(Paper.Prose("the quay"))
            .P(Paper.Prose("the road"))
            .P(Paper.Prose("the school"))
            .Heading("Conclusion")
            .P(Paper.Prose())
            .Article();
        Assert.Single(article.Meta.Abstracts.Single().Blocks);
        Assert.Equal(5, article.Body.Blocks.Count);
    }

    [Fact]
    public void Paragraphs_before_a_heading_that_opens_nothing_are_text()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P(Paper.Prose())
            .Heading("From the Harbour to the Hill")
            .P(Paper.Prose())
            .Article();
        Assert.Empty(article.Meta.Abstracts);
        Assert.Single(article.Body.Blocks);
    }

    [Fact]
    public void Funding_among_the_headed_parts_of_an_abstract_is_one_of_them()
    {
        var article = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("Abstract", bold: true)
            .P("**Background:** " + Paper.Prose())
            .P("**Methods:** " + Paper.Prose())
            .P("**Funding:** The journey was paid for by the province of the islands and by the people who live there.")
            .P("Keywords: return; islands")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(
            ["Background", "Methods", "Funding"],
            article.Meta.Abstracts.Single().Sections.Select(section => section.Title.PlainText())
        );
        Assert.Empty(article.Back.Sections);
    }

    [Theory]
    [InlineData("Ana Silva e Rui Costa", 2)]
    [InlineData("Juan Pérez, María López y Ana Gil Ruiz", 3)]
    [InlineData("José Ortega y Gasset", 1)]
    public void A_word_between_whole_names_parts_them(string line, int names) =>
        Assert.Equal(
            names,
            new Paper()
                .Title("Routes of Return")
                .P(line)
                .P("Universidade Exemplo, Lisboa, Portugal")
                .Heading("Introduction")
                .P(Paper.Prose())
                .Article()
                .Meta.Contribs.Count
        );

    [Fact]
    public void A_company_before_town_and_country_is_an_address() =>
        Assert.Equal(
            ["Harbour Data LLC, Batam, Indonesia"],
            new Paper()
                .Title("Routes of Return")
                .P("Siti Rahma")
                .P("Harbour Data LLC, Batam, Indonesia")
                .P("Budi Santoso")
                .P("Universitas Lain, Medan, Indonesia")
                .Heading("Introduction")
                .P(Paper.Prose())
                .Article()
                .Meta.Affs.Take(1)
                .Select(aff => aff.Raw)
        );

    [Theory]
    [InlineData("1 Universitas Contoh, Batam, Indonesia. Email: siti@contoh.example; 2 Universitas Lain, Medan, Indonesia")]
    [InlineData("(1) Universitas Contoh, Batam, Indonesia; (2) Universitas Lain, Medan, Indonesia")]
    [InlineData("^1^Universitas Contoh, Batam, Indonesia. Email: siti@contoh.example; ^2^Universitas Lain, Medan, Indonesia")]
    public void Addresses_in_one_paragraph_are_parted_by_their_marks(string line)
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^, Budi Santoso^2^")
            .P(line)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(
            ["1 Universitas Contoh, Batam, Indonesia", "2 Universitas Lain, Medan, Indonesia"],
            meta.Affs.Select(aff => $"{aff.Label} {aff.Raw}")
        );
        Assert.Equal(["aff1", "aff2"], meta.Contribs.SelectMany(contrib => contrib.AffIds));
    }

    [Fact]
    public void A_title_in_capitals_repeated_after_the_cover_page_is_no_list_of_names()
    {
        var article = new Paper()
            .Title("ROUTES, RETURNS, AND ISLANDS")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .Title("ROUTES, RETURNS, AND ISLANDS")
            .P("Abstract", bold: true)
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article();
        Assert.Equal(["Siti Rahma"], article.Meta.Contribs.Select(contrib => contrib.Raw));
    }

    [Fact]
    public void An_address_behind_an_asterisk_may_end_with_an_e_mail_address()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma*, Budi Santoso**")
            .P("* Universitas Contoh, Batam, Indonesia. Email: siti@contoh.example")
            .P("** Universitas Lain, Medan, Indonesia")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal(["Universitas Contoh, Batam, Indonesia", "Universitas Lain, Medan, Indonesia"], meta.Affs.Select(aff => aff.Raw));
        Assert.Equal(["aff1", "aff2"], meta.Contribs.SelectMany(contrib => contrib.AffIds));
        Assert.Equal("siti@contoh.example", meta.Contribs[0].Email);
    }

    [Fact]
    public void An_address_with_an_orcid_behind_it_stays_an_address()
    {
        var meta = new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia. ORCID: https://orcid.org/0000-0002-1825-0097")
            .Heading("Introduction")
            .P(Paper.Prose())
            .Article()
            .Meta;
        Assert.Equal("Universitas Contoh, Batam, Indonesia", meta.Affs.Single().Raw);
        Assert.Equal("0000-0002-1825-0097", meta.Contribs.Single().Orcid);
    }

    [Fact]
    public void A_dated_address_after_one_with_an_address_is_a_reference_of_its_own() =>
        Assert.Equal(
            2,
            Paper
                .WithFront()
                .Heading("Introduction")
                .P(Paper.Prose())
                .Heading("References")
                .P("Harbour Watch: Boats of the day (2019), https://harbour.example/boats, accessed 9/8/2019")
                .P("https://islands.example/ferries, accessed 14/11/2019")
                .Article()
                .Back.References.References.Count
        );

    [Fact]
    public void A_plain_first_line_is_the_title_over_names_with_their_addresses()
    {
        var meta = new Paper()
            .P("Waiting rooms of return: asylum and kinship in the Dutch reception system")
            .P("Siti Rahma, Universitas Contoh, Batam, Indonesia. siti@contoh.example")
            .P("**Abstract**")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("Waiting rooms of return: asylum and kinship in the Dutch reception system", meta.Title.Content.PlainText());
        Assert.Equal("Siti Rahma", Assert.Single(meta.Contribs).Raw);
    }

    [Fact]
    public void The_title_may_stand_in_two_further_languages()
    {
        var meta = new Paper()
            .Title("Fronteras vividas: las mujeres venezolanas en la ciudad de Cúcuta")
            .P("*Lived borders: the Venezuelan women in the city of Cúcuta*", centred: true)
            .P("*Fronteiras vividas: as mulheres venezuelanas na cidade de Cúcuta e os seus caminhos*", centred: true)
            .P("Siti Rahma^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("**Abstract**")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose("the market"))
            .Article()
            .Meta;
        Assert.Equal("en|pt", string.Join('|', meta.TranslatedTitles.Select(title => title.Language)));
    }
}
