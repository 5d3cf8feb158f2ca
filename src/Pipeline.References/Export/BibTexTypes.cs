using System.Diagnostics;
using System.Text.RegularExpressions;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Export;

/// <summary>Entry types of BibTeX's standard styles; what they have no type for is <c>misc</c>.</summary>
internal static partial class BibTexTypes
{
    public static string Of(Work work) =>
        work.Type switch
        {
            PublicationType.Journal or PublicationType.Newspaper => "article",
            PublicationType.Book => "book",
            PublicationType.Chapter => "incollection",
            PublicationType.Report => "techreport",
            PublicationType.Thesis => DoctoralPattern().IsMatch(work.Degree ?? string.Empty) || work.Degree is null
                ? "phdthesis"
                : "mastersthesis",
            PublicationType.ConfProc => "inproceedings",
            PublicationType.Webpage
            or PublicationType.Preprint
            or PublicationType.Data
            or PublicationType.Software
            or PublicationType.Legal
            or PublicationType.Standard
            or PublicationType.Patent
            or PublicationType.Archive
            or PublicationType.Interview
            or PublicationType.Audiovisual
            or PublicationType.Other => "misc",
            _ => throw new UnreachableException(),
        };

    [GeneratedRegex(
        @"\b(?:doc|dokt|dout|ph\.?\s?d|dis[es]+rta|proefschrift|thèse)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex DoctoralPattern();
}
