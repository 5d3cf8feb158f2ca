using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Authors;

/// <summary>Gives authors who work where Spanish is spoken both their surnames, where the name is long enough to leave no doubt.</summary>
internal sealed class TwoSurnames : INormalisationRule
{
    /// <summary>Two given names and two surnames; of three words the second may be either.</summary>
    private const int FewestWords = 4;

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
            || !WorksThere(contrib, article)
            || NameReader.Read(contrib.Raw) is { WasInverted: true } or { WasInCapitals: true }
        )
            return contrib;
        string[] words = [.. given.Split(' '), .. surname.Split(' ')];
        if (
            words.Length < FewestWords
            || words.Any(word => word.EndsWith('.'))
            || !(article.Language == "es" || words.Any(FamilyNames.IsSpanish))
        )
            return contrib;
        var last = NameParticles.SurnameStart(words);
        var first = NameParticles.SurnameStart(words[..last]);
        var both = string.Join(' ', words[first..]);
        if (first < 1 || surname != string.Join(' ', words[last..]) || surname.Contains('-', StringComparison.Ordinal))
            return contrib;
        findings.Add(Info.At(contrib.Source, $"The surnames of {name.Display} are given as “{both}”.", surname, both));
        return contrib with { Name = name with { Given = string.Join(' ', words[..first]), Surname = both } };
    }

    private static bool WorksThere(Contrib contrib, Article article) =>
        article.Meta.Affs.Where(aff => contrib.AffIds.Contains(aff.Id)).Select(aff => aff.CountryCode).OfType<string>().ToList()
            is { Count: > 0 } countries
        && countries.TrueForAll(SpanishSpeaking.Contains);
}
