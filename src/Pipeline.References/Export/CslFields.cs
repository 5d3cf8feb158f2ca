using System.Diagnostics;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Export;

/// <summary>Fields as CSL calls its variables (CSL 1.0.2, appendix IV).</summary>
internal static class CslFields
{
    /// <param name="hasOwnTitle">Whether the work is part of its source.</param>
    public static string NameOf(RefField field, bool hasOwnTitle) =>
        field switch
        {
            RefField.Surname or RefField.GivenNames or RefField.Suffix or RefField.Collab or RefField.EtAl => "author",
            RefField.Year or RefField.Month or RefField.Day => "issued",
            RefField.OriginalYear => "original-date",
            RefField.ArticleTitle or RefField.ChapterTitle => "title",
            RefField.TransTitle => "translated-title",
            RefField.Source => hasOwnTitle ? "container-title" : "title",
            RefField.Volume => "volume",
            RefField.Issue => "issue",
            RefField.FirstPage or RefField.LastPage => "page",
            RefField.ElocationId or RefField.ReportNumber => "number",
            RefField.PublisherName or RefField.Institution => "publisher",
            RefField.PublisherLoc => "publisher-place",
            RefField.Degree => "genre",
            RefField.Edition => "edition",
            RefField.Series => "collection-title",
            RefField.ConferenceName => "event-title",
            RefField.DateInCitation => "accessed",
            RefField.Doi => "DOI",
            RefField.Pmid => "PMID",
            RefField.Pmcid => "PMCID",
            RefField.Isbn => "ISBN",
            RefField.Issn => "ISSN",
            RefField.Uri => "URL",
            RefField.Comment => "note",
            _ => throw new UnreachableException(),
        };
}
