using Pipeline.References.Parsing;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

/// <summary>Forms that styles of many countries and fields ask for.</summary>
public sealed class FormsOfStylesTests
{
    [Theory]
    [InlineData(
        "Lindal, A., Oduya, B., Ström, C., Kaya, D., Berg, E., Roy, F., . . . Zorn, M. (2021). Many hands at sea. *Quiet Studies*, *60*(4), 1–20.",
        "Surname=Lindal|GivenNames=A.|Surname=Oduya|GivenNames=B.|Surname=Ström|GivenNames=C.|Surname=Kaya|GivenNames=D.|Surname=Berg|GivenNames=E.|Surname=Roy|GivenNames=F.|Surname=Zorn|GivenNames=M.|Year=2021|ArticleTitle=Many hands at sea|Source=Quiet Studies|Volume=60|Issue=4|FirstPage=1|LastPage=20"
    )]
    [InlineData(
        "Kwon, S.-y., & Baek, J.-h. (2014). Brides and ports. *Quiet Studies*, *53*(1), 1–9.",
        "Surname=Kwon|GivenNames=S.-y.|Surname=Baek|GivenNames=J.-h.|Year=2014|ArticleTitle=Brides and ports|Source=Quiet Studies|Volume=53|Issue=1|FirstPage=1|LastPage=9"
    )]
    [InlineData(
        "Abd. Karim Haji Daud. (1999). *Sejarah Pelaut di Melaka*. Bangi: Penerbit Sunyi.",
        "Surname=Abd. Karim Haji Daud|Year=1999|Source=Sejarah Pelaut di Melaka|PublisherLoc=Bangi|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Prof. Dr. Sunaryo. (2014). *Metode Penelitian Pelabuhan*. Bandung: Penerbit Sunyi.",
        "Surname=Sunaryo|Year=2014|Source=Metode Penelitian Pelabuhan|PublisherLoc=Bandung|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Lestari, D. P., S.Sos., M.A. (2020). *Perempuan Pelabuhan*. Penerbit Sunyi.",
        "Surname=Lestari|GivenNames=D. P.|Year=2020|Source=Perempuan Pelabuhan|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Zhou, H. [周海]. (2003). *Strangers at the quay*. Quiet University Press.",
        "Surname=Zhou|GivenNames=H.|Year=2003|Source=Strangers at the quay|PublisherName=Quiet University Press"
    )]
    [InlineData(
        "Lee, Soo Ah, et al. “Crossing Under.” *Quiet Quarterly*, vol. 3, no. 1, 2019, pp. 4–9.",
        "Surname=Lee|GivenNames=Soo Ah|EtAl=et al.|ArticleTitle=Crossing Under|Source=Quiet Quarterly|Volume=3|Issue=1|Year=2019|FirstPage=4|LastPage=9"
    )]
    [InlineData(
        "TERRIER, Anne. Les ports. In : DUBREUIL, Claire et HARDY, Jean-Louis (dir.). *Les mondes du large*. Rennes : Presses du Calme, 2009, p. 25-38.",
        "Surname=TERRIER|GivenNames=Anne|ChapterTitle=Les ports|Surname=DUBREUIL|GivenNames=Claire|Surname=HARDY|GivenNames=Jean-Louis|Source=Les mondes du large|PublisherLoc=Rennes|PublisherName=Presses du Calme|Year=2009|FirstPage=25|LastPage=38"
    )]
    [InlineData(
        "Nasri, A. H., & Lubna, M. (Eds.). (n.d.). *Catatan Pelaut*. Medan: Penerbit Sunyi.",
        "Surname=Nasri|GivenNames=A. H.|Surname=Lubna|GivenNames=M.|Year=n.d.|Source=Catatan Pelaut|PublisherLoc=Medan|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Wan Mohd Zaki Wan Musa, Mohd Nizam Osman dan Khairul Anwar A. Haris. 2012. *Adab Pelaut*. Petaling Jaya: Penerbit Sunyi.",
        "Surname=Wan Mohd Zaki Wan Musa|Surname=Mohd Nizam Osman|Surname=Khairul Anwar A. Haris|Year=2012|Source=Adab Pelaut|PublisherLoc=Petaling Jaya|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Trần Thị Mai. 2017. *Returning harbours*. Canberra: Quiet Press.",
        "Surname=Trần Thị Mai|Year=2017|Source=Returning harbours|PublisherLoc=Canberra|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Pérez-Luna, M. del C. y De los Mares, A. (2018). *Las fronteras quietas*. Editorial Calma.",
        "Surname=Pérez-Luna|GivenNames=M. del C.|Surname=De los Mares|GivenNames=A.|Year=2018|Source=Las fronteras quietas|PublisherName=Editorial Calma"
    )]
    [InlineData(
        "Dewa R, Sutan A, for the SEACALM Study Group. Screening at the quay. Trop Med Int Health. 2019;24(2):45-9.",
        "Surname=Dewa|GivenNames=R|Surname=Sutan|GivenNames=A|Collab=SEACALM Study Group|ArticleTitle=Screening at the quay|Source=Trop Med Int Health|Year=2019|Volume=24|Issue=2|FirstPage=45|LastPage=9"
    )]
    public void Names_keep_what_is_theirs(string marked, string fields) => Assert.Equal(fields, Fields(marked));

