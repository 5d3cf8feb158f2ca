using System.Text.RegularExpressions;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Leaves as plain text what a reference prints but what would be a wrong statement as a field: programs match works by
/// their fields, and people read the text, which stays as printed.
/// </summary>
internal static partial class CitationFields
{
    /// <summary>
    /// A year without four digits ("n.d."), a last page before the first ("412–20"), and an article number beside pages say
    /// nothing that a program may use (JATS4R citations).
    /// </summary>
    public static Seq<RefPart> Stated(Seq<RefPart> parts)
    {
        var isReversed = PageNumbers.AreReversed(TextOf(parts, RefField.FirstPage), TextOf(parts, RefField.LastPage));
        var hasPages = parts.Any(part => part.Field == RefField.FirstPage);
        return parts.Select(part =>
            part.Field switch
            {
                RefField.Year when !Year().IsMatch(part.Text) => part with { Field = RefField.None },
                RefField.LastPage when isReversed => part with { Field = RefField.None },
                RefField.ElocationId when hasPages => part with { Field = RefField.None },
                _ => part,
            }
        );
    }

    /// <summary>A preprint says authors, title, server, year and address (JATS4R preprint citations); where one is missing the work is not told to be one.</summary>
    public static PublicationType? TypeOf(PublicationType? type, Seq<RefPart> parts) =>
        type == PublicationType.Preprint
        && !(
            Has(parts, RefField.ArticleTitle)
            && Has(parts, RefField.Source)
            && Has(parts, RefField.Year)
            && parts.Any(part => part.Field is RefField.Doi or RefField.Uri || part.Uri is { Length: > 0 })
            && parts.Any(part => PersonGroupXml.IsPerson(part.Field))
        )
            ? PublicationType.Other
            : type;

    private static bool Has(Seq<RefPart> parts, RefField field) => parts.Any(part => part.Field == field);

    private static string TextOf(Seq<RefPart> parts, RefField field) =>
        string.Concat(parts.Where(part => part.Field == field).Select(part => part.Text));

    [GeneratedRegex("(?<![0-9])(?:1[0-9]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
