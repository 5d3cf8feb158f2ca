using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

internal sealed class LicenceDiffersFromPolicy : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META044",
            Severity.Error,
            "Licence other than the journal's",
            "The journal has declared one licence to its indexes; a licence once published cannot be taken back.",
            "The journal's licence policy (journal.yaml); DOAJ, licensing criteria",
            "CC BY 4.0 in a journal that publishes under CC BY-NC 4.0",
            "CC BY-NC 4.0",
            "Correct the manuscript's licence line, or settle this finding in article.yaml if the exception is agreed."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        var policy = context.Profile.Licence;
        return permissions.LicenceCode is not { } code || code == policy.Code
            ? StageResult.Of(permissions)
            : StageResult.Of(
                permissions,
                [
                    Info.At(
                        permissions.Source,
                        $"The manuscript says {code}, but the journal publishes under {policy.Code}.",
                        reading.TextAsPrinted ?? reading.UrlAsPrinted
                    ),
                ]
            );
    }
}
