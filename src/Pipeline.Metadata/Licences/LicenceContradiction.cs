using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

internal sealed class LicenceContradiction : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META040",
            Severity.Error,
            "Licence words and licence address disagree",
            "Readers follow the words and machines the address; the article would be published under two licences.",
            "JATS4R Permissions 2 (NISO RP-42-2022): the licence paragraph must not contradict the licence URI",
            "CC BY 4.0 (https://creativecommons.org/licenses/by-nc/4.0/)",
            "CC BY-NC 4.0 (https://creativecommons.org/licenses/by-nc/4.0/)",
            "Correct the licence line in the manuscript to the licence the author signed."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (!reading.IsContradictory)
            return StageResult.Of(permissions);
        return StageResult.Of(
            permissions,
            [
                Info.At(
                    permissions.Source,
                    $"The licence line names {reading.FromText!.Value.Code}, but its address leads to {reading.FromUrl!.Value.Code}.",
                    $"{reading.TextAsPrinted} / {reading.UrlAsPrinted}"
                ),
            ]
        );
    }
}