    [Theory]
    [InlineData(
        "Comisión Marítima para el Caribe Austral [COMCA]. (2019). *Panorama de los puertos* (Informe No. 4). COMCA.",
        "Comisión Marítima para el Caribe Austral [COMCA]"
    )]
    [InlineData(
        "Instituto Austral de los Puertos del Caribe. (2019). *Panorama de los puertos*. IAPC.",
        "Instituto Austral de los Puertos del Caribe"
    )]
    [InlineData("Departemen Pelabuhan Rakyat RI. (2004). *Himpunan peraturan*. Depel.", "Departemen Pelabuhan Rakyat RI")]
    [InlineData("Universidad de los Mares (s.f.). *Migrantes en puertos*. https://example.org/a", "Universidad de los Mares")]
    [InlineData("Herald, The (2015) ‘Stranded at the quay’, 16 May, p. 3.", "Herald, The")]
    public void Organisations_are_read_whole(string marked, string name) =>
        Assert.Contains($"Collab={name}|", Fields(marked), StringComparison.Ordinal);

    [Fact]
    public void The_article_of_a_newspaper_stands_first_in_its_name() =>
        Assert.Equal(
            "The Herald",
            WorkReader.Read(Parsed("Herald, The (2015) ‘Stranded at the quay’, 16 May, p. 3.")).Authors.Names[0].Family
        );

    [Theory]
    [InlineData(
        "Lind, J. (2018). Ship lanes. *Quiet Studies*, *54*(2), 245–247. https://doi-org.proxy.example.edu/10.1234/qs.54",
        "10.1234/qs.54"
    )]
    [InlineData("Lind, J. (2012). *At the edges*. Quiet Press. www.doi.org/10.1234/qs.55", "10.1234/qs.55")]
    public void Dois_behind_a_proxy_are_dois(string marked, string doi) => Assert.Equal(doi, WorkReader.Read(Parsed(marked)).Doi);

