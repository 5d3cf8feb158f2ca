using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Licences;

/// <summary>Fills the licence from the printed line, in the licensor's own spelling.</summary>
internal sealed partial class LicenceName : PermissionsRule
{
    public override Rule Info { get; } =
        new(
            "META041",
            Severity.Info,
            "Licence name not as Creative Commons spells it",
            "Harvesters tell a licence by its exact name.",
            "creativecommons.org, titles of the licence deeds (“Attribution-NonCommercial 4.0 International”)",
            "Creative Commons Attribution-Non Commercial 4.0",
            "Creative Commons Attribution-NonCommercial 4.0 International",
            "Nothing to do; correct the journal's template when convenient."
        );

    protected override StageResult<Permissions> Apply(Article article, LicenceReading reading, NormaliserContext context)
    {
        var permissions = article.Meta.Permissions;
        if (permissions.LicenceCode is not null || reading.Licence is not { } licence)
            return StageResult.Of(permissions);

        var words =
            licence.Code == context.Profile.Licence.Code
                ? context.Profile.Licence.WordsIn(article.Language)
                : new(Licence.Language, licence.Name, licence.Sentence);
        var filled = Worded(permissions with { LicenceCode = licence.Code }, words, article.Language);
        return IsSpelt(reading, licence.Name, words.Name, licence.Code)
            ? StageResult.Of(filled)
            : StageResult.Of(
                filled,
                [
                    Info.At(
                        permissions.Source.PlaceOf(permissions.Raw!, reading.TextAsPrinted!),
                        $"The licence is named as Creative Commons names it: {words.Name} ({licence.Code}).",
                        reading.TextAsPrinted,
                        words.Name
                    ),
                ]
            );
    }

    /// <summary>Whether the words are the licensor's: a whole name, or the short form in its letters.</summary>
    private static bool IsSpelt(LicenceReading reading, params ReadOnlySpan<string> spellings)
    {
        if (reading.TextAsPrinted is not { } printed || reading.IsContradictory)
            return true;
        var words = Lead().Replace(printed, string.Empty);
        foreach (var spelling in spellings)
        {
            if (words == Lead().Replace(spelling, string.Empty))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"^(?:Creative Commons|CC) ", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
