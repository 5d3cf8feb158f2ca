using System.Globalization;
using Pipeline.ReferenceModel.Corpus;

namespace Pipeline.ReferenceModel.Rendering;

/// <summary>
/// Makes up works to cite: people, titles, journals and publishers in eight languages, and in English those of published
/// references too.
/// </summary>
internal sealed class WorkMaker
{
    private static readonly (WorkKind Kind, int Weight)[] Kinds =
    [
        (WorkKind.Journal, 38),
        (WorkKind.Book, 15),
        (WorkKind.EditedBook, 7),
        (WorkKind.Chapter, 14),
        (WorkKind.Conference, 5),
        (WorkKind.Thesis, 7),
        (WorkKind.Report, 6),
        (WorkKind.Webpage, 6),
        (WorkKind.Newspaper, 6),
        (WorkKind.Preprint, 2),
        (WorkKind.Law, 1),
        (WorkKind.Data, 2),
        (WorkKind.Software, 1),
        (WorkKind.Audiovisual, 3),
        (WorkKind.Interview, 2),
        (WorkKind.Archive, 2),
        (WorkKind.Standard, 1),
        (WorkKind.Patent, 1),
    ];

    private readonly Random _random;
    private readonly List<string> _titles;
    private readonly List<string> _journals;
    private readonly List<string> _families;
    private readonly List<string> _publishers;

    /// <param name="known">Published references to take English titles, names, journals and publishers from.</param>
    public WorkMaker(IReadOnlyList<LabelledReference> known, Random random)
    {
        _random = random;
        _titles = Values(known, "title");
        _journals = Values(known.Where(reference => reference.Type == "journal"), "source");
        _families = Values(known, "family");
        _publishers = Values(known, "publisher");
    }

    public Work Draw()
    {
        var language = _random.Next(100) switch
        {
            < 45 => Language.English,
            < 72 => Language.Indonesian,
            var other => (Language)(2 + (other - 72) % 6),
        };
        var kind = DrawKind();
        if (kind == WorkKind.Law)
            return new(kind, Language.Indonesian) { Title = Law() };
        var work = new Work(kind, language)
        {
            Title = Title(language),
            Year = Year(language),
            Authors = kind == WorkKind.EditedBook ? [] : People(language, kind),
            TransTitle = language != Language.English && _random.Next(12) == 0 ? Title(Language.English) : null,
        };
        if (kind is WorkKind.Report or WorkKind.Webpage or WorkKind.Book && _random.Next(kind == WorkKind.Book ? 12 : 2) == 0)
            work = work with { Authors = [], Organisation = Organisation(language) };
        work = OfKind(work, LanguagePool.Of(language));
        if (kind == WorkKind.Newspaper && _random.Next(5) == 0)
            work = work with { Authors = [], Organisation = work.Container };
        return Addressed(work);
    }

