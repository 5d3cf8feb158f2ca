using FsCheck.Xunit;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Tests.Citations;

public sealed class CitationLinkerTests
{
    private const string Lind = "Lind, J. (2019). Home and harbour. Quiet Press.";
    private const string LindVries = "Lind, J., & de Vries, A. (2019). Two shores. Quiet Press.";
    private const string Many = "Oduya, A., Ström, B., & Kaya, C. (2020). Three seas. Quiet Press.";
    private const string Ministry =
        "Ministry of Harbours, Bureau of Coastal Movement Affairs. (1996). Coast policy. https://example.org/coast";
    private const string Refugees = "United Nations High Commissioner for Refugees. (2021). Global trends. UNHCR.";

    [Theory]
    [InlineData(
        "Seperti kata Abdul Rahman (1985).",
        "Seperti kata {Abdul Rahman (1985)|ref1}.",
        "Abdul Rahman Haji Ismail. 1985. Takkan hilang di laut. Quiet Press."
    )]
    [InlineData(
        "It is so (Huang 黃 1996).",
        "It is so ({Huang 黃 1996|ref1}).",
        "Huang Guanjie 黃冠傑. 1996. Letters by sea. Quiet Press."
    )]
    [InlineData("It is so (Chin 1990: 22).", "It is so ({Chin 1990|ref1}: 22).", "Chin Kok Fay. 1990. Letters by sea. Quiet Press.")]
    [InlineData(
        "كما في الدراسة (الغامدي، 2015).",
        "كما في الدراسة ({الغامدي، 2015|ref1}).",
        "الغامدي، سعيد. (2015). الهجرة والعمل. مجلة الهدوء، 3(2)، 11-20."
    )]
    public void Names_are_linked_by_what_they_begin_with(string text, string marked, string reference) =>
        Assert.Equal(marked, Marked(text, reference));

    [Theory]
    [InlineData("As Lind (2019) says.", "As {Lind (2019)|ref1} says.")]
    [InlineData("It is so (Lind, 2019).", "It is so ({Lind, 2019|ref1}).")]
    [InlineData("It is so (Lind 2019: 12).", "It is so ({Lind 2019|ref1}: 12).")]
    [InlineData("It is so (see also Lind, 2019, pp. 3–4).", "It is so (see also {Lind, 2019|ref1}, pp. 3–4).")]
    [InlineData("Lind’s (2019) view.", "{Lind’s (2019)|ref1} view.")]
    [InlineData("Menurut Lind (2019, hlm. 4), begitu.", "Menurut {Lind (2019, hlm. 4)|ref1}, begitu.")]
    [InlineData("However, Lind [2019] says.", "However, {Lind [2019]|ref1} says.")]
    [InlineData("J. Lind (2019) says.", "{J. Lind (2019)|ref1} says.")]
    [InlineData("LIND (2019) and lind.", "{LIND (2019)|ref1} and lind.")]
    [InlineData("Lind\u00a0(2019) says.", "{Lind\u00a0(2019)|ref1} says.")]
    [InlineData("Lind (J. Lind 2019,12) and Lind 2019–2021", "Lind ({J. Lind 2019|ref1},12) and Lind 2019–2021")]
    [InlineData("As Lind (2019, 1210) says.", "As {Lind (2019, 1210)|ref1} says.")]
    [InlineData("Source: Lind, 2019.", "Source: {Lind, 2019|ref1}.")]
    [InlineData(
        "(2019) alone, in 2019, World War II (1939–1945), March (2019), (see Table 1).",
        "(2019) alone, in 2019, World War II (1939–1945), March (2019), (see Table 1)."
    )]
    public void One_author_is_linked_in_every_form(string text, string marked) => Assert.Equal(marked, Marked(text, Lind));

