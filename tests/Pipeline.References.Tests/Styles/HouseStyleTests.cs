using Pipeline.ReferenceModel.Corpus;
using Pipeline.References.Styles;
using Pipeline.References.Tests.Corpus;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Journals;
using Xunit.Abstractions;

namespace Pipeline.References.Tests.Styles;

public sealed class HouseStyleTests(ITestOutputHelper output)
{
    private static readonly ReferenceWriting Apa = ReferenceWriting.Of(ReferenceStyle.Apa, "en");

    public static TheoryData<string> Ids => [.. TypedSamples.All.Select(reference => reference.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_in_the_style_stays_as_it_is(string id)
    {
        var reference = TypedSamples.All.Single(sample => sample.Id == id);
        var printed = HouseStyle.Apply([reference], Apa);
        Assert.Equal(reference.Raw, Assert.Single(printed.Value).Raw);
        Assert.Empty(printed.Diagnostics);
        Assert.Equal(FieldsOf(reference), FieldsOf(printed.Value[0]));
    }

    [Theory]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind}, {a1.GivenNames:Jan Peter} and {a2.GivenNames:Anna} {a2.Surname:de Vries}. {Year:2019}. “{ArticleTitle:Tides}.” {Source:Quiet Studies} {Volume:2} ({Issue:1}): {FirstPage:423}-{LastPage:41}. doi: {Doi:10.1234/qs.3}.",
        "Lind, J. P., & de Vries, A. (2019). Tides. Quiet Studies, 2(1), 423–441. https://doi.org/10.1234/qs.3"
    )]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:al-Saqqāf}, {a1.GivenNames:ʿAbd al-Raḥmān}. {Year:1936}. “{ArticleTitle:Tides}.” {Source:Quiet Studies} {Volume:2}: {FirstPage:4}-{LastPage:9}.",
        "al-Saqqāf, A. R. (1936). Tides. Quiet Studies, 2, 4–9."
    )]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind} {a1.GivenNames:JP}, {a2.Surname:Abe} {a2.GivenNames:K}. {ArticleTitle:Is it high tide?} {Source:Quiet Studies}. {Year:2019} {Month:Mar};{Volume:2}({Issue:1}):{FirstPage:3}-{LastPage:9}.",
        "Lind, J. P., & Abe, K. (2019). Is it high tide? Quiet Studies, 2(1), 3–9."
    )]
    [InlineData(
        PublicationType.Book,
        "{a1.Surname:Lind}, {a1.GivenNames:Jean-Paul}. {Source:Home}. {Edition:2} edn. {PublisherLoc:London}: {PublisherName:Quiet Press}, {Year:2019}.",
        "Lind, J.-P. (2019). Home (2nd ed.). Quiet Press."
    )]
    [InlineData(
        PublicationType.Chapter,
        "{a1.Surname:Abe}, {a1.GivenNames:Kobo}. {Year:2001}. “{ChapterTitle:One}.” In {Source:Many}, edited by {e1.GivenNames:Mia} {e1.Surname:Roy}, {FirstPage:5}–{LastPage:9}. {PublisherName:Loud Press}.",
        "Abe, K. (2001). One. In M. Roy (Ed.), Many (pp. 5–9). Loud Press."
    )]
    [InlineData(
        PublicationType.Newspaper,
        "{a1.Surname:Abe}, {a1.GivenNames:K.} ({Year:2020}, {Day:3} {Month:Maret}). {ArticleTitle:Ferries}. {Source:Harbour News}. {Uri:https://example.org/f}",
        "Abe, K. (2020, March 3). Ferries. Harbour News. https://example.org/f"
    )]
    [InlineData(
        PublicationType.Journal,
        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:in press}). {ArticleTitle:Tides}. {Source:Quiet Studies}",
        "Lind, J. (in press). Tides. Quiet Studies."
    )]
    [InlineData(
        PublicationType.Report,
        "{a1.Surname:Crisp}, {a1.GivenNames:J.} ({Year:2008}). {ArticleTitle:Beyond the quay} ({Source:New Issues in Harbour Research}, {ReportNumber:Research Paper No. 155}). {PublisherName:Quiet Office}",
        "Crisp, J. (2008). Beyond the quay (New Issues in Harbour Research, Research Paper No. 155). Quiet Office."
    )]
    public void Another_style_becomes_the_journals(PublicationType type, string marked, string expected) =>
        Assert.Equal(expected, Restyling.Of(TypedReference.Of(type, marked), Apa)?.Raw);

    [Fact]
    public void In_an_Indonesian_article_the_words_are_Indonesian()
    {
        Assert.Equal(
            "Abe, K. (2001). One. Dalam M. Roy & O. Sen (Eds.), Many things (hlm. 5–9). Loud Press.",
            Restyling.Of(TypedSamples.Chapter, ReferenceWriting.Of(ReferenceStyle.Apa, "id"))!.Raw
        );
        Assert.EndsWith(
            "(2020, 3 Maret). Ferries. Harbour Watch. Diakses 4 Mei 2021, dari https://example.org/ferries",
            Restyling.Of(TypedSamples.Page, ReferenceWriting.Of(ReferenceStyle.Apa, "id"))!.Raw,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_word_in_italics_within_a_title_stays_so()
    {
        var reference = TypedReference.Of(
            PublicationType.Journal,
            "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {ArticleTitle:The life of }*{ArticleTitle:Ulva lactuca}*{ArticleTitle: in harbours}. {Source:Quiet Studies}, {Volume:2}."
        );
        var printed = Restyling.Of(reference, Apa)!;
        Assert.Equal("Lind, J. (2019). The life of Ulva lactuca in harbours. Quiet Studies, 2.", printed.Raw);
        Assert.Equal(["Ulva lactuca", "Quiet Studies", "2"], printed.Parts.Where(part => part.IsItalic).Select(part => part.Text));
    }

    [Theory]
    [InlineData(
        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {Source:Home}. Translated from the Dutch. {PublisherName:Quiet Press}."
    )]
    [InlineData(
        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {Source:Home}. {PublisherName:Quiet Press}. {Comment:Second printing}"
    )]
    [InlineData("{a1.Surname:Lind}, {a1.GivenNames:J.}. {Source:Home}. {PublisherName:Quiet Press}.")]
    [InlineData("{Source:Home}. {PublisherName:Quiet Press}, {Year:2019}.")]
    [InlineData("{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {Source:Home}. {Series:Old Seas}. {PublisherName:Quiet Press}.")]
    public void What_the_style_would_lose_is_left(string marked) =>
        Assert.Null(Restyling.Of(TypedReference.Of(PublicationType.Book, marked), Apa));

    [Fact]
    public void What_is_not_sure_is_cleaned_only()
    {
        var reference = TypedReference.Of(
            PublicationType.Journal,
            "{a1.Surname:Lind},  {a1.GivenNames:Jan} ({Year:2019}) , {ArticleTitle:Tides}. {Source:Quiet Studies}), {Volume:2}, {FirstPage:3}-{LastPage:9}, doi: {Doi:10.1234/qs.3}. "
        );
        var unsure = reference with
        {
            Parts = reference.Parts.Select(part => part.Field == RefField.Volume ? part with { Confidence = 0.6 } : part),
        };
        var printed = HouseStyle.Apply([unsure], Apa);
        Assert.Equal("Lind, Jan (2019), Tides. Quiet Studies, 2, 3–9, https://doi.org/10.1234/qs.3", printed.Value[0].Raw);
        var finding = Assert.Single(printed.Diagnostics);
        Assert.Equal(("REFS022", unsure.Raw, printed.Value[0].Raw), (finding.Code, finding.Before, finding.After));
        Assert.Equal(printed.Value, HouseStyle.Apply(printed.Value, Apa).Value);
    }

    [Theory]
    [InlineData("Lind (2019) [Data")]
    [InlineData("Lind (2019) [Data)")]
    public void More_than_one_stray_bracket_is_left(string text)
    {
        var cleaned = ReferenceCleaner.Clean(ReferenceSample.Of(text));
        Assert.Equal(text.EndsWith(')') ? text : "Lind (2019) Data", cleaned.Raw);
    }

    /// <summary>Every letter of names, titles and numbers is printed again, but for what the style itself leaves out.</summary>
    [CorpusTheory]
    [InlineData(ReferenceStyle.Apa)]
    [InlineData(ReferenceStyle.ChicagoAuthorDate)]
    [InlineData(ReferenceStyle.Vancouver)]
    public void Restyling_the_corpus_keeps_its_words_and_does_it_once_for_all(ReferenceStyle style)
    {
        var writing = ReferenceWriting.Of(style, "en");
        var references = ReferenceStage.Parse(
            LabelledReference.Read(CorpusTests.Corpus()!).Select(reference => reference.ToReference()).ToSeq()
        );
        var restyled = references
            .Select(reference => (Written: reference, Printed: Restyling.Of(reference, writing)))
            .Where(pair => pair.Printed is not null)
            .ToList();
        output.WriteLine($"{restyled.Count} of {references.Count} restyled");
        Assert.NotEmpty(restyled);
        var unsettled = restyled
            .Where(pair => Restyling.Of(pair.Printed!, writing)?.Raw != pair.Printed!.Raw || Kept(pair.Written) != Kept(pair.Printed))
            .ToList();
        foreach (var (written, printed) in unsettled.Take(20))
            output.WriteLine($"{written.Raw}\n{printed!.Raw}\n{Restyling.Of(printed, writing)?.Raw}\n{Kept(written)}\n{Kept(printed)}\n");
        Assert.Empty(unsettled);

        var again = restyled
            .Select(pair => (pair.Printed, Again: Restyling.Of(ReferenceStage.Parse([Unparsed(pair.Printed!)])[0], writing)))
            .ToList();
        var changed = again.Where(pair => pair.Again is not null && pair.Again.Raw != pair.Printed!.Raw).ToList();
        foreach (var (printed, other) in changed.Take(20))
            output.WriteLine($"{printed!.Raw}\n{other!.Raw}\n");
        Assert.True(changed.Count <= 0.01 * restyled.Count, $"{changed.Count} of {restyled.Count} read again came out otherwise.");
    }

    private static Reference Unparsed(Reference reference) =>
        reference with
        {
            Type = null,
            Parts = reference.Parts.Select(part => new RefPart(RefField.None, part.Text, part.IsItalic) { Uri = part.Uri }),
        };

    private static string Kept(Reference reference) =>
        string.Join(
            '|',
            Enum.GetValues<RefField>()
                .Where(field =>
                    field
                        is RefField.Surname
                            or RefField.Collab
                            or RefField.Suffix
                            or RefField.Volume
                            or RefField.Issue
                            or RefField.FirstPage
                            or RefField.ElocationId
                )
                .Select(field =>
                    WordText.Letters(string.Concat(reference.Parts.Where(part => part.Field == field).Select(part => part.Text)))
                )
        );

    private static string FieldsOf(Reference reference) =>
        string.Join(
            ' ',
            reference.Parts.Where(part => part.Field != RefField.None).Select(part => $"{part.Field}{part.GroupType}{part.Name}").Distinct()
        );
}
