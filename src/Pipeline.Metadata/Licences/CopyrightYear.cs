using System.Globalization;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

internal sealed class CopyrightYear : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META045",
            Severity.Notice,
            "Copyright year other than the year of publication",
            "The year left over from a template is the commonest error on first pages, and every index shows it.",
            "JATS4R Permissions 2 (NISO RP-42-2022), copyright-year; 17 U.S.C. §401(b)(2): the year of first publication",
            "© 2022 The Authors, in an issue of March 2026",
            "© 2026 The Authors",
            "Nothing to do, unless the article was first published elsewhere in the year printed."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (permissions.CopyrightYear is not null || (article.Meta.Published?.Year ?? reading.Year) is not { } year)
            return StageResult.Of(permissions);

        var filled = permissions with { CopyrightYear = year };
        if (reading.Year is not { } printedYear || printedYear == year)
            return StageResult.Of(filled);
        var printed = printedYear.ToString(CultureInfo.InvariantCulture);
        return StageResult.Of(
            filled,
            [
                Info.At(
                    permissions.Source.PlaceOf(permissions.Raw!, printed),
                    $"The manuscript says © {printed}, but the article is published in {year}; the copyright year was set to {year}.",
                    $"© {printed}",
                    $"© {year}"
                ),
            ]
        );
    }
}
