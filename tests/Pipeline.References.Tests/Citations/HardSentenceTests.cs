namespace Pipeline.References.Tests.Citations;

/// <summary>Sentences of many languages and habits, and others that only look like citations.</summary>
public sealed class HardSentenceTests
{
    /// <summary>ref1 to ref20.</summary>
    private static readonly string[] References =
    [
        "Lind, J. (2019a). Home and harbour. *Quiet Studies*, *2*(1), 3–14.",
        "Lind, J. (2019b). Harbour and home. *Quiet Studies*, *3*(1), 5–16.",
        "Lind, J. (2019c). Neither harbour nor home. *Quiet Studies*, *4*(1), 7–18.",
        "Oduya, A., Ström, B., & Kaya, C. (2020). Three seas. *Quiet Studies*, *5*(2), 20–31.",
        "van der Berg, P., & de la Cruz, M. (2018). Two shores. Quiet Press.",
        "Al-Ghazali, A. H. (2010). The quiet path. Quiet Press.",
        "Sukarno. (1964). Di bawah bendera. Panitia Penerbit.",
        "International Organization for Migration. (2020). *World report*. https://example.org/iom",
        "Badan Pusat Statistik. (2021). *Statistik pelabuhan*. https://example.org/bps",
        "Weber, M. (2003). *Economy and quiet*. Quiet Press. (Original work published 1922)",
        "Hassan, S. (n.d.). The undated sea. Quiet Press.",
        "Smith, A. (2015). First winds. Quiet Press.",
        "Smith, J. (2015). Second winds. Quiet Press.",
        "Müller, K. (2012). Die stille See. Quiet Press.",
        "Núñez, R., & Peña, L. (2011). El mar quieto. Quiet Press.",
        "Rahman, A. (2022). Pulang. Quiet Press.",
        "Berg, T. (in press). Coming tides. Quiet Press.",
        "Kaya, C., & Smith, J. (2017). *Drifting sand*. Quiet Press.",
        "The tide tables. (2016). Quiet Press.",
        "O’Neill, B., Lefèvre, G., & García Márquez, D. (2014). Four gulfs. *Quiet Studies*, *1*(1), 1–9.",
    ];

