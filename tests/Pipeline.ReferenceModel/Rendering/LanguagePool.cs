namespace Pipeline.ReferenceModel.Rendering;

/// <summary>Words from which works in one language are made up; lists are parted by "|", an empty entry is nothing.</summary>
internal sealed record LanguagePool(
    string Families,
    string Givens,
    string Beginnings,
    string Middles,
    string Ends,
    string Journals,
    string Publishers,
    string Places,
    string Universities,
    string Organisations,
    string Newspapers
)
{
    private static readonly Dictionary<string, string[]> Cut = [];

    public static string Pick(string list, Random random)
    {
        if (!Cut.TryGetValue(list, out var items))
            Cut[list] = items = list.Split('|');
        return items[random.Next(items.Length)];
    }

    public static LanguagePool Of(Language language) =>
        language switch
        {
            Language.Indonesian => Indonesian,
            Language.Malay => Malay,
            Language.Spanish => Spanish,
            Language.Portuguese => Portuguese,
            Language.French => French,
            Language.German => German,
            Language.Dutch => Dutch,
            _ => English,
        };

    private static readonly LanguagePool English = new(
        "Smith|Jones|Taylor|Brown|Wilson|Evans|O'Connor|McDonald|van der Berg|Lee|Chen|Wang|Kim|Nguyen|Patel|Khan|García|De Haas|Al-Rashid|Osei-Mensah|Okafor|Tanaka|Kaur|Murphy|Robertson|Fisher|Carling|Massey|Faist|Levitt|Glick Schiller|Parreñas|Ho|Yeoh|Hugo|Castles|Miller|Abdullah|Ibn Khaldun|St. John|D'Angelo|Le Guin|Fitzgerald|MacIntyre|Zhang|Sato|Müller|Öztürk|Ndlovu|Silva|Costa",
        "John|Mary Ann|Peter James|Susan|Kwame|Wei|Mei Ling|Aisha|Robert K.|Jennifer Lynn|Hein|Stephen|Peggy|Douglas S.|Thomas|Brenda S. A.|Jean-Paul|Anna Maria|David|Ruth|Michael|Carlos|Fatima|Yuki|Ngozi|Priya|Mark A.|Laura|Emily|Christopher J.",
        "Migration and|Borders and|Remittances and|Gender and|The politics of|Belonging and|Return migration and|Citizenship and|Education and|Labour markets and|Transnational families and|Theories of|Rethinking|Beyond|Mapping|Diaspora and|Climate change and|Refugee protection and|Care work and|The making of|Who counts in|Everyday life in|Ethnicity and|Religion and|Digital media and|In search of|In the shadow of|In defence of|In and out of|Of|From|Between",
        "social change|development|mobility|inequality|the family|the state|the labour market|identity|home|care|trust|power|memory|language|poverty|health|urban space|rural livelihoods|integration|resistance",
        "in Southeast Asia|in Indonesia|: A comparative study|: Evidence from West Sumatra|among young workers|: Theory and practice|in the twenty-first century|in Hong Kong and Singapore|: A review of the literature|and the limits of policy|: Past, present, and future|in a globalizing world|after the pandemic|: Lessons from the field|, 1945–1998|: What do we know?|in colonial Java|: An ethnographic account||",
        "International Migration Review|Journal of Ethnic and Migration Studies|Population and Development Review|Ethnic and Racial Studies|Global Networks|World Development|Asian and Pacific Migration Journal|Journal of Refugee Studies|Gender, Place & Culture|Social Science & Medicine|The Lancet|Nature|Science|American Sociological Review|Annual Review of Sociology|Journal of Southeast Asian Studies|Indonesia and the Malay World|Geoforum|Critical Asian Studies|Mobilities|Citizenship Studies|Demography|Third World Quarterly|Journal of Applied Psychology|Bulletin of Indonesian Economic Studies|Am. J. Sociol.|J. Econ. Perspect.|Soc. Sci. Res.|Int. J. Intercult. Relat.|Phys. Rev. Lett.|J. Biol. Chem.|Proc Natl Acad Sci USA|PLoS ONE|N Engl J Med|Eur. J. Popul.|BMJ|JAMA|PNAS|AIDS|Lancet|Psychiatry Res|Int J Environ Res Public Health|Soc Sci Med|BMC Public Health|J Affect Disord|Trop Med Int Health|Neuron|eLife",
        "Oxford University Press|Cambridge University Press|Routledge|Sage|SAGE Publications|Springer|Palgrave Macmillan|Polity Press|Princeton University Press|University of California Press|Edward Elgar|Penguin Books|Wiley-Blackwell|Harvard University Press|Duke University Press|Zed Books|Norton|Academic Press|Elsevier|NUS Press|ISEAS Publishing|Bloomsbury Academic|Brill|The Guilford Press|Basic Books|John Wiley & Sons|Taylor & Francis|MIT Press|Stanford University Press|Berghahn Books|St. Martin's Press|W. W. Norton & Company|Univ. of Chicago Press|Univ. California Press|Alfred A. Knopf|I.B. Tauris|C. Hurst & Co.|Frank Cass",
        "Oxford|Cambridge|London|New York|New York, NY|Thousand Oaks, CA|Berlin|Basingstoke|Princeton, NJ|Berkeley|Cheltenham, UK|Singapore|Cambridge, MA|Durham, NC|Chicago|Washington, DC|Leiden|Boston|Abingdon|Los Angeles|Canberra|Melbourne|Hoboken, NJ|Ithaca, NY|Amsterdam",
        "University of Oxford|Australian National University|Leiden University|University of California, Berkeley|National University of Singapore|University of Melbourne|Utrecht University|Cornell University|London School of Economics and Political Science|University of Sussex|Ohio University|Monash University",
        "World Bank|International Organization for Migration|International Labour Organization|United Nations|UNHCR|World Health Organization|OECD|Asian Development Bank|Ministry of Foreign Affairs|Human Rights Watch|Amnesty International|UN Women|European Commission|Pew Research Center|Statistics Netherlands|International Organization for Migration [IOM]|U.S. Department of State|National Research Council|UNICEF|United Nations Department of Economic and Social Affairs, Population Division",
        "The Jakarta Post|The New York Times|The Guardian|The Straits Times|The Economist|South China Morning Post|BBC News|Al Jazeera|Reuters|The Washington Post"
    );

    private static readonly LanguagePool Indonesian = new(
        "Suryadi|Wibowo|Hidayat|Nugroho|Siregar|Nasution|Lubis|Harahap|Simanjuntak|Pratiwi|Rahmawati|Kusuma|Setiawan|Santoso|Hartono|Naim|Azra|Abdullah|Koentjaraningrat|Sjafri Sairin|Kato|Effendi|Mulyana|Sugiyono|Moleong|Creswell|Tirtosudarmo|Hanafi|Yulianti|Anwar|Firmansyah|Syafii|Al-Attas|Sari|Dewi|Lestari|Putra|Putri|Ismail|Zakaria|Mansur|Pelly|Hadi|Ananta|Nurhayati|Fauzi|Ramadhan|Maulana|Saputra|Purnomo|Susanto|Wahyuni|Handayani",
        "Ahmad|Siti|Budi|Dewi|Nur|Muhammad|Rina|Agus|Sri|Yusuf Hasan|Indah Puspita|Mochtar|Azyumardi|Lexy J.|Riwanto|Dedi|Eka|Fitri|Hendra|Bambang|Ratna|Irwan|Taufik|Zulkifli|Maya Sari|Rizky|Dian|Wahyu|Putu|I Made|Ni Luh|Andi|La Ode|Teuku|Cut Nyak",
        "Dampak migrasi terhadap|Pola merantau dan|Remitan dan|Peran perempuan dalam|Strategi bertahan hidup|Jaringan sosial dan|Pendidikan dan|Analisis kebijakan|Identitas budaya dan|Perlindungan pekerja migran dan|Pengaruh literasi terhadap|Sejarah|Dinamika|Metode penelitian|Pengantar|Implementasi|Hubungan antara agama dan|Perubahan sosial dan|Modal sosial dan|Kearifan lokal dan|Tradisi lisan dan|Di balik|Di antara|Dalam bayang-bayang",
        "kesejahteraan keluarga|ekonomi rumah tangga|pembangunan desa|kehidupan perantau|masyarakat Minangkabau|pekerja migran Indonesia|kota dan kampung|ketahanan pangan|hukum adat|pemuda|nelayan pesisir|kualitatif|pendidikan Islam|ilmu sosial|media digital|ingatan kolektif|anak yang ditinggalkan|pernikahan lintas batas|kewarganegaraan|pasar kerja",
        "di Jawa Timur|di Sumatra Barat|: Studi kasus di Kabupaten Lombok Timur|di Malaysia|: Suatu tinjauan sosiologis|pada masa pandemi|di era digital|: Sebuah pendekatan antropologi|di perbatasan Kalimantan|dari perspektif gender|di kalangan mahasiswa|tahun 2010–2020|: Teori dan praktik|dalam novel Indonesia modern||",
        "Jurnal Kependudukan Indonesia|Jurnal Sosiologi|Populasi|Humaniora|Jurnal Ilmu Sosial dan Ilmu Politik|Antropologi Indonesia|Masyarakat Indonesia|Jurnal Pendidikan dan Kebudayaan|Jurnal Hukum & Pembangunan|Jurnal Studi Pemuda|Paramita: Historical Studies Journal|Studia Islamika|Wacana|Jurnal Ekonomi dan Pembangunan|Jurnal Komunikasi Indonesia|Jurnal Masyarakat dan Budaya|Mimbar Hukum|Jurnal Perempuan|Komunitas: International Journal of Indonesian Society and Culture|JSW (Jurnal Sosiologi Walisongo)",
        "Gramedia Pustaka Utama|Gadjah Mada University Press|Pustaka Pelajar|Rajawali Pers|Alfabeta|Remaja Rosdakarya|Kencana|LP3ES|Yayasan Obor Indonesia|Mizan|UI Press|Penerbit Andi|Kompas|Bumi Aksara|Prenadamedia Group|Balai Pustaka|Komunitas Bambu|Deepublish|Erlangga|Graha Ilmu|LIPI Press|Airlangga University Press|Ombak|Kanisius|PT RajaGrafindo Persada",
        "Jakarta|Yogyakarta|Bandung|Surabaya|Padang|Medan|Malang|Makassar|Depok|Semarang|Denpasar|Pontianak|Jakarta Selatan|Bogor|Surakarta",
        "Universitas Indonesia|Universitas Gadjah Mada|Universitas Andalas|Universitas Airlangga|Institut Pertanian Bogor|Universitas Negeri Padang|UIN Sunan Kalijaga|Universitas Hasanuddin|Universitas Pendidikan Indonesia|Universitas Brawijaya|UIN Syarif Hidayatullah Jakarta|Universitas Diponegoro|Universitas Negeri Malang|Universitas Negeri Yogyakarta|Universitas Muhammadiyah Surakarta|UIN Sunan Ampel Surabaya|Universitas Islam Bandung",
        "Badan Pusat Statistik|BPS Provinsi Sumatera Barat|Kementerian Ketenagakerjaan|Badan Pelindungan Pekerja Migran Indonesia|BNP2TKI|Bank Indonesia|Migrant CARE|Kementerian Luar Negeri Republik Indonesia|Komnas Perempuan|Badan Pengembangan dan Pembinaan Bahasa|Kementerian Pendidikan dan Kebudayaan|Dinas Sosial Kota Padang|Serikat Buruh Migran Indonesia|Bank Dunia|Pusat Studi Kependudukan dan Kebijakan UGM|Pusat Penelitian Kependudukan dan Ketenagakerjaan|Kementerian Pemberdayaan Perempuan dan Perlindungan Anak|Lembaga Demografi FEB UI|Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia|Pusat Studi Wanita UIN Jakarta",
        "Kompas|Tempo|Republika|Jawa Pos|Harian Haluan|Kompas.com|Tempo.co|Detik.com|Media Indonesia|CNN Indonesia|Padang Ekspres|Tirto.id"
    );

    private static readonly LanguagePool Malay = new(
        "Abdul Rahman|Ismail|Hassan|Azizah Kassim|Mohd Noor|Zainal Abidin|Lim|Tan|Wong|Chong|Ahmad|Yusoff|Othman|Che Mat|Syed Hussein Alatas|Mahathir|Aminah|Rosli|Sulaiman|Kaur|Muniandy",
        "Aminah|Mohd|Siti Nur|Ahmad Fauzi|Chee Keong|Mei Yen|Rohana|Abdul|Nor Azlina|Shamsul|Farid|Zaleha|Diana",
        "Migrasi dan|Pekerja asing dan|Sejarah|Identiti dan|Kesan pembangunan terhadap|Peranan wanita dalam|Dasar awam dan|Bahasa dan|Hubungan etnik dan",
        "pembangunan negara|masyarakat Melayu|ekonomi luar bandar|keluarga|pendidikan|perbandaran|kesejahteraan|budaya|agama",
        "di Malaysia|di Sabah|: Satu kajian kes|dalam era globalisasi|di Semenanjung Malaysia|di Pulau Pinang||",
        "Akademika|Jurnal Sains Sosial Malaysia|Geografia|Jebat|Kajian Malaysia|SARI: Jurnal Alam dan Tamadun Melayu|Sarjana|Jurnal Hadhari",
        "Penerbit Universiti Kebangsaan Malaysia|Dewan Bahasa dan Pustaka|Penerbit Universiti Malaya|Penerbit USM|Institut Terjemahan & Buku Malaysia",
        "Bangi|Kuala Lumpur|Pulau Pinang|Shah Alam|Kota Kinabalu|Johor Bahru",
        "Universiti Malaya|Universiti Kebangsaan Malaysia|Universiti Sains Malaysia|Universiti Putra Malaysia",
        "Jabatan Perangkaan Malaysia|Kementerian Sumber Manusia|Jabatan Imigresen Malaysia|Bank Negara Malaysia",
        "Utusan Malaysia|Berita Harian|Sinar Harian|The Star"
    );

    private static readonly LanguagePool Spanish = new(
        "García|Rodríguez Martínez|González|Fernández de Castro|López|Pérez-Armendáriz|Sánchez Ayala|Ramírez|Torres|de la Cruz|Massey|Durand|Herrera Mosquera|Gil Araújo|Pedone|Canales Cerón|Delgado Wise|Stefoni|Magliano|Domenech",
        "María José|Juan Carlos|Gioconda|Sandra|Jorge|Ana|Alejandro|Claudia|Raúl|Carolina|José|Luis Eduardo|Menara|Eduardo",
        "Migración y|Fronteras y|Remesas y|Género y|La construcción de|Políticas migratorias y|Mujeres migrantes y|El trabajo de|Familias transnacionales y|Historia de|En busca de|En los márgenes de",
        "desarrollo|derechos humanos|ciudadanía|cuidado|identidad|la memoria|el mercado de trabajo|exclusión social|la escuela|el Estado",
        "en América Latina|en España|: una mirada crítica|en la frontera norte de México|: estudio de caso|en el siglo XXI|: teorías y debates|en Chile y Argentina||",
        "Migraciones Internacionales|Revista Mexicana de Sociología|Papeles de Población|Estudios Fronterizos|Revista Española de Investigaciones Sociológicas|Migraciones|Si Somos Americanos|Nueva Sociedad|Íconos. Revista de Ciencias Sociales|Polis",
        "Fondo de Cultura Económica|Siglo XXI Editores|Editorial Ariel|Anthropos|Paidós|El Colegio de México|CLACSO|FLACSO Ecuador|Ediciones Abya-Yala|Icaria|Alianza Editorial|Katz Editores|Miño y Dávila|Traficantes de Sueños|Editorial Biblos|Gedisa",
        "México|Madrid|Barcelona|Buenos Aires|Quito|Santiago|Bogotá|Lima|Ciudad de México|Tijuana",
        "Universidad Nacional Autónoma de México|Universidad Complutense de Madrid|Universidad de Buenos Aires|El Colegio de la Frontera Norte|Pontificia Universidad Católica de Chile",
        "Consejo Nacional de Población|Instituto Nacional de Estadística|Organización Internacional para las Migraciones|CEPAL|Defensoría del Pueblo|Ministerio de Trabajo y Economía Social",
        "El País|La Nación|El Universal|Página/12|La Jornada"
    );

    private static readonly LanguagePool Portuguese = new(
        "Silva|Santos|Oliveira|Souza|Pereira da Costa|Baeninger|Patarra|Cavalcanti|Feldman-Bianco|Sayad|Almeida|Ferreira|Gomes|Ribeiro|Lopes de Sá|Machado|Carvalho|Martins|Assis|Dias|de Souza|da Silva|dos Santos|de Faria|de Sousa Santos|da Costa",
        "Rosana|Neide Lopes|Leonardo|Bela|Abdelmalek|João Paulo|Maria Aparecida|Gláucia de Oliveira|Antônio|José Carlos|Fernanda|Beatriz|Igor José",
        "Migração e|Fronteiras e|Imigração haitiana e|Gênero e|Trabalho e|A construção da|Políticas públicas e|Diásporas e|História da",
        "desenvolvimento|cidadania|direitos humanos|identidade|exclusão|memória|mercado de trabalho|educação|mobilidade humana",
        "no Brasil|na América do Sul|: um estudo de caso|no século XXI|em São Paulo|: teoria e método|entre Portugal e o Brasil||",
        "REMHU: Revista Interdisciplinar da Mobilidade Humana|Revista Brasileira de Estudos de População|Cadernos Pagu|Tempo Social|Estudos Avançados|Horizontes Antropológicos|Análise Social|Revista Brasileira de Ciências Sociais|Sociologia, Problemas e Práticas",
        "Companhia das Letras|Editora da Unicamp|Cortez|Vozes|Edusp|Contexto|Almedina|Editora UFMG|Zahar|Imprensa de Ciências Sociais",
        "São Paulo|Rio de Janeiro|Campinas|Lisboa|Petrópolis|Belo Horizonte|Coimbra|Brasília|Porto Alegre",
        "Universidade de São Paulo|Universidade Estadual de Campinas|Universidade de Lisboa|Universidade Federal de Minas Gerais|Universidade de Coimbra",
        "Instituto Brasileiro de Geografia e Estatística|BRASIL|Ministério da Justiça|Organização Internacional para as Migrações|IBGE|Conselho Nacional de Imigração",
        "Folha de S. Paulo|Folha de S.Paulo|O Globo|Público|O Estado de S. Paulo"
    );

    private static readonly LanguagePool French = new(
        "Bourdieu|Sayad|Wihtol de Wenden|Noiriel|Weil|Simon|de Tapia|Lévi-Strauss|Le Bras|Dubois|Tarrius|Catarino|Morokvasic|Beauchemin|Lessault|d'Haenens|L'Hostis|Fassin|Agier|Rea",
        "Pierre|Abdelmalek|Catherine|Gérard|Patrick|Gildas|Stéphane|Jean-Baptiste|Hervé|Alain|Christine|Mirjana|Cris|David|Didier|Michel|Andrea",
        "Les migrations et|La frontière et|Le travail et|Genre et|L'immigration et|Les politiques de|Histoire de|Les réfugiés et|La fabrique de|Dans l'ombre de|À la recherche de",
        "la mondialisation|la citoyenneté|l'identité|la famille|le développement|la mémoire|l'État|l'exil|la mobilité",
        "en France|en Afrique de l'Ouest|: une approche critique|au XXe siècle|en Europe|: enquête de terrain|au Maghreb|: théories et pratiques||",
        "Revue européenne des migrations internationales|Population|Hommes & Migrations|Cahiers de l'Urmis|Actes de la recherche en sciences sociales|Revue française de sociologie|Annales. Histoire, Sciences Sociales|Ethnologie française|Autrepart",
        "Presses universitaires de France|Gallimard|La Découverte|L'Harmattan|Éditions du Seuil|Karthala|Armand Colin|Presses de Sciences Po|CNRS Éditions|La Dispute",
        "Paris|Lyon|Bruxelles|Genève|Montréal|Louvain-la-Neuve|Rennes",
        "Université Paris 8|École des hautes études en sciences sociales|Université libre de Bruxelles|Université de Montréal|Université de Poitiers",
        "INSEE|Ministère de l'Intérieur|Organisation internationale pour les migrations|Conseil de l'Europe|Cimade",
        "Le Monde|Libération|Le Figaro|Le Monde diplomatique"
    );

    private static readonly LanguagePool German = new(
        "Müller|Pries|Faist|Bade|Oltmer|Schulze|von Humboldt|Treibel|Esser|Hoffmann-Nowotny|Mecheril|Terkessidis|Herbert|zu Castell|Weber|Simmel|Schütz|Luhmann|Bommes|Lutz",
        "Ludger|Thomas|Klaus J.|Jochen|Annette|Hartmut|Paul|Mark|Ulrich|Max|Georg|Alfred|Niklas|Michael|Helma|Karl-Heinz|Anna-Lena|Jürgen",
        "Migration und|Grenzen und|Die Politik der|Arbeit und|Geschlecht und|Integration und|Zur Soziologie der|Geschichte der|Flucht und|Theorien der|Im Schatten von|In der Fremde:|Zwischen",
        "Gesellschaft|Entwicklung|Staat|Identität|Familie|Fremdheit|Moderne|Zugehörigkeit|Bildung|Erinnerung",
        "in Deutschland|in Europa|: Eine Einführung|im 20. Jahrhundert|: Empirische Befunde|seit 1945|in der Einwanderungsgesellschaft|: Theorie und Praxis||",
        "Kölner Zeitschrift für Soziologie und Sozialpsychologie|Zeitschrift für Soziologie|Geographische Zeitschrift|Soziale Welt|Zeitschrift für Ausländerrecht und Ausländerpolitik|IMIS-Beiträge|Leviathan|Berliner Journal für Soziologie",
        "Suhrkamp|Springer VS|Campus Verlag|Beltz Juventa|transcript Verlag|Mohr Siebeck|C. H. Beck|Nomos|Vandenhoeck & Ruprecht|Waxmann|de Gruyter|VS Verlag für Sozialwissenschaften",
        "Frankfurt am Main|Wiesbaden|München|Berlin|Tübingen|Bielefeld|Göttingen|Weinheim|Wien|Baden-Baden|Münster",
        "Universität Bielefeld|Universität Osnabrück|Humboldt-Universität zu Berlin|Universität Wien|Ludwig-Maximilians-Universität München",
        "Statistisches Bundesamt|Bundesamt für Migration und Flüchtlinge|Bundesministerium des Innern|Robert Bosch Stiftung|Deutsche Forschungsgemeinschaft",
        "Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Der Spiegel|Der Standard"
    );

    private static readonly LanguagePool Dutch = new(
        "de Vries|van den Berg|van der Meer|Jansen|Bakker|Lucassen|Penninx|Entzinger|Snel|Engbersen|de Jong|van Dijk|ter Haar|van 't Hoff|Visser|Obdeijn|Scheffer|Ghorashi|in 't Veld",
        "Jan|Leo|Rinus|Han|Erik|Godfried|Jan Willem|Anneke|Paul|Halleh|Pieter|Sanne|Marlou|Wim|Herman",
        "Migratie en|Grenzen en|Arbeid en|De politiek van|Integratie en|Geschiedenis van|Winnaars en verliezers van|Vluchtelingen en|Het verhaal van|In de schaduw van|Op zoek naar",
        "samenleving|burgerschap|ontwikkeling|identiteit|het gezin|de stad|onderwijs|beleid|herinnering",
        "in Nederland|in de twintigste eeuw|: een inleiding|in Amsterdam|in Nederlands-Indië|: feiten en cijfers|na 1945||",
        "Migrantenstudies|Sociologie|Bevolking en Gezin|Mens en Maatschappij|Tijdschrift voor Sociale en Economische Geschiedenis|Justitiële verkenningen|Bijdragen tot de Taal-, Land- en Volkenkunde|Beleid en Maatschappij",
        "Amsterdam University Press|Boom|Bert Bakker|Van Gorcum|Het Spinhuis|KITLV Uitgeverij|Martinus Nijhoff|Joh. Enschedé|Prometheus|De Bezige Bij",
        "Amsterdam|Den Haag|'s-Gravenhage|Leiden|Utrecht|Rotterdam|Assen|Antwerpen|Nijmegen",
        "Universiteit van Amsterdam|Universiteit Leiden|Erasmus Universiteit Rotterdam|Vrije Universiteit Amsterdam|KU Leuven",
        "Centraal Bureau voor de Statistiek|Ministerie van Justitie en Veiligheid|Sociaal en Cultureel Planbureau|WODC|Wetenschappelijke Raad voor het Regeringsbeleid",
        "de Volkskrant|NRC Handelsblad|Trouw|De Groene Amsterdammer|De Standaard"
    );
}