    [Theory]
    [InlineData(
        "Lind, A. (Host). (2019, November 15). The calm crowd (No. 688) [Audio podcast episode]. In *This Quiet Life*. WQZ. https://example.org/688",
        "Surname=Lind|GivenNames=A.|Year=2019|Month=November|Day=15|ArticleTitle=The calm crowd|ReportNumber=No. 688|Source=This Quiet Life|PublisherName=WQZ|Uri=https://example.org/688"
    )]
    [InlineData(
        "King-Roy, M. (1963, August 28). *I have a boat* [Speech audio recording]. Quiet Rhetoric. https://example.org/boat",
        "Surname=King-Roy|GivenNames=M.|Year=1963|Month=August|Day=28|Source=I have a boat|PublisherName=Quiet Rhetoric|Uri=https://example.org/boat"
    )]
    [InlineData(
        "Orang di negeri jauh (2010) Directed by R. Sunyi. Jakarta: Film Sunyi.",
        "Source=Orang di negeri jauh|Year=2010|PublisherLoc=Jakarta|PublisherName=Film Sunyi"
    )]
    [InlineData(
        "MARTINS, Ana Clara. *Brasileiros no cais*: um estudo sobre portos. São Paulo: Paz e Mar, 2000.",
        "Surname=MARTINS|GivenNames=Ana Clara|Source=Brasileiros no cais: um estudo sobre portos|PublisherLoc=São Paulo|PublisherName=Paz e Mar|Year=2000"
    )]
    [InlineData(
        "Nolan, D. M. (2015). *\"Going along\": Class and harbour formation among sailors*. Quiet UP.",
        "Surname=Nolan|GivenNames=D. M.|Year=2015|Source=\"Going along\": Class and harbour formation among sailors|PublisherName=Quiet UP"
    )]
    [InlineData(
        "Houten, Vincent, and Thomas Lindal. *Coolie Harbours in the Outer Isles, c. 1900–1940*. Wiesbaden: Stillverlag, 1999.",
        "Surname=Houten|GivenNames=Vincent|GivenNames=Thomas|Surname=Lindal|Source=Coolie Harbours in the Outer Isles, c. 1900–1940|PublisherLoc=Wiesbaden|PublisherName=Stillverlag|Year=1999"
    )]
    [InlineData(
        "Adel, S. (2020). The impact of harbours [Doctoral dissertation, University of Quiet]. Harbour Repository. https://example.org/t",
        "Surname=Adel|GivenNames=S.|Year=2020|Source=The impact of harbours|Degree=Doctoral dissertation|PublisherName=University of Quiet|Uri=https://example.org/t"
    )]
    public void Titles_end_where_they_end(string marked, string fields) => Assert.Equal(fields, Fields(marked));

