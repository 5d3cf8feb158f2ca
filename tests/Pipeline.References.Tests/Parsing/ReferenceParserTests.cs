using FsCheck.Xunit;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

public sealed class ReferenceParserTests
{
    [Fact]
    public void A_journal_article_has_all_its_fields() =>
        Assert.Equal(
            "Surname=Lind|GivenNames=J. K.|Surname=de Vries|GivenNames=A.|Year=2019a|ArticleTitle=Home and harbour: Who stays?|Source=Journal of Quiet Studies|Volume=22|Issue=2|FirstPage=54|LastPage=89|Doi=https://doi.org/10.1234/jqs.54",
            Fields(
                "Lind, J. K., & de Vries, A. (2019a). Home and harbour: Who stays? *Journal of Quiet Studies*, *22*(2), 54–89. https://doi.org/10.1234/jqs.54"
            )
        );

    [Theory]
    [InlineData(
        "Lindal-Roy, Gopalan. *Globalizing Labour? Seafarers and World Shipping, c. 1870–1945*. New Delhi: Quiet University Press, 2012.",
        "Surname=Lindal-Roy|GivenNames=Gopalan|Source=Globalizing Labour? Seafarers and World Shipping, c. 1870–1945|PublisherLoc=New Delhi|PublisherName=Quiet University Press|Year=2012"
    )]
    [InlineData(
        "RIGAUD-TÉMIME Nathalie, *Le Grand-Arénas. Histoire d’un camp (1945-1966)*, Marseille, Éditions de la Joliette, 2001.",
        "Surname=RIGAUD-TÉMIME|GivenNames=Nathalie|Source=Le Grand-Arénas. Histoire d’un camp (1945-1966)|PublisherLoc=Marseille|PublisherName=Éditions de la Joliette|Year=2001"
    )]
    [InlineData(
        "Munro-Wanma, J 2018, ‘Rice and mattress’, *Inside Papua Quarterly*, vol. 11, no. 3, pp. 4–9, viewed 3 May 2025, <https://www.ipq.example/11/3/munro>.",
        "Surname=Munro-Wanma|GivenNames=J|Year=2018|ArticleTitle=Rice and mattress|Source=Inside Papua Quarterly|Volume=11|Issue=3|FirstPage=4|LastPage=9|DateInCitation=3 May 2025|Uri=https://www.ipq.example/11/3/munro"
    )]
    [InlineData(
        "O’Callaghan-Reyes, T. (2022, May 4–6). *Volunteers and their leaving* [Paper presentation]. 9th Conference on Education in Displacement, Galway, Ireland.",
        "Surname=O’Callaghan-Reyes|GivenNames=T.|Year=2022|Month=May|Day=4–6|Source=Volunteers and their leaving|ConferenceName=9th Conference on Education in Displacement|PublisherLoc=Galway, Ireland"
    )]
    [InlineData(
        "COSTA, Edgar Aparecido; DORFMANN, Adriana. Pendulares do Pantanal. *In*: SEMINÁRIO DE ESTUDOS FRONTEIRIÇOS, 4., 2013, Corumbá. *Anais* [...]. Corumbá: UPS, 2013b. p. 112-125.",
        "Surname=COSTA|GivenNames=Edgar Aparecido|Surname=DORFMANN|GivenNames=Adriana|ChapterTitle=Pendulares do Pantanal|ConferenceName=SEMINÁRIO DE ESTUDOS FRONTEIRIÇOS|Source=Anais|PublisherLoc=Corumbá|PublisherName=UPS|Year=2013b|FirstPage=112|LastPage=125"
    )]
    [InlineData(
        "Az-Zuḥailī al-Jadīd, Wahbah. 1985. *Al-Fiqh al-Musāfirī wa Adillatuh*. Jilid II. Damaskus: Dār al-Qalam al-Akhḍar.",
        "Surname=Az-Zuḥailī al-Jadīd|GivenNames=Wahbah|Year=1985|Source=Al-Fiqh al-Musāfirī wa Adillatuh|Volume=II|PublisherLoc=Damaskus|PublisherName=Dār al-Qalam al-Akhḍar"
    )]
    [InlineData(
        "R Core Team. R: a language and environment for statistical computing [computer program]. Version 4.2. Vienna: R Foundation; 2022.",
        "Collab=R Core Team|Source=R: a language and environment for statistical computing|Source=Version 4.2|PublisherLoc=Vienna|PublisherName=R Foundation|Year=2022"
    )]
    public void Titles_in_one_run_of_italics_events_and_words_in_brackets_are_read_whole(string marked, string fields) =>
        Assert.Equal(fields, Fields(marked));