    private Work OfKind(Work work, LanguagePool pool) =>
        work.Kind switch
        {
            WorkKind.Journal => LocatedOrEarly(
                work with
                {
                    Container = Journal(work.Language, pool),
                    Place = work.Language == Language.Portuguese ? LanguagePool.Pick(pool.Places, _random) : null,
                    Month =
                        work.Language == Language.Portuguese && _random.Next(2) == 0
                            ? LanguagePool.Pick("jan./abr.|jan./jun.|maio/ago.|jul./dez.|set./dez.", _random)
                            : null,
                }
            ),
            WorkKind.Preprint => work with
            {
                Container = _random.Next(4) switch
                {
                    0 => "arXiv",
                    1 => "bioRxiv",
                    2 => "SocArXiv",
                    _ => "SSRN",
                },
                Medium = Medium(3, "Preprint|preprint|Pracetak|Preimpreso"),
            },
            WorkKind.Newspaper => work with
            {
                Container = LanguagePool.Pick(pool.Newspapers, _random),
                Place = LanguagePool.Pick(pool.Places, _random),
                Month = Month(work.Language),
                Day = Number(1, 29),
                FirstPage = _random.Next(5) == 0 ? LanguagePool.Pick("A|B|C|", _random) + Number(1, 40) : null,
                Medium = Medium(12, "Editorial|Op-ed|Opini|Blog post|Opinión"),
            },
            WorkKind.Chapter => Paged(Published(work, pool)) with
            {
                Container = Title(work.Language),
                Editors = _random.Next(8) == 0 ? [] : People(work.Language, WorkKind.EditedBook),
            },
            WorkKind.Conference when _random.Next(3) == 0 => work with
            {
                Meeting = Meeting(work.Language),
                Place = LanguagePool.Pick(pool.Places, _random),
                Month = Month(work.Language),
                Medium = LanguagePool.Pick(
                    "Paper presentation|Conference presentation|Conference session|Poster presentation|Keynote address|Presentasi makalah|Makalah dipresentasikan|Paper",
                    _random
                ),
            },
            WorkKind.Conference => Paged(_random.Next(2) == 0 ? Published(work, pool) : work) with
            {
                Container = Proceedings(work.Language),
                Editors = _random.Next(4) == 0 ? People(work.Language, WorkKind.EditedBook) : [],
            },
            WorkKind.Thesis => work with
            {
                Degree = LanguageWords.Of(work.Language).Degrees[_random.Next(LanguageWords.Of(work.Language).Degrees.Length)],
                Institution = LanguagePool.Pick(pool.Universities, _random),
                Place = LanguagePool.Pick(pool.Places, _random),
            },
            WorkKind.Report => Published(work, pool) with
            {
                Month = _random.Next(6) == 0 ? Month(work.Language) : null,
                Publisher = _random.Next(3) > 0 ? Issuer(pool) : null,
                Place = _random.Next(2) == 0 ? LanguagePool.Pick(pool.Places, _random) : null,
                ReportNumber = _random.Next(3) > 0 ? ReportNumber(work.Language) : null,
                Title = _random.Next(3) == 0 ? work.Title + ReportTitle(work.Language) : work.Title,
            },
            WorkKind.Webpage => work with
            {
                Container = _random.Next(2) == 0 ? LanguagePool.Pick(pool.Organisations, _random) : null,
                Month = _random.Next(2) == 0 ? Month(work.Language) : null,
                Day = Number(1, 29),
                Medium = Medium(8, "Blog post|Blog|Press release|Infographic|Siaran pers|Entrada de blog|Facebook status update|Tweet"),
            },
            WorkKind.EditedBook => Published(work, pool) with { Editors = People(work.Language, WorkKind.EditedBook) },
            WorkKind.Data => work with
            {
                Medium = LanguagePool.Pick("Data set|Dataset|Data set|Kumpulan data|Data", _random),
                Publisher = LanguagePool.Pick(
                    "Dryad|Zenodo|Harvard Dataverse|Figshare|ICPSR|Inter-university Consortium for Political and Social Research",
                    _random
                ),
                Place = null,
            },
            WorkKind.Software => work with
            {
                Medium = LanguagePool.Pick("Computer software|Software|Mobile app|R package|Perangkat lunak", _random),
                Publisher = _random.Next(2) == 0 ? LanguagePool.Pick(pool.Organisations, _random) : null,
            },
            WorkKind.Audiovisual => work with
            {
                Medium = LanguagePool.Pick(
                    "Film|Video|Documentary|TV series|Podcast|Film dokumenter|Película|Filme|Motion picture|Song|Video file",
                    _random
                ),
                Publisher = LanguagePool.Pick(
                    "YouTube|Netflix|Warner Bros.|Miles Films|BBC|Vimeo|Metro TV|Visinema Pictures|Criterion Collection|Final Cut for Real",
                    _random
                ),
                Place = null,
                Role =
                    _random.Next(2) == 0
                        ? LanguagePool.Pick(
                            "Director|Directors|Producer|Host|Executive Producer|Writer & Director|Sutradara|Director & Producer",
                            _random
                        )
                        : null,
            },
            WorkKind.Interview when _random.Next(3) > 0 => work with
            {
                Title = Conversation(work.Language),
                Authors = [],
                Place = _random.Next(3) == 0 ? null : LanguagePool.Pick(pool.Places, _random),
                Month = Month(work.Language),
                Day = Number(1, 29),
            },
            WorkKind.Interview => work with
            {
                Medium = LanguagePool.Pick(
                    "Interview|Personal interview|Wawancara|Interview by the author|Wawancara pribadi|Entrevista",
                    _random
                ),
                Publisher = null,
            },
            WorkKind.Archive when _random.Next(2) == 0 => work with
            {
                Title = Record(),
                Authors = [],
                Organisation = LanguagePool.Pick(
                    "Arsip Nasional Republik Indonesia|Nationaal Archief|Nationaal Archief (NA)|The National Archives|British Library|ANRI|Arkib Negara Malaysia|Archivo General de la Nación|Arquivo Nacional|Archives nationales|Bundesarchiv|Leiden University Library",
                    _random
                ),
                Place = LanguagePool.Pick(
                    "The Hague|Jakarta|London|Kew|Leiden|Kuala Lumpur|Ciudad de México|Paris|Berlin|Den Haag",
                    _random
                ),
                ReportNumber = RecordNumber(),
            },
            WorkKind.Archive => work with
            {
                Title = LanguagePool.Pick(
                    "Letter to the Governor-General|Memorie van Overgave|Surat kepada Residen Padang|Minutes of the Aliens Office|Verbaal|Arsip Daerah Sumatra's Westkust",
                    _random
                ),
                Container = null,
                Publisher = LanguagePool.Pick(
                    "Arsip Nasional Republik Indonesia|Nationaal Archief|National Archives|The British Library, India Office Records|ANRI|KITLV Archives",
                    _random
                ),
                Medium = LanguagePool.Pick("Archival document|Arsip|Manuscript|Unpublished manuscript", _random),
            },
            WorkKind.Standard => work with
            {
                Title =
                    $"{LanguagePool.Pick("ISO|SNI|DIN EN|IEEE Std|ISO/IEC", _random)} {Number(100, 29999)}:{Number(1990, 2026)} {LanguagePool.Pick("Quality management systems|Information and documentation|Tata cara perhitungan|Requirements|Document management", _random)}",
                Authors = [],
                Organisation = LanguagePool.Pick(
                    "International Organization for Standardization|Badan Standardisasi Nasional|IEEE|Deutsches Institut für Normung",
                    _random
                ),
            },
            WorkKind.Patent => work with
            {
                ReportNumber =
                    $"{LanguagePool.Pick("U.S. Patent No.|US Patent|European Patent|Patent No.|WO Patent", _random)} {Number(1, 11)},{Number(100, 999)},{Number(100, 999)}",
                Publisher = _random.Next(2) == 0 ? "U.S. Patent and Trademark Office" : null,
            },
            _ => Published(work, pool) with
            {
                Edition = _random.Next(5) == 0 ? _random.Next(2, 9) : 0,
                Volume = _random.Next(16) == 0 ? Number(1, 5) : null,
                Translators = _random.Next(14) == 0 ? People(work.Language, WorkKind.Thesis) : [],
                OriginalYear = _random.Next(16) == 0 ? Number(_random.Next(4) == 0 ? 900 : 1850, 1995) : null,
            },
        };