    [Theory]
    [InlineData(
        "Amarin, Sunil S. *Migration in Calm Asia*. New Approaches to Harbour History. Cambridge: Quiet University Press, 2011.",
        "Surname=Amarin|GivenNames=Sunil S.|Source=Migration in Calm Asia|Series=New Approaches to Harbour History|PublisherLoc=Cambridge|PublisherName=Quiet University Press|Year=2011"
    )]
    [InlineData(
        "Raffan, Thomas. (1817) 1965. *The History of Isles*. 2 vols. Reprint, Kuala Lumpur: Quiet University Press.",
        "Surname=Raffan|GivenNames=Thomas|OriginalYear=1817|Year=1965|Source=The History of Isles|PublisherLoc=Kuala Lumpur|PublisherName=Quiet University Press"
    )]
    [InlineData(
        "Hosni, Khaled. *Sea Song*. Illustrated by Dan Wells, Harbourside, 2018.",
        "Surname=Hosni|GivenNames=Khaled|Source=Sea Song|PublisherName=Harbourside|Year=2018"
    )]
    [InlineData(
        "Bochan, Behrouz. *No Friend but the Sea*. Translated by Omid Tofan, Picaresque, 2018.",
        "Surname=Bochan|GivenNames=Behrouz|Source=No Friend but the Sea|GivenNames=Omid|Surname=Tofan|PublisherName=Picaresque|Year=2018"
    )]
    [InlineData(
        "Ritz, G. & Goodwin, D.J. (2011). *Teori pelabuhan modern* (Alimudin, Penerjemah). Jakarta: Penerbit Sunyi.",
        "Surname=Ritz|GivenNames=G.|Surname=Goodwin|GivenNames=D.J.|Year=2011|Source=Teori pelabuhan modern|Surname=Alimudin|PublisherLoc=Jakarta|PublisherName=Penerbit Sunyi"
    )]
    [InlineData(
        "Trebel, Annette (2003): *Migration in stillen Gesellschaften*. 3., überarb. Aufl. Weinheim: Stillverlag.",
        "Surname=Trebel|GivenNames=Annette|Year=2003|Source=Migration in stillen Gesellschaften|Edition=3., überarb. Aufl.|PublisherLoc=Weinheim|PublisherName=Stillverlag"
    )]
    [InlineData(
        "Smit, M.P. & Guarino, L.E. eds., 1998. *Harbours from below*. New Brunswick: Quiet Publishers.",
        "Surname=Smit|GivenNames=M.P.|Surname=Guarino|GivenNames=L.E.|Year=1998|Source=Harbours from below|PublisherLoc=New Brunswick|PublisherName=Quiet Publishers"
    )]
    [InlineData(
        "Mardon, William. *The History of Islands*. 1783. Quiet UP, 1966.",
        "Surname=Mardon|GivenNames=William|Source=The History of Islands|OriginalYear=1783|PublisherName=Quiet UP|Year=1966"
    )]
    [InlineData(
        "Baubeck, R. (ed.) (2006) *Migration and Harbours*. Amsterdam: Quiet University Press (CALMISCOE Reports).",
        "Surname=Baubeck|GivenNames=R.|Year=2006|Source=Migration and Harbours|PublisherLoc=Amsterdam|PublisherName=Quiet University Press|Series=CALMISCOE Reports"
    )]
    [InlineData(
        "Lind, A. (2016). *From Promise to Calm*. Washington, DC: Quiet Policy Research Institute (QPRI).",
        "Surname=Lind|GivenNames=A.|Year=2016|Source=From Promise to Calm|PublisherLoc=Washington, DC|PublisherName=Quiet Policy Research Institute (QPRI)"
    )]
    [InlineData(
        "Zhou, S., 2015. *Harbours* (PhD). National University of Quiet.",
        "Surname=Zhou|GivenNames=S.|Year=2015|Source=Harbours|Degree=PhD|PublisherName=National University of Quiet"
    )]
    [InlineData(
        "SOUSA, José. *Fronteiras quietas*. 2015. 210 f. Tese (Doutorado em Geografia) – Universidade de São Paulo, São Paulo, 2015.",
        "Surname=SOUSA|GivenNames=José|Source=Fronteiras quietas|Year=2015|Degree=Tese (Doutorado em Geografia)|PublisherName=Universidade de São Paulo|PublisherLoc=São Paulo|Year=2015"
    )]
    [InlineData(
        "Hathway J, *The Rights of Sailors under International Law* (2nd edn, CUP 2021)",
        "Surname=Hathway|GivenNames=J|Source=The Rights of Sailors under International Law|Edition=2nd edn|PublisherName=CUP|Year=2021"
    )]
    [InlineData(
        "IPAQ (Institute for Quiet Analysis). 2017. *Marina and the East*. IPAQ Report No. 38. Jakarta: IPAQ.",
        "Collab=IPAQ (Institute for Quiet Analysis)|Year=2017|Source=Marina and the East|ReportNumber=IPAQ Report No. 38|PublisherLoc=Jakarta|PublisherName=IPAQ"
    )]
    [InlineData(
        "Azhari, A. (2013). *Jaringan Pelaut Abad XVII & XVIII* (Edisi Perenial). Kencana.",
        "Surname=Azhari|GivenNames=A.|Year=2013|Source=Jaringan Pelaut Abad XVII & XVIII|Edition=Edisi Perenial|PublisherName=Kencana"
    )]
    [InlineData(
        "Sunaryo. (2013). *Metode Penelitian Pelabuhan*. Alfabeta: Bandung.",
        "Surname=Sunaryo|Year=2013|Source=Metode Penelitian Pelabuhan|PublisherName=Alfabeta|PublisherLoc=Bandung"
    )]
    [InlineData(
        "Silver, R. (2007). Mobilizing calm. *Quiet Mobilities*, *2*(2), 219–229. Advance online publication.",
        "Surname=Silver|GivenNames=R.|Year=2007|ArticleTitle=Mobilizing calm|Source=Quiet Mobilities|Volume=2|Issue=2|FirstPage=219|LastPage=229"
    )]
    public void Series_translators_and_reprints_are_no_publishers(string marked, string fields) => Assert.Equal(fields, Fields(marked));

