using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests;

/// <summary>A reference of each kind, in the form of APA 7.</summary>
internal static class TypedSamples
{
    public static Reference Article { get; } =
        TypedReference.Of(
            PublicationType.Journal,
            "{a1.Surname:Lind}, {a1.GivenNames:J. P.}, & {a2.Surname:de Vries}, {a2.GivenNames:A.} ({Year:2019a}). {ArticleTitle:Tides & harbours: 50% of a_b in HIV clinics}. *{Source:Quiet Studies}*, *{Volume:2}*({Issue:1}), {FirstPage:423}–{LastPage:441}. {Doi:https://doi.org/10.1234/QS.3}",
            "article"
        );

    public static Reference Numbered { get; } =
        TypedReference.Of(
            PublicationType.Journal,
            "{a1.Surname:Ström}, {a1.GivenNames:B.} ({Year:2021}). {ArticleTitle:Four winds}. *{Source:Quiet Studies}*, *{Volume:4}*, Article {ElocationId:e117}. {Doi:https://doi.org/10.1234/qs.9}",
            "numbered"
        );

    public static Reference Book { get; } =
        TypedReference.Of(
            PublicationType.Book,
            "{a1.Surname:van der Berg}, {a1.GivenNames:J.}, {a1.Suffix:Jr.} ({Year:2020}). *{Source:Home and harbour}* ({Edition:2nd} ed.). {PublisherName:Quiet Press}.",
            "book"
        );

    public static Reference Chapter { get; } =
        TypedReference.Of(
            PublicationType.Chapter,
            "{a1.Surname:Abe}, {a1.GivenNames:K.} ({Year:2001}). {ChapterTitle:One}. In {e1.GivenNames:M.} {e1.Surname:Roy} & {e2.GivenNames:O.} {e2.Surname:Sen} (Eds.), *{Source:Many things}* (pp. {FirstPage:5}–{LastPage:9}). {PublisherName:Loud Press}.",
            "chapter"
        );

    public static Reference Translated { get; } =
        TypedReference.Of(
            PublicationType.Book,
            "{a1.Surname:Frey}, {a1.GivenNames:S.} ({Year:1953}). *{Source:Of dreams}* ({t1.GivenNames:J.} {t1.Surname:Stark}, Trans.). {PublisherName:Quiet Press}. (Original work published {OriginalYear:1900})",
            "translated"
        );

    public static Reference Edited { get; } =
        TypedReference.Of(
            PublicationType.Book,
            "{e1.Surname:Roy}, {e1.GivenNames:M.}, & {e2.Surname:Sen}, {e2.GivenNames:O.} (Eds.). ({Year:2001}). *{Source:Many things}*. {PublisherName:Loud Press}.",
            "edited"
        );

    public static Reference Thesis { get; } =
        TypedReference.Of(
            PublicationType.Thesis,
            "{a1.Surname:Suparman}. ({Year:2018}). *{Source:Pekerja di perbatasan}* [{Degree:Doctoral dissertation}, {Institution:Universitas Sunyi}].",
            "thesis"
        );

    public static Reference Report { get; } =
        TypedReference.Of(
            PublicationType.Report,
            "{a1.Collab:Bureau of Coasts}. ({Year:n.d.}). *{Source:State of the coasts}* (Report No. {ReportNumber:12/B}). {PublisherName:Ministry of Harbours}. {Uri:https://example.org/coast_1}",
            "report"
        );

    public static Reference Page { get; } =
        TypedReference.Of(
            PublicationType.Webpage,
            "{a1.Collab:Bureau of Coasts}. ({Year:2020}, {Month:March} {Day:3}). *{ArticleTitle:Ferries}*. {Source:Harbour Watch}. Retrieved {DateInCitation:May 4, 2021}, from {Uri:https://example.org/ferries}",
            "page"
        );

    public static Reference Paper { get; } =
        TypedReference.Of(
            PublicationType.ConfProc,
            "{a1.Surname:Abe}, {a1.GivenNames:K.} ({Year:2020}). {ArticleTitle:Deep water}. In *{Source:Proceedings of the Harbour Conference}* (pp. {FirstPage:1}–{LastPage:9}). {PublisherName:Quiet Press}.",
            "paper"
        );

    public static Seq<Reference> All { get; } = [Article, Numbered, Book, Chapter, Translated, Edited, Thesis, Report, Page, Paper];
}