    private Work Published(Work work, LanguagePool pool) =>
        work with
        {
            Publisher = Publisher(work.Language, pool),
            Place = _random.Next(6) == 0 ? null : LanguagePool.Pick(pool.Places, _random),
            Series = work.Kind != WorkKind.Report && _random.Next(14) == 0 ? Series(work.Language) : null,
            SeriesNumber = _random.Next(3) == 0 ? null : Number(1, 300),
        };

    /// <summary>An article that is out before its issue has neither volume nor pages.</summary>
    private Work LocatedOrEarly(Work work) => _random.Next(14) == 0 ? work : Located(work);

    private Work Located(Work work)
    {
        work = work with
        {
            Volume = Number(1, _random.Next(3) == 0 ? 400 : 60),
            Issue =
                _random.Next(4) == 0 ? null
                : _random.Next(12) == 0 ? $"{Number(1, 4)}{(_random.Next(2) == 0 ? "–" : "/")}{Number(2, 6)}"
                : Number(1, 13),
        };
        if (_random.Next(8) == 0)
            return work with
            {
                ElocationId = _random.Next(5) switch
                {
                    0 => "e" + Number(1000, 200000),
                    1 => Number(1, 2000),
                    2 => LanguagePool.Pick("c|f|g|h|m|n|k|S|CD|RP|bax|dyz", _random) + Number(100, 9999),
                    _ => Number(100000, 9999999),
                },
            };
        return Paged(work);
    }