    [Theory]
    [InlineData(
        "So it is (see, e.g., Oduya et al., 2020, pp. 3–4; cf. Weber, 2003, Chapter 3).",
        "So it is (see, e.g., {Oduya et al., 2020|ref4}, pp. 3–4; cf. {Weber, 2003|ref10}, Chapter 3)."
    )]
    [InlineData(
        "So they said (Interview, adviser to Berg, 28 February 2014; Weber, 2003), in interviews in Pamplona and Bucaramanga (2022).",
        "So they said (Interview, adviser to Berg, 28 February 2014; {Weber, 2003|ref10}), in interviews in Pamplona and Bucaramanga (2022)."
    )]
    [InlineData("In his interviews, Weber (2003) says so.", "In his interviews, {Weber (2003)|ref10} says so.")]
    [InlineData("Lind (2019a, b) holds it.", "{Lind (2019a|ref1}, {b|ref2}) holds it.")]
    [InlineData("(Lind, 2019a–c)", "({Lind, 2019a|ref1}–{c|ref3})")]
    [InlineData("(Lind, 2019a,b)", "({Lind, 2019a|ref1},{b|ref2})")]
    [InlineData("Lind’s (2019b) view and Oduya et al.’s (2020) view", "{Lind’s (2019b)|ref2} view and {Oduya et al.’s (2020)|ref4} view")]
    [InlineData(
        "Van der Berg and de la Cruz (2018) and (van der Berg & de la Cruz, 2018)",
        "{Van der Berg and de la Cruz (2018)|ref5} and ({van der Berg & de la Cruz, 2018|ref5})"
    )]
    [InlineData(
        "as al-Ghazali (2010, para. 7) and Al Ghazali (2010) wrote",
        "as {al-Ghazali (2010, para. 7)|ref6} and {Al Ghazali (2010)|ref6} wrote"
    )]
    [InlineData("(Weber, 1922/2003) and Weber (1922/2003)", "({Weber, 1922/2003|ref10}) and {Weber (1922/2003)|ref10}")]
    [InlineData("(Weber, 2003 [1922], p. 4)", "({Weber, 2003 [1922]|ref10}, p. 4)")]
    [InlineData("(Hassan, n.d.) and Hassan (n.d.)", "({Hassan, n.d.|ref11}) and {Hassan (n.d.)|ref11}")]
    [InlineData("(A. Smith, 2015; J. Smith, 2015)", "({A. Smith, 2015|ref12}; {J. Smith, 2015|ref13})")]
    [InlineData("J. Smith (2015) and Smith, A. (2015)", "{J. Smith (2015)|ref13} and {Smith, A. (2015)|ref12}")]
    [InlineData("(Berg, in press)", "({Berg, in press|ref17})")]
    [InlineData("(“The tide tables,” 2016)", "({“The tide tables,” 2016|ref19})")]
    [InlineData("(Muller, 2012; Nunez & Pena, 2011)", "({Muller, 2012|ref14}; {Nunez & Pena, 2011|ref15})")]
    [InlineData("(Marx, 1867, as cited in Weber, 2003, p. 9)", "(Marx, 1867, as cited in {Weber, 2003|ref10}, p. 9)")]
    [InlineData("(O’Neill et al., 2014: 12)", "({O’Neill et al., 2014|ref20}: 12)")]
    [InlineData("[Kaya & Smith, 2017]", "[{Kaya & Smith, 2017|ref18}]")]
    [InlineData(
        "The tides (see Kaya and Smith 2017; Weber 2003) turn.",
        "The tides (see {Kaya and Smith 2017|ref18}; {Weber 2003|ref10}) turn."
    )]
    public void English(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Menurut Oduya dkk. (2020, hlm. 5), begitu.", "Menurut {Oduya dkk. (2020, hlm. 5)|ref4}, begitu.")]
    [InlineData(
        "(lihat Kaya dan Smith, 2017, hal. 3; misalnya Rahman, 2022)",
        "(lihat {Kaya dan Smith, 2017|ref18}, hal. 3; misalnya {Rahman, 2022|ref16})"
    )]
    [InlineData("Sukarno (1964) berkata.", "{Sukarno (1964)|ref7} berkata.")]
    [InlineData(
        "(Badan Pusat Statistik [BPS], 2021) lalu (BPS, 2021)",
        "({Badan Pusat Statistik [BPS], 2021|ref9}) lalu ({BPS, 2021|ref9})"
    )]
    [InlineData("(Hatta, 1950, dikutip dalam Sukarno, 1964)", "(Hatta, 1950, dikutip dalam {Sukarno, 1964|ref7})")]
    [InlineData("(Hatta, 1950, dalam Sukarno, 1964, bab 2)", "(Hatta, 1950, dalam {Sukarno, 1964|ref7}, bab 2)")]
    [InlineData("Abdul Rahman (2022) dan Oduya, dkk (2020)", "{Abdul Rahman (2022)|ref16} dan {Oduya, dkk (2020)|ref4}")]
    [InlineData("(Hassan, t.t.)", "({Hassan, t.t.|ref11})")]
    [InlineData(
        "Sebagaimana dikemukakan Oduya, Ström, dan Kaya (2020: 4–5), begitu.",
        "Sebagaimana dikemukakan {Oduya, Ström, dan Kaya (2020: 4–5)|ref4}, begitu."
    )]
    public void Indonesian(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Mengikut Rahman (2022, m.s. 4), begitu.", "Mengikut {Rahman (2022, m.s. 4)|ref16}, begitu.")]
    [InlineData("(Kaya dan Smith, 2017 dipetik dalam Rahman, 2022)", "({Kaya dan Smith, 2017|ref18} dipetik dalam {Rahman, 2022|ref16})")]
    [InlineData("(Oduya dan rakan-rakan, 2020)", "({Oduya dan rakan-rakan, 2020|ref4})")]
    public void Malay(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Según Núñez y Peña (2011, pág. 3), así es.", "Según {Núñez y Peña (2011, pág. 3)|ref15}, así es.")]
    [InlineData("(véase Núñez y Peña, 2011; Oduya y otros, 2020)", "(véase {Núñez y Peña, 2011|ref15}; {Oduya y otros, 2020|ref4})")]
    [InlineData("(Marx, 1867, citado en Weber, 2003)", "(Marx, 1867, citado en {Weber, 2003|ref10})")]
    [InlineData("(Hassan, s.f.)", "({Hassan, s.f.|ref11})")]
    public void Spanish(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Conforme Kaya e Smith (2017, p. 3), assim é.", "Conforme {Kaya e Smith (2017, p. 3)|ref18}, assim é.")]
    [InlineData("(KAYA; SMITH, 2017, p. 5)", "({KAYA; SMITH, 2017|ref18}, p. 5)")]
    [InlineData("(MARX, 1867 apud WEBER, 2003, p. 7)", "(MARX, 1867 apud {WEBER, 2003|ref10}, p. 7)")]
    [InlineData("(ODUYA e outros, 2020; cf. WEBER, 2003)", "({ODUYA e outros, 2020|ref4}; cf. {WEBER, 2003|ref10})")]
    public void Portuguese(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Selon Kaya et Smith (2017), c’est ainsi.", "Selon {Kaya et Smith (2017)|ref18}, c’est ainsi.")]
    [InlineData(
        "(voir Kaya et Smith, 2017, p. 4 ; Oduya et al., 2020)",
        "(voir {Kaya et Smith, 2017|ref18}, p. 4 ; {Oduya et al., 2020|ref4})"
    )]
    [InlineData("(Hassan, s. d.)", "({Hassan, s. d.|ref11})")]
    [InlineData("(Marx, 1867, cité par Weber, 2003)", "(Marx, 1867, cité par {Weber, 2003|ref10})")]
    public void French(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Nach Müller (2012, S. 7) ist es so.", "Nach {Müller (2012, S. 7)|ref14} ist es so.")]
    [InlineData("(vgl. Kaya und Smith 2017: 4; Mueller 2012)", "(vgl. {Kaya und Smith 2017|ref18}: 4; {Mueller 2012|ref14})")]
    [InlineData("(Marx 1867, zit. nach Weber 2003, S. 4 f.)", "(Marx 1867, zit. nach {Weber 2003|ref10}, S. 4 f.)")]
    [InlineData("(Hassan o. J.)", "({Hassan o. J.|ref11})")]
    [InlineData("(Oduya u. a. 2020)", "({Oduya u. a. 2020|ref4})")]
    public void German(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("Webers Studie (2003) und Webers (2003) Blick", "{Webers Studie (2003)|ref10} und {Webers (2003)|ref10} Blick")]
    [InlineData("In Müllers viel beachteter Studie (2012) steht es.", "In {Müllers viel beachteter Studie (2012)|ref14} steht es.")]
    public void A_genitive_is_no_other_name(string text, string marked)
    {
        var result = ArticleSample.Apply(ArticleSample.Of(text, References) with { Language = "de" });
        Assert.Equal(marked, ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code is "REFS002" or "REFS003");
        Assert.Contains(ArticleSample.Run(text, References).Diagnostics, finding => finding.Code is "REFS002" or "REFS003");
    }

    [Fact]
    public void The_first_of_two_surnames_names_an_author_unless_another_has_it_alone()
    {
        var result = ArticleSample.Run(
            "Así es (García, 2019) y García Márquez (2019).",
            "García Márquez, G. (2019). El mar quieto. Quiet Press."
        );
        Assert.Equal("Así es ({García, 2019|ref1}) y {García Márquez (2019)|ref1}.", ArticleSample.Marked(result.Value));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS003");
        Assert.Equal(
            "Así es ({García, 2019|ref2}).",
            ArticleSample.Marked(
                ArticleSample
                    .Run(
                        "Así es (García, 2019).",
                        "García Márquez, G. (2019). El mar quieto. Quiet Press.",
                        "García, L. (2019). La mar. Quiet Press."
                    )
                    .Value
            )
        );
    }

    [Theory]
    [InlineData("Volgens Kaya en Smith (2017, blz. 3) is het zo.", "Volgens {Kaya en Smith (2017, blz. 3)|ref18} is het zo.")]
    [InlineData("(zie Van der Berg en De la Cruz, 2018)", "(zie {Van der Berg en De la Cruz, 2018|ref5})")]
    [InlineData("(Hassan, z.d.; Oduya e.a., 2020)", "({Hassan, z.d.|ref11}; {Oduya e.a., 2020|ref4})")]
    public void Dutch(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData(
        "The International Organization for Migration (IOM, 2020) acts; (IOM, 2020).",
        "The International Organization for Migration ({IOM, 2020|ref8}) acts; ({IOM, 2020|ref8})."
    )]
    [InlineData("So (Kaya & Smith, 2017). And so (ibid., p. 5).", "So ({Kaya & Smith, 2017|ref18}). And so ({ibid.|ref18}, p. 5).")]
    [InlineData(
        "So (Weber, 2003; Kaya & Smith, 2017). Weber (op. cit., p. 4) says so.",
        "So ({Weber, 2003|ref10}; {Kaya & Smith, 2017|ref18}). {Weber (op. cit.|ref10}, p. 4) says so."
    )]
    [InlineData(
        "So (Weber, 2003), but Kaya & Smith (2017); Weber, op. cit., p. 4.",
        "So ({Weber, 2003|ref10}), but {Kaya & Smith (2017)|ref18}; {Weber, op. cit.|ref10}, p. 4."
    )]
    [InlineData("Economy and quiet (2003) by Max Weber is long.", "Economy and quiet {(2003) by Max Weber|ref10} is long.")]
    [InlineData("As Weber says in this journal (2003), it is.", "As Weber says in this journal {(2003)|ref10}, it is.")]
    [InlineData(
        "As Max Weber argues, this “is quiet power” (2003, p. 27).",
        "As Max Weber argues, this “is quiet power” {(2003, p. 27)|ref10}."
    )]
    [InlineData(
        "Weber calls it quiet. For him “it does not shout” (2003: 27).",
        "Weber calls it quiet. For him “it does not shout” {(2003: 27)|ref10}."
    )]
    [InlineData(
        "Weber was born in a quiet town. The port closed “for good” (2003).",
        "Weber was born in a quiet town. The port closed “for good” (2003)."
    )]
    [InlineData(
        "Lind’s “first harbour” (2019a) and her later “home” (2019b) differ.",
        "Lind’s “first harbour” {(2019a)|ref1} and her later “home” {(2019b)|ref2} differ."
    )]
    [InlineData(
        "Weber and Rahman’s critics, above all Okri (2003, p. 3), differ.",
        "Weber and Rahman’s critics, above all Okri (2003, p. 3), differ."
    )]
    public void Other_ways_of_citing(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("In 2019, and from 2015 to 2017 (2018–2020), 2019 people paid $2020 on 12 March 2019.")]
    [InlineData("World War II (1939–1945), the Treaty (2018), May (2019), and (Figure 2), (Table 2019), see Eq. (2).")]
    [InlineData("They were 34 years old (SD = 4.2, 95% CI [1.2, 3.4]), N = 2020, p < .05.")]
    [InlineData("Sukarno (1901–1970) led; Weber (born 1864) did not; Act No. 2 of 2015; (Law 6/2011).")]
    [InlineData("It costs Rp 2.020.000 (about USD 2,019), at 10.1234/2019 and https://example.org/2019.")]
    [InlineData("The Summit (2020) and the Census 2010 (BPS data) of Lindberg 2019–2021.")]
    public void What_only_looks_like_a_citation_is_left_alone(string text) => AssertMarked(text, text);

    [Theory]
    [InlineData("So [1], [2, 3] and [4–6].", "So [{1|ref1}], [{2|ref2}, {3|ref3}] and [{4|ref4}–{6|ref6}].")]
    [InlineData("So [1, p. 4], [12a] and [3—5].", "So [{1|ref1}, p. 4], [{12a|ref12}] and [{3|ref3}—{5|ref5}].")]
    [InlineData("So [1 2], [see 3], and 95% CI [1, 3].", "So [{1|ref1} {2|ref2}], [see {3|ref3}], and 95% CI [1, 3].")]
    [InlineData("So it is.¹,² And so.³ But 5 km² and x² too.", "So it is.{¹|ref1},{²|ref2} And so.{³|ref3} But 5 km² and x² too.")]
    public void By_number(string text, string marked) => AssertMarked(marked, text);

    [Theory]
    [InlineData("(Lind, 2019)", "REFS006", "Lind, 2019a")]
    [InlineData("(Smith, 2015)", "REFS006", "Smith, 2015")]
    [InlineData("(Webber, 1999)", "REFS002", "Weber, 2003")]
    [InlineData("(Weber, 2004)", "REFS004", "Weber, 2003")]
    [InlineData("(Webber, 2003)", "REFS003", "Weber, 2003")]
    [InlineData("(Weber, 1922)", "REFS042", "Weber, 2003")]
    [InlineData("(International Organisation of Migrations, 2020)", "REFS040", "International Organization for Migration")]
    public void What_does_not_fit_is_told_with_the_nearest_works(string text, string code, string named)
    {
        var finding = Assert.Single(ArticleSample.Run(text, References).Diagnostics, finding => finding.Code == code);
        Assert.Contains(named, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_says_what_it_rests_on()
    {
        var links = ArticleSample
            .Run(
                "The Kementerian Statistik (Kementik) and (Kementik, 2021), (Weber, 2003), (ibid.), (Webber, 2003).",
                [.. References, "Kementerian Statistik. (2021). Quiet numbers. Quiet Press."]
            )
            .Value.CitationLinks;
        Assert.Equal(
            ["Kementik, 2021 ShortForm ref21", "Weber, 2003 NamesAndYear ref10", "ibid. Again ref10", "Webber, 2003 NamesDiffer ref10"],
            links.Select(link => $"{link.Cited} {link.Ground} {link.TargetId}")
        );
        Assert.All(links, link => Assert.InRange(link.Certainty, 0.5, 1));
    }

    private static void AssertMarked(string marked, string text) =>
        Assert.Equal(marked, ArticleSample.Marked(ArticleSample.Run(text, References).Value));
}
