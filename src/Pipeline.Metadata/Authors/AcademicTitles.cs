using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pipeline.Vocabulary.People;

namespace Pipeline.Metadata.Authors;

/// <summary>Titles before and degrees after a name, in English and Indonesian.</summary>
internal static partial class AcademicTitles
{
    // Compared without stops, in small letters.
    private static readonly FrozenSet<string> Prefixes = Set(
        "dr drs des dra drg drh ir prof professor profesor assocprof asstprof assoc asst associate assistant adjunct emeritus lecturer mr mrs ms miss sir dame rev revd fr "
            + "capt kapt kol hj hjh hajjah tn ny nn kh kyai ustadz ustaz ns apt mag dipling dipl-ing dipl-soz dipl-psych dipl-pol dipl-geogr dipl-kfm dipl-päd dipl-volksw hab ing hc em phd tgk tuan datuk dato datin tengku engr adv brigjen letjen mayjen kolonel pd priv-doz"
    );

    private static readonly FrozenSet<string> Degrees = Set(
        "ba bs bsc bed bba bfa llb beng barch bcom ma ms msc med mba mfa mphil mpa mph mpp mres msw mcom meng march llm jd sjd jsd lld md mbbs phd dphil edd dba psyd dsc thd drph ded "
            + "frcp frcs fellow cpa cfa rn esq sj op ofm svd ca ak sos sh se spd spdi sag skom st ssi sip sthi spsi shum ss sfil sfili sked skep skg sp spt sds ssn ssos ssosi sst str stp si sei shi sm "
            + "mag mai map mcl me mei mfil mh mhi mhum mikom mip mkes mkn mkom mm mpd mpdi mpsi msdm msi msn mt mth mtpd msos msy mud mpub dea desa skm mkm map mip mti sikom sfarm skeb mkep lc dipl amd akt cht pgdip spa spog spkj mapp bsw ndss cipm cife rsw bsw lpt maed man mat msn bsn dnp mpp pharmd dds dmd dvm rpm rgc rpsy"
    );

    private static readonly FrozenSet<string> Generations = Set(
        "jr sr ii iii iv junior senior júnior filho filha neto neta sobrinho sobrinha"
    );

    // Without stops and without a comma before them, only these cannot be a name.
    private static readonly FrozenSet<string> Unmistakable = Set(
        "phd dphil msc mba mph mphil llm llb edd mpa bsc mbbs frcp dds dvm psyd facs rn"
    );

    /// <summary>What a doctor is a doctor of, behind the title ("Dr. phil.", "Dr. rer. pol.").</summary>
    public static bool IsOfDoctor(string word) => OfDoctor().IsMatch(word);

    /// <summary>A title before the name ("Dr.", "Prof.", "Drs.").</summary>
    public static bool IsPrefix(string word) => Prefixes.Contains(Bare(word));

    /// <summary>A degree in capitals after two names that are not ("Anna Lund MD").</summary>
    public static bool IsTrailingCapitals(IReadOnlyList<string> words) =>
        words.Count > 2
        && words[^1] is ("MD" or "MA" or "BA" or "MM" or "SE" or "SH")
        && words.SkipLast(1).All(word => word.Any(char.IsLower));

    /// <summary>"Jr.", "III" and their like.</summary>
    public static bool IsGeneration(string word) => Generations.Contains(Bare(word));

    /// <summary>
    /// What stands after a comma is a degree: a known one, or letters with stops that are no initials ("S.Sos.", "M.Kom.I").
    /// </summary>
    public static bool IsDegree(string segment) =>
        PostNominals.Is(segment)
        || Degrees.Contains(Bare(segment))
        || (Dotted().IsMatch(segment) && segment.Any(char.IsLower))
        || segment.Split(' ') is { Length: > 1 } words && words.All(IsDegreeWord);

    /// <summary>A degree that stands after the name without a comma.</summary>
    public static bool IsTrailingDegree(string word) =>
        PostNominals.Is(word)
        || Unmistakable.Contains(Bare(word))
        || Bachelor().IsMatch(word)
        || (word.Contains('.', StringComparison.Ordinal) && Degrees.Contains(Bare(word)) && Bare(word).Length > 1)
        || word is "Lc" or "Lc.";

    private static bool IsDegreeWord(string word) =>
        PostNominals.Is(word) || Degrees.Contains(Bare(word)) || (Dotted().IsMatch(word) && word.Any(char.IsLower));

    private static string Bare(string word)
    {
        var bare = word.Replace(".", string.Empty, StringComparison.Ordinal)
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .Trim('(', ')', ',', '’', '\'', 'ʼ');
        return bare.ToLowerInvariant();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(
        @"^(?:phil|rer|pol|nat|soc|med|jur|iur|theol|oec|habil|publ|ing|dent|vet|agr|paed|päd)\.$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfDoctor();

    // "BScN", "MStatistics", "DClinPsy": a capital after the first one, which no surname in B, M or D has.
    [GeneratedRegex("^[BMD](?:[A-Z][a-z]+){1,3}[A-Z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}{0,5}\.){1,4}(?:\p{Lu}{1,3}\p{Ll}{0,5}\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();
}