    private Work Paged(Work work)
    {
        var first = _random.Next(1, 2400);
        var last = first + _random.Next(4, 40);
        var isShort = _random.Next(6) == 0 && first > 100 && last / 10 != first / 10;
        var ending = last.ToString(CultureInfo.InvariantCulture);
        return work with
        {
            FirstPage = first.ToString(CultureInfo.InvariantCulture),
            LastPage =
                _random.Next(16) == 0 ? null
                : isShort ? ending[^2..]
                : ending,
        };
    }

    private Work Addressed(Work work)
    {
        if (work.Kind is WorkKind.Journal or WorkKind.Preprint && _random.Next(5) < 3)
            return work with
            {
                Doi = $"10.{Number(1000, 39999)}/{(_random.Next(2) == 0 ? "j." : string.Empty)}{Letters()}.{Number(1000, 99999)}",
            };
        var share = work.Kind switch
        {
            WorkKind.Webpage => 10,
            WorkKind.Newspaper => 5,
            _ => 2,
        };
        return _random.Next(10) < share
            ? work with
            {
                Url = $"https://www.{Letters()}.{(_random.Next(2) == 0 ? "org" : "go.id")}/{Letters()}/{Letters()}-{Number(1, 999)}",
            }
            : work;
    }

    private List<Person> People(Language language, WorkKind kind)
    {
        var count =
            kind is WorkKind.Thesis or WorkKind.Newspaper ? 1
            : kind == WorkKind.Journal ? 1 + (_random.Next(3) == 0 ? _random.Next(8) : _random.Next(3))
            : 1 + _random.Next(3);
        var areAllUndivided = language == Language.Malay && _random.Next(3) == 0;
        return
        [
            .. Enumerable.Range(0, count).Select(_ => areAllUndivided ? new(Patronymic(LanguagePool.Of(language)), null) : One(language)),
        ];
    }

    private Person One(Language language)
    {
        var pool = LanguagePool.Of(_random.Next(5) == 0 ? Language.English : language);
        var family = language == Language.English && _random.Next(2) == 0 ? Pick(_families) : LanguagePool.Pick(pool.Families, _random);
        if (language == Language.Malay && _random.Next(3) == 0)
            return new(Patronymic(pool), null);
        if (language == Language.Spanish && _random.Next(3) == 0 && !family.Contains(' ', StringComparison.Ordinal))
            family += " " + LanguagePool.Pick("Martínez|Ortiz|Sørensen|Gómez|Ruiz|Vázquez|Hernández|Cruz|Mejía|Álvarez", _random);
        if (language == Language.Indonesian && _random.Next(9) == 0)
            return new(family, null);
        var given = LanguagePool.Pick(pool.Givens, _random);
        if (_random.Next(40) == 0)
            given = $"{(char)('A' + _random.Next(26))}. {given}";
        given += _random.Next(8) switch
        {
            < 2 => $" {(char)('A' + _random.Next(26))}.",
            2 => " " + LanguagePool.Pick(pool.Givens, _random),
            3 => " " + LanguagePool.Pick(pool.Families, _random),
            _ => string.Empty,
        };
        return new(family, given, _random.Next(60) == 0 ? "Jr." : null);
    }

