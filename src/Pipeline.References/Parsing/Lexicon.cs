using System.Collections.Frozen;

namespace Pipeline.References.Parsing;

/// <summary>Words that tell what a stretch of a reference is, in English and Indonesian.</summary>
internal static class Lexicon
{
    /// <summary>Small words before a surname that belong to it.</summary>
    public static FrozenSet<string> Particles { get; } =
        Set(
            "van von der den de del della dello di da do dos das du des la le las los lo ten ter te zu zur zum af av bin binti binte bint ibn ben al el ad ap st st. san santa 't d' y e i in op auf dalla degli vom"
        );

    public static FrozenSet<string> Suffixes { get; } = Set("jr jr. sr sr. ii iii iv 2nd 3rd");

    /// <summary>Words that no person's name has, but the name of an organisation does.</summary>
    public static FrozenSet<string> OrganisationWords { get; } =
        Set(
            """
            academy administration affairs agency alliance assembly association associations authority bank board bureau cabinet center centers centre centres
            church coalition college collaboration commission commissioner committee community company conference congress consortium convention convenant
            cooperation cooperative corp corporation council court data department development directorate division economics education embassy enterprise
            estimates executive faculty federation force forum foundation fund government group groups health home house inc inc. incorporated initiative
            institute institutes institution institutions international investigators laboratories laboratory league library limited llc ltd ltd. mission ministry monitor
            movement museum nation national nations network observatory office organisation organisations organization organizations panel parliament
            parliamentary partnership party police press program programme project publishing red refugees registry republic research response rights school
            secretariat section security senate service services society staff statistics study supreme survey system systems task team technologies technology
            treasury tribunal trust union unit united university watch welfare women workforce workshop world europe european africa african asia asian american
            states kingdom amnesty oxfam unicef unesco
            asosiasi badan bank biro dewan dinas direktorat fakultas himpunan ikatan indonesia institut jaringan kantor kedutaan kejaksaan kementerian kementrian
            kepolisian komisi komite koalisi konfederasi lembaga mahkamah majelis organisasi otoritas panitia partai pemerintah perkumpulan perpustakaan
            perhimpunan perserikatan persatuan presiden program provinsi pusat kabupaten republik sekretariat sekolah serikat tim universitas yayasan
            """
        );

    /// <summary>Given names common enough to tell a person from an organisation when a name is printed in direct order.</summary>
    public static FrozenSet<string> GivenNames { get; } =
        Set(
            """
            abdul abdullah ade adi aditya agung agus ahmad ahmed aisyah akhmad ali amir ana andi andre andrew angga ani anna anne anthony ari arief arif asep
            ayu bagus bambang barbara benny budi catherine charles christina christopher citra daniel david deni dewi diah dian diana dina dwi edi edward
            eka eko elizabeth emily endang eni erik erni eva fadli fajar farid fatimah fitri frank george gunawan hadi hana hari hasan hendra henry heri
            ibrahim ida iman imam indah indra intan irfan ira irma iwan jaka james jane jennifer john joko joseph karen kartika kenneth kurnia lestari
            lia lina linda lisa made margaret maria mark martin mary maya mega michael mochamad moh mohamad mohamed mohammad mohammed muchamad muh muhamad muhammad mustafa nancy
            ni nia nina noor nova novi nur nurul oki paul peter prima puji putra putri putu rachel rahma rahmat rani ratna rendra reza richard rina rini
            rizki rizky robert rudi ruth sandra santi sarah siti slamet sofia sri steven sulistyo sunarto suparman susan susanti susi syaiful taufik thomas
            tri usman wahyu wayan widya william wulan yanti yanto yati yohanes yuli yulia yudi yunita yusuf zainal zulfikar
            """
        );

    /// <summary>Where publishers sit, for imprints that name the place after the publisher or without a colon.</summary>
    public static FrozenSet<string> Places { get; } =
        Set(
            """
            amsterdam|ann arbor|athens|austin|baltimore|bandung|bangkok|banten|barcelona|basel|beijing|bekasi|berkeley|berlin|bern|bethesda|bielefeld|bloomington|bogor|bologna|bonn|boston|boulder|
            brussels|budapest|buenos aires|bristol|cairo|california|cambridge|canberra|cape town|chapel hill|charlotte|cheltenham|chicago|chichester|cologne|copenhagen|dakar|delhi|den haag|denpasar|depok|
            dordrecht|dublin|durham|edinburgh|exeter|farnham|florence|frankfurt|geneva|genève|glasgow|gland|göttingen|hamburg|hanoi|helsinki|hershey|hoboken|hong kong|honolulu|houndmills|istanbul|ithaca|jakarta|
            jakarta selatan|jakarta pusat|jakarta timur|jakarta barat|jakarta utara|jember|jerusalem|johannesburg|kairo|kuala lumpur|leiden|leipzig|leuven|lisbon|london|los angeles|madison|madrid|makassar|malang|manchester|manila|medan|
            melbourne|mexico city|milan|minneapolis|montreal|moscow|munich|nairobi|new brunswick|new delhi|new haven|new york|new york city|newbury park|oslo|ottawa|oxford|padang|palembang|palo alto|paris|
            pekanbaru|philadelphia|pittsburgh|pontianak|prague|princeton|rome|rotterdam|san diego|san francisco|santa barbara|santiago|são paulo|seattle|semarang|seoul|shanghai|singapore|
            sleman|stanford|stockholm|stuttgart|surabaya|surakarta|sydney|tangerang|the hague|thousand oaks|tokyo|toronto|tübingen|turin|utrecht|uppsala|vancouver|vienna|warsaw|washington|
            washington d.c.|washington dc|weinheim|westport|wien|wiesbaden|yogyakarta|jogjakarta|zürich|zurich|zomba|rabat|tunis|kampala|dhaka|islamabad|lahore|karachi|colombo|kathmandu|
            indonesia|germany|netherlands|switzerland|france|italy|spain|belgium|austria|australia|canada|china|india|japan|malaysia|brazil|usa|u.s.a.|uk|england|scotland|ireland|norway|sweden|denmark|finland|
            new zealand|south africa|united kingdom|united states|mexico|thailand|philippines|hungary|poland|portugal|turkey|russia
            """,
            '|'
        );

    private static FrozenSet<string> Set(string words, char separator = ' ') =>
        words
            .Split([separator, '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
