using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

internal sealed class LicenceMissing : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META043",
            Severity.Notice,
            "No licence in the manuscript",
            "An open-access article without a licence may not be reused, and indexes leave it out.",
            "JATS4R Permissions 2 (NISO RP-42-2022); DOAJ, licensing criteria; the journal's licence policy (journal.yaml)",
            "(no licence line)",
            "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 International License.",
            "Make sure the author agreed to the journal's licence."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (permissions.LicenceCode is not null)
            return StageResult.Of(permissions);

        var policy = context.Profile.Licence;
        var filled = Worded(
            permissions with
            {
                LicenceCode = policy.Code,
                LicenceUrl = policy.Url,
            },
            policy.WordsIn(article.Language),
            article.Language
        );
        var found = permissions.Raw is null ? "The manuscript has no licence line" : "The copyright line names no licence that is known";
        return StageResult.Of(
            filled,
            [Info.At(permissions.Source, $"{found}; the journal's licence, {policy.Code}, was put in.", permissions.Raw, policy.Code)]
        );
    }
}