    private string Title(Language language)
    {
        if (_random.Next(30) == 0)
            return LanguagePool.Pick(
                "Bordering|Orientalism|Mekka|Borderlands|Merantau|Diaspora|Exile|Precarity|Outsiders|Heimat|Perantau|Fronteras|Citizenship|Refugees|Kinship|Homo Sacer|Imagined Communities|Islam Nusantara",
                _random
            );
        if (_random.Next(14) == 0)
            return Plain(language).TrimEnd('.', '?', '!')
                + _random.Next(3) switch
                {
                    0 => $", {Number(1850, 1990)}–{Number(1991, 2026)}",
                    1 => " " + Number(1990, 2026),
                    _ => LanguagePool.Pick(
                        " in Macao, China|, Indonesia| di Malang, Indonesia|, Malaysia| in Seoul, South Korea|, Brazil| in Chiapas, Mexico| in Cape Town, South Africa|, Thailand| di Sabah, Malaysia",
                        _random
                    ),
                };
        return Plain(language);
    }

    private string Plain(Language language)
    {
        if (language == Language.English && _random.Next(3) < 2)
            return Pick(_titles);
        var pool = LanguagePool.Of(language);
        var end = LanguagePool.Pick(pool.Ends + "|, ", _random);
        return $"{LanguagePool.Pick(pool.Beginnings, _random)} {Quoted(LanguagePool.Pick(pool.Middles, _random))}{(end is [':' or ',', ..] ? string.Empty : " ")}{end}".TrimEnd(
            ' ',
            ','
        );
    }

    /// <summary>Now and then words of a title stand in quotation marks of their own.</summary>
    private string Quoted(string words) =>
        _random.Next(30) switch
        {
            0 => $"\"{words}\"",
            1 => $"“{words}”",
            2 => $"‘{words}’",
            3 => $"«{words}»",
            _ => words,
        };

    /// <summary>"Mohd Yusof bin Kasim": no part of it is a family's name.</summary>
    private string Patronymic(LanguagePool pool) =>
        _random.Next(6) == 0
            ? LanguagePool.Pick(
                "'Abd al-Raḥmān al-Jabartī|Ibn Khaldūn|Muḥammad Rashīd Riḍā|Abū Ḥāmid al-Ghazālī|Nūr al-Dīn al-Rānīrī|Ibn Battuta",
                _random
            )
            : $"{LanguagePool.Pick("|||Wan |Nik |Siti |Nor |Mohd ", _random)}{LanguagePool.Pick(pool.Givens, _random)} {(_random.Next(5) == 0 ? LanguagePool.Pick(pool.Givens, _random) + " " : string.Empty)}{LanguagePool.Pick("||bin |binti |Haji |Wan |", _random)}{LanguagePool.Pick(pool.Families, _random)}";

    private string Journal(Language language, LanguagePool pool) =>
        language == Language.English && _random.Next(2) == 0 ? Pick(_journals) : LanguagePool.Pick(pool.Journals, _random);

