using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Languages;

/// <summary>What tells the name of a person from that of an institution, a place or a degree.</summary>
internal static partial class PersonWords
{
    private static readonly SearchValues<char> NoNameCharacters = SearchValues.Create("@/:?!\"“”");

    /// <summary>Signs for the letters ayn and hamza, and what keyboards offer in their place.</summary>
    private static readonly char[] Ayns = ['‘', '’', '\'', '`', 'ʻ', 'ʼ', 'ʿ', 'ʾ'];

    private static readonly HashSet<string> Particles = new(
        [.. SmallNameWords.Particles, .. SmallNameWords.Patronyms],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Institutions = new(StringComparer.OrdinalIgnoreCase)
    {
        "university",
        "universitas",
        "universiti",
        "universität",
        "universidad",
        "universidade",
        "université",
        "università",
        "universiteit",
        "universitat",
        "universitatea",
        "universitet",
        "universitetet",
        "uniwersytet",
        "univerzita",
        "univerzitet",
        "sveučilište",
        "üniversitesi",
        "yliopisto",
        "egyetem",
        "college",
        "institute",
        "institut",
        "instituto",
        "institution",
        "school",
        "sekolah",
        "faculty",
        "fakultas",
        "department",
        "departemen",
        "departamento",
        "dept",
        "jurusan",
        "prodi",
        "program",
        "programme",
        "academy",
        "akademi",
        "politeknik",
        "maktab",
        "polytechnic",
        "center",
        "centre",
        "pusat",
        "laboratory",
        "laboratorium",
        "lab",
        "labs",
        "hospital",
        "clinic",
        "ministry",
        "kementerian",
        "agency",
        "badan",
        "dinas",
        "lembaga",
        "foundation",
        "yayasan",
        "council",
        "office",
        "uin",
        "iain",
        "stain",
        "ugm",
        "brin",
        "lipi",
        "museum",
        "library",
        "perpustakaan",
        "division",
        "unit",
        "organization",
        "organisation",
        "llc",
        "inc",
        "ltd",
        "gmbh",
        "corporation",
        "consulting",
        "facultad",
        "faculdade",
        "faculté",
        "fakultät",
        "escola",
        "escuela",
        "école",
        "departament",
        "département",
        "centro",
        "hochschule",
        "laboratoire",
        "laboratório",
        "ministério",
        "ministerio",
        "ministère",
        "fundação",
        "fundación",
        "academia",
        "colegio",
        "університет",
        "інститут",
        "академія",
        "кафедра",
        "факультет",
        "центр",
        "университет",
        "институт",
        "академия",
        "association",
        "society",
        "campus",
        "kampus",
        "sekolah",
        "zentrum",
        "forschungszentrum",
        "kolleg",
        "stiftung",
        "gesellschaft",
        "forschungsinstitut",
        "istituto",
        "dipartimento",
        "facoltà",
        "hogeschool",
        "onderzoekscentrum",
        "vakgroep",
        "commission",
        "committee",
        "observatory",
        "seminary",
        "bureau",
        "archives",
        "arsip",
        "stt",
        "stai",
        "stie",
        "stih",
        "stikes",
        "stikom",
        "stkip",
        "stisip",
        "stmik",
        "stft",
        "iakn",
        "iahn",
        "ikip",
        "unika",
        "poltekkes",
        "akper",
        "akbid",
        "fakulti",
        "jabatan",
        "pesantren",
        "جامعة",
        "الجامعة",
        "كلية",
        "الكلية",
        "بكلية",
        "بجامعة",
        "قسم",
        "معهد",
        "المعهد",
        "مركز",
        "وزارة",
        "مدرسة",
        "أكاديمية",
        "مؤسسة",
        "مستشفى",
        "مختبر",
        "مكتبة",
    };

    /// <summary>Words for parts of institutions.</summary>
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "school",
        "faculty",
        "fakultas",
        "fakulti",
        "jabatan",
        "department",
        "departemen",
        "dept",
        "jurusan",
        "prodi",
        "program",
        "programme",
        "division",
        "unit",
        "center",
        "centre",
        "pusat",
        "laboratory",
        "laboratorium",
        "lab",
        "facultad",
        "faculdade",
        "faculté",
        "fakultät",
        "escuela",
        "escola",
        "departamento",
        "département",
        "dipartimento",
        "facoltà",
        "centro",
        "vakgroep",
        "institute",
        "institut",
        "école",
        "laboratoire",
        "laboratório",
        "departament",
        "кафедра",
        "факультет",
    };

