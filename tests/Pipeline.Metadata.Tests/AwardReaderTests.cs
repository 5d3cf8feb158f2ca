using Pipeline.Metadata.Funding;

namespace Pipeline.Metadata.Tests;

public class AwardReaderTests
{
    [Fact]
    public void A_payer_named_with_its_DOI_keeps_it() =>
        Assert.Equal(
            "10.13039/501100011033",
            Assert
                .Single(AwardReader.Read("Este trabajo fue financiado por MICIU/AEI/10.13039/501100011033 (PID2021-123456NB-I00)."))
                .FunderId
        );

    [Theory]
    [InlineData(
        "This research was funded by Academic Research Fund Grant MOE 2013-T2-2-045 (R-313-000-109-112).",
        "Academic Research Fund: MOE 2013-T2-2-045"
    )]
    [InlineData(
        "This research was funded by the Rift Council, grant number RC-2021-0447, and by the German Wanderung Foundation (grant WF 88/3).",
        "Rift Council: RC-2021-0447 | German Wanderung Foundation: WF 88/3"
    )]
    [InlineData("This study was supported by Grant 2022-17 from the Visayas Research Fund.", "Visayas Research Fund: 2022-17")]
    [InlineData("This study was supported by a grant (2017-22) from the Visayas Research Fund.", "Visayas Research Fund")]
    [InlineData(
        "Terima kasih kepada LPPM Universitas Contoh atas Hibah Penelitian Dasar Nomor 45/LPPM/2023.",
        "LPPM Universitas Contoh: 45/LPPM/2023"
    )]
    [InlineData(
        "Penelitian ini didanai oleh DRTPM Kemendikbudristek tahun anggaran 2024 dengan nomor kontrak 112/E5/PG.02.00.PL/2024.",
        "DRTPM Kemendikbudristek: 112/E5/PG.02.00.PL/2024"
    )]
    [InlineData(
        "Realizado com apoio da CAPES (Código de Financiamento 001) e da FAPEAM, processo 062.00123/2020.",
        "CAPES: 001 | FAPEAM: 062.00123/2020"
    )]
    [InlineData(
        "Ha sido financiado por el proyecto PID2020-114499RB-I00 del Ministerio de Ciencia e Innovación.",
        "Ministerio de Ciencia e Innovación: PID2020-114499RB-I00"
    )]
    [InlineData(
        "Fieldwork was funded by the Mori Memorial Fund and by a Small Grant (SG-1123) of the Society for Asian Boats.",
        "Mori Memorial Fund | Society for Asian Boats: SG-1123"
    )]
    [InlineData("This work was supported by the Emsland Health Fund (EHF-19).", "Emsland Health Fund: EHF-19")]
    [InlineData("This work was supported by the Emsland Health Fund (EU-19).", "")]
    [InlineData(
        "Este trabajo forma parte del proyecto PID2021-123456NB-I00, financiado por MICIU/AEI/10.13039/501100011033.",
        "MICIU/AEI: PID2021-123456NB-I00"
    )]
    [InlineData(
        "Supported by the Emsland Health Fund (EHF-19) and the Philippine Council for Nursing Research (grant no. PCNR 2020-004).",
        "Emsland Health Fund: EHF-19 | Philippine Council for Nursing Research: PCNR 2020-004"
    )]
    [InlineData(
        "Penyelidikan ini dibiayai oleh Geran Universiti Penyelidikan (GUP-2022-014), Universiti Kelantan Timur.",
        "Universiti Kelantan Timur: GUP-2022-014"
    )]
    [InlineData("This research was supported by Grant 44-118 from the Perak Foundation.", "Perak Foundation: 44-118")]
    [InlineData(
        "This research was funded by the Directorate of Research and Community Service, Universitas Contoh, under contract number 118/UN77/PL/2022.",
        "Directorate of Research and Community Service, Universitas Contoh: 118/UN77/PL/2022"
    )]
    [InlineData(
        "We thank LPPM Universitas Contoh for the financial support (Grant No. 045/UN51.9/SPK/2024) and all informants.",
        "LPPM Universitas Contoh: 045/UN51.9/SPK/2024"
    )]
    [InlineData("We thank our mothers for the support (Chapter 4).", "")]
    [InlineData(
        "This project has received funding from the Coastal Union’s Horizon 2020 research and innovation programme under grant agreement No 847635.",
        "Coastal Union: 847635"
    )]
    [InlineData("Funded by the Coastal Union (CRC, KINBORDER, 101042225).", "Coastal Union: 101042225")]
    [InlineData(
        "This work is part of the programme Veni with project number 016.Veni.195.012, which is (partly) financed by the Island Research Council (IRC).",
        "Island Research Council: 016.Veni.195.012"
    )]
    [InlineData("Boat number 12 sank; the search was funded by the Island Research Council.", "Island Research Council")]
    [InlineData("We thank Siti Rahma for the financial support (Grant No. 045/2024).", "")]
    [InlineData("We thank Universitas Contoh for the financial support from the Sea Foundation (SF-12345).", "Sea Foundation: SF-12345")]
    [InlineData(
        "Esta investigación fue financiada por la Agencia Regional de Investigación (proyecto ARI n.º 11220456).",
        "Agencia Regional de Investigación: 11220456"
    )]
    [InlineData(
        "O presente trabalho foi realizado com apoio da Fundação de Amparo à Pesquisa do Cabo (FAPC), processo n. 2021/0457-3.",
        "Fundação de Amparo à Pesquisa do Cabo: 2021/0457-3"
    )]
    [InlineData(
        "This research was funded by the Endowment Fund for Scholars (EFS-S), grant number KET-1120/EFS/2023, and by BRIKN (Rumah Program 2024).",
        "Endowment Fund for Scholars: KET-1120/EFS/2023 | BRIKN"
    )]
    [InlineData(
        "Funded by the Australian Fund for Quiet Inquiry, Grant/Award Number: DP220100123",
        "Australian Fund for Quiet Inquiry: DP220100123"
    )]
    [InlineData(
        "Funded by the Australian Fund for Quiet Inquiry, Grant/Award Number(s): DP220100123, DP220100124",
        "Australian Fund for Quiet Inquiry: DP220100123, DP220100124"
    )]
    [InlineData("This work was supported by HarvestPlus, grant number 2014H8302.", "HarvestPlus: 2014H8302")]
    [InlineData("This work was supported by the Wellcome Trust through an Investigator Award to MV [106534].", "Wellcome Trust: 106534")]
    [InlineData(
        "This study received funding from the Wesley Medical Research (Project number: 2015-31).",
        "Wesley Medical Research: 2015-31"
    )]
    [InlineData(
        "This study was supported by the National Key Research and Development Plan (2024YFA1108900 to TZ and 2024YFA1108500 to WZ).",
        ""
    )]
    [InlineData(
        "Funded by the Toyota Foundation (grant no. D19-R-0012) and the Ford Foundation (grant no. 130-45).",
        "Toyota Foundation: D19-R-0012 | Ford Foundation: 130-45"
    )]
    [InlineData(
        "The study was financed in part by the Ministry of Education, Culture, Research, and Technology of the Republic of Indonesia under contract No. 077/E5/PG.02.00/2023.",
        "Ministry of Education, Culture, Research, and Technology of the Republic of Indonesia: 077/E5/PG.02.00/2023"
    )]
    [InlineData(
        "This work was supported by the National Science Foundation under Grant Nos. BCS-1122 and BCS-3344.",
        "National Science Foundation: BCS-1122, BCS-3344"
    )]
    [InlineData(
        "Funding was provided by the Indonesia Endowment Fund for Education (LPDP), grant number PRJ-61/LPDP/2022.",
        "Indonesia Endowment Fund for Education: PRJ-61/LPDP/2022"
    )]
    [InlineData(
        "The authors received financial support from the Ford Foundation and the Toyota Foundation.",
        "Ford Foundation | Toyota Foundation"
    )]
    [InlineData("The research was supported by the Faculty of Law, Universitas Indonesia.", "")]
    [InlineData("Supported by the Ministry of Education and the National Research Council (no. 55).", "")]
    [InlineData(
        "Penelitian ini didanai oleh Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi melalui hibah Penelitian Dasar nomor 0267/E5/AK.04/2022.",
        "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi: 0267/E5/AK.04/2022"
    )]
    [InlineData(
        "Penelitian ini dibiayai oleh LPPM Universitas Andalas dengan nomor kontrak: T/14/UN16.19/PT.01.03/2023.",
        "LPPM Universitas Andalas: T/14/UN16.19/PT.01.03/2023"
    )]
    [InlineData(
        "Penulis menerima hibah penelitian dari Universitas Andalas (No. 12/UN16/2021) dan dari Badan Riset dan Inovasi Nasional (No. 45/BRIN/2021).",
        "Universitas Andalas: 12/UN16/2021 | Badan Riset dan Inovasi Nasional: 45/BRIN/2021"
    )]
    [InlineData("Penelitian ini didanai oleh Yayasan Rantau.", "Yayasan Rantau")]
    [InlineData("Penelitian ini tidak menerima pendanaan dari pihak mana pun.", "")]
    [InlineData(
        "This research received no specific grant from any funding agency in the public, commercial, or not-for-profit sectors.",
        ""
    )]
    [InlineData("The author was supported by her family and by Dr. Siti Rahma.", "")]
    [InlineData("This study was not funded by the Ministry of Health.", "")]
    [InlineData("Penelitian ini tidak didanai oleh Yayasan Rantau.", "")]
    [InlineData("No funding was received from the Wellcome Trust.", "")]
    [InlineData(
        "Funded by the Toyota Foundation under grant no D19-R-0012 and supported by the Ford Foundation.",
        "Toyota Foundation: D19-R-0012 | Ford Foundation"
    )]
    [InlineData("Supported by the Sea Foundation (2019-2021).", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation (2019–21).", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation in 2020.", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation (USD 50,000).", "")]
    [InlineData("Supported by the Sea Foundation (IDR 50.000.000).", "")]
    [InlineData("Supported by the Sea Foundation (Rp50.000.000).", "")]
    [InlineData("Supported by the Sea Foundation (50.000.000).", "")]
    [InlineData("Supported by the Sea Foundation with a grant 50000 USD.", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation (COVID-19).", "")]
    [InlineData("Supported by the Sea Foundation under grant COVID-19.", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation under award 2020.", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation (H2020).", "")]
    [InlineData("Supported by the Sea Foundation (12/05/2020).", "")]
    [InlineData("Supported by the Sea Foundation (grant no. 2020).", "Sea Foundation: 2020")]
    [InlineData("Supported by the Sea Foundation under grant 1234.", "Sea Foundation: 1234")]
    [InlineData("Supported by the Sea Foundation, Jakarta, Indonesia.", "Sea Foundation")]
    [InlineData("Supported by the Sea Foundation, Jakarta, Indonesia (grant no. SF-12).", "Sea Foundation: SF-12")]
    [InlineData("Supported by the Ministry of Health, Indonesia.", "Ministry of Health, Indonesia")]
    [InlineData("Supported by the Ford Foundation, Jakarta, and the Toyota Foundation, Tokyo.", "Ford Foundation | Toyota Foundation")]
    [InlineData("Supported by the Wellcome Trust and Gatsby.", "")]
    [InlineData("Didanai oleh Yayasan Rantau dan Perantau Bersatu.", "")]
    [InlineData("Didanai oleh Yayasan Rantau serta Bank Indonesia.", "Yayasan Rantau | Bank Indonesia")]
    [InlineData("Didanai oleh Badan Riset dan Inovasi Nasional.", "Badan Riset dan Inovasi Nasional")]
    [InlineData("Supported by the University of Padang and Gatsby (no. 55).", "")]
    [InlineData("Supported by the Ministry of Research and Technology (no. 55).", "Ministry of Research and Technology: 55")]
    [InlineData(
        "This work was supported by the Economic and Social Research Council [grant number ES/T007265/1].",
        "Economic and Social Research Council: ES/T007265/1"
    )]
    [InlineData(
        "Supported by the Natural Sciences and Engineering Research Council of Canada # RGPIN-2016-06061.",
        "Natural Sciences and Engineering Research Council of Canada: RGPIN-2016-06061"
    )]
    [InlineData(
        "Penelitian ini didanai oleh Lembaga Penelitian dan Pengabdian kepada Masyarakat (LPPM) Universitas Andalas dengan kontrak No. T/12/UN.16.17/PT.01.03/2022.",
        "Lembaga Penelitian dan Pengabdian kepada Masyarakat Universitas Andalas: T/12/UN.16.17/PT.01.03/2022"
    )]
    [InlineData(
        "Supported by the Toyota Foundation (D19-R-0012), the Ford Foundation (130-45-B), and by the Wellcome Trust (grant 106534).",
        "Toyota Foundation: D19-R-0012 | Ford Foundation: 130-45-B | Wellcome Trust: 106534"
    )]
    [InlineData(
        "Kajian ini dibiayai oleh Universiti Sains Malaysia melalui Geran Universiti Penyelidikan (nombor geran: 1001/PHUMANITI/8016123).",
        "Universiti Sains Malaysia: 1001/PHUMANITI/8016123"
    )]
    [InlineData(
        "Penyelidikan ini menerima geran daripada Kementerian Pengajian Tinggi Malaysia (FRGS/1/2023/SS0/USM/02/5).",
        "Kementerian Pengajian Tinggi Malaysia: FRGS/1/2023/SS0/USM/02/5"
    )]
    [InlineData(
        "Este trabajo fue financiado por el Ministerio de Ciencia e Innovación (PID2019-104960GB-I00/AEI/10.13039/501100011033) y por la Fundación Carolina.",
        "Ministerio de Ciencia e Innovación: PID2019-104960GB-I00 | Fundación Carolina"
    )]
    [InlineData(
        "La investigación contó con el apoyo financiero del Consejo Nacional de Ciencia y Tecnología (beca núm. 712345).",
        "Consejo Nacional de Ciencia y Tecnología: 712345"
    )]
    [InlineData("La autora no recibió financiación de la Fundación Carolina.", "")]
    [InlineData(
        "Pesquisa financiada pela Fundação de Amparo à Pesquisa do Estado de São Paulo (processo nº 17/01498-3).",
        "Fundação de Amparo à Pesquisa do Estado de São Paulo: 17/01498-3"
    )]
    [InlineData(
        "O presente trabalho foi realizado com o apoio da Coordenação de Aperfeiçoamento de Pessoal de Nível Superior.",
        "Coordenação de Aperfeiçoamento de Pessoal de Nível Superior"
    )]
    [InlineData(
        "Cette recherche a été financée par l’Agence nationale de la recherche (ANR-18-CE41-0001).",
        "Agence nationale de la recherche: ANR-18-CE41-0001"
    )]
    [InlineData(
        "L’auteure a bénéficié d’un financement du Fonds national suisse de la recherche scientifique (subvention n° 189054).",
        "Fonds national suisse de la recherche scientifique: 189054"
    )]
    [InlineData("L’auteur n’a reçu aucun financement de la Fondation de France.", "")]
    [InlineData(
        "Diese Arbeit wurde von der Deutschen Forschungsgemeinschaft (DFG) unter der Projektnummer 423446 gefördert.",
        "Deutsche Forschungsgemeinschaft: 423446"
    )]
    [InlineData(
        "Gefördert durch das Bundesministerium für Bildung und Forschung (Förderkennzeichen 01UL1901X).",
        "Bundesministerium für Bildung und Forschung: 01UL1901X"
    )]
    [InlineData("Das Projekt wurde vom Schweizerischen Nationalfonds finanziert.", "Schweizerischer Nationalfonds")]
    [InlineData(
        "Die Feldforschung wurde mit Mitteln des Bundesministeriums für Bildung und Forschung ermöglicht.",
        "Bundesministerium für Bildung und Forschung"
    )]
    [InlineData("Das Projekt wurde nicht von der Volkswagenstiftung gefördert.", "")]
    [InlineData(
        "Dit onderzoek werd gefinancierd door de Nederlandse Organisatie voor Wetenschappelijk Onderzoek (NWO), dossiernummer 406.18.GO.002.",
        "Nederlandse Organisatie voor Wetenschappelijk Onderzoek: 406.18.GO.002"
    )]
    [InlineData(
        "De auteur kreeg een subsidie van het Fonds Wetenschappelijk Onderzoek (nr. G0A1220N).",
        "Fonds Wetenschappelijk Onderzoek: G0A1220N"
    )]
    [InlineData("", "")]
    public void Who_paid_is_read_only_where_it_is_certain(string statement, string awards) =>
        Assert.Equal(awards, string.Join(" | ", AwardReader.Read(statement).Select(FundingStatements.InWords)));

    [Theory]
    [InlineData("National Science Centre, Poland (NCN), grant no. 2018/31/B/HS6/01234.", "National Science Centre: 2018/31/B/HS6/01234")]
    [InlineData(
        "Wellcome Trust (grant 223456/Z/21/Z) and the Indonesia Endowment Fund for Education (LPDP; PRJ-12/LPDP/2022). The funders had no role in the study.",
        "Wellcome Trust: 223456/Z/21/Z | Indonesia Endowment Fund for Education: PRJ-12/LPDP/2022"
    )]
    [InlineData("Arts and Humanities Research Council, grant AH/V012345/1.", "Arts and Humanities Research Council: AH/V012345/1")]
    [InlineData("Ford Foundation.", "Ford Foundation")]
    [InlineData("None.", "")]
    [InlineData("Not applicable.", "")]
    [InlineData("Self-funded.", "")]
    [InlineData("The Ministry of Health approved the study (No. 12/2020).", "")]
    [InlineData("No funding. The Wellcome Trust was not involved.", "")]
    public void Under_a_label_payers_need_no_verb(string statement, string awards) =>
        Assert.Equal(awards, string.Join(" | ", AwardReader.ReadLabelled(statement).Select(FundingStatements.InWords)));

    [Fact]
    public void Notes_of_authors_name_payers_with_their_numbers()
    {
        var article = Given.With(meta =>
            meta with
            {
                AuthorNotes =
                [
                    new(
                        "other",
                        Given.Line("Lecturer. The fieldwork was supported by the Sea Foundation (grant no. SF-12) and by friends.").Content,
                        Given.Place
                    ),
                ],
            }
        );
        Assert.Equal(
            "Sea Foundation: SF-12",
            FundingStatements.InWords(Assert.Single(MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Awards))
        );
    }

    [Theory]
    [InlineData("We thank the ferry crews. The work was supported by the Sea Foundation (grant no. SF-12).", "Sea Foundation: SF-12")]
    [InlineData("We were supported by the University of Padang.", "")]
    [InlineData("The research was made possible by a travel grant from the Van Speijk Foundation.", "Van Speijk Foundation")]
    [InlineData("It was made possible by the kindness of the University of Padang.", "")]
    [InlineData(
        "Penulis mengucapkan terima kasih kepada para informan serta LPPM Universitas Contoh yang telah mendanai penelitian ini melalui skema Penelitian Dasar (Kontrak No. 1204/UN88/LPPM/2025).",
        "LPPM Universitas Contoh: 1204/UN88/LPPM/2025"
    )]
    [InlineData("We thank the crews and the Sea Foundation, which funded this study (grant no. SF-12).", "Sea Foundation: SF-12")]
    [InlineData("Terima kasih kepada para informan yang telah membiayai perjalanan (Nomor 12/2025).", "")]
    public void Thanks_name_a_payer_with_a_number_or_where_it_gave_a_grant(string thanks, string awards) =>
        Assert.Equal(awards, string.Join(" | ", AwardReader.Read(thanks, areNumbered: true).Select(FundingStatements.InWords)));

    [Theory]
    [InlineData("We thank the crews, and the Sea Foundation (SF-12).", true)]
    [InlineData("We thank SF and the crews.", true)]
    [InlineData("We thank the crews.", false)]
    public void The_article_knows_where_payers_are_thanked(string thanks, bool isNamed)
    {
        var paragraph = Given.Line(thanks);
        var context = Given.Settings(settings => settings with { Awards = [new("Sea Foundation", null, ["SF-12"])] });
        var article = Given.Clean with { Back = Given.Clean.Back with { Acknowledgements = [paragraph] } };
        Assert.Equal(isNamed ? [paragraph.FirstWords] : [], MetadataNormaliser.Normalise(article, context).Value.Meta.PayersNamed);
    }

    [Fact]
    public void A_payer_who_is_named_twice_is_one()
    {
        var article = Given.Funding("Funded by the Sea\u00A0Foundation.");
        article = article with
        {
            Back = article.Back with
            {
                Acknowledgements = [Given.Line("We thank all. Supported by the Sea  Foundation (grant no. SF-12).")],
            },
        };
        var award = Assert.Single(MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Awards);
        Assert.Equal("Sea Foundation: SF-12", FundingStatements.InWords(award));
    }

    [Theory]
    [InlineData("Funded by the Sea Foundation (grant no. SF-12).", 1)]
    [InlineData("Funded by the Sea Foundation (grant no. SF-12), and by friends at the Ford  Foundation.", 0)]
    [InlineData("Funded by the Sea Foundation (grant no. SF-12) and FF.", 0)]
    [InlineData("Funded by the Sea Foundation (grant no. SF-12) and others (F/77-B).", 0)]
    public void What_staff_know_and_the_statement_does_not_say_is_asked_about(string statement, int asked)
    {
        var context = Given.Settings(settings =>
            settings with
            {
                Awards = [new("Sea Foundation", null, ["SF-12"]), new("Ford Foundation", null, ["F/77 B"])],
            }
        );
        Assert.Equal(
            asked,
            MetadataNormaliser.Normalise(Given.Funding(statement), context).Diagnostics.Count(finding => finding.Code == "META101")
        );
    }

    [Fact]
    public void What_staff_know_takes_the_place_of_what_is_printed()
    {
        var context = Given.Settings(settings => settings with { Awards = [new("Sea Foundation", null, ["SF-12"])] });
        var normalised = MetadataNormaliser.Normalise(Given.Funding("Funded by the Sea Foundation (grant no. SF-21)."), context);
        Assert.Equal(["SF-12"], Assert.Single(normalised.Value.Meta.Awards).Numbers);
        Assert.Contains(normalised.Diagnostics, finding => finding.Code == "META101");
    }
}
