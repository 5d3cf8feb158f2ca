using Pipeline.Metadata.Authors;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Settings;

/// <summary>Puts the authors that article.yaml lists in place of the manuscript's.</summary>
internal sealed class AuthorsByStaff : INormalisationRule
{
    public Rule Info { get; } =
        new(
            "META006",
            Severity.Info,
            "Authors from article.yaml",
            "An author who signs late, or whose name or address the manuscript hides, need not be mended in Word.",
            "article.yaml of the article",
            "authors: - name: Budi Santoso",
            "Budi Santoso is the only author",
            "Nothing to do; look that no author of the manuscript is missing from the list."
        )
        {
            Account = AccountKind.LeftOut,
        };

    public StageResult<Article> Apply(Article article, NormaliserContext context)
    {
        var settings = context.Settings.Authors;
        if (settings.IsEmpty)
            return StageResult.Of(article);
        var (meta, findings) = (article.Meta, new List<Diagnostic>());
        var matched = settings.Select(setting =>
            (Setting: setting, Found: meta.Contribs.FirstOrDefault(contrib => IsOf(setting, contrib)))
        );
        var affs = new AffiliationsByStaff(meta.Affs);
        var marksOne = settings.Any(setting => setting.IsCorresponding is true);
        var contribs = matched.Select(pair => With(pair.Found, pair.Setting, affs, marksOne, findings));
        findings.AddRange(LeftOut(meta, matched.Select(pair => pair.Found)));
        var (kept, gone) = affs.Settle(contribs, settings);
        findings.AddRange(
            gone.Select(aff =>
                Info.At(aff.Source, $"The affiliation “{aff.Raw}” is not one that article.yaml names.", $"{aff.Label} {aff.Raw}".Trim())
            )
        );
        findings.AddRange(
            meta.Affs.Where(aff => aff.Label is not null && kept.Any(other => other.Id == aff.Id && other.Label != aff.Label))
                .Select(aff => Info.At(aff.Source, $"The affiliation “{aff.Raw}” is marked by its place in article.yaml.", aff.Label))
        );
        return StageResult.Of(article with { Meta = meta with { Contribs = contribs, Affs = kept } }, findings);
    }

    /// <summary>The name as printed, or with the surname first, or without degrees.</summary>
    private static bool IsOf(AuthorSetting setting, Contrib contrib)
    {
        if (Sameness.IsSame(setting.Name, contrib.Raw) || (contrib.Collab is { } collab && Sameness.IsSame(setting.Name, collab)))
            return true;
        return !setting.IsOrganisation && Sameness.IsSame(setting.Name, (contrib.Name ?? NameReader.Read(contrib.Raw).Name).Display);
    }

    private Contrib With(Contrib? found, AuthorSetting setting, AffiliationsByStaff affs, bool marksOne, List<Diagnostic> findings)
    {
        var contrib = found ?? new Contrib(setting.Name, setting.Source);
        if (found is null)
            findings.Add(Info.At(setting.Source, $"{setting.Name} is an author by article.yaml.", after: setting.Name));
        else if (Spaces.Collapse(found.Raw) != setting.Name)
            findings.Add(Info.At(found.Source, $"The author’s name is “{setting.Name}” by article.yaml.", found.Raw, setting.Name));
        return contrib with
        {
            Raw = setting.Name,
            Name = NameOf(setting),
            Collab = setting.IsOrganisation ? setting.Name : null,
            Email = Settle("e-mail address", contrib, contrib.Email, setting.Email, setting, findings),
            Orcid = Settle("ORCID iD", contrib, contrib.Orcid, setting.Orcid, setting, findings),
            IsCorresponding = setting.IsCorresponding ?? (contrib.IsCorresponding && !marksOne),
            IsEqualContributor = setting.IsEqualContributor ?? contrib.IsEqualContributor,
            AffIds = setting.Affiliations.IsEmpty ? contrib.AffIds : affs.IdsOf(setting),
        };
    }

    private static PersonName? NameOf(AuthorSetting setting)
    {
        if (setting.Surname is not { } surname)
            return null;
        var given = (
            surname.Length > 0 && setting.Name.StartsWith(surname, StringComparison.Ordinal) && setting.Name != surname
                ? setting.Name[surname.Length..]
                : setting.Name[..^surname.Length]
        ).Trim();
        return new(given.Length > 0 ? given : null, surname.Length > 0 ? surname : null);
    }

    /// <summary>What gives way may stand anywhere in the manuscript.</summary>
    private string? Settle(string what, Contrib contrib, string? found, string? settled, AuthorSetting setting, List<Diagnostic> findings)
    {
        if (settled is null || settled == found)
            return found;
        findings.Add(
            Info.At(
                found is null ? setting.Source : new(contrib.Source.Part),
                $"The {what} of {setting.Name} is {settled} by article.yaml.",
                found,
                settled
            )
        );
        return settled;
    }

    private IEnumerable<Diagnostic> LeftOut(ArticleMeta meta, Seq<Contrib?> kept) =>
        from contrib in meta.Contribs
        where !kept.Any(other => ReferenceEquals(other, contrib))
        from words in new[] { contrib.Raw, contrib.Email, contrib.Orcid }
        where words is not null
        select Info.At(
            ReferenceEquals(words, contrib.Raw) ? contrib.Source : new(contrib.Source.Part),
            $"“{Spaces.Collapse(words)}” belongs to no author that article.yaml names.",
            words
        );
}
