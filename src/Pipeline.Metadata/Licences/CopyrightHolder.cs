using System.Text.RegularExpressions;
using Pipeline.Metadata.Authors;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Licences;

/// <summary>Fills the holder as the journal's policy names it, and the statement made of year and holder.</summary>
internal sealed partial class CopyrightHolder : PermissionsRule
{
    /// <summary>More authors than this are not listed one by one in the copyright line.</summary>
    private const int MostNamed = 6;

    public override Rule Info { get; } =
        new(
            "META046",
            Severity.Notice,
            "Copyright holder not named",
            "“Authors” is a word of the template; the line must say who holds the rights, as the journal's policy has it.",
            "JATS4R Permissions 2 (NISO RP-42-2022), copyright-holder; the journal's licence policy (journal.yaml)",
            "© 2026 Authors..",
            "© 2026 Siti Rahma and Budi Santoso",
            "Compare with the agreement the authors signed."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (permissions.CopyrightStatement is not null)
            return StageResult.Of(permissions);

        var holder = permissions.CopyrightHolder ?? HolderBy(context, article);
        var year = permissions.CopyrightYear is { } known ? $"{known} " : string.Empty;
        var filled = permissions with { CopyrightHolder = holder, CopyrightStatement = $"© {year}{holder}" };
        if (reading.Holder is not { } printed || Sameness.IsSame(printed, holder))
            return StageResult.Of(filled);

        var message = Placeholder().IsMatch(printed)
            ? $"The copyright line names no one (“{printed}”); it now names {holder}."
            : $"The copyright line names {printed}; by the journal's policy the holder is {holder}.";
        return StageResult.Of(filled, [Info.At(permissions.Source.PlaceOf(permissions.Raw!, printed), message, printed, holder)]);
    }

    private static string HolderBy(NormaliserContext context, Article article) =>
        context.Profile.Licence.Holder.Replace("{authors}", Authors(article), StringComparison.Ordinal);

    private static string Authors(Article article)
    {
        var names = article.Meta.Contribs.Select(contrib => contrib.Called());
        return names.Count switch
        {
            0 => "The Authors",
            > MostNamed => $"{names[0]} et al.",
            _ => Enumeration.Of(names, article.Language),
        };
    }

    [GeneratedRegex(
        @"^\W*(?:the\s+)?(?:authors?(?:\s*\(s\))?|author\(s\)?|penulis|para\s+penulis|name|nama.*)\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();
}