    private string Proceedings(Language language) =>
        language switch
        {
            Language.Indonesian =>
                $"Prosiding Seminar Nasional {LanguagePool.Pick("Ilmu Sosial|Pendidikan|Kependudukan|Bahasa dan Sastra", _random)}",
            Language.Malay => "Prosiding Persidangan Kebangsaan " + LanguagePool.Pick("Ekonomi Malaysia|Sains Sosial", _random),
            Language.Spanish => "Actas del "
                + LanguagePool.Pick("Congreso Internacional de Migraciones|III Congreso de Sociología", _random),
            Language.Portuguese => "Anais do "
                + LanguagePool.Pick("Encontro Nacional de Estudos Populacionais|Congresso Brasileiro de Sociologia", _random),
            Language.French => "Actes du colloque " + LanguagePool.Pick("Migrations et territoires|international de démographie", _random),
            Language.German => "Tagungsband der "
                + LanguagePool.Pick("Deutschen Gesellschaft für Soziologie|Jahrestagung Migration", _random),
            _ => LanguagePool.Pick("Proceedings of the International Conference on|Proceedings of the 12th|Proc.", _random)
                + " "
                + LanguagePool.Pick(
                    "Population Studies|Conference on Human Factors in Computing Systems|Annual Meeting of the Association for Migration|Workshop on Social Data",
                    _random
                ),
        };

    /// <summary>What a work is, told in brackets behind its title once in a number of times.</summary>
    private string? Medium(int times, string names) => _random.Next(times) == 0 ? LanguagePool.Pick(names, _random) : null;

    private string ReportNumber(Language language)
    {
        var series = LanguagePool.Pick(
            language == Language.Indonesian
                ? "Laporan No. |Kertas Kerja No. |Seri Kertas Kerja No. "
                : "Working Paper No. |Report No. |Discussion Paper |Policy Brief |Research Paper No. |Policy Research Working Paper |Human Development Report |Working Paper Series No. |Discussion Paper Series No. |Occasional Paper No. ",
            _random
        );
        if (_random.Next(3) == 0)
            series = LanguagePool.Pick("PIDS|IZA|NBER|ARI|IMI|ISEAS|KNOMAD|ADBI|MIDEQ|World Bank|CEPAL|RSIS", _random) + " " + series;
        if (_random.Next(10) == 0)
            return LanguagePool.Pick(
                "MDE 22/5388/2022|ASA 21/001/2013|LC/PUB.2019/3-P|A/HRC/41/38|E/CN.4/2004/76|ST/ESA/SER.A/438|A/RES/45/158",
                _random
            );
        return series.TrimEnd() + " " + (_random.Next(6) == 0 ? $"{Number(1990, 2026)}-{Number(1, 60)}" : ReportCount());
    }

    private string ReportCount() => _random.Next(4) == 0 ? $"{Number(1990, 2026)}/{Number(1, 60)}" : Number(1, 400);

    private string Meeting(Language language) =>
        language switch
        {
            Language.Indonesian => LanguagePool.Pick(
                "Seminar Nasional Kependudukan|Konferensi Nasional Sosiologi IX|Simposium Internasional Jurnal Antropologi Indonesia ke-6",
                _random
            ),
            Language.Spanish => "III Congreso Internacional de Migraciones",
            Language.Portuguese => "XIX Encontro Nacional de Estudos Populacionais",
            Language.French => "Colloque international de démographie",
            Language.German => "37. Kongress der Deutschen Gesellschaft für Soziologie",
            _ => LanguagePool.Pick(
                "12th International Convention of Asia Scholars|Annual Meeting of the Population Association of America|International Metropolis Conference|American Sociological Association Annual Meeting|IMISCOE Annual Conference|EuroSEAS Conference 2019|Workshop on Brokerage and Migration",
                _random
            ),
        };

    private string Series(Language language) =>
        language switch
        {
            Language.Indonesian => LanguagePool.Pick("Seri Kajian Migrasi|Seri Antropologi", _random),
            Language.French => LanguagePool.Pick("Cahier d'Archipel|Collection Liber|Cahiers du CEDEJ", _random),
            Language.German => LanguagePool.Pick(
                "Studien zur Historischen Migrationsforschung|Beiträge zur Sozialforschung|edition suhrkamp",
                _random
            ),
            Language.Spanish or Language.Portuguese => LanguagePool.Pick("Serie Foro|Colección Migraciones|Coleção Sociologia", _random),
            Language.Dutch => LanguagePool.Pick("Verhandelingen van het KITLV|Werken van de Linschoten-Vereeniging", _random),
            _ => LanguagePool.Pick(
                "Studies in Migration|IMISCOE Research Series|Southeast Asia Publications Series|Cornell Southeast Asia Program Monographs|Routledge Studies in Asian Migration|Lecture Notes in Sociology|Verhandelingen",
                _random
            ),
        };