    [Theory]
    [InlineData(
        "Walden, Derek. *Omens*. Ferrar, Stahl and Giraud, 1990.",
        "Surname=Walden|GivenNames=Derek|Source=Omens|PublisherName=Ferrar, Stahl and Giraud|Year=1990"
    )]
    [InlineData(
        "FARIA, Andressa de. *Ventos*. São Paulo: Cortez, 2017.",
        "Surname=FARIA|GivenNames=Andressa de|Source=Ventos|PublisherLoc=São Paulo|PublisherName=Cortez|Year=2017"
    )]
    [InlineData(
        "Strauss, Ansgar/Korbin, Jutta (1996): Stille Theorie. Weinheim: Ruhe.",
        "Surname=Strauss|GivenNames=Ansgar|Surname=Korbin|GivenNames=Jutta|Year=1996|Source=Stille Theorie|PublisherLoc=Weinheim|PublisherName=Ruhe"
    )]
    [InlineData(
        "Lee, Anna B., Carl Diaz, and Eve Fox. 2010. “Care at Sea.” *Quiet Networks* 5 (4): 307–315.",
        "Surname=Lee|GivenNames=Anna B.|GivenNames=Carl|Surname=Diaz|GivenNames=Eve|Surname=Fox|Year=2010|ArticleTitle=Care at Sea|Source=Quiet Networks|Volume=5|Issue=4|FirstPage=307|LastPage=315"
    )]
    [InlineData(
        "Republik Indonesia. (2017). Undang-Undang Nomor 18 Tahun 2017 tentang Pelaut. Lembaran Negara Tahun 2017 Nomor 242.",
        "Collab=Republik Indonesia|Year=2017|Source=Undang-Undang Nomor 18 Tahun 2017 tentang Pelaut. Lembaran Negara Tahun 2017 Nomor 242"
    )]
    [InlineData(
        "Mardin, Sumira K. “Finding Their Place.” PhD diss., Quiet University, 1994.",
        "Surname=Mardin|GivenNames=Sumira K.|Source=Finding Their Place|Degree=PhD diss|PublisherName=Quiet University|Year=1994"
    )]
    [InlineData(
        "[13] S. Wirawan, \"Tides among returned sailors,\" M.S. thesis, Dept. Sociol., Univ. Teduh, Depok, Indonesia, 2020.",
        "GivenNames=S.|Surname=Wirawan|Source=Tides among returned sailors|Degree=M.S. thesis|PublisherName=Dept. Sociol., Univ. Teduh|PublisherLoc=Depok, Indonesia|Year=2020"
    )]
    [InlineData(
        "BARROS, R.; PAIVA, R. Marés de crise. *Revista Calma*, Belo Horizonte, v. 34, n. 1, p. 119-143, jan./abr. 2017.",
        "Surname=BARROS|GivenNames=R.|Surname=PAIVA|GivenNames=R.|ArticleTitle=Marés de crise|Source=Revista Calma|PublisherLoc=Belo Horizonte|Volume=34|Issue=1|FirstPage=119|LastPage=143|Month=jan./abr|Year=2017"
    )]
    [InlineData(
        "Foroughi M and Gamme T, ‘Quiet Non-Entrée’ (2018) 31 JRS 22",
        "Surname=Foroughi|GivenNames=M|Surname=Gamme|GivenNames=T|ArticleTitle=Quiet Non-Entrée|Year=2018|Volume=31|Source=JRS|FirstPage=22"
    )]
    [InlineData("Bundesarchiv Berlin (BArch), DQ 3/2132.", "Collab=Bundesarchiv Berlin (BArch)|Source=DQ 3/2132")]
    [InlineData(
        "Dies. (2022): Kollegen, die gehen. In: Zeitschrift für Stille 12, H. 3, S. 45–61.",
        "Year=2022|ArticleTitle=Kollegen, die gehen|Source=Zeitschrift für Stille|Volume=12|Issue=3|FirstPage=45|LastPage=61"
    )]
    [InlineData(
        "Lind A. On waves. Adv. Math. Phys. 2016, 3693572.",
        "Surname=Lind|GivenNames=A|ArticleTitle=On waves|Source=Adv. Math. Phys|Year=2016|ElocationId=3693572"
    )]
    [InlineData(
        "Andersson L, Berg K. Quiet pressure. Int J Harbours. 2022 Apr;51(2):512-21. Epub 2021 Dec 3.",
        "Surname=Andersson|GivenNames=L|Surname=Berg|GivenNames=K|ArticleTitle=Quiet pressure|Source=Int J Harbours|Year=2022|Month=Apr|Volume=51|Issue=2|FirstPage=512|LastPage=21"
    )]
    [InlineData(
        "Badan Penelitian Pelabuhan. Laporan pelaut 2018. Jakarta: Kementerian Teduh RI; 2019.",
        "Collab=Badan Penelitian Pelabuhan|Source=Laporan pelaut 2018|PublisherLoc=Jakarta|PublisherName=Kementerian Teduh RI|Year=2019"
    )]
    [InlineData(
        "Manalan, M. F., IV. (2006). Quiet intersections. *Harbour Review*, *40*(1), 224–249.",
        "Surname=Manalan|GivenNames=M. F.|Suffix=IV|Year=2006|ArticleTitle=Quiet intersections|Source=Harbour Review|Volume=40|Issue=1|FirstPage=224|LastPage=249"
    )]
    [InlineData(
        "HANDERS, Joseph. Marés. Sentidos sociais da espera. *Revista Calma*, Porto Alegre, v. 21, n. 43, p. 51-78, 2015.",
        "Surname=HANDERS|GivenNames=Joseph|ArticleTitle=Marés. Sentidos sociais da espera|Source=Revista Calma|PublisherLoc=Porto Alegre|Volume=21|Issue=43|FirstPage=51|LastPage=78|Year=2015"
    )]
    [InlineData(
        "Moraw, Ewa: Labour at Rest. In: Zeitschrift für Stille 31 (1989), S. 237–272.",
        "Surname=Moraw|GivenNames=Ewa|ArticleTitle=Labour at Rest|Source=Zeitschrift für Stille|Volume=31|Year=1989|FirstPage=237|LastPage=272"
    )]
    [InlineData(
        "boyd, d. m., & Ellis, N. B. (2007). Quiet network sites. *Journal of Harbours*, *13*(1), 210–230.",
        "Surname=boyd|GivenNames=d. m.|Surname=Ellis|GivenNames=N. B.|Year=2007|ArticleTitle=Quiet network sites|Source=Journal of Harbours|Volume=13|Issue=1|FirstPage=210|LastPage=230"
    )]
    [InlineData(
        "Ileto, Reynaldo, Carmen Abad, and Femi Ologun, eds. 2016. *Quiet Harbours*. Manila: Quiet Press.",
        "Surname=Ileto|GivenNames=Reynaldo|GivenNames=Carmen|Surname=Abad|GivenNames=Femi|Surname=Ologun|Year=2016|Source=Quiet Harbours|PublisherLoc=Manila|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Clem, Michael A., and Hannah M. Poste. “Resting Sailors.” *Quiet Review* 12, no. 2 (2018): 4–19.",
        "Surname=Clem|GivenNames=Michael A.|GivenNames=Hannah M.|Surname=Poste|ArticleTitle=Resting Sailors|Source=Quiet Review|Volume=12|Issue=2|Year=2018|FirstPage=4|LastPage=19"
    )]
    [InlineData(
        "Amri, S.S.; Yarwood, D. Quiet, Rest and the Sea. Quiet Past 2021, 250, 3–38.",
        "Surname=Amri|GivenNames=S.S.|Surname=Yarwood|GivenNames=D.|ArticleTitle=Quiet, Rest and the Sea|Source=Quiet Past|Year=2021|Volume=250|FirstPage=3|LastPage=38"
    )]
    [InlineData(
        "Al-Qur’an dan Terjemahannya. (2019). Jakarta: Penerbit Teduh.",
        "Source=Al-Qur’an dan Terjemahannya|Year=2019|PublisherLoc=Jakarta|PublisherName=Penerbit Teduh"
    )]
    [InlineData(
        "Lind, S., Ed. Boats and Borders; Harbour Press: Berlin, 2019.",
        "Surname=Lind|GivenNames=S.|Source=Boats and Borders|PublisherName=Harbour Press|PublisherLoc=Berlin|Year=2019"
    )]
    [InlineData(
        "UNHAR Malaysia. 2025. Angka pelabuhan. https://example.org/angka [2 Februari 2025].",
        "Collab=UNHAR Malaysia|Year=2025|Source=Angka pelabuhan|Uri=https://example.org/angka|DateInCitation=2 Februari 2025"
    )]
    [InlineData(
        "LIMA, A. Portos da espera. *Revista Calma*, Porto Alegre, v. 21, n. 43, p. 51-78, 2015. Available at: https://example.org/portos. Access on: 12 Mar. 2022.",
        "Surname=LIMA|GivenNames=A.|ArticleTitle=Portos da espera|Source=Revista Calma|PublisherLoc=Porto Alegre|Volume=21|Issue=43|FirstPage=51|LastPage=78|Year=2015|Uri=https://example.org/portos|DateInCitation=12 Mar. 2022"
    )]
    public void Habits_of_other_traditions_are_known(string reference, string fields) => Assert.Equal(fields, Fields(reference));