    /// <summary>Towns and provinces that are given names too, so that alone they tell no address.</summary>
    private static readonly HashSet<string> PlacesOfPersons = new(StringComparer.OrdinalIgnoreCase)
    {
        "adelaide",
        "alberta",
        "bali",
        "carolina",
        "florence",
        "georgia",
        "lima",
        "lund",
        "milan",
        "perak",
        "porto",
        "sabah",
        "sofia",
        "solo",
        "sydney",
        "victoria",
        "virginia",
    };

    /// <summary>Countries that are given names or surnames too.</summary>
    private static readonly HashSet<string> CountriesOfPersons = new(StringComparer.OrdinalIgnoreCase)
    {
        "chad",
        "israel",
        "jordan",
        "kenya",
        "cyprus",
        "india",
        "malta",
        "panama",
        "ireland",
        "france",
        "holland",
    };

    /// <summary>Titles that many write with a small letter, always with a stop ("dr. Ahmad Fauzi").</summary>
    private static readonly HashSet<string> SmallTitles =
    [
        "dr.",
        "drg.",
        "drh.",
        "drs.",
        "dra.",
        "apt.",
        "ns.",
        "ir.",
        "tn.",
        "ny.",
        "nn.",
        "prof.",
        "des.",
        "mr.",
        "ing.",
        "hj.",
        "h.",
        "kh.",
        "tgk.",
        "ust.",
        "hc.",
        "h.c.",
        "hab.",
        "habil.",
        "phil.",
        "rer.",
        "pol.",
        "nat.",
        "soc.",
        "med.",
        "jur.",
        "iur.",
        "theol.",
        "oec.",
        "em.",
    ];

    /// <summary>Words of titles that stand in no name.</summary>
    private static readonly HashSet<string> InTitles = ["of", "for", "the", "on", "at", "to", "from", "how", "why", "what"];

    /// <summary>Stands in no name however it is written; the other words of titles are names somewhere ("Nguyen The Anh").</summary>
    private static bool IsOfThings(string word) => word.Equals("of", StringComparison.OrdinalIgnoreCase);

    public static bool IsOfTitles(string word) => InTitles.Contains(word);

    /// <summary>Words that join the names of an address, beside particles and conjunctions.</summary>
    private static readonly HashSet<string> InAddresses = ["of", "for", "the", "in", "at", "für", "en", "pada", "untuk", "des"];

    /// <summary>What comes after these is in lower case in the names of Romance institutions ("Laboratoire de santé publique").</summary>
    private static readonly HashSet<string> NamesSubjects = ["de", "du", "des", "da", "do", "das", "dos", "del", "della"];

