using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.People;

/// <summary>Words for what somebody is at an institution ("lecturer", "dosen", "maîtresse de conférences").</summary>
public static partial class Posts
{
    private const string Adjectives =
        "former|ex-|acting|retired|honorary|distinguished|deputy|chief|executive|senior|junior|principal|associate|assistant|adjunct|visiting|full|research|postdoctoral|doctoral|emeritus";

    private const string Nouns =
        @"professor|instructor(?:\s+I{1,3}V?)?|lecturer|reader|researcher|research\s+fellow|fellow|ph\.?\s?d\.?\s+(?:student|candidate|researcher)|doctoral\s+(?:student|candidate|researcher)|"
        + @"(?:graduate|master[’']s|postgraduate|undergraduate|doctoral)\s+student|estudiante\s+de\s+(?:doctorado|maestría|posgrado|licenciatura)|estudante\s+de\s+(?:doutorado|mestrado|graduação)|étudiante?\s+en\s+(?:doctorat|master)|dosen(?:\s+tetap)?|guru\s+besar|peneliti|mahasiswa|mahasiswi|pensyarah|"
        + @"(?-i:[Pp]rof\.\s+\p{Lu}\p{L}{0,5})|professora|profesora?|docente|investigadora?|doctorand[oa]|maître(?:sse)?\s+de\s+conférences|doctorante?|wissenschaftlicher?\s+Mitarbeiter(?:in)?|Doktorand(?:in)?|universitair\s+(?:hoofd)?docent|chargée?\s+de\s+recherches?|professeure?|chercheur|chercheuse|enseignante?[-\s]cherche(?:ur|use)|maître(?:sse)?[-\s]assistante?|attachée?\s+(?:de\s+recherches?|d[’']enseignement)|Privatdozent(?:in)?|Professorin|onderzoeker|promovend(?:us|a)|peneliti\s+(?:muda|utama)|"
        + @"(?:(?:guest|managing|associate|deputy|executive|founding|co-?)\s*)?editor(?:s?[-\s]in[-\s]chief)?|editor[-\s]at[-\s]large|pemimpin\s+redaksi|ketua\s+(?:penyunting|editor|redaksi)|editor\s+tamu|rédact(?:eur|rice)\s+en\s+chef|editora?[-\s](?:jefe|jefa|chefe|invitad[oa]|convidad[oa])|"
        + @"(?:high\s+)?commissioner|ambassador|judge|magistrate|managing\s+director|director|head\s+of\s+(?:research|programmes?|department)|secretary[-\s]general|programme?\s+(?:officer|manager|coordinator)|research\s+(?:officer|associate|assistant|scientist|manager|coordinator)|policy\s+(?:officer|analyst|adviser|advisor)|"
        + @"barrister|solicitor|advocate|attorney(?:\s+at\s+law)?|advokat|abogad[oa]|advogad[oa]|avocate?|Rechtsanw(?:alt|ältin)|advocaat|"
        + @"(?:doctora?|doutora?|maestr[oa]|bacharela?|especialista|doutorand[oa]|doctorand[oa]|mestrand[oa]|magíster|máster|mestr[ea]|licenciad[oa]|docteure?)(?=\s+(?:en|em|de)\s)";

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "lecturer",
        "professor",
        "researcher",
        "fellow",
        "student",
        "candidate",
        "scholar",
        "scientist",
        "assistant",
        "dosen",
        "peneliti",
        "mahasiswa",
        "mahasiswi",
        "pensyarah",
        "penyelidik",
        "pelajar",
        "docent",
        "hoofddocent",
        "magíster",
        "máster",
        "licenciado",
        "licenciada",
        "barrister",
        "solicitor",
        "privatdozent",
        "privatdozentin",
        "profesor",
        "profesora",
        "professora",
        "investigador",
        "investigadora",
        "pesquisador",
        "pesquisadora",
        "docente",
        "doctor",
        "doctora",
        "doutor",
        "doutora",
        "doutorando",
        "doutoranda",
        "doctorando",
        "doctoranda",
        "mestre",
        "mestra",
        "mestrando",
        "mestranda",
        "maestro",
        "maestra",
        "professeur",
        "professeure",
        "maître",
        "maîtresse",
        "chercheur",
        "chercheuse",
        "enseignant",
        "enseignante",
        "enseignant-chercheur",
        "enseignante-chercheuse",
        "doctorant",
        "doctorante",
        "editor-in-chief",
        "professorin",
        "mitarbeiter",
        "mitarbeiterin",
        "doktorand",
        "doktorandin",
        "dozent",
        "dozentin",
        "hoogleraar",
        "onderzoeker",
        "promovendus",
        "promovenda",
        "adjunct",
        "postdoc",
        "postdoctoral",
        "postdoctorant",
        "postdoctorante",
        "instructor",
        "emeritus",
        "emerita",
    };

    /// <summary>Posts that nobody is addressed by.</summary>
    private static readonly HashSet<string> OfWork = new(StringComparer.OrdinalIgnoreCase)
    {
        "lecturer",
        "researcher",
        "student",
        "candidate",
        "postdoc",
        "postdoctoral",
        "dosen",
        "peneliti",
        "mahasiswa",
        "mahasiswi",
        "pensyarah",
        "penyelidik",
        "pelajar",
        "investigador",
        "investigadora",
        "pesquisador",
        "pesquisadora",
        "estudiante",
        "estudante",
        "doctorando",
        "doctoranda",
        "doutorando",
        "doutoranda",
        "mestrando",
        "mestranda",
        "chercheur",
        "chercheuse",
        "enseignant",
        "enseignante",
        "enseignant-chercheur",
        "enseignante-chercheuse",
        "doctorant",
        "doctorante",
        "doktorand",
        "doktorandin",
        "onderzoeker",
        "promovendus",
        "promovenda",
    };

    /// <summary>Posts that are words of everyday speech too, so that a capital must tell them.</summary>
    private static readonly HashSet<string> CapitalWords =
    [
        "Reader",
        "Director",
        "Head",
        "Dean",
        "Chair",
        "Guru",
        "Ketua",
        "Kepala",
        "Directeur",
        "Directrice",
        "Direktor",
        "Directora",
        "Diretor",
        "Diretora",
        "Leiter",
        "Leiterin",
    ];

    /// <summary>The words are a post and nothing else, its subject aside ("Associate Professor", "Professor of Geography").</summary>
    public static bool Is(string text) => Whole().IsMatch(text);

    /// <summary>Says that somebody works at no institution, in place of one or behind the name ("Independent Researcher").</summary>
    public static bool IsIndependent(string text) => Independent().IsMatch(text);

    /// <summary>A word of a post whatever its capitals; a name never ends with one.</summary>
    public static bool IsWord(string word) => Words.Contains(word);

    /// <summary>A word for what somebody does that opens no name, as "Professor" may ("Mahasiswa Magister Sosiologi").</summary>
    public static bool IsOfWork(string word) => OfWork.Contains(word);

    /// <summary>A word of a post, also one of everyday speech with a capital.</summary>
    public static bool MayBeWord(string word) => IsWord(word) || CapitalWords.Contains(word);

    /// <summary>Characters of the post with which the name of a body begins ("Dosen Fakultas Hukum"); 0 where it begins with none.</summary>
    public static int LeadLength(string text) => Lead().Match(text).Length;

    [GeneratedRegex(
        @"^(?:(?:"
            + Adjectives
            + @")\s+)*(?:"
            + Nouns
            + @")(?:\s+(?:emerit(?:us|a)|titular|titulaire|tetap|madya))?(?:\s+(?:of|in|for|on|en|em|de|für|bidang)(?:\s+[\p{L}&-]+){1,5})?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^(?:independent\s+(?:scholar|researcher)|zelfstandig\s+onderzoeker|investigadora?\s+independiente|pesquisadora?\s+independente|cherche(?:ur|use)\s+indépendante?|freier?\s+Wissenschaftler(?:in)?|peneliti\s+(?:independen|mandiri))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Independent();

    [GeneratedRegex(
        @"^(?:(?i:dosen(?:\s+tetap)?|guru\s+besar|mahasiswa|staf\s+pengajar|tenaga\s+pengajar|pensyarah(?:\s+kanan)?)(?:\s+(?i:pada|di))?)\s+(?=(?i:fakultas|fakulti|program|prodi|jurusan|jabatan|departemen|universitas|universiti|sekolah|institut|iain|uin|stai|politeknik|pascasarjana|magister)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