    [Theory]
    [InlineData(
        "Pratama, D. (2021). Quiet letters. *Harbour Journal*, *14*(26-27), 101–119.",
        "Volume=14|Issue=26-27|FirstPage=101|LastPage=119"
    )]
    [InlineData(
        "Pratama, D. (2021). Quiet letters. Harbour Journal, 14(26–27), 101–119.",
        "Volume=14|Issue=26–27|FirstPage=101|LastPage=119"
    )]
    [InlineData("Osman, K. (2020). Return and rest. *Quiet Studies*, *8*, Art. no. 12.", "Volume=8|ElocationId=12")]
    [InlineData(
        "Lee, J. (2023). Smart quays. *Quiet Forum*, *138*, Article 103645. https://doi.org/10.1234/qf.103645",
        "Volume=138|ElocationId=103645|Doi=https://doi.org/10.1234/qf.103645"
    )]
    [InlineData("Novak, T. (2022). Quiet rooms. *Quiet ONE*, *17*(5), e1234.", "Volume=17|Issue=5|ElocationId=e1234")]
    [InlineData("Sari, R. (2022). Ruang tenang. *Jurnal Pelabuhan*, *7*(1), Artikel 21.", "Volume=7|Issue=1|ElocationId=21")]
    [InlineData(
        "Pohan PR & Marlow SJ (2003) Quiet ways home. Quiet Review 37(3): 812–846.",
        "Volume=37|Issue=3|FirstPage=812|LastPage=846"
    )]
    public void Issues_and_numbers_of_articles_are_told_from_pages(string reference, string fields) =>
        Assert.EndsWith("|" + fields, Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "Ahmad Zaki & Siti Aminah. (2019). Pelaut di Sabah. *Jurnal Laut*, *4*(2), 33–48.",
        "Surname=Ahmad Zaki|Surname=Siti Aminah|Year=2019|"
    )]
    [InlineData(
        "Ahmad bin Ali dan Rohana binti Yusof. 2015. Buruh di ladang. Bangi: Penerbit Tenang.",
        "Surname=Ahmad bin Ali|Surname=Rohana binti Yusof|Year=2015|"
    )]
    public void Names_without_a_familys_name_stay_whole_and_apart(string reference, string people) =>
        Assert.StartsWith(people, Fields(reference), StringComparison.Ordinal);

    [Fact]
    public void A_Malay_chapter_stands_in_a_book() =>
        Assert.Equal(
            "Surname=Abdullah|GivenNames=F.|Year=2018|ChapterTitle=Laut dan pembangunan|GivenNames=Z.|Surname=Kling|Source=Pelaut di Semenanjung|FirstPage=45|LastPage=67|PublisherName=Penerbit Tenang",
            Fields(
                "Abdullah, F. (2018). Laut dan pembangunan. Dlm. Z. Kling (Pnyt.), *Pelaut di Semenanjung* (hlm. 45–67). Penerbit Tenang."
            )
        );

    [Theory]
    [InlineData(
        "Lutz, H. / Palme, E. (2011): Das Stille-Konzept auf dem Prüfstand. In: Ruhe, 3. Jg., H. 1, S. 9–27.",
        "Source=Ruhe|Volume=3|Issue=1|FirstPage=9|LastPage=27"
    )]
    [InlineData(
        "Wan Zawawi & Mohd Noor (2020). Pelaut di ladang. Dlm. Shamsul Amri (pnyt.). Masyarakat dan perubahan. Bangi: Penerbit Tenang, hlm. 12-40.",
        "Source=Masyarakat dan perubahan|PublisherLoc=Bangi|PublisherName=Penerbit Tenang|FirstPage=12|LastPage=40"
    )]
    [InlineData(
        "Héron, François. 2017. Avec la mer. Mesurer, débattre, agir. Paris: La Quiétude.",
        "Source=Avec la mer. Mesurer, débattre, agir|PublisherLoc=Paris|PublisherName=La Quiétude"
    )]
    [InlineData(
        "Naim M. (2013). Merantau: Pola migrasi suku pelaut (Edisi ketiga). Jakarta: Penerbit Tenang",
        "Edition=Edisi ketiga|PublisherLoc=Jakarta|PublisherName=Penerbit Tenang"
    )]
    public void Words_of_other_languages_are_no_fields_of_their_own(string reference, string fields) =>
        Assert.EndsWith("|" + fields, Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData("Bern, Micha, ed. 2020. *The Sailor’s Hand*. Leiden: Quiet Press.", "Surname=Bern|GivenNames=Micha|Year=2020|")]
    [InlineData(
        "Haas, Micha, and Carla Lund, eds. 2020. *The Sailor’s Hand*. Leiden: Quiet Press.",
        "Surname=Haas|GivenNames=Micha|GivenNames=Carla|Surname=Lund|Year=2020|"
    )]
    [InlineData("Haas, Micha, ed. 2020. *The Sailor’s Hand*. Leiden: Quiet Press.", "Surname=Haas|GivenNames=Micha|Year=2020|")]
    [InlineData(
        "Lelang, M. G., & Ó Súilleabháin, T. (2026). Quiet ports. *Quiet Studies*, *3*(2), 16–20.",
        "Surname=Lelang|GivenNames=M. G.|Surname=Ó Súilleabháin|GivenNames=T.|Year=2026|"
    )]
    [InlineData("Māhina, ‘O. (2010). Time and sea. *Quiet Studies*, *33*(2), 168–202.", "Surname=Māhina|GivenNames=‘O.|Year=2010|")]
    [InlineData(
        "‘Abd al-Rahman, ‘U. (2011). Sea roads. *Quiet Studies*, *3*(2), 16–20.",
        "Surname=‘Abd al-Rahman|GivenNames=‘U.|Year=2011|"
    )]
    [InlineData(
        "Wan Puspa Melati Wan Halim, Norfaryanti Kamar & Azizah Kadir. 2019. Pelaut di Sabah. *Jurnal Laut* 4(2): 33–48.",
        "Surname=Wan Puspa Melati Wan Halim|Surname=Norfaryanti Kamar|Surname=Azizah Kadir|Year=2019|"
    )]
    [InlineData(
        "Moher D, Hopewell S, Schulz KF; CONSORT Group. CONSORT 2010 statement. BMJ. 2010;340:c999.",
        "Surname=Moher|GivenNames=D|Surname=Hopewell|GivenNames=S|Surname=Schulz|GivenNames=KF|Collab=CONSORT Group|ArticleTitle=CONSORT 2010 statement|Source=BMJ|"
    )]
    public void People_have_the_names_of_their_languages(string reference, string people) =>
        Assert.StartsWith(people, Fields(reference), StringComparison.Ordinal);

    [Fact]
    public void One_editor_in_inverted_order_is_one() =>
        Assert.Equal(
            1,
            ReferenceParser
                .Parse(ReferenceSample.Of("Bern, Micha, ed. 2020. *The Sailor’s Hand*. Leiden: Quiet Press."))
                .Parts.Max(part => part.Name)
        );

    [Theory]
    [InlineData(
        "*Paper Boats: Letters across the Sea*. Edited by Ana Silva and Carl Diaz. Durham, NC: Quiet Press, 2024.",
        "Source=Paper Boats: Letters across the Sea|GivenNames=Ana|Surname=Silva|GivenNames=Carl|Surname=Diaz|PublisherLoc=Durham, NC|PublisherName=Quiet Press|Year=2024"
    )]
    [InlineData(
        "SILVA, Jacqueline da Conceição. *A fronteira que anda*. 2019. 250 f. Tese (Doutorado em Antropologia Social) – Museu Nacional, Universidade Federal do Rio de Janeiro, Rio de Janeiro, 2019.",
        "Surname=SILVA|GivenNames=Jacqueline da Conceição|Source=A fronteira que anda|Year=2019|Degree=Tese (Doutorado em Antropologia Social)|PublisherName=Museu Nacional, Universidade Federal do Rio de Janeiro|PublisherLoc=Rio de Janeiro|Year=2019"
    )]
    [InlineData(
        "BRASIL. *Lei nº 13.999, de 24 de maio de 2017*. Institui a Lei do Mar. Brasília, DF: Presidência da República, 2017.",
        "Collab=BRASIL|Source=Lei nº 13.999, de 24 de maio de 2017. Institui a Lei do Mar|PublisherLoc=Brasília, DF|PublisherName=Presidência da República|Year=2017"
    )]
    [InlineData(
        "Ali, M. *Nilai kerja*. Cet. 5. Jakarta: Penerbit Tenang, 2008.",
        "Surname=Ali|GivenNames=M.|Source=Nilai kerja|Edition=Cet. 5|PublisherLoc=Jakarta|PublisherName=Penerbit Tenang|Year=2008"
    )]
    [InlineData(
        "Badan Pelaut. Laporan kinerja. Jakarta: BP2MI; 2023.",
        "Collab=Badan Pelaut|Source=Laporan kinerja|PublisherLoc=Jakarta|PublisherName=BP2MI|Year=2023"
    )]
    [InlineData(
        "Crisp, J. (2008). *Beyond the quay* (New Issues in Harbour Research, Research Paper No. 155). UNHCR.",
        "Surname=Crisp|GivenNames=J.|Year=2008|Source=Beyond the quay|Series=New Issues in Harbour Research|ReportNumber=Research Paper No. 155|PublisherName=UNHCR"
    )]
    [InlineData(
        "Noor, Fadhila. 2026. “Waiting at the Quay.” *Perantau* 2 (1). This issue.",
        "Surname=Noor|GivenNames=Fadhila|Year=2026|ArticleTitle=Waiting at the Quay|Source=Perantau|Volume=2|Issue=1"
    )]
    [InlineData(
        "Geertz, Clifford. “Ritual and Change.” *Quiet Anthropologist* Vol. 5, No. 3 (April 2008): 410–425.",
        "Surname=Geertz|GivenNames=Clifford|ArticleTitle=Ritual and Change|Source=Quiet Anthropologist|Volume=5|Issue=3|Month=April|Year=2008|FirstPage=410|LastPage=425"
    )]
    [InlineData(
        "ORTEGA Y VELA, Juan Manuel e Itzel RAMÍREZ (2018). *Migrantes en tránsito*. México: Siglo Quieto.",
        "Surname=ORTEGA Y VELA|GivenNames=Juan Manuel|GivenNames=Itzel|Surname=RAMÍREZ|Year=2018|Source=Migrantes en tránsito|PublisherLoc=México|PublisherName=Siglo Quieto"
    )]
    [InlineData(
        "PEREIRO, Mariana Cunha. *Processo na fronteira dos cais*. Estudos do Cais, São Paulo, v. 20, n. 57, p. 209-219, 2006.",
        "Surname=PEREIRO|GivenNames=Mariana Cunha|ArticleTitle=Processo na fronteira dos cais|Source=Estudos do Cais|PublisherLoc=São Paulo|Volume=20|Issue=57|FirstPage=209|LastPage=219|Year=2006"
    )]
    [InlineData(
        "Lee YS (2019) 'Contract labour on the quay' in Tan N and Mei Lin Ong (eds), *Harbour Law in Asia* (Quiet Publishing 2019) 45.",
        "Surname=Lee|GivenNames=YS|Year=2019|ChapterTitle=Contract labour on the quay|Surname=Tan|GivenNames=N|GivenNames=Mei Lin|Surname=Ong|Source=Harbour Law in Asia|PublisherName=Quiet Publishing|Year=2019|FirstPage=45"
    )]
    [InlineData(
        "Carder, D. (2000). *Sailor inflows and local harbours*. NBER Working Paper 7755. Cambridge, MA: Quiet Bureau.",
        "Surname=Carder|GivenNames=D.|Year=2000|Source=Sailor inflows and local harbours|Series=NBER Working Paper|ReportNumber=7755|PublisherLoc=Cambridge, MA|PublisherName=Quiet Bureau"
    )]
    [InlineData("ABRvS 23 november 2020, ECLI:NL:RVS:2020:2791.", "Source=ABRvS 23 november 2020, ECLI:NL:RVS:2020:2791")]
    [InlineData(
        "R. Wulan, “Pekerja di dermaga,” *J. Tenang*, vol. 3, no. 2, hlm. 88–101, Des. 2021.",
        "GivenNames=R.|Surname=Wulan|ArticleTitle=Pekerja di dermaga|Source=J. Tenang|Volume=3|Issue=2|FirstPage=88|LastPage=101|Month=Des|Year=2021"
    )]
    [InlineData(
        "SASSO, Saskia. Cidades no cais. *In*: ONGA, Aihwa; COLLE, Stephen J. (org.). *Quiet assemblages*. Malden: Quieto, 2005. p. 23-43.",
        "Surname=SASSO|GivenNames=Saskia|ChapterTitle=Cidades no cais|Surname=ONGA|GivenNames=Aihwa|Surname=COLLE|GivenNames=Stephen J.|Source=Quiet assemblages|PublisherLoc=Malden|PublisherName=Quieto|Year=2005|FirstPage=23|LastPage=43"
    )]
    [InlineData(
        "Tarro, Alain (2002). *La mundialización de los muelles*, París, Ballan.",
        "Surname=Tarro|GivenNames=Alain|Year=2002|Source=La mundialización de los muelles|PublisherLoc=París|PublisherName=Ballan"
    )]
    [InlineData(
        "López, Ana (2010). *Muelles de Asturias*, Oviedo, Universidad de Oviedo.",
        "Surname=López|GivenNames=Ana|Year=2010|Source=Muelles de Asturias|PublisherLoc=Oviedo|PublisherName=Universidad de Oviedo"
    )]
    [InlineData(
        "J. K. Auth, “Title of chapter,” in *Title of Book*, 2nd ed. Busan, South Korea: Publisher, 2020, ch. 3, pp. 45–61.",
        "GivenNames=J. K.|Surname=Auth|ChapterTitle=Title of chapter|Source=Title of Book|Edition=2nd ed.|PublisherLoc=Busan, South Korea|PublisherName=Publisher|Year=2020|FirstPage=45|LastPage=61"
    )]
    [InlineData(
        "UNHCR, “Global trends of forced displacement,” Geneva, Switzerland, Rep. 2023/4, 2023.",
        "Collab=UNHCR|Source=Global trends of forced displacement|PublisherLoc=Geneva, Switzerland|ReportNumber=Rep. 2023/4|Year=2023"
    )]
    [InlineData(
        "السباعي، أحمد. تاريخ مكة. مكة: نادي مكة الثقافي، ١٩٧٩.",
        "Surname=السباعي|GivenNames=أحمد|Source=تاريخ مكة|PublisherLoc=مكة|PublisherName=نادي مكة الثقافي|Year=١٩٧٩"
    )]
    [InlineData(
        "as-Sibāʿī, Aḥmad. *Tārīkh Makka*. Mecca: Nādī Makka al-Thaqāfī, 1399/1979.",
        "Surname=as-Sibāʿī|GivenNames=Aḥmad|Source=Tārīkh Makka|PublisherLoc=Mecca|PublisherName=Nādī Makka al-Thaqāfī|Year=1979"
    )]
    [InlineData(
        "陳達 [Chen Da]. (1939). 《南洋華僑與閩粵社會》 [Emigrant communities in South China]. 商務印書館.",
        "Collab=陳達 [Chen Da]|Year=1939|Source=《南洋華僑與閩粵社會》|TransTitle=Emigrant communities in South China|PublisherName=商務印書館"
    )]
    [InlineData(
        "Ong Aihwa. 1999. *Flexible Quays*. Durham: Quiet University Press.",
        "Surname=Ong|GivenNames=Aihwa|Year=1999|Source=Flexible Quays|PublisherLoc=Durham|PublisherName=Quiet University Press"
    )]
    [InlineData(
        "Aristide R. Zol, “The Archaeology of ‘Remote Control,’” in *Control in the North*, ed. Andreas Fahr (New York: Quiet Books, 2003), 195–222.",
        "GivenNames=Aristide R.|Surname=Zol|ChapterTitle=The Archaeology of ‘Remote Control,’|Source=Control in the North|GivenNames=Andreas|Surname=Fahr|PublisherLoc=New York|PublisherName=Quiet Books|Year=2003|FirstPage=195|LastPage=222"
    )]
    [InlineData(
        "Sri Sunarti Purwa, \"Remitan dan Kesejahteraan,\" *Jurnal Kependudukan Tenang*, Vol. 7, No. 1 (2012), hlm. 1–18.",
        "GivenNames=Sri Sunarti|Surname=Purwa|ArticleTitle=Remitan dan Kesejahteraan|Source=Jurnal Kependudukan Tenang|Volume=7|Issue=1|Year=2012|FirstPage=1|LastPage=18"
    )]
    [InlineData(
        "Lucas, Leo en Jan Lucas, *Winnaars en verliezers. Een balans* (Amsterdam 2011).",
        "Surname=Lucas|GivenNames=Leo|GivenNames=Jan|Surname=Lucas|Source=Winnaars en verliezers. Een balans|PublisherLoc=Amsterdam|Year=2011"
    )]
    [InlineData(
        "*The Quay of Killing*. Directed by Joshua Oppen, Final Cut for Now, 2012.",
        "Source=The Quay of Killing|PublisherName=Final Cut for Now|Year=2012"
    )]
    [InlineData(
        "Zimmer C, Kiss L, Hoss M. Migration and health: a framework for policy-making. PLoS Med. 2011;8(5):e1001034.",
        "Surname=Zimmer|GivenNames=C|Surname=Kiss|GivenNames=L|Surname=Hoss|GivenNames=M|ArticleTitle=Migration and health: a framework for policy-making|Source=PLoS Med|Year=2011|Volume=8|Issue=5|ElocationId=e1001034"
    )]
    [InlineData(
        "BRASIL. Ministério da Justiça. *Refúgio em números*. 7. ed. Brasília, DF: MJ, 2022.",
        "Collab=BRASIL. Ministério da Justiça|Source=Refúgio em números|Edition=7. ed.|PublisherLoc=Brasília, DF|PublisherName=MJ|Year=2022"
    )]
    [InlineData(
        "Australian Bureau of Statistics 2021, *Migration, Australia*, cat. no. 3412.0, ABS, Canberra.",
        "Collab=Australian Bureau of Statistics|Year=2021|Source=Migration, Australia|ReportNumber=cat. no. 3412.0|PublisherName=ABS|PublisherLoc=Canberra"
    )]
    [InlineData(
        "Doher, B 2016, ‘Island files reveal scale’, *The Guardian*, 10 August, p. 3.",
        "Surname=Doher|GivenNames=B|Year=2016|ArticleTitle=Island files reveal scale|Source=The Guardian|Day=10|Month=August|FirstPage=3"
    )]
    [InlineData(
        "Cathryn Costel, ‘Human Rights and the Elusive Subject’ (2012) 19 Indiana Journal of Quiet Legal Studies 257.",
        "GivenNames=Cathryn|Surname=Costel|ArticleTitle=Human Rights and the Elusive Subject|Year=2012|Volume=19|Source=Indiana Journal of Quiet Legal Studies|FirstPage=257"
    )]
    [InlineData(
        "Hess, Sabine / Kasp, Bernd (Hg.): Grenzregime. Diskurse, Praktiken, Institutionen in Europa, Berlin 2010.",
        "Surname=Hess|GivenNames=Sabine|Surname=Kasp|GivenNames=Bernd|Source=Grenzregime. Diskurse, Praktiken, Institutionen in Europa|PublisherLoc=Berlin|Year=2010"
    )]
    [InlineData(
        "Oltmer, Jochen: Migration. Geschichte und Zukunft der Gegenwart, Darmstadt 2017, S. 22–25.",
        "Surname=Oltmer|GivenNames=Jochen|Source=Migration. Geschichte und Zukunft der Gegenwart|PublisherLoc=Darmstadt|Year=2017|FirstPage=22|LastPage=25"
    )]
    [InlineData(
        "Prantl, Heribert: Festung Europa. In: Süddeutsche Zeitung vom 12.03.2016, S. 4.",
        "Surname=Prantl|GivenNames=Heribert|ArticleTitle=Festung Europa|Source=Süddeutsche Zeitung|Day=12|Month=03|Year=2016|FirstPage=4"
    )]
    [InlineData(
        "Faist, Thomas: Migration als relative Immobilität, in: Soziale Welt 54 (2003), H. 3, S. 245–268.",
        "Surname=Faist|GivenNames=Thomas|ArticleTitle=Migration als relative Immobilität|Source=Soziale Welt|Volume=54|Year=2003|Issue=3|FirstPage=245|LastPage=268"
    )]
    [InlineData(
        "Oost, G., ‘Migratie en erfgoed’, *Tijdschrift voor Stilte* 124 (2011) 3, 348–361.",
        "Surname=Oost|GivenNames=G.|ArticleTitle=Migratie en erfgoed|Source=Tijdschrift voor Stilte|Volume=124|Year=2011|Issue=3|FirstPage=348|LastPage=361"
    )]
    [InlineData(
        "Azizah Kassim & Ragayah Haji Mat Zin. 2011. Policy on irregular migrants in Malaysia: An analysis of its implementation and effectiveness. *PIDS Discussion Paper Series* No. 2011-34.",
        "Surname=Azizah Kassim|Surname=Ragayah Haji Mat Zin|Year=2011|ArticleTitle=Policy on irregular migrants in Malaysia: An analysis of its implementation and effectiveness|Source=PIDS Discussion Paper Series|Issue=2011-34"
    )]
    [InlineData(
        "Lee, C. (2021). *Borders after lockdown*. SocArXiv. https://doi.org/10.31235/osf.io/abcde",
        "Surname=Lee|GivenNames=C.|Year=2021|ArticleTitle=Borders after lockdown|Source=SocArXiv|Doi=https://doi.org/10.31235/osf.io/abcde"
    )]
    [InlineData(
        "Jones, R. (2022). Walls and waiting. arXiv:2203.01234 [econ.GN].",
        "Surname=Jones|GivenNames=R.|Year=2022|ArticleTitle=Walls and waiting|Source=arXiv|ElocationId=2203.01234"
    )]
    [InlineData(
        "Q Core Team. (2023). *Q: A language for statistical computing* (Version 4.3.1) [Computer software]. Q Foundation for Statistical Computing.",
        "Collab=Q Core Team|Year=2023|Source=Q: A language for statistical computing|Edition=Version 4.3.1|PublisherName=Q Foundation for Statistical Computing"
    )]
    [InlineData(
        "Hadinata F, ‘Perpres 125/2016 dan Prinsip Tenang’ (2023) 8(2) Jurnal Hukum Dermaga 101",
        "Surname=Hadinata|GivenNames=F|ArticleTitle=Perpres 125/2016 dan Prinsip Tenang|Year=2023|Volume=8|Issue=2|Source=Jurnal Hukum Dermaga|FirstPage=101"
    )]
    [InlineData(
        "Gammel-Bo T, ‘The Externalisation of Quiet’ (2011) 23 IJRL 77",
        "Surname=Gammel-Bo|GivenNames=T|ArticleTitle=The Externalisation of Quiet|Year=2011|Volume=23|Source=IJRL|FirstPage=77"
    )]
    [InlineData(
        "Bélang-Nguyen, D. 2016. ‘Debt, Bad Jobs and Silence’. *Quiet Affaires* 89 (1): 5–27.",
        "Surname=Bélang-Nguyen|GivenNames=D|Year=2016|ArticleTitle=Debt, Bad Jobs and Silence|Source=Quiet Affaires|Volume=89|Issue=1|FirstPage=5|LastPage=27"
    )]
    [InlineData(
        "Woodwar, A.J.; Graham-Ob, M.; Hjort, I. Good Gig, Bad Gig. *Work Soc.* 2019, *33*, 56–75. [CrossRef] [PubMed]",
        "Surname=Woodwar|GivenNames=A.J.|Surname=Graham-Ob|GivenNames=M.|Surname=Hjort|GivenNames=I.|ArticleTitle=Good Gig, Bad Gig|Source=Work Soc|Year=2019|Volume=33|FirstPage=56|LastPage=75"
    )]
    [InlineData(
        "Walikot, S.; Bennet, T. Sleeping Quiet, Riding Smooth. In *Platform Cities*; Graham-Ob, M., Sarki, L., Eds.; Verge: London, UK, 2023; Volume 2, pp. 101–120.",
        "Surname=Walikot|GivenNames=S.|Surname=Bennet|GivenNames=T.|ChapterTitle=Sleeping Quiet, Riding Smooth|Source=Platform Cities|Surname=Graham-Ob|GivenNames=M.|Surname=Sarki|GivenNames=L.|PublisherName=Verge|PublisherLoc=London, UK|Year=2023|Volume=2|FirstPage=101|LastPage=120"
    )]
    public void Fields_end_where_their_signs_say(string reference, string fields) => Assert.Equal(fields, Fields(reference));

    [Fact]
    public void A_book_in_Chinese_marks_is_no_manuscript() =>
        Assert.Equal(
            PublicationType.Book,
            ReferenceParser.Parse(ReferenceSample.Of("陳育安 [Tan Yeok An]. (1972). 《海南館文存》 [Collected essays]. 南洋學會.")).Type
        );

    [Fact]
    public void A_title_in_quotation_marks_is_no_name() =>
        Assert.StartsWith(
            "ArticleTitle=Ratusan pelaut dideportasi dari Malaysia|Source=Republika|",
            Fields("'Ratusan pelaut dideportasi dari Malaysia', Republika, 12 Februari 2019, hlm. 5."),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Becker, H. (2019). Stille Heimat. Eine Geschichte der Einwanderung. Berlin: Ruhe.",
        "Stille Heimat. Eine Geschichte der Einwanderung"
    )]
    [InlineData(
        "Bader, Klaus J.: Hafen in Bewegung. Wanderung vom späten 18. Jahrhundert bis zur Gegenwart. München: Ruhe, 2000.",
        "Hafen in Bewegung. Wanderung vom späten 18. Jahrhundert bis zur Gegenwart"
    )]
    public void A_book_may_have_a_full_stop_within_its_title(string reference, string title)
    {
        var parsed = ReferenceParser.Parse(ReferenceSample.Of(reference));
        Assert.Equal(PublicationType.Book, parsed.Type);
        Assert.Equal(title, Assert.Single(parsed.Parts, part => part.Field == RefField.Source).Text);
    }

    [Theory]
    [InlineData(
        "Oppelt, J. (Director). (2012). *The quiet bay* [Film]. Salt Works.",
        PublicationType.Audiovisual,
        "Surname=Oppelt|GivenNames=J.|Year=2012|Source=The quiet bay|PublisherName=Salt Works"
    )]
    [InlineData(
        "Wawancara dengan Bapak Karto (45 tahun), mantan pelaut, Cilacap, 14 Juli 2022.",
        PublicationType.Interview,
        "Source=Wawancara dengan Bapak Karto (45 tahun), mantan pelaut|PublisherLoc=Cilacap|Day=14|Month=Juli|Year=2022"
    )]
    [InlineData(
        "Nationaal Archief, The Hague, Ministerie van Marine: Mailrapporten, 1869–1900, inv. no. 6412.",
        PublicationType.Archive,
        "Collab=Nationaal Archief|PublisherLoc=The Hague|Source=Ministerie van Marine: Mailrapporten, 1869–1900|ReportNumber=inv. no. 6412"
    )]
    [InlineData(
        "Tirta, R. (2021, July). Borders at sea [Paper presentation]. 12th International Convention of Harbour Scholars, Kyoto, Japan.",
        PublicationType.ConfProc,
        "Surname=Tirta|GivenNames=R.|Year=2021|Month=July|Source=Borders at sea|ConferenceName=12th International Convention of Harbour Scholars|PublisherLoc=Kyoto, Japan"
    )]
    public void Works_that_are_no_print_have_fields_too(string reference, PublicationType type, string fields)
    {
        Assert.Equal(fields, Fields(reference));
        Assert.Equal(type, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);
    }

    [Theory]
    [InlineData(
        "BRASIL. Lei nº 13.999, de 24 de maio de 2017. Institui a Lei do Mar.",
        "Collab=BRASIL|Source=Lei nº 13.999, de 24 de maio de 2017. Institui a Lei do Mar"
    )]
    [InlineData(
        "Ley N° 21.999 de Mares y Costas. Diario Oficial, 20 de abril de 2021.",
        "Source=Ley N° 21.999 de Mares y Costas. Diario Oficial, 20 de abril de 2021"
    )]
    [InlineData(
        "Directive 2008/999/EC of the European Parliament on harbours.",
        "Source=Directive 2008/999/EC of the European Parliament on harbours"
    )]
    [InlineData("Malaysia. 1963. Harbour Act 1959/63 (Act 999).", "Collab=Malaysia|Year=1963|Source=Harbour Act 1959/63 (Act 999)")]
    [InlineData(
        "UN General Assembly. (1990). International Convention on the Rights of Sailors, A/RES/45/999.",
        "Collab=UN General Assembly|Year=1990|Source=International Convention on the Rights of Sailors, A/RES/45/999"
    )]
    [InlineData(
        "Convention relating to the Status of Sailors, 28 July 1951, 189 UNTS 999.",
        "Source=Convention relating to the Status of Sailors, 28 July 1951, 189 UNTS 999"
    )]
    [InlineData("Putusan Mahkamah Konstitusi Nomor 20/PUU-XVIII/2020.", "Source=Putusan Mahkamah Konstitusi Nomor 20/PUU-XVIII/2020")]
    [InlineData(
        "Lind and Others v. Norland, no. 27765/09, 23 February 2012.",
        "Source=Lind and Others v. Norland, no. 27765/09, 23 February 2012"
    )]
    public void Laws_treaties_and_judgments_stay_whole(string reference, string fields)
    {
        Assert.Equal(fields, Fields(reference));
        Assert.Equal(PublicationType.Legal, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);
    }

    [Theory]
    [InlineData("Lind, J. (2012). *Convention on the rights of the child: A commentary*. Quiet Press.")]
    [InlineData("Lind, J. (2012). *Lei de bairro: Um estudo*. Quiet Press.")]
    [InlineData("Lind, J. (2012). *The speech act in 1950s fiction*. Quiet Press.")]
    public void Books_about_laws_are_books(string reference) =>
        Assert.Equal(PublicationType.Book, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Theory]
    [InlineData(
        "Lind, J., et al. (2013). *Shores of return* (5th ed.). Quiet Press.",
        "Surname=Lind|GivenNames=J.|EtAl=et al.|Year=2013|Source=Shores of return|Edition=5th ed.|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Suryadi, A., & Wibowo, B. (2018). Pulang kampung. Dalam R. Hartono (Ed.), *Bunga rampai rantau* (hlm. 45-67). Jakarta: Pustaka Teduh.",
        "Surname=Suryadi|GivenNames=A.|Surname=Wibowo|GivenNames=B.|Year=2018|ChapterTitle=Pulang kampung|GivenNames=R.|Surname=Hartono|Source=Bunga rampai rantau|FirstPage=45|LastPage=67|PublisherLoc=Jakarta|PublisherName=Pustaka Teduh"
    )]
    [InlineData(
        "Oduya, A. (2007). Who stays? In J. Smit & A. van Dijk (Eds.), *The handbook of harbours* (2nd ed., Vol. 3, pp. 1–20). Quiet Press.",
        "Surname=Oduya|GivenNames=A.|Year=2007|ChapterTitle=Who stays?|GivenNames=J.|Surname=Smit|GivenNames=A.|Surname=van Dijk|Source=The handbook of harbours|Edition=2nd ed.|Volume=3|FirstPage=1|LastPage=20|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Ministry of Harbours, Bureau of Coastal Affairs. (1996). *Coast policy*. https://example.org/coast.html.",
        "Collab=Ministry of Harbours, Bureau of Coastal Affairs|Year=1996|Source=Coast policy|Uri=https://example.org/coast.html"
    )]
    [InlineData(
        "Kaya, C. (2020, April 3). Ships wait at the bar. *The Harbour Times*. Retrieved May 4, 2021, from https://example.org/ships",
        "Surname=Kaya|GivenNames=C.|Year=2020|Month=April|Day=3|ArticleTitle=Ships wait at the bar|Source=The Harbour Times|DateInCitation=May 4, 2021|Uri=https://example.org/ships"
    )]
    [InlineData(
        "Rahmawati, S. (2021). *Jaringan perantau* [Tesis, Universitas Teduh].",
        "Surname=Rahmawati|GivenNames=S.|Year=2021|Source=Jaringan perantau|Degree=Tesis|PublisherName=Universitas Teduh"
    )]
    [InlineData(
        "Setiawan. (2016). Budaya merantau. *Jurnal Teduh*, Vol. 8 No. 1, hlm. 1-15.",
        "Surname=Setiawan|Year=2016|ArticleTitle=Budaya merantau|Source=Jurnal Teduh|Volume=8|Issue=1|FirstPage=1|LastPage=15"
    )]
    [InlineData(
        "Burger D, Strand S, Toll CS. Harbours and beyond. Quiet Sci. 2013;124(7):423–41. doi: 10.1234/QS2012",
        "Surname=Burger|GivenNames=D|Surname=Strand|GivenNames=S|Surname=Toll|GivenNames=CS|ArticleTitle=Harbours and beyond|Source=Quiet Sci|Year=2013|Volume=124|Issue=7|FirstPage=423|LastPage=41|Doi=10.1234/QS2012"
    )]
    [InlineData(
        "Ferri, F, J Gale, NJ Ingram, and R van de Berg. 2025. “Listening at Sea.” *Quiet Research* 34 (2): 1–4.",
        "Surname=Ferri|GivenNames=F|GivenNames=J|Surname=Gale|GivenNames=NJ|Surname=Ingram|GivenNames=R|Surname=van de Berg|Year=2025|ArticleTitle=Listening at Sea|Source=Quiet Research|Volume=34|Issue=2|FirstPage=1|LastPage=4"
    )]
    [InlineData(
        "Gale, E. 1983, *Nations of salt*, Blackwater, Oxford.",
        "Surname=Gale|GivenNames=E.|Year=1983|Source=Nations of salt|PublisherName=Blackwater|PublisherLoc=Oxford"
    )]
    [InlineData(
        "Marsh, A. (1995). *Salt and silence* (B. Ferri, Trans.). Quiet Books. (Original work published 1975)",
        "Surname=Marsh|GivenNames=A.|Year=1995|Source=Salt and silence|GivenNames=B.|Surname=Ferri|PublisherName=Quiet Books|OriginalYear=1975"
    )]
    [InlineData(
        "Brown, A., Jr. (in press). Stateless at sea. *Ocean & Law, 14*(3), Article 105.",
        "Surname=Brown|GivenNames=A.|Suffix=Jr.|Year=in press|ArticleTitle=Stateless at sea|Source=Ocean & Law|Volume=14|Issue=3|ElocationId=105"
    )]
    [InlineData(
        "Gale, Simon. 2015. “Waiting.” In *Shores of doubt*, edited by E. Cooper and D. Prat, 173–192. New York: Quiet Press.",
        "Surname=Gale|GivenNames=Simon|Year=2015|ChapterTitle=Waiting|Source=Shores of doubt|GivenNames=E.|Surname=Cooper|GivenNames=D.|Surname=Prat|FirstPage=173|LastPage=192|PublisherLoc=New York|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Gale, Simon. 2015. “Waiting.” In *Shores of doubt*, edited by E. Cooper and D. Prat. New York: Quiet Press.",
        "Surname=Gale|GivenNames=Simon|Year=2015|ChapterTitle=Waiting|Source=Shores of doubt|GivenNames=E.|Surname=Cooper|GivenNames=D.|Surname=Prat|PublisherLoc=New York|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Sari, N. P., & Wijaya, K. (2017). Pedagang kecil. Prosiding Seminar Nasional Pesisir, 2(1), 100–112. Pontianak: Teduh Press.",
        "Surname=Sari|GivenNames=N. P.|Surname=Wijaya|GivenNames=K.|Year=2017|ArticleTitle=Pedagang kecil|Source=Prosiding Seminar Nasional Pesisir|Volume=2|Issue=1|FirstPage=100|LastPage=112|PublisherLoc=Pontianak|PublisherName=Teduh Press"
    )]
    [InlineData(
        "[4] S. Utami, “Rantau,” Tesis, Institut Teduh, Makassar, 2017.",
        "GivenNames=S.|Surname=Utami|Source=Rantau|Degree=Tesis|PublisherName=Institut Teduh|PublisherLoc=Makassar|Year=2017"
    )]
    [InlineData(
        "[3] Badan Pusat Statistik, *Profil Migran*. Jakarta: BPS, 2020.",
        "Collab=Badan Pusat Statistik|Source=Profil Migran|PublisherLoc=Jakarta|PublisherName=BPS|Year=2020"
    )]
    [InlineData(
        "[5] World Bank, “Time to travel,” 2019. [Online]. Tersedia: https://example.org/ttt. [Diakses: 3 Mei 2025].",
        "Collab=World Bank|Source=Time to travel|Year=2019|Uri=https://example.org/ttt|DateInCitation=3 Mei 2025"
    )]
    [InlineData(
        "Idris, Nur. 2008. “Perempuan perantau.” Dalam Kathy Robin dan Sharon Basel (peny.), Perempuan di pulau, hlm. 155-172. Jakarta: Pustaka Teduh.",
        "Surname=Idris|GivenNames=Nur|Year=2008|ChapterTitle=Perempuan perantau|GivenNames=Kathy|Surname=Robin|GivenNames=Sharon|Surname=Basel|Source=Perempuan di pulau|FirstPage=155|LastPage=172|PublisherLoc=Jakarta|PublisherName=Pustaka Teduh"
    )]
    [InlineData(
        "Purwa, Heri, dan Sari, Indah. 2015. “Pulang”. Masyarakat Teduh Vol 20, No 1 (Januari 2015): 1-22.",
        "Surname=Purwa|GivenNames=Heri|Surname=Sari|GivenNames=Indah|Year=2015|ArticleTitle=Pulang|Source=Masyarakat Teduh|Volume=20|Issue=1|FirstPage=1|LastPage=22"
    )]
    [InlineData(
        "———. 2002. *A history of the land*. Sydney: Quiet Press.",
        "Year=2002|Source=A history of the land|PublisherLoc=Sydney|PublisherName=Quiet Press"
    )]
    public void References_of_many_kinds_are_split(string printed, string fields) => Assert.Equal(fields, Fields(printed));

    [Theory]
    [InlineData(
        "Lind, J. (2019). Home. *Quiet Studies*, *2*(1), 3–4. doi:10.1234/ABC(1)5.",
        "10.1234/ABC(1)5",
        "https://doi.org/10.1234/ABC(1)5"
    )]
    [InlineData("Lind, J. (2019). Home. *Quiet Studies*, *2*(1), 3–4. DOI: 10.1234/abc", "10.1234/abc", "https://doi.org/10.1234/abc")]
    [InlineData(
        "Lind, J. (2019). Home. *Quiet Studies*, *2*(1), 3–4. http://dx.doi.org/10.1234/abc",
        "http://dx.doi.org/10.1234/abc",
        "https://doi.org/10.1234/abc"
    )]
    [InlineData(
        "Lind, J. (2019). Home. *Quiet Studies*, *2*(1), 3–4. https:// doi.org/10.1234/abc",
        "https:// doi.org/10.1234/abc",
        "https://doi.org/10.1234/abc"
    )]
    public void A_DOI_in_any_form_has_its_resolver_address(string printed, string text, string uri)
    {
        var doi = Assert.Single(ReferenceParser.Parse(ReferenceSample.Of(printed)).Parts, part => part.Field == RefField.Doi);
        Assert.Equal((text, uri), (doi.Text, doi.Uri));
    }

    [Fact]
    public void What_stands_between_the_halves_of_a_name_belongs_to_it()
    {
        var parts = ReferenceParser.Parse(ReferenceSample.Of("Lind, J., & Kaya, C. (2019). *Home*. Quiet Press.")).Parts;
        Assert.Equal(
            ["Lind|1|1", ", |1|1", "J.|1|1", ", & |1|0", "Kaya|1|2", ", |1|2", "C.|1|2", " (|0|0"],
            parts.Take(8).Select(part => $"{part.Text}|{part.Group}|{part.Name}")
        );
    }

    [Theory]
    [InlineData(
        "Moro, A. (2004). “‘Settled in harbours’: Salt after the wall.” *Quiet Review*, *77*(1), 7–25.",
        "‘Settled in harbours’: Salt after the wall"
    )]
    [InlineData(
        "A. Moro, “‘Settled in harbours’: Salt after the wall,” *Quiet Review*, vol. 77, no. 1, pp. 7–25, 2004.",
        "‘Settled in harbours’: Salt after the wall"
    )]
    [InlineData("Moro, A. (2004). “The sailors’ rest.” *Quiet Review*, *77*(1), 7–25.", "The sailors’ rest")]
    [InlineData("Moro, A. 2004 ‘Sailors’ rest and the quay’, *Quiet Review*, 77(1), pp. 7–25.", "Sailors’ rest and the quay")]
    [InlineData("Moro, A. (2004). “‘Home’ and ‘away’ at sea.” *Quiet Review*, *77*(1), 7–25.", "‘Home’ and ‘away’ at sea")]
    public void Quotation_marks_around_a_part_of_a_title_belong_to_it(string reference, string title) =>
        Assert.Contains("ArticleTitle=" + title + "|", Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "Adam, Richard H., and John Paget. 2005. “Do Harbours Grow?” *World Harbours* 33 (10): 1645–69.",
        "|FirstPage=1645|LastPage=69"
    )]
    [InlineData(
        "Banks, Cynthia, and Brian Chez. 2009. “How Do Harbours Grow?” *Harbour Review* 99 (2): 145–48. https://doi.org/10.1234/hr.99",
        "|FirstPage=145|LastPage=48|Doi=https://doi.org/10.1234/hr.99"
    )]
    public void A_shortened_last_page_is_one(string reference, string fields) =>
        Assert.EndsWith(fields, Fields(reference), StringComparison.Ordinal);

    [Fact]
    public void The_pages_that_a_book_has_are_no_place_in_it() =>
        Assert.DoesNotContain(
            "Page=",
            Fields("AGER Michel (2008) *Gérer les marins. Des ports au gouvernement*, Paris, Flammarion, 349 p."),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Acost, Pablo, Maria Fajn, and J. Humberto Lopez. 2008. “The Harbours.” *Quiet Review* 3 (1): 1–9.",
        "GivenNames=J. Humberto|Surname=Lopez"
    )]
    [InlineData(
        "Acost, P., & Fajn, M. (2008). The harbours. In J. García Márquez (Ed.), *Quiet shores* (pp. 1–9). Quiet Press.",
        "GivenNames=J.|Surname=García Márquez"
    )]
    public void A_name_behind_an_initial_is_a_given_name_where_others_are_written_out(string reference, string name) =>
        Assert.Contains("|" + name + "|", Fields(reference), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "BADAN2. (2019). *Data pelaut tahun 2018*. Diakses dari http://example.org/data.pdf pada tanggal 3 Maret 2020, pukul 20.15 WIB.",
        "3 Maret 2020, pukul 20.15 WIB"
    )]
    [InlineData("Dewi, R. (2019). *Data pelaut*. https://example.org/data (diakses pada 3 Maret 2020).", "3 Maret 2020")]
    [InlineData("Dewi, R. (2019). *Data pelaut*. Diakses daripada https://example.org/data pada 3 Mac 2020.", "3 Mac 2020")]
    public void The_day_behind_an_address_is_when_it_was_read(string reference, string day)
    {
        Assert.EndsWith("|DateInCitation=" + day, Fields(reference), StringComparison.Ordinal);
        Assert.DoesNotContain("|Volume=", Fields(reference), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_published_has_no_second_title() =>
        Assert.DoesNotContain(
            "diterbitkan",
            Fields("Ismatul, N.H. (2021). *Perlindungan Pelaut*. Skripsi, Universitas Teduh, tidak diterbitkan."),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "Akta Standard Minimum Kediaman, Penginapan dan Kemudahan Pelaut 1990 (Akta 999).",
        "Source=Akta Standard Minimum Kediaman, Penginapan dan Kemudahan Pelaut 1990 (Akta 999)"
    )]
    [InlineData(
        "Malaysia. (1963). Akta Pelabuhan 1959/63 (Akta 998).",
        "Collab=Malaysia|Year=1963|Source=Akta Pelabuhan 1959/63 (Akta 998)"
    )]
    public void Malay_acts_stay_whole(string reference, string fields) => Assert.Equal(fields, Fields(reference));

    [Theory]
    [InlineData("Haas, A., Wust, B., & Grim, C. (2004). Wandel in den Häfen. Institut für Häfen.")]
    [InlineData(
        "A. Haas, A. Wust, and F.-D. Grimm, “Wandel in osteuropäischen Hafenregionen,” Leibniz-Institut für Hafenkunde, Leipzig, 2004."
    )]
    public void Without_an_address_nothing_is_a_page_of_the_web(string reference) =>
        Assert.NotEqual(PublicationType.Webpage, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Property]
    public bool No_character_of_a_reference_is_lost_or_moved(string?[] texts)
    {
        var parts = texts
            .Where(text => !string.IsNullOrEmpty(text))
            .Select((text, index) => new RefPart(RefField.None, text!, index % 2 == 1))
            .ToSeq();
        var parsed = ReferenceParser.Parse(new("ref1", null, parts, SourceRef.None));
        return parsed.Raw == string.Concat(parts.Select(part => part.Text));
    }

    private static string Fields(string marked) => ReferenceSample.Fields(ReferenceParser.Parse(ReferenceSample.Of(marked)));
}