    /// <summary>Words between the last two names of a list.</summary>
    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase)
    {
        "and",
        "dan",
        "&",
        "und",
        "et",
        "serta",
        "with",
        "та",
        "и",
    };

    /// <summary>Words that stand between two names, or inside one.</summary>
    private static readonly HashSet<string> Ambiguous = ["e", "y", "en", "і"];

    /// <summary>Headings of one or two words in capitals that stand before the text and could pass for a name.</summary>
    private static readonly HashSet<string> FrontHeadings = new(StringComparer.OrdinalIgnoreCase)
    {
        "highlights",
        "key messages",
        "key points",
        "key findings",
        "significance",
        "significance statement",
        "contents",
        "author note",
        "author notes",
        "authors note",
        "title page",
        "sorotan",
        "pesan kunci",
        "daftar isi",
        "affiliation",
        "affiliations",
        "afiliasi",
    };

    /// <summary>Not one of the small words within names ("de la").</summary>
    public static bool IsNoParticle(string word) => !Particles.Contains(word);

    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    public static bool MayBeConjunction(string word) => Ambiguous.Contains(word);

    /// <summary>Names an institution or an address: holds one of its words, or ends with a country, province or town.</summary>
    public static bool IsAddress(string text) => NamesInstitution(text) || EndsWithCountry(text) || EndsWithPlace(text);

    /// <summary>Holds a word for a kind of institution or street.</summary>
    public static bool NamesInstitution(string text) =>
        WordsOf(text)
            .Any(word =>
                Institutions.Contains(word)
                || CompoundInstitutions.IsUniversity(word)
                || CompoundInstitutions.IsInstitute(word)
                || word is "NGO" or "NGOs"
                || Streets.IsWord(word)
            ) || HanInstitution().IsMatch(text);

    /// <summary>Names a part of an institution and not the whole ("School of Computing").</summary>
    public static bool IsUnit(string text) => !IsUniversity(text) && WordsOf(text).Any(Units.Contains);

    /// <summary>Names a department or faculty and not the university it belongs to ("Département de Géographie").</summary>
    public static bool IsDepartment(string text) => !IsUniversity(text) && Department().IsMatch(text);

    /// <summary>Names a university, or an institution like one.</summary>
    public static bool IsUniversity(string text) => University().IsMatch(text);

    /// <summary>Holds a word for what somebody is at an institution ("lecturer", "dosen", "maîtresse de conférences").</summary>
    public static bool NamesPosition(string text) => WordsOf(text).Any(Posts.MayBeWord);

    /// <summary>Whether the last word of a name stands in a text as a word of its own, with figures or signs for a mark behind it at the most ("Li" is not in "public").</summary>
    public static bool HasWord(string text, string name) =>
        WordsOf(name) is [.., var last]
        && WordsOf(text)
            .Any(word => word.StartsWith(last, StringComparison.OrdinalIgnoreCase) && !word.Skip(last.Length).Any(char.IsLetter));

    private static string[] WordsOf(string text) =>
        text.Split([' ', ',', '،', '؛', '.', '(', ')', '/', ';', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Names an institution and says nothing else: hardly a word in lower case but those that join names, and few in the
    /// part that a sentence would begin with.
    /// </summary>
    public static bool IsAddressOnly(string text) =>
        IsAddress(text) && ShareInLowerCase(text) <= 1.0 / 3 && ShareInLowerCase(text.Split(',')[0]) <= 1.0 / 4;

    /// <summary>How many of the words are in lower case and join no names, from 0 to 1.</summary>
    private static double ShareInLowerCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (lower, isNamed) = (0, false);
        foreach (var word in words)
        {
            isNamed = NamesSubjects.Contains(word) || (isNamed && char.IsLower(word[0]));
            if (char.IsLower(word[0]) && !isNamed && !JoinsNames(word))
                lower++;
        }

        return words.Length == 0 ? 0 : (double)lower / words.Length;
    }

    private static bool JoinsNames(string word) =>
        InAddresses.Contains(word) || Particles.Contains(word) || Conjunctions.Contains(word) || Ambiguous.Contains(word);

    /// <summary>The last of several parts between commas is the name of a country.</summary>
    public static bool EndsWithCountry(string text) =>
        text.Contains(',', StringComparison.Ordinal) && Country.Find(text[(text.LastIndexOf(',') + 1)..]) is not null;

    /// <summary>The last of several parts between commas is the name of a province or town that nobody bears.</summary>
    public static bool EndsWithPlace(string text) =>
        text.Contains(',', StringComparison.Ordinal)
        && text[(text.LastIndexOf(',') + 1)..].Trim(' ', '.') is { Length: > 2 } last
        && !PlacesOfPersons.Contains(last)
        && (Provinces.IsProvince(last) || CityTable.CountryOf(last) is not null);

    /// <summary>Could be the name of one person: up to nine capitalised words, particles, titles and initials.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is < 2 or > 70 || IsAddress(text) || IsTown(text) || IsCountry(text) || IsHeading(text))
            return false;
        var words = BeforeArticle().Replace(WithoutByName(text), string.Empty).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 9
            && !Posts.IsOfWork(words[0])
            && !words.Any(IsOfThings)
            && !Placeholder().IsMatch(text)
            && !Posts.IsWord(words[^1])
            && !Posts.Is(text)
            && Enumerable
                .Range(0, words.Length)
                .All(at => IsNameWord(words[at]) || (at > 0 && at < words.Length - 1 && JoinsSurnames(words[at])))
            && (words.Any(IsCapitalised) || ArabicNames.Are(words))
            && (char.IsLetter(text[0]) || Ayns.Contains(text[0]));
    }

    /// <summary>The text with spaces in place of what somebody is called too, in brackets ("J.B.M. (Jaap) de Haas"); a place or institution in brackets stays.</summary>
    public static string WithoutByName(string text) =>
        ByName()
            .Replace(
                text,
                match =>
                    match.Value.Trim(' ', '(', ')', '（', '）') is var inner && (IsPlaceName(inner) || NamesInstitution(inner))
                        ? match.Value
                        : new string(' ', match.Length)
            );

    private static bool IsPlaceName(string text) =>
        Country.Find(text) is not null || Provinces.IsProvince(text) || CityTable.CountryOf(text) is not null;

    /// <summary>Names a town, province or country and nothing else.</summary>
    public static bool IsPlaceOnly(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } parts
        && IsPlaceName(parts[^1].Trim('.'))
        && !NamesInstitution(text)
        && parts.Length <= 3;

    /// <summary>A known town of several words ("Kota Kinabalu"), which nobody is called.</summary>
    private static bool IsTown(string text) => text.Contains(' ', StringComparison.Ordinal) && CityTable.CountryOf(text) is not null;

    /// <summary>A country that nobody is called after.</summary>
    private static bool IsCountry(string text) =>
        Country.Find(text) is not null && !PlacesOfPersons.Contains(text) && !CountriesOfPersons.Contains(text);

    /// <summary>The heading of a part of the article ("Highlights").</summary>
    private static bool IsHeading(string text) => SectionWords.TypeOf(text) is not null || FrontHeadings.Contains(text.TrimEnd(':', '.'));

    /// <summary>An academic degree or professional title and no name ("S.Sos.", "M.A.", "PhD").</summary>
    public static bool IsDegree(string text)
    {
        var bare = text.Trim();
        return bare.Length > 0
            && (
                PostNominals.Is(bare)
                || bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Degree().IsMatch(word) || PostNominals.Is(word))
            );
    }

    /// <summary>A title before a name that may begin with a small letter.</summary>
    private static bool IsTitle(string word) => SmallTitles.Contains(word.ToLowerInvariant());

    /// <summary>A word of a name; an ayn or hamza before its first letter is a letter of it ("‘Aisyah").</summary>
    private static bool IsNameWord(string printed)
    {
        if (
            Particles.Contains(printed.TrimEnd('.'))
            || SonOf().IsMatch(printed)
            || DutchArticle().IsMatch(printed)
            || IsTitle(printed)
            || IsDegree(printed)
        )
            return true;
        var word = printed.TrimStart(Ayns);
        return word.Length > 0
            && !word.AsSpan().ContainsAny(NoNameCharacters)
            && (
                (char.IsLetter(word[0]) && !char.IsLower(word[0]) && !word.Any(char.IsDigit) && !IsAcronym(word))
                || NameWithPrefix().IsMatch(word)
            );
    }

    /// <summary>Stands between two surnames of one person ("de Souza e Silva", "Ortega y Gasset"), or before the one that came with marriage or birth.</summary>
    private static bool JoinsSurnames(string word) => Ambiguous.Contains(word) || word is "épouse" or "ép." or "née" or "geb.";

    /// <summary>Begins with a capital, or is a name in Chinese, Japanese or Korean letters, which have none.</summary>
    private static bool IsCapitalised(string word) =>
        word.TrimStart(Ayns) is { Length: > 1 } name && (char.IsUpper(name[0]) || (name.Length <= 4 && name.All(Scripts.IsEastAsian)));

    /// <summary>Four capitals or more and no vowel among them ("HKBP"), which no name and hardly any initials are.</summary>
    private static bool IsAcronym(string word) => word.Length >= 4 && word.All(char.IsUpper) && !word.Any(IsVowel);

    private static bool IsVowel(char letter) =>
        (LatinLetters.Plain(char.ToLowerInvariant(letter)) ?? char.ToLowerInvariant(letter).ToString())[0]
            is 'a'
                or 'e'
                or 'i'
                or 'o'
                or 'u'
                or 'y'
                or > 'z';

    [GeneratedRegex(
        @"^(?:(?:\p{Lu}\p{L}{0,5}\.){1,4}\p{L}{0,6}\.?|(?:Ph\.?D|MD|M\.?Sc|B\.?Sc|M?BScN?|MScN|MA|BA|MBA|MPH|MPA|LL[BM]|RN|BN|DPhil|EdD|DrPH|MStatistics|FRCP|Dr|Prof|Lc|CPA|RSW|MSW|BSW|LPT|MAEd|MAN|MAT|MSN|BSN|DNP|MEd|BEd|MPP|DBA|JD|SJD|PharmD|DDS|DMD|DVM|RPm|RPsy|RGC|MBBS|MBChB|BDS|FCPS|DNB|SE|SH|ST|SS|SKom|MM|MT|MH|MSi|MPd|SPd|SKM|MKM|SSos|MKes|SKep|MKep|SAg|MAg|SHum|MHum|SSi|SST|SIP|MIP|MAP|SPsi|MPsi|SIKom|MIKom|SPt|SSn|SFarm|SKed|MTI|Amd|AMd)\.?|\((?:Hons|Cand)\.?\))$"
    )]
    private static partial Regex Degree();

    /// <summary>What a template prints where a name goes.</summary>
    [GeneratedRegex(
        @"^(?:(?:first|second|third|fourth|corresponding|co-?)\s*-?author|author\s+(?:one|two|three|four|[A-D])|(?:nama\s+)?penulis\s*(?:pertama|kedua|ketiga|keempat|satu|dua|tiga)|nama\s+(?:lengkap|penulis)(?:\s+(?:pertama|kedua|ketiga))?|(?:first|given)\s*names?\s+(?:last|sur|family)\s*name|authors?['’]?s?\s+(?:full\s+)?names?|anonym(?:ous)?(?:\s+authors?)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();

    /// <summary>A small article or preposition bound to a name, as in French, Italian and transliterated Arabic ("al-ʿAydarūs", "ash-Shāfiʿī").</summary>
    [GeneratedRegex(@"^(?:[dl][’']|(?:[ae]l|a(?:[dnrstzḍṣṭẓ]|[sdt]h))-)['’‘`ʻʼʿʾ]?\p{Lu}", RegexOptions.IgnoreCase)]
    private static partial Regex NameWithPrefix();

    /// <summary>The preposition before a Dutch or Flemish article ("in ’t Veld", "op den Camp").</summary>
    [GeneratedRegex(@"(?<=^|\s)(?:in|op|aan|uit|over|onder)\s+(?=(?:['’‘`ʼ][ts]|den|der|de)\s+\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeArticle();

    [GeneratedRegex(
        @"\b(?:\p{L}*universit\p{L}*|universidad\p{L}*|uniwersytet|univerzit\p{L}*|üniversitesi|yliopisto|egyetem|sveučilišt\p{L}*|hochschule|\p{L}+hochschule|college|politeknik|polytechnic|\p{L}*hogeschool)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex University();

    [GeneratedRegex(
        @"^(?:depart(?:ment|emen|amento|ament)|département|dipartimento|faculty|faculté|facultad|faculdade|facoltà|fakultas|fakulti|fakultät|jurusan|jabatan|program\s+studi|prodi)(?!\p{L})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Department();

    /// <summary>Universities, colleges, institutes and their departments where no spaces part words.</summary>
    [GeneratedRegex(
        @"大學|大学|學院|学院|研究所|研究院|研究中心|研究科|學系|学部|學部|系$|醫院|医院|圖書館|图书馆|博物館|博物馆|대학교|연구소"
    )]
    private static partial Regex HanInstitution();

    /// <summary>"b.", "bt." for ibn and bint between Arabic names.</summary>
    [GeneratedRegex(@"^(?:b|bn|bt)\.$")]
    private static partial Regex SonOf();

    /// <summary>"’t", "’s", "’n", which begin no name of their own ("van ’t Hoff").</summary>
    [GeneratedRegex(@"^['’‘`ʼ][tsn]$")]
    private static partial Regex DutchArticle();

    /// <summary>The name somebody goes by, or the name in its own script, in brackets within or behind the full one ("J.B.M. (Jaap) de Haas"), and "(ret.)" behind a rank.</summary>
    [GeneratedRegex(
        @"(?<=\S) ?[(（](?:[\u0370-\u1CFF\u3040-\uD7AF\uF900-\uFEFE·\- ]{2,40}|\p{Lu}[\p{L}’'\-]+(?: \p{Lu}[\p{L}’'\-]+)?|ret\.|purn\.)[)）]"
    )]
    private static partial Regex ByName();
}
