using System.Diagnostics;
using System.Text.RegularExpressions;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Export;

/// <summary>Kinds of works as CSL calls them (CSL 1.0.2, appendix III).</summary>
internal static partial class CslTypes
{
    public static string Of(Work work) =>
        work.Type switch
        {
            PublicationType.Journal => "article-journal",
            PublicationType.Book => "book",
            PublicationType.Chapter => "chapter",
            PublicationType.Report => "report",
            PublicationType.Thesis => "thesis",
            PublicationType.ConfProc => "paper-conference",
            PublicationType.Webpage => "webpage",
            PublicationType.Newspaper => "article-newspaper",
            PublicationType.Preprint => "article",
            PublicationType.Data => "dataset",
            PublicationType.Software => "software",
            PublicationType.Legal => LegalType(work.Title ?? work.Raw),
            PublicationType.Standard => "standard",
            PublicationType.Patent => "patent",
            PublicationType.Archive => "manuscript",
            PublicationType.Interview => "interview",
            PublicationType.Audiovisual => "motion_picture",
            PublicationType.Other => "document",
            _ => throw new UnreachableException(),
        };

    private static string LegalType(string title) =>
        TreatyPattern().IsMatch(title) ? "treaty"
        : CasePattern().IsMatch(title) ? "legal_case"
        : "legislation";

    [GeneratedRegex(
        @"\b(?:treaty|convention|covenant|protocol|agreement|konvensi|perjanjian|kovenan|tratado|convenio|convención|traité|übereinkommen|verdrag)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TreatyPattern();

    [GeneratedRegex(
        @"\s(?:vs?\.?|versus|c\.)\s|\b(?:putusan|judgment|judgement|sentencia|urteil)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex CasePattern();
}