    /// <summary>"Wawancara dengan Bapak Slamet (45 tahun), mantan pekerja migran".</summary>
    private string Conversation(Language language)
    {
        var pool = LanguagePool.Of(language);
        var name =
            $"{LanguagePool.Pick(pool.Givens, _random)}{(_random.Next(2) == 0 ? " " + LanguagePool.Pick(pool.Families, _random) : string.Empty)}";
        return language switch
        {
            Language.Indonesian or Language.Malay =>
                $"{LanguagePool.Pick("Wawancara dengan|Wawancara pribadi dengan|Wawancara", _random)} {LanguagePool.Pick("Bapak |Ibu |Pak |Bu |", _random)}{name}{(_random.Next(2) == 0 ? $" ({Number(19, 80)} tahun)" : string.Empty)}{LanguagePool.Pick(", mantan pekerja migran|, kepala desa|, ketua paguyuban|||", _random)}",
            Language.Spanish => $"Entrevista con {name}{LanguagePool.Pick(", trabajadora del hogar||", _random)}",
            Language.Portuguese => $"Entrevista com {name}",
            Language.French => $"Entretien avec {name}",
            Language.German => $"Interview mit {name}",
            Language.Dutch => $"Interview met {name}",
            _ =>
                $"{LanguagePool.Pick("Interview with|Author's interview with|Personal interview with|Interview by author with|Personal communication with", _random)} {LanguagePool.Pick("Ibu |Pak |Mr |Mrs. ||", _random)}{name}{LanguagePool.Pick(", union organiser|, returned migrant|, village head|||", _random)}",
        };
    }

    /// <summary>A fonds or file of an archive.</summary>
    private string Record()
    {
        var years = _random.Next(1800, 1960);
        return LanguagePool.Pick(
                "Ministerie van Koloniën: Mailrapporten|Ministerie van Koloniën|Colonial Office Records|Colonial Office: Straits Settlements Original Correspondence|Arsip Daerah Sumatra's Westkust|Algemene Secretarie|Fondo Migraciones|Ministère des Colonies|Snouck Hurgronje Papers|Records of the Immigration Department",
                _random
            ) + (_random.Next(2) == 0 ? $", {years}–{years + _random.Next(1, 50)}" : string.Empty);
    }

    private string RecordNumber() =>
        LanguagePool.Pick("inv. no. |inv. nr. |No. |file |box |CO 273/|bundel |leg. |carton ", _random) + Number(1, 9000);

    private string Law()
    {
        var kind = LanguagePool.Pick(
            "Undang-Undang|Undang-Undang Republik Indonesia|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri Ketenagakerjaan|Keputusan Presiden",
            _random
        );
        return $"{kind} Nomor {Number(1, 60)} Tahun {Number(1960, 2025)} tentang {LanguagePool.Pick("Pelindungan Pekerja Migran Indonesia|Keimigrasian|Ketenagakerjaan|Kewarganegaraan Republik Indonesia|Administrasi Kependudukan", _random)}";
    }

    private string ReportTitle(Language language) =>
        language switch
        {
            Language.Indonesian => LanguagePool.Pick(
                ": Laporan tahunan|: Laporan akhir penelitian|: Laporan kajian| (laporan penelitian)",
                _random
            ),
            Language.Spanish => LanguagePool.Pick(": Informe final|: Informe anual|: Documento de trabajo", _random),
            Language.Portuguese => LanguagePool.Pick(": relatório final|: relatório anual", _random),
            Language.French => ": rapport final",
            Language.German => LanguagePool.Pick(": Abschlussbericht|: Jahresbericht", _random),
            Language.Dutch => ": eindrapport",
            _ => LanguagePool.Pick(
                ": Final report|: Annual report|: A policy brief|: Country report|: Report of the expert group|: Survey report| report",
                _random
            ),
        };

