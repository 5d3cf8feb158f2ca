using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

public sealed class KindTests
{
    [Theory]
    [InlineData("Letter from Winston Lind to Arthur Roy, 3 May 1921, National Archives, CO 273/510, Kew.", PublicationType.Archive)]
    [InlineData("Resident-General to High Commissioner, 12 August 1903, CO 273/289, The National Archives, Kew.", PublicationType.Archive)]
    [InlineData("Lind, W. (1921, May 3). [Letter to Arthur Roy]. Quiet House, Kew.", PublicationType.Archive)]
    [InlineData("Blum, Robert. 1974. The quiet vowel deletion hypothesis. University of Hawai’i dissertation.", PublicationType.Thesis)]
    [InlineData(
        "United Nations Committee on Migrant Workers. General Comment No. 1 on Migrant Domestic Workers. UN Doc. CMW/C/GC/1. 23 February 2011.",
        PublicationType.Report
    )]
    [InlineData("*Questions relating to the Quiet Obligation (Belgia v Senegalia)* (Judgment) [2012] ICJ Rep 422", PublicationType.Legal)]
    [InlineData("*The M/V “Tenang” (No 2) (Saint Quiet and the Grenadas v Guinea)* (1999) 38 ILM 1323", PublicationType.Legal)]
    [InlineData(
        "*Public Prosecutor v Hasan bin Amat and Others*, Putusan PN Lhoktenang Nomor 76/Pid.Sus/2021/PN Lsk (14 June 2021)",
        PublicationType.Legal
    )]
    [InlineData("BP2MI Regulation No. 9 of 2020 on the Exemption of Placement Costs for Sailors.", PublicationType.Legal)]
    [InlineData("Plaintiff M70/2011 v Minister for Immigration and Citizenship (2011) 244 CLR 144.", PublicationType.Legal)]
    [InlineData(
        "International Convention on the Protection of the Rights of All Migrant Workers, 18 December 1990, A/RES/45/158.",
        PublicationType.Legal
    )]
    [InlineData(
        "Ministry of Manpower of the Republic of Indonesia. (2015). Ministerial Decree No. 260 of 2015 on the Prohibition of Placement of Sailors in Middle Eastern Countries.",
        PublicationType.Legal
    )]
    [InlineData(
        "Corte IDH. Opinión Consultiva OC-18/03 de 17 de septiembre de 2003. Condición Jurídica y Derechos de los Marineros. Serie A No. 18.",
        PublicationType.Legal
    )]
    [InlineData(
        "Hoan LA, Yeo BSA. Transnational Labour and Debt in Quiet Harbours [dissertation]. Singapore: Quiet University; 2015.",
        PublicationType.Thesis
    )]
    [InlineData(
        "@QuietHarbour. “Kita lindungi pelaut.” *Twitter*, 18 Des. 2020, 9:15 a.m., twitter.com/quiet/status/1339812.",
        PublicationType.Webpage
    )]
    [InlineData(
        "European Commission (2020), Communication on a New Pact on Harbours, COM(2020) 609 final, Brussels, 23 September 2020.",
        PublicationType.Report
    )]
    [InlineData(
        "Tan, Sooi Beng. “Quiet Sounds.” Interview by Hui Yew-Foong. Podcast audio, 34:12. Quiet Mandala, May 3, 2020. https://example.org/podcast/12.",
        PublicationType.Audiovisual
    )]
    [InlineData(
        "Migration for Employment Convention (Revised), 1949 (No. 97). Geneva: International Labour Organization.",
        PublicationType.Legal
    )]
    [InlineData("Human Rights Committee. General Comment No. 27: Freedom of Movement. 1999.", PublicationType.Report)]
    [InlineData("Stadtarchiv Chemnitz, Bestand VEB Baumwollspinnerei, Nr. 411–624.", PublicationType.Archive)]
    [InlineData(
        "Bors, George J. 2016. “The Wage of Rest.” NBEQ Working Paper 21850, National Bureau of Quiet, Cambridge, MA.",
        PublicationType.Report
    )]
    [InlineData(
        "Barto, K. 2014 MuQui: quiet inference. R package. Version 1.40.4. https://example.org/package=MuQui",
        PublicationType.Software
    )]
    [InlineData("Wulan D. Strategi pelaut pulang [Tesis]. Yogyakarta: Universitas Teduh; 2019.", PublicationType.Thesis)]
    [InlineData("Myda, Seth. 1998. “Sailors at Rest.” The New York Times, A8.", PublicationType.Newspaper)]
    [InlineData("The Straits Times. “Sailors Deserve a Day Off,” March 2, 2019.", PublicationType.Newspaper)]
    [InlineData("Safra, W. Comparing harbours. Encyclopedia of Harbours 2004, 9–29.", PublicationType.Chapter)]
    [InlineData("United Harbours. (2020). Sailor stock dataset. Quiet Division. https://example.org/stock", PublicationType.Data)]
    [InlineData("Minggu pagi di pelabuhan. Film. Teduh Productions, 2009.", PublicationType.Audiovisual)]
    public void The_kind_is_told_by_what_only_such_works_have(string reference, PublicationType type) =>
        Assert.Equal(type, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Fact]
    public void Whom_an_interview_was_with_is_no_author() =>
        Assert.StartsWith(
            "Source=Interview with Siti, former domestic worker|",
            ReferenceSample.Fields(
                ReferenceParser.Parse(ReferenceSample.Of("Interview with Siti, former domestic worker, Surabaya, 14 July 2019."))
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Lund, C. (1989). *Handbook of harbours*. Quiet Press.", PublicationType.Book)]
    [InlineData("Lund, C. (2012). The New York Times at sea. *Quiet Papers*, *12*(3), 45–67.", PublicationType.Journal)]
    [InlineData("Lund, C. (2012). A working paper economy. *Quiet Papers*, *12*(3), 45–67.", PublicationType.Journal)]
    [InlineData("Lund, C. (2012). Building a database of sailors. *Quiet Papers*, *12*(3), 45–67.", PublicationType.Journal)]
    [InlineData("Lund, C. (2012). Quiet: An R package. *Quiet Papers*, *12*(3), 45–67.", PublicationType.Journal)]
    public void Words_of_other_kinds_in_a_title_do_not_make_it_one(string reference, PublicationType type) =>
        Assert.Equal(type, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Theory]
    [InlineData("Lund, C. (1989). *A guide to the National Archives of Indonesia*. Quiet Press.")]
    [InlineData("Lund, C. (2012). Letters in the National Archives. *Quiet Papers*, *12*(3), 45–67.")]
    [InlineData("Lund, C. (2012). *Sailors at rest*. Working Papers IZ 12/2019. Quiet Institute.")]
    public void What_is_printed_of_archives_is_no_paper_of_one(string reference) =>
        Assert.NotEqual(PublicationType.Archive, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Theory]
    [InlineData(
        "Blum, Robert. 1974. The quiet vowel deletion hypothesis. University of Hawai’i dissertation.",
        "PublisherName=University of Hawai’i|Degree=dissertation"
    )]
    [InlineData(
        "DUTRA, D. *Portos e trabalho: marinheiras em Brasília*. 2012. Tese (Doutorado em Ciências Sociais) – Universidade de Brasília, Brasília, 2012.",
        "Degree=Tese (Doutorado em Ciências Sociais)|PublisherName=Universidade de Brasília"
    )]
    [InlineData(
        "OIM (2020). Informe sobre los puertos en el mundo 2020. Ginebra: Organización Internacional para los Puertos.",
        "PublisherLoc=Ginebra|PublisherName=Organización Internacional para los Puertos"
    )]
    [InlineData(
        "Hugo, Graeme. “Labour at Sea for Development: Best Practices in Asia.” ILO Asia-Pacific Working Paper Series. Bangkok: International Labour Organization, 2009.",
        "Source=ILO Asia-Pacific Working Paper Series|PublisherLoc=Bangkok"
    )]
    [InlineData(
        "Jabatan Perangkaan Malaysia. 2020. Anggaran Penduduk Semasa, Malaysia, 2020. Putrajaya: Jabatan Perangkaan Malaysia.",
        "Source=Anggaran Penduduk Semasa, Malaysia, 2020|PublisherLoc=Putrajaya|PublisherName=Jabatan Perangkaan Malaysia"
    )]
    [InlineData(
        "Departemen Tenaga Kerja dan Transmigrasi RI, Keputusan Menteri No. 104A/MEN/2002 tentang Penempatan Pelaut.",
        "Collab=Departemen Tenaga Kerja dan Transmigrasi RI|Source=Keputusan Menteri No. 104A/MEN/2002 tentang Penempatan Pelaut"
    )]
    [InlineData("³ Lim S, Bae JH. Quiet clinics. Quiet Rev Med. 2021;17:11-30.", "Surname=Lim")]
    public void Title_publisher_and_degree_are_parted(string reference, string fields) =>
        Assert.Contains(fields, ReferenceSample.Fields(ReferenceParser.Parse(ReferenceSample.Of(reference))), StringComparison.Ordinal);

    [Theory]
    [InlineData("R (on the application of Lind) v Secretary of State for the Quay [2005] UKHL 66, [2006] 1 AC 396.", PublicationType.Legal)]
    [InlineData("Hirsi Jam and Others v Italy App no 27765/09 (ECtHR, 23 February 2012).", PublicationType.Legal)]
    [InlineData("Case C-411/10 NS v Secretary of State for the Quay [2011] ECR I-13905.", PublicationType.Legal)]
    [InlineData("Surat Keputusan Menteri Pelabuhan Nomor 260 Tahun 2015.", PublicationType.Legal)]
    [InlineData("*The Quay of Killing*. Directed by Joshua Oppen, Final Cut for Now, 2012.", PublicationType.Audiovisual)]
    [InlineData("Su, Z., Cohen, J.Y., 2022. Two types of neurons drive learning. 10.1101/2022.12.08.519670", PublicationType.Preprint)]
    [InlineData("A. Grech, Quiet Lipid Mediators 2002, 68–69, 457–470.", PublicationType.Journal)]
    public void Kinds_have_their_signs(string reference, PublicationType kind) =>
        Assert.Equal(kind, ReferenceParser.Parse(ReferenceSample.Of(reference)).Type);

    [Theory]
    [InlineData("Lind, J. (2019). *Home*. Quiet Press.", PublicationType.Book)]
    [InlineData("Lind, J. (2019). Home. *Quiet Studies*, *2*(1), 3–4.", PublicationType.Journal)]
    [InlineData("Lind, J. (2019). *Home* (Doctoral dissertation, University of Quiet).", PublicationType.Thesis)]
    [InlineData("Lind, J. (2019, May 3). Home. *The Harbour Times*.", PublicationType.Newspaper)]
    [InlineData("Lind, J. (2019). Home. In *Proceedings of the Conference on Harbours* (pp. 3–4).", PublicationType.ConfProc)]
    [InlineData("Undang-Undang Nomor 18 Tahun 2017 tentang Pelabuhan.", PublicationType.Legal)]
    [InlineData("Lind, J., et al. Harbours at night, bioRxiv. 274456 (2020) doi:10.1101/274456.", PublicationType.Preprint)]
    [InlineData(
        "Lind, J. [@jolind]. (2021, March 5). Sailors are heroes [Tweet]. Twitter. https://twitter.example/jolind/status/1",
        PublicationType.Webpage
    )]
    [InlineData(
        "Shahab, N. (Host). (2020, 12 Agustus). Pelaut di tengah badai [Episode siniar audio]. Dalam Mata Laut. Narasi. https://example.org/e",
        PublicationType.Audiovisual
    )]
    [InlineData("Kartika, S. (personal communication, July 12, 2023).", PublicationType.Interview)]
    [InlineData("Lind, J. (2021). *quay: Harbours in R* (Version 2.1) [R package]. https://example.org/quay", PublicationType.Software)]
    [InlineData("J Lind, A Kaya (2015) Harbours at night. Dryad Digital Repository. 10.5061/dryad.cv999", PublicationType.Data)]
    [InlineData("Lind, J. (2017). Harbours of the world 2017. Harbour Office, Rome.", PublicationType.Book)]
    public void The_kind_of_work_is_told(string printed, PublicationType type) =>
        Assert.Equal(type, ReferenceParser.Parse(ReferenceSample.Of(printed)).Type);
}
