using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>Tells the kind of work from the fields found and the words between them.</summary>
internal static partial class TypeClassifier
{
    public static PublicationType Classify(ReferenceText text, FieldSpans found)
    {
        var plain = text.Plain;
        if (ThesisPattern().IsMatch(plain)) return PublicationType.Thesis;
        if (DataPattern().IsMatch(plain)) return PublicationType.Data;
        if (PreprintPattern().IsMatch(plain) && !found.Has(RefField.Issue)) return PublicationType.Preprint;
        if (found.Has(RefField.ChapterTitle)) return ConferencePattern().IsMatch(plain) ? PublicationType.ConfProc : PublicationType.Chapter;
        if (found.Has(RefField.ArticleTitle) && HasLocator(found)) return IsDaily(found) ? PublicationType.Newspaper : IsProceedings(text, found) ? PublicationType.ConfProc : PublicationType.Journal;
        if (ConferencePattern().IsMatch(plain)) return PublicationType.ConfProc;
        if (found.Has(RefField.ArticleTitle)) return found.Has(RefField.Day) ? PublicationType.Newspaper : found.Has(RefField.Uri) ? PublicationType.Webpage : PublicationType.Journal;
        if (LegalPattern().IsMatch(plain)) return PublicationType.Legal;
        if (ReportPattern().IsMatch(plain)) return PublicationType.Report;
        if (found.Has(RefField.Edition) || found.Has(RefField.PublisherLoc) || found.Has(RefField.Isbn)) return PublicationType.Book;
        if (found.Has(RefField.Uri)) return found.Has(RefField.PublisherName) ? PublicationType.Report : PublicationType.Webpage;
        if (found.Has(RefField.PublisherName)) return PublicationType.Book;
        return PublicationType.Other;
    }

    /// <summary>Has a day, and pages at most.</summary>
    private static bool IsDaily(FieldSpans found) =>
        found.Has(RefField.Day) && !found.Has(RefField.Volume) && !found.Has(RefField.Issue) && !found.Has(RefField.Doi);

    /// <summary>Proceedings with volume and pages; not the journals that call themselves so ("Proceedings of the Academy").</summary>
    private static bool IsProceedings(ReferenceText text, FieldSpans found) =>
        found.First(RefField.Source) is { } source && ProceedingsPattern().IsMatch(text.Plain[source.Start..source.End]);

    private static bool HasLocator(FieldSpans found) =>
        found.Has(RefField.Volume) || found.Has(RefField.Issue) || found.Has(RefField.ElocationId) || found.Has(RefField.FirstPage) || found.Has(RefField.Doi);

    [GeneratedRegex(DetailScanner.Thesis + @"(?=[\s.,;:)\]])", RegexOptions.IgnoreCase)]
    private static partial Regex ThesisPattern();

    [GeneratedRegex(@"\[data\s?set\]|\[data\]|dataset\]", RegexOptions.IgnoreCase)]
    private static partial Regex DataPattern();

    [GeneratedRegex(@"\b(?:arxiv|biorxiv|medrxiv|ssrn|osf preprints|psyarxiv|socarxiv|preprint)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PreprintPattern();

    [GeneratedRegex(@"\b(?:proceedings of the|proceedings\b.{0,60}\b(?:conference|symposium|workshop)|prosiding|paper presented|conference paper|presented at|seminar nasional)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ConferencePattern();

    [GeneratedRegex(@"\b(?:prosiding|seminar|konferensi|conference|symposium|simposium|workshop|lokakarya)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ProceedingsPattern();

    [GeneratedRegex(@"\b(?:undang-undang|peraturan (?:pemerintah|presiden|menteri|daerah)|keputusan (?:presiden|menteri)|regulation \(eu\)|directive \d|v\. \p{Lu})\b", RegexOptions.IgnoreCase)]
    private static partial Regex LegalPattern();

    [GeneratedRegex(@"\b(?:report no|working paper|policy brief|discussion paper|technical report|briefing|laporan|\(publication no)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReportPattern();
}