    /// <summary>An office that issues reports, at times by its letters alone.</summary>
    private string Issuer(LanguagePool pool) =>
        _random.Next(4) == 0
            ? LanguagePool.Pick(
                "FAO|ILO|IOM|OECD|UNHCR|UNICEF|WHO|IPCC|BPS|BP2MI|BNP2TKI|LIPI|CEPAL|UNDP|ADB|ESCAP|UN DESA|IBGE|INEGI|INSEE|ISEAS|Kemnaker|Bappenas",
                _random
            )
            : LanguagePool.Pick(pool.Organisations, _random);

    /// <summary>Many publishers are called after people, and those no list has.</summary>
    private string Publisher(Language language, LanguagePool pool) =>
        _random.Next(12) switch
        {
            0 => Pick(_families),
            1 => LanguagePool.Pick(pool.Families, _random)
                + (_random.Next(2) == 0 ? " & " + LanguagePool.Pick(pool.Families, _random) : string.Empty),
            < 5 when language == Language.English => Pick(_publishers),
            _ => LanguagePool.Pick(pool.Publishers, _random),
        };

    /// <summary>An organisation, at times with its letters in brackets or a part of it before it.</summary>
    private string Organisation(Language language)
    {
        var name = LanguagePool.Pick(LanguagePool.Of(language).Organisations, _random);
        var letters = string.Concat(name.Where(char.IsUpper));
        return _random.Next(8) switch
        {
            0 when letters.Length > 2 => $"{name} [{letters}]",
            1 when letters.Length > 2 => $"{name} ({letters})",
            2 when letters.Length > 2 => letters,
            3 when language == Language.English => LanguagePool.Pick(
                "Analytical Software|SAS Institute Inc.|R Core Team|StataCorp|IBM Corp.|Apple, Inc.|The MathWorks, Inc.|Public Health Service|National Academies of Sciences, Engineering, and Medicine|Directorate of Budget, Accounting, and Statistics|Federal Office for Migration|Committee on Trade, Labour and Finance|AOAC|FAO, IFAD, and WFP|Codex Alimentarius Commission",
                _random
            ),
            _ => name,
        };
    }

    private WorkKind DrawKind()
    {
        var left = _random.Next(Kinds.Sum(kind => kind.Weight));
        return Kinds.First(kind => (left -= kind.Weight) < 0).Kind;
    }

    private string Year(Language language)
    {
        if (_random.Next(80) == 0)
            return $"{Number(1880, 1950)}–{Number(1951, 2000)}";
        if (_random.Next(30) == 0)
            return LanguageWords.Of(language).Undated[_random.Next(LanguageWords.Of(language).Undated.Length)];
        return Number(_random.Next(5) == 0 ? 1900 : 1985, 2027)
            + (_random.Next(14) == 0 ? ((char)('a' + _random.Next(3))).ToString() : string.Empty);
    }

    private string Month(Language language) => LanguageWords.Of(language).Months[_random.Next(12)];

    private string Number(int from, int to) => _random.Next(from, to).ToString(CultureInfo.InvariantCulture);

    private string Letters() => string.Concat(Enumerable.Range(0, _random.Next(3, 9)).Select(_ => (char)('a' + _random.Next(26))));

    private string Pick(List<string> values) => values[_random.Next(values.Count)];

    private static List<string> Values(IEnumerable<LabelledReference> references, string field) =>
        [
            .. references
                .SelectMany(reference => reference.Fields.Where(one => one.Name == field).Select(reference.ValueOf))
                .Where(value => value.Length > 1),
        ];
}
