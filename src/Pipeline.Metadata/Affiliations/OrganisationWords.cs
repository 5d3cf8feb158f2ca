using System.Collections.Frozen;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Metadata.Affiliations;

/// <summary>How large a body a part of an address names, smallest first.</summary>
internal enum OrganisationRank
{
    None,

    /// <summary>Faculty, department, programme.</summary>
    Division,

    /// <summary>Centre, school, laboratory, office: a body of its own, or part of a larger one.</summary>
    Centre,

    /// <summary>Institute, academy, ministry, agency.</summary>
    Institute,

    /// <summary>University and its like.</summary>
    University,
}

/// <summary>Words by which an address line is known to name a body, in the languages of our authors.</summary>
internal static class OrganisationWords
{
    private const string Universities =
        "university universitas universiti université universite universidad universidade universität universitat università universita "
        + "universiteit universitet uniwersytet univerzita univ uin iain stain iai stai stiq staida isi unhan ipdn politeknik polytechnic "
        + "polytechnique politecnico poltekkes stt stie stikes stih stisip stkip stmik stft iakn iahn ikip sekolah-tinggi itb ipb ugm its uii umy uny unpad unair undip";

    private const string Institutes =
        "institute institutes institut instituto istituto academy akademi academia académie academie akademie colegio collège college kolej maktab hospital ministry kementerian agency badan council dewan "
        + "foundation yayasan museum organisation organization commission komisi lembaga bank brin lipi bappenas association asosiasi "
        + "école ecole society company corporation ltd inc gmbh government pemerintah parliament court mahkamah pesantren consulate embassy kedutaan iom unhcr ilo unicef";

    private const string Centres =
        "center centre centro pusat school sekolah madrasah laboratory laboratorium office kantor directorate direktorat dinas clinic klinik "
        + "library perpustakaan chambers observatory archive station balai laboratoire laboratório laboratorio observatoire observatório observatorio "
        + "escuela escola scuola schule zentrum núcleo nucleo biblioteca bibliothèque bibliothek";

    private const string Divisions =
        "faculty fakultas fakulti faculté department dept departemen departement jurusan prodi program programme study division divisi "
        + "unit bagian section chair pascasarjana postgraduate graduate magister doktoral group kelompok jabatan "
        + "facultad faculdade facoltà fakultät faculteit departamento département dipartimento abteilung afdeling vakgroep fachbereich lehrstuhl "
        + "ufr umr unité unidad unidade équipe equipe grupo groupe programa posgrado licenciatura carrera cátedra";

    private static readonly FrozenDictionary<string, OrganisationRank> Ranks = Rank(Universities, OrganisationRank.University)
        .Concat(Rank(Institutes, OrganisationRank.Institute))
        .Concat(Rank(Centres, OrganisationRank.Centre))
        .Concat(Rank(Divisions, OrganisationRank.Division))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The largest body that a part of an address names.</summary>
    public static OrganisationRank RankOf(string part)
    {
        if (part.Contains("sekolah tinggi", StringComparison.OrdinalIgnoreCase))
            return OrganisationRank.University;
        if (part.Contains("rumah sakit", StringComparison.OrdinalIgnoreCase))
            return OrganisationRank.Institute;
        return Words(part).Select(RankOfWord).DefaultIfEmpty().Max();
    }

    /// <summary>Whether a word is one that names a kind of body, and so takes a capital within its name.</summary>
    public static bool IsOrganisationWord(string word) => RankOfWord(word) != OrganisationRank.None;

    private static OrganisationRank RankOfWord(string word) =>
        Ranks.TryGetValue(word, out var rank) ? rank
        : CompoundInstitutions.IsUniversity(word) ? OrganisationRank.University
        : CompoundInstitutions.IsInstitute(word) ? OrganisationRank.Institute
        : OrganisationRank.None;

    private static string[] Words(string part) =>
        part.Split([' ', '/', '(', ')', '.', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<KeyValuePair<string, OrganisationRank>> Rank(string words, OrganisationRank rank) =>
        words.Split(' ').Select(word => KeyValuePair.Create(word, rank));
}