    [Theory]
    [InlineData(
        "Lindal, Johan. “Infrastructures of Calm.” *Harbours*, no. 105 (April 2018): 77–95.",
        "Surname=Lindal|GivenNames=Johan|ArticleTitle=Infrastructures of Calm|Source=Harbours|Issue=105|Month=April|Year=2018|FirstPage=77|LastPage=95"
    )]
    [InlineData(
        "Waller, I. (1974–2011). *The still world-system* (Vols. 1–4). Quiet Press.",
        "Surname=Waller|GivenNames=I.|Year=1974–2011|Source=The still world-system|Volume=1–4|PublisherName=Quiet Press"
    )]
    [InlineData(
        "UN General Assembly. 2018. *Compact for Safe Harbours*. Resolution 73/195, December 19, 2018.",
        "Collab=UN General Assembly|Year=2018|Source=Compact for Safe Harbours|ReportNumber=Resolution 73/195|Month=December|Day=19|Year=2018"
    )]
    [InlineData(
        "Rodrigo, M. (14 de mayo de 2019). Los barcos quietos. *El Diario Quieto*. https://example.org/barcos",
        "Surname=Rodrigo|GivenNames=M.|Day=14|Month=mayo|Year=2019|ArticleTitle=Los barcos quietos|Source=El Diario Quieto|Uri=https://example.org/barcos"
    )]
    [InlineData(
        "Wirata, I. (2019). Anak buah kapal. *Prosiding Seminar Nasional Pelabuhan*, Denpasar, 12–13 Oktober 2019, hlm. 88–97.",
        "Surname=Wirata|GivenNames=I.|Year=2019|ChapterTitle=Anak buah kapal|Source=Prosiding Seminar Nasional Pelabuhan|PublisherLoc=Denpasar|FirstPage=88|LastPage=97"
    )]
    [InlineData(
        "Platon. (ca. 370 B.C.E./1997). *Harbour talk*. Quiet Press.",
        "Surname=Platon|OriginalYear=ca. 370 B.C.E|Year=1997|Source=Harbour talk|PublisherName=Quiet Press"
    )]
    [InlineData(
        "Lahar, J. (n.d.-a). *About me*. https://example.org/about",
        "Surname=Lahar|GivenNames=J.|Year=n.d.-a|Source=About me|Uri=https://example.org/about"
    )]
    public void Numbers_and_dates_are_what_their_words_say(string marked, string fields) => Assert.Equal(fields, Fields(marked));

    [Fact]
    public void The_letter_of_an_undated_work_is_its_letter()
    {
        var work = WorkReader.Read(Parsed("Lahar, J. (n.d.-b). *Journeys*. https://example.org/journeys"));
        Assert.Equal(("n.d.", "b"), (work.Undated, work.YearSuffix));
    }

    [Theory]
    [InlineData("Plover v. Dow, 457 U.S. 202 (1982).", 1982)]
    [InlineData("*Al-Kadar v Goodwin* (2004) 219 CLR 562, 581 [35].", 2004)]
    [InlineData("*Convention on the Protection of Harbours*, Dec. 18, 1990, 2220 U.N.T.S. 3.", 1990)]
    [InlineData("Law of the Republic of Indonesia No. 18 of 2017 on the Protection of Sailors.", 2017)]
    public void Judgments_treaties_and_laws_have_their_year(string marked, int year)
    {
        var work = WorkReader.Read(Parsed(marked));
        Assert.Equal(PublicationType.Legal, work.Type);
        Assert.Equal(year, work.Issued?.Parts[0][0]);
    }

    private static Reference Parsed(string marked) => ReferenceParser.Parse(ReferenceSample.Of(marked));

    private static string Fields(string marked) => ReferenceSample.Fields(Parsed(marked));
}
