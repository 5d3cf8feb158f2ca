using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

/// <summary>Fills the licence's address.</summary>
internal sealed class LicenceUrl : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META042",
            Severity.Info,
            "Licence address not in its canonical form",
            "Crossref and archives compare licence addresses letter by letter: https, no language, trailing slash.",
            "JATS4R Permissions 2 (NISO RP-42-2022): canonical licence URI; creativecommons.org",
            "http://creativecommons.org/licenses/by-nc/4.0",
            "https://creativecommons.org/licenses/by-nc/4.0/",
            "Nothing to do."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (permissions.LicenceUrl is not null || reading.Licence is not { } licence)
            return StageResult.Of(permissions);

        var filled = permissions with { LicenceUrl = licence.Url };
        return reading.UrlAsPrinted is not { } printed || printed == licence.Url
            ? StageResult.Of(filled)
            : StageResult.Of(
                filled,
                [
                    Info.At(
                        permissions.Source.PlaceOf(permissions.Raw!, printed),
                        $"The licence address is given in its canonical form, {licence.Url}.",
                        printed,
                        licence.Url
                    ),
                ]
            );
    }
}
