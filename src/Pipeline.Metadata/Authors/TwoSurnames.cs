using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>
/// Gives authors both their surnames: as a citation of the article or a work in its list divides the name, or, where they work where
/// Spanish is spoken, as custom does where the name is long enough.
/// </summary>
internal sealed class TwoSurnames : INormalisationRule
{
    /// <summary>A given name and two surnames, in an article in Spanish; elsewhere the second of three words may be either.</summary>
    private const int FewestWords = 3;

    /// <summary>Countries in which the father's surname and the mother's follow the given names.</summary>
    private static readonly HashSet<string> SpanishSpeaking =
    [
        "AR",
        "BO",
        "CL",
        "CO",
        "CR",
        "CU",
        "DO",
        "EC",
        "ES",
        "GQ",
        "GT",
        "HN",
        "MX",
        "NI",
        "PA",
        "PE",
        "PR",
        "PY",
        "SV",
        "UY",
        "VE",
    ];

    public Rule Info { get; } =
        new(
            "META141",
            Severity.Notice,
            "Two surnames, as Spanish names have them",
            "In Spain and most of America the surnames of father and mother follow the given names; an article is filed and cited under the first of them.",
            "APA 7 §9.8; JATS name: surname and given-names",
            "Luz Marina Peñaranda Ortiz (Ortiz, Luz Marina Peñaranda)",
            "Peñaranda Ortiz, Luz Marina",
            "Look whether the surnames are right; the author may write them before a comma."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var contribs = article.Meta.Contribs.Select(contrib => Apply(contrib, article, findings));
        return StageResult.Of(article with { Meta = article.Meta with { Contribs = contribs.ToSeq() } }, findings);
    }

    private Contrib Apply(Contrib contrib, Article article, List<Diagnostic> findings)
    {
        if (
            contrib.Name is not { Given: { } given, Surname: { } surname } name
            || NameReader.Read(contrib.Raw) is { WasInverted: true } or { WasInCapitals: true }
        )
            return contrib;
        string[] words = [.. given.Split(' '), .. surname.Split(' ')];
        var told = SurnamesInWorks.Divide(words, article);
        if ((told ?? (WorksThere(contrib, article) ? ByCustom(words, surname, article.Language) : null)) is not { } first)
            return contrib;
        var both = string.Join(' ', words[first..]);
        if (both == surname)
            return contrib;
        var reason = told is null ? string.Empty : ", as a citation of the article or a work in its list has them";
        findings.Add(Info.At(contrib.Source, $"The surnames of {name.Display} are given as “{both}”{reason}.", surname, both));
        return contrib with { Name = name with { Given = string.Join(' ', words[..first]), Surname = both } };
    }

    /// <summary>How many words are given names where nothing but custom tells; null where the name may be another.</summary>
    private static int? ByCustom(string[] words, string surname, string language)
    {
        if (words.Length < FewestWords || words.Any(word => word.EndsWith('.')) || surname.Contains('-', StringComparison.Ordinal))
            return null;
        var last = NameParticles.SurnameStart(words);
        var first = NameParticles.SurnameStart(words[..last]);
        if (first < 1 || surname != string.Join(' ', words[last..]))
            return null;
        var isTold =
            words.Length == FewestWords
                ? language == "es" && !GivenNames.IsSpanish(words[first])
                : language == "es" || words.Any(FamilyNames.IsSpanish);
        return isTold ? first : null;
    }

    private static bool WorksThere(Contrib contrib, Article article) =>
        article.Meta.Affs.Where(aff => contrib.AffIds.Contains(aff.Id)).Select(aff => aff.CountryCode).OfType<string>().ToList()
            is { Count: > 0 } countries
        && countries.TrueForAll(SpanishSpeaking.Contains);
}
