using Pipeline.References.Styles;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.References.Tests.Styles;

/// <summary>Styles that a journal may name beside APA 7.</summary>
public sealed class OtherStyleTests
{
    [Theory]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind}, {a1.GivenNames:Jan Peter}, & {a2.Surname:de Vries}, {a2.GivenNames:Anna} ({Year:2019a}). {ArticleTitle:Tides}. {Source:Quiet Studies}, {Volume:2}({Issue:1}), {FirstPage:423}–{LastPage:41}. {Doi:https://doi.org/10.1234/qs.3}",
        "Lind, Jan Peter, and Anna de Vries. 2019a. “Tides.” Quiet Studies 2 (1): 423–441. https://doi.org/10.1234/qs.3."
    )]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2021}). {ArticleTitle:Is “home” a quay?} {Source:Quiet Studies}, {Volume:4}, Article {ElocationId:e117}.",
        "Lind, J. 2021. “Is ‘home’ a quay?” Quiet Studies 4:e117."
    )]
    [InlineData(
        PublicationType.Book,
        "{a1.Surname:van der Berg}, {a1.GivenNames:J.} ({Year:2020}). {Source:Home and harbour} ({Edition:2nd} ed.). {PublisherLoc:London}: {PublisherName:Quiet Press}.",
        "van der Berg, J. 2020. Home and harbour. 2nd ed. London: Quiet Press."
    )]
    [InlineData(
        PublicationType.Book,
        "{e1.Surname:Roy}, {e1.GivenNames:Mia}, & {e2.Surname:Sen}, {e2.GivenNames:Om} (Eds.). ({Year:2001}). {Source:Many things}. {PublisherName:Loud Press}.",
        "Roy, Mia, and Om Sen, eds. 2001. Many things. Loud Press."
    )]
    [InlineData(
        PublicationType.Chapter,
        "{a1.Surname:Abe}, {a1.GivenNames:Kobo} ({Year:2001}). {ChapterTitle:One}. In {e1.GivenNames:Mia} {e1.Surname:Roy} & {e2.GivenNames:Om} {e2.Surname:Sen} (Eds.), {Source:Many things} (pp. {FirstPage:5}–{LastPage:9}). {PublisherName:Loud Press}.",
        "Abe, Kobo. 2001. “One.” In Many things, edited by Mia Roy and Om Sen, 5–9. Loud Press."
    )]
    [InlineData(
        PublicationType.Book,
        "{a1.Surname:Frey}, {a1.GivenNames:S.} ({Year:1953}). {Source:Of dreams} ({t1.GivenNames:J.} {t1.Surname:Stark}, Trans.). {PublisherName:Quiet Press}. (Original work published {OriginalYear:1900})",
        "Frey, S. (1900) 1953. Of dreams. Translated by J. Stark. Quiet Press."
    )]
    [InlineData(
        PublicationType.Thesis,
        "{a1.Surname:Suparman}. ({Year:2018}). {Source:Pekerja di perbatasan} [{Degree:Doctoral dissertation}, {Institution:Universitas Sunyi}].",
        "Suparman. 2018. “Pekerja di perbatasan.” Doctoral dissertation, Universitas Sunyi."
    )]
    [InlineData(
        PublicationType.Newspaper,
        "{a1.Surname:Abe}, {a1.GivenNames:K.} ({Year:2020}, {Month:March} {Day:3}). {ArticleTitle:Ferries}. {Source:Harbour News}. {Uri:https://example.org/f}",
        "Abe, K. 2020. “Ferries.” Harbour News, March 3. https://example.org/f."
    )]
    [InlineData(
        PublicationType.Webpage,
        "{a1.Collab:Bureau of Coasts}. ({Year:2020}). {ArticleTitle:Ferries}. {Source:Harbour Watch}. Retrieved {DateInCitation:May 4, 2021}, from {Uri:https://example.org/f}",
        "Bureau of Coasts. 2020. “Ferries.” Harbour Watch. Accessed May 4, 2021. https://example.org/f."
    )]
    [InlineData(
        PublicationType.Report,
        "{a1.Collab:Bureau of Coasts}. ({Year:n.d.}). {Source:State of the coasts} (Report No. {ReportNumber:12/B}). {PublisherName:Ministry of Harbours}. {Uri:https://example.org/coast_1}",
        "Bureau of Coasts. n.d. State of the coasts. Report No. 12/B. Ministry of Harbours. https://example.org/coast_1."
    )]
    public void Chicago_has_the_year_behind_the_names(PublicationType type, string marked, string expected) =>
        AssertPrinted(ReferenceStyle.ChicagoAuthorDate, type, marked, expected);

    [Theory]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind}, {a1.GivenNames:Jan Peter}, & {a2.Surname:de Vries}, {a2.GivenNames:Anna} ({Year:2019}). {ArticleTitle:Tides}. {Source:Quiet Studies}, {Volume:2}({Issue:1}), {FirstPage:423}–{LastPage:41}. {Doi:https://doi.org/10.1234/qs.3}",
        "Lind JP, de Vries A. Tides. Quiet Studies. 2019;2(1):423–441. doi: 10.1234/qs.3"
    )]
    [InlineData(
        PublicationType.Book,
        "{a1.Surname:Berg}, {a1.GivenNames:J.-P.}, {a1.Suffix:Jr.} ({Year:2020}). {Source:Home and harbour} ({Edition:2nd} ed.). {PublisherLoc:London}: {PublisherName:Quiet Press}.",
        "Berg JP Jr. Home and harbour. 2nd ed. London: Quiet Press; 2020."
    )]
    [InlineData(
        PublicationType.Chapter,
        "{a1.Surname:Abe}, {a1.GivenNames:Kobo} ({Year:2001}). {ChapterTitle:One}. In {e1.GivenNames:Mia} {e1.Surname:Roy} & {e2.GivenNames:Om} {e2.Surname:Sen} (Eds.), {Source:Many things} (pp. {FirstPage:5}–{LastPage:9}). {PublisherName:Loud Press}.",
        "Abe K. One. In: Roy M, Sen O, editors. Many things. Loud Press; 2001. pp. 5–9."
    )]
    [InlineData(
        PublicationType.Thesis,
        "{a1.Surname:Suparman}. ({Year:2018}). {Source:Pekerja di perbatasan} [{Degree:Doctoral dissertation}, {Institution:Universitas Sunyi}].",
        "Suparman. Pekerja di perbatasan [Doctoral dissertation]. Universitas Sunyi; 2018."
    )]
    [InlineData(
        PublicationType.Newspaper,
        "{a1.Surname:Abe}, {a1.GivenNames:K.} ({Year:2020}, {Month:March} {Day:3}). {ArticleTitle:Ferries}. {Source:Harbour News}. {Uri:https://example.org/f}",
        "Abe K. Ferries. Harbour News. 2020 March 3. Available from: https://example.org/f"
    )]
    [InlineData(
        PublicationType.Webpage,
        "{a1.Collab:Bureau of Coasts}. ({Year:2020}). {ArticleTitle:Ferries}. {Source:Harbour Watch}. Retrieved {DateInCitation:May 4, 2021}, from {Uri:https://example.org/f}",
        "Bureau of Coasts. Ferries. Harbour Watch. 2020. Accessed May 4, 2021. Available from: https://example.org/f"
    )]
    public void Vancouver_has_bare_initials_and_the_year_behind_the_source(PublicationType type, string marked, string expected) =>
        AssertPrinted(ReferenceStyle.Vancouver, type, marked, expected);

    [Fact]
    public void The_words_are_those_of_the_article() =>
        Assert.Equal(
            "Abe, K. 2001. “One.” Dalam Many things, disunting oleh M. Roy dan O. Sen, 5–9. Loud Press.",
            Restyling.Of(TypedSamples.Chapter, ReferenceWriting.Of(ReferenceStyle.ChicagoAuthorDate, "id"))!.Raw
        );

    /// <summary>What is printed so is not printed otherwise when it is read again.</summary>
    private static void AssertPrinted(ReferenceStyle style, PublicationType type, string marked, string expected)
    {
        var writing = ReferenceWriting.Of(style, "en");
        var printed = Restyling.Of(TypedReference.Of(type, marked), writing);
        Assert.Equal(expected, printed?.Raw);
        Assert.Equal(expected, Restyling.Of(printed!, writing)?.Raw);
    }
}
