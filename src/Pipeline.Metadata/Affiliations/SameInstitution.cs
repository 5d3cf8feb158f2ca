using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Affiliations;

/// <summary>"School of Law, the same university" names the institution of the affiliation above it.</summary>
internal sealed partial class SameInstitution : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META144",
            Severity.Notice,
            "Institution named by the affiliation above",
            "Indexes read each affiliation for itself; “the same university” names none there.",
            "JATS institution: the name of the institution",
            "1 Department of History, Universitas Maju / 2 School of Law, the same university",
            "2 School of Law, Universitas Maju",
            "See whether the institution above is the one that is meant."
        );

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var findings = new List<Diagnostic>();
        var affs = new List<Aff>();
        foreach (var aff in article.Meta.Affs)
            affs.Add(affs.Count > 0 ? Fill(aff, affs[^1], findings) : aff);
        return StageResult.Of(findings.Count == 0 ? article : article with { Meta = article.Meta with { Affs = [.. affs] } }, findings);
    }

    private Aff Fill(Aff aff, Aff above, List<Diagnostic> findings)
    {
        if (aff.Institution is not { } name || above.Institution is not { } meant || !Same().IsMatch(name))
            return aff;
        findings.Add(Info.At(aff.Source, $"“{name}” was taken for {meant}.", aff.Raw, meant));
        return aff with
        {
            Institution = meant,
            City = aff.City ?? above.City,
            State = aff.State ?? above.State,
            Country = aff.Country ?? above.Country,
        };
    }

    [GeneratedRegex(
        @"^(?:(?:the\s+)?same\s+(?:university|institution|institute|college)|(?:at|from)\s+the\s+same\s+university|universitas\s+yang\s+sama|universiti\s+yang\s+sama|(?:la\s+)?misma\s+universidad|(?:a\s+)?mesma\s+universidade|(?:la\s+)?même\s+université|dieselbe\s+universität|dezelfde\s+universiteit)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Same();
}