    [Theory]
    [InlineData("Nguyen Thi Lan (2025) says so.", "{Nguyen Thi Lan (2025)|ref1} says so.")]
    [InlineData("It is so (Nguyen Thi Lan, 2025).", "It is so ({Nguyen Thi Lan, 2025|ref1}).")]
    public void Names_in_the_words_of_the_list_do_not_differ_from_it(string text, string marked)
    {
        var result = ArticleSample.Run(text, "Nguyen Thi Lan. (2025). Quiet brides. *Quiet Studies*, 3(1), 1–9.");
        Assert.Equal(marked, ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS003");
    }

    [Theory]
    [InlineData(
        "Lihat Putusan MK No. 20/PUU-XVII/2019.",
        "Lihat {Putusan MK No. 20/PUU-XVII/2019|ref1}.",
        "Putusan Mahkamah Konstitusi Nomor 20/PUU-XVII/2019."
    )]
    [InlineData(
        "Lihat Putusan MK No. 21/PUU-XVII/2019.",
        "Lihat Putusan MK No. 21/PUU-XVII/2019.",
        "Putusan Mahkamah Konstitusi Nomor 20/PUU-XVII/2019."
    )]
    [InlineData(
        "Menurut Akta Kediaman Pelaut 1990 (Akta 999), begitu.",
        "Menurut {Akta Kediaman Pelaut 1990|ref1} (Akta 999), begitu.",
        "Akta Kediaman Pelaut 1990 (Akta 999)."
    )]
    [InlineData("Under Act 999 so it is.", "Under {Act 999|ref1} so it is.", "Malaysia. (1963). Harbour Act 1959/63 (Act 999).")]
    public void Judgments_and_acts_are_known_by_their_numbers(string text, string marked, string reference) =>
        Assert.Equal(marked, Marked(text, reference));

    [Fact]
    public void Each_group_of_a_divided_list_has_an_order_of_its_own()
    {
        var article = ArticleSample.Of("So (Lind, 2019; Oduya et al., 2020).", Many, Lind);
        var divided = article with
        {
            Back = article.Back with { References = article.Back.References with { Groups = [new("Laws", 1, SourceRef.None)] } },
        };
        Assert.Contains(ArticleSample.Apply(article).Diagnostics, finding => finding.Code == "REFS013");
        Assert.DoesNotContain(ArticleSample.Apply(divided).Diagnostics, finding => finding.Code == "REFS013");
    }

    [Theory]
    [InlineData("So (Böhme 2019; dies. 2022).", "So ({Böhme 2019|ref1}; {dies. 2022|ref2}).")]
    [InlineData("So Böhme (2019); dies. (2022) too.", "So {Böhme (2019)|ref1}; {dies. (2022)|ref2} too.")]
    public void A_word_for_the_same_author_means_who_was_cited_last(string text, string marked) =>
        Assert.Equal(
            marked,
            Marked(
                text,
                "Böhme, Anna (2019): Stille Häfen. Berlin: Ruhe.",
                "Dies. (2022): Kollegen, die gehen. Berlin: Ruhe.",
                "Zeller, Karl (2022): Boote. Berlin: Ruhe."
            )
        );

    [Fact]
    public void Works_of_the_same_author_stand_in_order() =>
        Assert.DoesNotContain(
            ArticleSample
                .Run(
                    "So (Böhme 2019; dies. 2022).",
                    "Böhme, Anna (2019): Stille Häfen. Berlin: Ruhe.",
                    "Dies. (2022): Kollegen. Berlin: Ruhe.",
                    "Zeller, Karl (2022): Boote. Berlin: Ruhe."
                )
                .Diagnostics,
            finding => finding.Code == "REFS013"
        );

    [Theory]
    [InlineData("So it was in R v Officer at Quiet Airport [2004] UKHL 55.")]
    [InlineData("So held Lord Department [2025] EWCA Civ 417 at last.")]
    [InlineData("So held Officer (Quiet Department [2025] 1 WLR 3011).")]
    public void The_year_of_a_report_of_cases_is_no_citation(string text) =>
        Assert.DoesNotContain(ArticleSample.Run(text, Lind).Diagnostics, finding => finding.Code == "REFS002");

    [Fact]
    public void A_number_may_have_its_page_in_brackets() =>
        Assert.Equal(
            "So [{1(p12)|ref1},{3|ref3}] and [{2|ref2}].",
            Marked(
                "So [1(p12),3] and [2].",
                "[1] Lind A. Tides. Quiet Rev. 2019;1:2-9.",
                "[2] Noor B. Winds. Quiet Rev. 2019;1:12-19.",
                "[3] Roy C. Ports. Quiet Rev. 2019;1:22-29."
            )
        );

    [Fact]
    public void A_newspaper_may_be_cited_with_the_day()
    {
        var result = ArticleSample.Run("Begitu (Kompas, 2 Mei 2021).", "Kompas. (2 Mei 2021). “Pelaut Terlantar”, hlm. 4.");
        Assert.Equal("Begitu ({Kompas, 2 Mei 2021|ref1}).", ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS040");
    }

    [Fact]
    public void Dashes_stand_for_the_authors_of_the_work_before() =>
        Assert.Equal("({Lind, 2019|ref1}, {2021|ref2})", Marked("(Lind, 2019, 2021)", Lind, "———. (2021). Harbour and home. Quiet Press."));

    [Theory]
    [InlineData("(Kementerian Agama, 2020)")]
    [InlineData("(Kementerian Agama RI, 2020)")]
    public void A_ministry_is_cited_with_or_without_its_state(string text)
    {
        var result = ArticleSample.Run(text, "Kementerian Agama Republik Indonesia. (2020). Laporan tahunan. Jakarta: Kementerian Agama.");
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity > Severity.Info);
    }

    [Fact]
    public void An_interview_is_no_citation() =>
        Assert.DoesNotContain(
            ArticleSample.Run("We went (Lind, 2019). So they said (Interview, Batam, 2023).", Lind).Diagnostics,
            finding => finding.Code == "REFS002"
        );

    [Theory]
    [InlineData("It was argued by Fernández Ruiz (2020) before.", "Fernández Ruiz (2020)")]
    [InlineData(
        "According to the International Bureau of Labour Mobility (2023), it rose.",
        "International Bureau of Labour Mobility (2023)"
    )]
    [InlineData("Only Tan (2013) has said so.", "Tan (2013)")]
    public void A_work_that_is_not_listed_is_told_by_the_whole_name(string text, string cited) =>
        Assert.Contains(ArticleSample.Run(text, Lind).Diagnostics, finding => finding.Code == "REFS002" && finding.Before == cited);

    [Fact]
    public void A_range_may_have_its_ends_in_brackets_of_their_own()
    {
        var result = ArticleSample.Run("So it is [1]–[3].", Lind, LindVries, Many);
        Assert.Equal("So it is [{1|ref1}]–[{3|ref3}].", ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS001");
    }

    [Theory]
    [InlineData("As Lind and de Vries (2019) say.", "As {Lind and de Vries (2019)|ref1} say.")]
    [InlineData("(Lind & De Vries, 2019)", "({Lind & De Vries, 2019|ref1})")]
    [InlineData("(Lind dan Vries, 2019)", "({Lind dan Vries, 2019|ref1})")]
    public void Two_authors_are_linked(string text, string marked) => Assert.Equal(marked, Marked(text, LindVries));

    [Theory]
    [InlineData("(Oduya et al., 2020)", "({Oduya et al., 2020|ref1})")]
    [InlineData("Oduya et.al (2020)", "{Oduya et.al (2020)|ref1}")]
    [InlineData("Oduya dkk. (2020)", "{Oduya dkk. (2020)|ref1}")]
    [InlineData("(Oduya, dkk, 2020)", "({Oduya, dkk, 2020|ref1})")]
    [InlineData("Oduya, Ström and Kaya (2020)", "{Oduya, Ström and Kaya (2020)|ref1}")]
    [InlineData("(Oduya, Ström, & Kaya, 2020)", "({Oduya, Ström, & Kaya, 2020|ref1})")]
    public void Three_authors_are_linked(string text, string marked) => Assert.Equal(marked, Marked(text, Many));

    [Theory]
    [InlineData(
        "(Lind, 2019; Oduya et al., 2020, p. 12; see also Ministry of Harbours, 1996)",
        "({Lind, 2019|ref1}; {Oduya et al., 2020|ref2}, p. 12; see also {Ministry of Harbours, 1996|ref3})"
    )]
    [InlineData("(Lind, 2019, Oduya et al., 2020)", "({Lind, 2019|ref1}, {Oduya et al., 2020|ref2})")]
    [InlineData("(e.g., Lind, 2019, p. 5, and Oduya dkk., 2020)", "(e.g., {Lind, 2019|ref1}, p. 5, and {Oduya dkk., 2020|ref2})")]
    [InlineData("Lind (2019; see Oduya et al., 2020)", "{Lind (2019|ref1}; see {Oduya et al., 2020|ref2})")]
    [InlineData("(see Lind (2019) and Oduya et al., 2020)", "(see {Lind (2019)|ref1} and {Oduya et al., 2020|ref2})")]
    public void Several_in_one_bracket_are_each_linked(string text, string marked) =>
        Assert.Equal(marked, Marked(text, Lind, Many, Ministry));

    [Fact]
    public void Places_and_months_outside_brackets_are_no_authors() =>
        Assert.Equal(
            "Since March 2019, the Paris 2019 talks, {Paris (2019)|ref2} and ({March, 2019|ref1}).",
            Marked(
                "Since March 2019, the Paris 2019 talks, Paris (2019) and (March, 2019).",
                "March, J. (2019). Home. Quiet Press.",
                "Paris, R. (2019). Harbour. Quiet Press."
            )
        );

    [Fact]
    public void Several_years_of_one_author_are_each_linked() =>
        Assert.Equal(
            "({Lind, 2018|ref1}, {2019a|ref2}, {2019b|ref3}) and {Lind (2018|ref1}, {2019b|ref3})",
            Marked(
                "(Lind, 2018, 2019a, 2019b) and Lind (2018, 2019b)",
                "Lind, J. (2018). One. Quiet Press.",
                "Lind, J. (2019a). Two. Quiet Press.",
                "Lind, J. (2019b). Three. Quiet Press."
            )
        );

    [Theory]
    [InlineData("UNHCR (2021)", "{UNHCR (2021)|ref1}")]
    [InlineData("(UNHCR, 2021)", "({UNHCR, 2021|ref1})")]
    [InlineData(
        "the United Nations High Commissioner for Refugees (2021)",
        "the {United Nations High Commissioner for Refugees (2021)|ref1}"
    )]
    [InlineData(
        "(United Nations High Commissioner for Refugees [UNHCR], 2021)",
        "({United Nations High Commissioner for Refugees [UNHCR], 2021|ref1})"
    )]
    public void Organisations_are_linked_by_name_and_by_initials(string text, string marked) =>
        Assert.Equal(marked, Marked(text, Refugees));

    [Fact]
    public void A_short_form_given_in_the_text_stands_for_its_organisation() =>
        Assert.Equal(
            "The Kementerian Kesehatan (Kemenkes) acts ({Kemenkes, 2021|ref1}).",
            Marked("The Kementerian Kesehatan (Kemenkes) acts (Kemenkes, 2021).", "Kementerian Kesehatan. (2021). Laporan. Kemenkes.")
        );

    [Fact]
    public void Numbers_in_other_figures_are_left_as_they_are() =>
        Assert.Equal("كما ذكر [١] و[٢] و[٣].", Marked("كما ذكر [١] و[٢] و[٣].", Lind, Many));

    [Theory]
    [InlineData("So [1], so [2, 3] and so [1–3].", "So [{1|ref1}], so [{2|ref2}, {3|ref3}] and so [{1|ref1}–{3|ref3}].")]
    public void Numbers_are_linked_where_the_text_cites_by_number(string text, string marked) =>
        Assert.Equal(marked, Marked(text, Lind, Many, Ministry));

    [Theory]
    [InlineData("So [1], so [2, 3] and so [1–3].", "1. 2. 3.")]
    [InlineData("So it is.", "- - -")]
    public void References_have_numbers_where_the_text_cites_by_number(string text, string labels) =>
        Assert.Equal(
            labels,
            string.Join(
                ' ',
                ArticleSample.Run(text, Lind, Many, Ministry).Value.Back.References.References.Select(reference => reference.Label ?? "-")
            )
        );

    [Fact]
    public void Numbers_in_brackets_are_no_citations_where_the_text_cites_by_year() =>
        Assert.Equal(
            "So [1] and [2] (Kaya, 2018; Ström, 2017; Berg, 2016).",
            Marked("So [1] and [2] (Kaya, 2018; Ström, 2017; Berg, 2016).", Lind, Many)
        );

    [Theory]
    [InlineData(ListNumbering.Bracketed, "So [1].", "So [{1|ref1}].", "1. 2.")]
    [InlineData(ListNumbering.Plain, "So [2].", "So [{2|ref2}].", "1. 2.")]
    [InlineData(ListNumbering.None, "So [1].", "So [1].", "- -")]
    [InlineData(ListNumbering.Bracketed, "So [1] (Lind, 2019).", "So [{1|ref1}] ({Lind, 2019|ref1}).", "1. 2.")]
    [InlineData(ListNumbering.Bracketed, "So [1] (Berg, 2016).", "So [{1|ref1}] (Berg, 2016).", "1. 2.")]
    [InlineData(
        ListNumbering.Plain,
        "So [2], so [1] (Lind, 2019; Oduya et al., 2020).",
        "So [{2|ref2}], so [{1|ref1}] ({Lind, 2019|ref1}; {Oduya et al., 2020|ref2}).",
        "1. 2."
    )]
    [InlineData(ListNumbering.Plain, "So [1] (Lind, 2019).", "So [1] ({Lind, 2019|ref1}).", "- -")]
    [InlineData(ListNumbering.Bracketed, "So [7] (Lind, 2019).", "So [7] ({Lind, 2019|ref1}).", "- -")]
    [InlineData(ListNumbering.Plain, "So (1, 2); see Eq. (2).", "So ({1|ref1}, {2|ref2}); see Eq. (2).", "1. 2.")]
    [InlineData(
        ListNumbering.None,
        "For (1) poverty and (2) kinship, as Lind (2019) says.",
        "For (1) poverty and (2) kinship, as {Lind (2019)|ref1} says.",
        "- -"
    )]
    [InlineData(
        ListNumbering.None,
        "So it is (1), as we know (2). So it was with units(1-2).",
        "So it is ({1|ref1}), as we know ({2|ref2}). So it was with units({1|ref1}-{2|ref2}).",
        "1. 2."
    )]
    [InlineData(
        ListNumbering.Plain,
        "So it is (1) and so (2, 1). There are two reasons: (1) debt, and (2) kin (2).",
        "So it is ({1|ref1}) and so ({2|ref2}, {1|ref1}). There are two reasons: (1) debt, and (2) kin ({2|ref2}).",
        "1. 2."
    )]
    [InlineData(ListNumbering.None, "For (1) poverty and (2) kinship.", "For (1) poverty and (2) kinship.", "- -")]
    [InlineData(
        ListNumbering.Plain,
        "So it was in 2023(1), so(2), in 57 (34) of 168, at 5,7 (2,4–13,6) of COVID-19 (2).",
        "So it was in 2023({1|ref1}), so({2|ref2}), in 57 (34) of 168, at 5,7 (2,4–13,6) of COVID-19 ({2|ref2}).",
        "1. 2."
    )]
    [InlineData(
        ListNumbering.None,
        "(1) As (2a) shows, χ²(1) = 3.1 (Lind, 2019).",
        "(1) As (2a) shows, χ²(1) = 3.1 ({Lind, 2019|ref1}).",
        "- -"
    )]
    [InlineData(
        ListNumbering.Plain,
        "So it is [1], so it was [2], and rest.(2)",
        "So it is [{1|ref1}], so it was [{2|ref2}], and rest.({2|ref2})",
        "1. 2."
    )]
    public void A_numbered_list_is_cited_by_its_numbers(ListNumbering numbering, string text, string marked, string labels)
    {
        var article = ArticleSample.Of(text, Lind, Many);
        var result = ArticleSample
            .Apply(article with { Back = article.Back with { References = article.Back.References with { Numbering = numbering } } })
            .Value;
        Assert.Equal(marked, ArticleSample.Marked(result));
        Assert.Equal(labels, string.Join(' ', result.Back.References.References.Select(reference => reference.Label ?? "-")));
    }

    [Fact]
    public void Numbers_that_count_the_paragraphs_of_an_edited_text_lead_into_no_list_without_numbers()
    {
        Seq<Block> text =
        [
            .. new[] { "[1] The ship lay at the quay.", "[2] Nobody came.", "[1] So it lay. [2] So nobody came." }.Select(
                words => new Paragraph([new Text(words, ArticleSample.Place)], ArticleSample.Place)
            ),
        ];
        var result = ArticleSample.Apply(ArticleSample.Of(text, Lind, Many)).Value;
        Assert.DoesNotContain('{', ArticleSample.Marked(result));
        Assert.All(result.Back.References.References, reference => Assert.Null(reference.Label));
    }

    [Fact]
    public void Raised_numbers_are_citations_after_a_word_and_powers_after_a_unit()
    {
        Seq<Inline> content =
        [
            new Text("So it is,", ArticleSample.Place),
            Raised("1,2"),
            new Text(" over 4 km", ArticleSample.Place),
            Raised("2"),
            new Text(" and δ", ArticleSample.Place),
            Raised("2"),
            new Text(".", ArticleSample.Place),
        ];
        var article = ArticleSample.Of([new Paragraph(content, ArticleSample.Place)], Lind, Many);
        Assert.Equal("So it is,{*1*|ref1}*,*{*2*|ref2} over 4 km*2* and δ*2*.", ArticleSample.Marked(ArticleSample.Apply(article).Value));
    }

    [Fact]
    public void A_raised_figure_behind_what_is_measured_is_a_power()
    {
        Seq<Inline> content =
        [
            new Text("So it is,", ArticleSample.Place),
            Raised("1,2"),
            new Text(" by weight/height", ArticleSample.Place),
            Raised("2"),
            new Text(".", ArticleSample.Place),
        ];
        var article = ArticleSample.Of([new Paragraph(content, ArticleSample.Place)], Lind, Many);
        Assert.Equal("So it is,{*1*|ref1}*,*{*2*|ref2} by weight/height*2*.", ArticleSample.Marked(ArticleSample.Apply(article).Value));
    }

    [Theory]
    [InlineData("So it was every Sunday (2016).", 0)]
    [InlineData("So it was for Sundberg (2016).", 1)]
    public void Days_of_the_week_are_no_authors(string text, int unlisted) =>
        Assert.Equal(unlisted, ArticleSample.Run(text, Lind).Diagnostics.Count(finding => finding.Code == "REFS002"));

    [Fact]
    public void A_title_in_italics_with_its_year_cites_nothing_that_is_missing()
    {
        Inline[] content =
        [
            new Text("She wrote ", ArticleSample.Place),
            new Emphasis(EmphasisKind.Italic, [new Text("Salt Rations", ArticleSample.Place)]),
            new Text(" (2018) and ", ArticleSample.Place),
            new Emphasis(EmphasisKind.Italic, [new Text("Small Boats", ArticleSample.Place)]),
            new Text(" (Quiet Press, 2009).", ArticleSample.Place),
        ];
        Assert.DoesNotContain(
            ArticleSample
                .Apply(ArticleSample.Of([new Paragraph([.. content], ArticleSample.Place)], "Lind, J. (2003). Waiting. Quiet Press."))
                .Diagnostics,
            finding => finding.Code == "REFS002"
        );
    }

    [Theory]
    [InlineData("Anselmo Tum Lindal (Pisiga, 1961) recibe en su casa.")]
    [InlineData("Sumber: Data Primer Diolah (2024).")]
    [InlineData("Dokumentasi Pribadi (Data Sekunder, 2024).")]
    [InlineData("Source: Immigration Office Nunukan (2024)")]
    [InlineData("Fonte: elaborado pelos autores a partir de registros da Prefeitura (2023).")]
    public void Births_and_lines_about_the_authors_own_data_cite_nothing(string text) =>
        Assert.DoesNotContain(
            ArticleSample.Run(text, "Lind, J. (2003). Waiting. Quiet Press.").Diagnostics,
            finding => finding.Code == "REFS002"
        );

    [Theory]
    [InlineData("Source: Moraw (2024)")]
    [InlineData("Source: adapted from Moraw (2024)")]
    [InlineData("Sumber: Immigration Office; Moraw dan Tellu (2024)")]
    public void An_author_in_a_line_of_sources_is_still_one_that_the_list_lacks(string text) =>
        Assert.Contains(
            ArticleSample.Run(text, "Lind, J. (2003). Waiting. Quiet Press.").Diagnostics,
            finding => finding.Code == "REFS002"
        );

    [Fact]
    public void A_name_behind_others_in_brackets_is_still_one_that_the_list_lacks() =>
        Assert.Contains(
            ArticleSample.Run("So say the United Nations (Moraw, 2020) of it.", "Lind, J. (2003). Waiting. Quiet Press.").Diagnostics,
            finding => finding.Code == "REFS002"
        );

    [Theory]
    [InlineData(
        "disputed by van der Meulen (1984)",
        "disputed by {van der Meulen (1984)|ref1}",
        "Meulen, P. van der. 1984. ‘Passengers after all’. Quiet Review 140(2/3): 201–215."
    )]
    [InlineData(
        "segundo Ferrari e Lins ([20--]), sim",
        "segundo {Ferrari e Lins ([20--])|ref1}, sim",
        "FERRARI, Mirella; LINS, Túlio. Ponta a Porã. [S. l.]: Tuiuiú, [20--]."
    )]
    [InlineData(
        "So (“Night Work at the Quay”, 2022).",
        "So ({“Night Work at the Quay”, 2022|ref1}).",
        "Night work at the quay. (2022, May 3). Quiet Post."
    )]
    public void Particles_behind_names_years_not_known_and_titles_in_quotation_marks_are_linked_whole(
        string text,
        string marked,
        string reference
    ) => Assert.Equal(marked, ArticleSample.Marked(ArticleSample.Run(text, reference).Value).Split('\n')[^1]);

    [Fact]
    public void A_reference_printed_in_two_lists_is_one_work()
    {
        const string Reference = "Lind, J. (2003). Waiting. Quiet Press.";
        var result = ArticleSample.Run("So says Lind (2003).", Reference, Reference);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "REFS006" or "REFS001");
    }

    [Fact]
    public void Numbers_in_notes_about_the_authors_are_no_citations()
    {
        static Seq<Inline> Marks(string first, string second) =>
            [
                new Text("Jo Lind", ArticleSample.Place),
                new Emphasis(EmphasisKind.Superscript, [new Text(first, ArticleSample.Place)]),
                new Text(" and Ada Oduya", ArticleSample.Place),
                new Emphasis(EmphasisKind.Superscript, [new Text(second, ArticleSample.Place)]),
            ];
        var article = ArticleSample.Of("So it is.", Lind, Many);
        article = article with
        {
            Meta = article.Meta with
            {
                AuthorNotes = [new("other", Marks("1", "2"), ArticleSample.Place), new("other", Marks("2", "1"), ArticleSample.Place)],
            },
        };
        Assert.DoesNotContain("|ref", ArticleSample.Marked(ArticleSample.Apply(article).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_and_captions_and_cells_are_linked_like_paragraphs()
    {
        Seq<Block> paragraph = [new Paragraph([new Text("So (Lind, 2019).", ArticleSample.Place)], ArticleSample.Place)];
        var table = new TableWrap(
            "table1",
            "Table 1",
            [new Text("After Lind (2019)", ArticleSample.Place)],
            1,
            0,
            [new([new(0, 1, 1, false, paragraph, ArticleSample.Place)])],
            [],
            ArticleSample.Place
        );
        var article = ArticleSample.Of([table], Lind);
        article = article with
        {
            Back = article.Back with { Notes = [new("fn1", "1", NoteType.Footnote, paragraph, ArticleSample.Place)] },
        };
        Assert.Equal(
            "After {Lind (2019)|ref1}\nSo ({Lind, 2019|ref1}).\nSo ({Lind, 2019|ref1}).",
            ArticleSample.Marked(ArticleSample.Apply(article).Value)
        );
    }

    [Theory]
    [InlineData(
        "Jo Lind, Home and Harbour (Berlin: Quiet Press, 2019), 45.",
        "Jo {Lind, Home and Harbour|ref1} (Berlin: Quiet Press, 2019), 45."
    )]
    [InlineData("Lind, Home, 45; Oduya et al., “Three Seas,” 9.", "{Lind, Home|ref1}, 45; {Oduya et al., “Three Seas,”|ref2} 9.")]
    [InlineData(
        "See Jo Lind, Winds of Elsewhere (Berlin: Quiet Press, 2013), 45.",
        "See Jo Lind, Winds of Elsewhere (Berlin: Quiet Press, 2013), 45."
    )]
    [InlineData(
        "Jo Lind, ed., Home and Harbour (Berlin: Quiet Press, 2019).",
        "Jo {Lind, ed., Home and Harbour|ref1} (Berlin: Quiet Press, 2019)."
    )]
    [InlineData("Lind, Home, 45. Ibid., 47.", "{Lind, Home|ref1}, 45. {Ibid.|ref1}, 47.")]
    public void A_note_names_works_by_surname_and_title(string note, string marked)
    {
        var article = ArticleSample.Of("So it is.", Lind, Many);
        article = article with
        {
            Back = article.Back with
            {
                Notes =
                [
                    new(
                        "fn1",
                        "1",
                        NoteType.Footnote,
                        [new Paragraph([new Text(note, ArticleSample.Place)], ArticleSample.Place)],
                        ArticleSample.Place
                    ),
                ],
            },
        };
        var result = ArticleSample.Apply(article);
        Assert.Equal("So it is.\n" + marked, ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS002");
    }

    [Fact]
    public void Of_titles_that_begin_alike_a_note_means_the_one_it_gives_whole()
    {
        var article = ArticleSample.Of(
            "So it is.",
            "Lind, Jo, ed. 2009. *Waiting: A Reader*. Berlin: Quiet Press.",
            "Lind, Jo. 2010. *Waiting out the Tide*. Berlin: Quiet Press."
        );
        article = article with
        {
            Back = article.Back with
            {
                Notes =
                [
                    new(
                        "fn1",
                        "1",
                        NoteType.Footnote,
                        [new Paragraph([new Text("Lind, Waiting, 4.", ArticleSample.Place)], ArticleSample.Place)],
                        ArticleSample.Place
                    ),
                ],
            },
        };
        Assert.Equal("So it is.\n{Lind, Waiting|ref1}, 4.", ArticleSample.Marked(ArticleSample.Apply(article).Value));
    }

    [Theory]
    [InlineData("Lind, Quiet Harbours, 121.", "{Lind, Quiet Harbours|ref1}, 121.")]
    [InlineData(
        "Jo Lind (ed.), We Ask for Quiet Harbours (Berlin, 1995), 4.",
        "Jo {Lind (ed.), We Ask for Quiet Harbours|ref1} (Berlin, 1995), 4."
    )]
    [InlineData("Lind, Harbours, 121.", "Lind, Harbours, 121.")]
    public void A_title_may_be_shortened_to_words_within_it(string note, string marked)
    {
        var article = ArticleSample.Of("So it is.", "Lind, Jo. 1994. *We Ask for Quiet Harbours: Workers at Sea*. Berlin: Quiet Press.");
        article = article with
        {
            Back = article.Back with
            {
                Notes =
                [
                    new(
                        "fn1",
                        "1",
                        NoteType.Footnote,
                        [new Paragraph([new Text(note, ArticleSample.Place)], ArticleSample.Place)],
                        ArticleSample.Place
                    ),
                ],
            },
        };
        Assert.Equal("So it is.\n" + marked, ArticleSample.Marked(ArticleSample.Apply(article).Value));
    }

    [Fact]
    public void The_text_names_no_works_by_title() =>
        Assert.Equal("As Lind, Home and away, was read.", Marked("As Lind, Home and away, was read.", Lind));

    [Theory]
    [InlineData("Menurut UU No. 18 Tahun 2017, begitu.", "Menurut {UU No. 18 Tahun 2017|ref1}, begitu.")]
    [InlineData("Undang-Undang Republik Indonesia Nomor 18 Tahun 2017", "{Undang-Undang Republik Indonesia Nomor 18 Tahun 2017|ref1}")]
    [InlineData("under Law No. 18 of 2017 and Law No. 18/2017", "under {Law No. 18 of 2017|ref1} and {Law No. 18/2017|ref1}")]
    [InlineData(
        "PP No. 59 Tahun 2021 dan Permenaker No. 9 Tahun 2019",
        "{PP No. 59 Tahun 2021|ref2} dan {Permenaker No. 9 Tahun 2019|ref3}"
    )]
    [InlineData(
        "Peraturan Menteri Ketenagakerjaan No. 9 Tahun 2019, Permenlu No. 9 Tahun 2019",
        "{Peraturan Menteri Ketenagakerjaan No. 9 Tahun 2019|ref3}, Permenlu No. 9 Tahun 2019"
    )]
    [InlineData("UU No. 18 Tahun 2016 dan PP No. 18 Tahun 2017", "UU No. 18 Tahun 2016 dan PP No. 18 Tahun 2017")]
    public void A_law_is_known_by_kind_number_and_year(string text, string marked) =>
        Assert.Equal(
            marked,
            Marked(
                text,
                "Republik Indonesia. (2017). Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pelaut. Lembaran Negara Tahun 2017 Nomor 242.",
                "Peraturan Pemerintah Nomor 59 Tahun 2021 tentang Pelaksanaan Pelindungan Pelaut.",
                "Peraturan Menteri Ketenagakerjaan Nomor 9 Tahun 2019 tentang Tata Cara Penempatan."
            )
        );

    [Theory]
    [InlineData("A leitura seguiu Lind (2019).", "A leitura seguiu {Lind (2019)|ref1}.")]
    [InlineData("So it is (Lind,2019).", "So it is ({Lind,2019|ref1}).")]
    public void Words_of_the_sentence_are_no_given_names_and_a_space_may_be_missing(string text, string marked) =>
        Assert.Equal(marked, Marked(text, "Lind, Alma. (2019). Home and harbour. Quiet Press."));

    [Fact]
    public void A_citation_is_linked_across_a_change_of_type()
    {
        Seq<Inline> content =
        [
            new Text("So (", ArticleSample.Place),
            new Emphasis(EmphasisKind.Italic, [new Text("Lind", ArticleSample.Place)]),
            new Text(", 2019).", ArticleSample.Place),
        ];
        var article = ArticleSample.Of([new Paragraph(content, ArticleSample.Place)], Lind);
        Assert.Equal("So ({*Lind*, 2019|ref1}).", ArticleSample.Marked(ArticleSample.Apply(article).Value));
    }

    [Property(MaxTest = 400)]
    public bool No_word_of_the_text_is_changed_whatever_it_is_made_of(byte[] choices)
    {
        string[] pieces =
        [
            "Lind",
            " (",
            "2019",
            ")",
            ", ",
            "; ",
            " and ",
            "Oduya et al.",
            " [",
            "1",
            "–",
            "]",
            "n.d.",
            "a",
            "’s",
            " ",
            "The Bureau of Coastal Movements",
            ".",
            "\u00ad",
            "(see ",
            "& ",
        ];
        var content = choices
            .Select(choice =>
                choice % 3 == 0
                    ? new Emphasis(EmphasisKind.Italic, [new Text(pieces[choice % pieces.Length], ArticleSample.Place)])
                    : (Inline)new Text(pieces[choice % pieces.Length], ArticleSample.Place)
            )
            .ToSeq();
        var article = ArticleSample.Of([new Paragraph(content, ArticleSample.Place)], Lind, Many, Ministry);
        var linked = (Paragraph)ArticleSample.Apply(article).Value.Body.Blocks[0];
        return linked.Content.PlainText() == content.PlainText();
    }

    [Fact]
    public void What_is_a_link_already_is_left_alone()
    {
        Seq<Inline> content =
        [
            new Xref(XrefType.Bibr, "ref1", [new Text("Lind (2019)", ArticleSample.Place)]),
            new Text(".", ArticleSample.Place),
        ];
        var result = ArticleSample.Apply(ArticleSample.Of([new Paragraph(content, ArticleSample.Place)], Lind));
        Assert.Equal("{Lind (2019)|ref1}.", ArticleSample.Marked(result.Value));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Applying_the_stage_twice_changes_nothing_more()
    {
        var once = ArticleSample.Run("Lind (2019) and (Oduya et al., 2020).", Lind, Many).Value;
        Assert.Equal(once, ArticleSample.Apply(once).Value);
    }

    private static Emphasis Raised(string text) => new(EmphasisKind.Superscript, [new Text(text, ArticleSample.Place)]);

    private static string Marked(string text, params string[] references) =>
        ArticleSample.Marked(ArticleSample.Run(text, references).Value);

    [Theory]
    [InlineData("Lind, 2019", "So ({Lind, 2019|ref1}).")]
    [InlineData("the harbour of 2019", "So (the harbour of 2019).")]
    public void A_citation_that_led_to_an_address_leads_to_its_reference(string text, string marked) =>
        Assert.Equal(
            marked,
            ArticleSample.Marked(
                ArticleSample
                    .Apply(ArticleSample.Linked(text, "https://paperpile.example/c/1", "Lind, J. (2019). Home and harbour. Quiet Press."))
                    .Value
            )
        );
}
