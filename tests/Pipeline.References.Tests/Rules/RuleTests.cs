using System.Text.Json;
using Pipeline.References.LookUp;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Tests.Rules;

public sealed class RuleTests
{
    private const string Lind = "Lind, J. (2019). Home and harbour. Quiet Press.";
    private static readonly CitedItem Known = new("k", "book")
    {
        Authors = [new("Lind", "Jan")],
        Year = "2019",
        Title = "Home and harbour",
        Publisher = "Quiet Press",
        Doi = "10.1234/qp.1",
    };

    private const string Bureau =
        "Ministry of Harbours, Bureau of Coastal Movement Affairs. (1996). Coast policy. https://example.org/coast";

    private const string Reprint = "Lind, J. (1978). Home and harbour. Quiet Press. (Original work published 1922)";

    private const string Three = "Lind, J., Kaya, C., & Ström, B. (2019). Home and harbour. Quiet Press.";

    private const string Four = "Lind, J., Berg, A., Kaya, C., & Oduya, A. (2019). Three seas. Quiet Press.";
    private static readonly Reference Chicago = TypedReference.Of(
        PublicationType.Book,
        "{a1.Surname:Lind}, {a1.GivenNames:Jan}. {Year:2019}. *{Source:Home}*. {PublisherLoc:London}: {PublisherName:Quiet Press}."
    );

    private static readonly Reference Unsure = TypedReference.Of(
        PublicationType.Book,
        "{a1.Surname:Lind},  {a1.GivenNames:J.} ({Year:2019}). {Source:Home}. {PublisherName:Quiet Press}."
    )
        is var sure
        ? sure with
        {
            Parts = sure.Parts.Select(part => part.Field == RefField.PublisherName ? part with { Confidence = 0.45 } : part),
        }
        : null!;

    private const string Oduya = "Oduya, A. (2020). Three seas. Quiet Press.";

    /// <summary>For each rule a text with its references that raises it, and the same settled.</summary>
    private static readonly Dictionary<string, (Sample Wrong, Sample Right)> Samples = new(StringComparer.Ordinal)
    {
        ["REFS001"] = (new("No one is cited.", Lind), new("Lind (2019) is cited.", Lind)),
        ["REFS002"] = (new("Lind (2019) and (Kaya, 2018).", Lind), new("Lind (2019) and March (2018).", Lind)),
        ["REFS003"] = (new("So (Lynd, 2019).", Lind), new("So (Lind, 2019).", Lind)),
        ["REFS004"] = (new("So (Lind, 2018).", Lind), new("So (Lind, 2019).", Lind)),
        ["REFS005"] = (new("So (Lind, 2019a).", Lind), new("So (Lind, 2019a).", "Lind, J. (2019a). Home and harbour. Quiet Press.")),
        ["REFS006"] = (
            new("So (Lind, 2019).", "Lind, J. (2019a). Home. Quiet Press.", "Lind, J. (2019b). Harbour. Quiet Press."),
            new("So (Lind, 2019a, 2019b).", "Lind, J. (2019a). Home. Quiet Press.", "Lind, J. (2019b). Harbour. Quiet Press.")
        ),
        ["REFS007"] = (new("So [1], and so [2], but so [3].", Lind, Oduya), new("So [1], and so [2].", Lind, Oduya)),
        ["REFS008"] = (
            new("So (Lind et al., 2019).", "Lind, J., et al. (2019). Home and harbour. Quiet Press."),
            new("So (Lind, 2019).", Lind)
        ),
        ["REFS009"] = (new("So.", "See the harbour archive."), new("So (Lind, 2019).", Lind)),
        ["REFS010"] = (
            new("So.", "Lind, J. Home and harbour. Quiet Press."),
            new("So (Lind, n.d.).", "Lind, J. (n.d.). Home and harbour. Quiet Press.")
        ),
        ["REFS011"] = (new("So (Lind, 2019).", Lind, Lind), new("So (Lind, 2019; Oduya, 2020).", Lind, Oduya)),
        ["REFS012"] = (
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 3–4. https://doi.org/101234/qs"),
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 3–4. https://doi.org/10.1234/qs")
        ),
        ["REFS013"] = (new("So (Lind, 2019; Oduya, 2020).", Oduya, Lind), new("So (Lind, 2019; Oduya, 2020).", Lind, Oduya)),
        ["REFS014"] = (
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 54–39."),
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 354–9.")
        ),
        ["REFS015"] = (new("So (Lind, 2062).", "Lind, J. (2062). Home and harbour. Quiet Press."), new("So (Lind, 2019).", Lind)),
        ["REFS016"] = (
            new("So (Lind, 2019).", Lind) { Items = [Known] },
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. Quiet Press. https://doi.org/10.1234/qp.1") { Items = [Known] }
        ),
        ["REFS017"] = (new("So (Lind, 2019).") { Items = [Known] }, new("So (Lind, 2019).")),
        ["REFS040"] = (
            new("So (Bureau of Coastal Movements Affairs, 1996).", Bureau),
            new(
                "So (Bureau of Coastal Movement Affairs, 1996).",
                "Bureau of Coastal Movement Affairs. (1996). Coast policy. https://example.org/coast"
            )
        ),
        ["REFS041"] = (new("So (ibid., p. 4), and so (Lind, 2019).", Lind), new("So (Lind, 2019), and so (ibid., p. 4).", Lind)),
        ["REFS042"] = (new("So (Lind, 1922).", Reprint), new("So (Lind, 1922/1978).", Reprint)),
        ["REFS044"] = (
            new("Lind, 2019", Lind) { Link = "https://paperpile.example/c/1" },
            new("The harbour of 2019", Lind) { Link = "https://harbour.example/" }
        ),
        ["REFS043"] = (
            new("So (Lind, Kaya, & Ström, 2019) and (Lind et al., 2019).", Three, Four),
            new("So (Lind, Kaya, & Ström, 2019) and (Lind, Berg, et al., 2019).", Three, Four)
        ),
        ["REFS021"] = (
            new("So (Lind, 2019).") { Typed = [Chicago], Policy = ReferencePolicy.Restyle },
            new("So (van der Berg, 2020).") { Typed = [TypedSamples.Book], Policy = ReferencePolicy.Restyle }
        ),
        ["REFS022"] = (
            new("So (Lind, 2019).") { Typed = [Unsure], Policy = ReferencePolicy.Restyle },
            new("So (van der Berg, 2020).") { Typed = [TypedSamples.Book], Policy = ReferencePolicy.Restyle }
        ),
        ["REFS023"] = (
            new("So (Lind, 2019).")
            {
                Typed =
                [
                    TypedReference.Of(
                        PublicationType.Journal,
                        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {ArticleTitle:Tides}. {Source:Quiet Studies}."
                    ),
                ],
            },
            new("So (Lind & de Vries, 2019a).") { Typed = [TypedSamples.Article] }
        ),
        ["REFS024"] = (
            new("So (Lind, 2019).")
            {
                Typed =
                [
                    TypedReference.Of(
                        PublicationType.Journal,
                        "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {ArticleTitle:Tides}. {Source:Quiet Studies}. {Uri:https://www.example-publisher.com/doi/full/10.1234/qs.3}"
                    ),
                ],
            },
            new("So (Bureau of Coasts, n.d.).") { Typed = [TypedSamples.Report] }
        ),
        ["REFS025"] = (new("So (Lind, 2019).") { Typed = [Unsure] }, new("So (van der Berg, 2020).") { Typed = [TypedSamples.Book] }),
        ["REFS026"] = (new("So (Lind, 2019).") { Typed = [Chicago] }, new("So (van der Berg, 2020).") { Typed = [TypedSamples.Book] }),
        ["REFS030"] = (
            new(string.Empty) { Typed = [Chicago], Reply = Reply("10.1234/qp.1", "Home", "Lind", 2019, "") },
            new(string.Empty) { Typed = [Chicago], Reply = Reply("10.1234/qp.1", "Away", "Lind", 2019, "") }
        ),
        ["REFS031"] = (
            new(string.Empty) { Typed = [TypedSamples.Numbered], Reply = Reply("10.1234/qs.8", "Four winds", "Ström", 2021, "4") },
            new(string.Empty) { Typed = [TypedSamples.Numbered], Reply = Reply("10.1234/QS.9", "Four winds", "Ström", 2021, "4") }
        ),
        ["REFS032"] = (
            new(string.Empty) { Typed = [TypedSamples.Numbered], Reply = Reply("10.1234/qs.9", "Four winds", "Ström", 2020, "5") },
            new(string.Empty) { Typed = [TypedSamples.Numbered], Reply = Reply("10.1234/qs.9", "Four winds", "Ström", 2020, "4") }
        ),
        ["REFS033"] = (
            new(string.Empty) { Typed = [Chicago], Reply = "busy"u8.ToArray() },
            new(string.Empty) { Typed = [Chicago], Reply = Reply("10.1234/qp.1", "Home", "Lind", 2019, "") }
        ),
        ["REFS020"] = (new(string.Empty) { File = [0xF6] }, new(string.Empty) { File = "Ström"u8.ToArray() }),
    };

    public static TheoryData<string> Codes => [.. ReferenceStage.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_an_article_that_raises_it(string code) =>
        Assert.Contains(Findings(Samples[code].Wrong), finding => finding.Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_an_article_that_does_not_raise_it(string code) =>
        Assert.DoesNotContain(Findings(Samples[code].Right), finding => finding.Code == code);

    [Fact]
    public void Codes_are_never_given_twice() => Assert.Distinct(ReferenceStage.Rules.Select(rule => rule.Code));

    [Fact]
    public void A_doubtful_parse_parts_the_values_of_a_field()
    {
        var doubtful = TypedReference.Of(
            PublicationType.Journal,
            "{a1.Surname:Lind}, {a1.GivenNames:J.} ({Year:2019}). {ArticleTitle:Tides}. {Source:Quiet Studies}, {FirstPage:145}–{LastPage:161}."
        );
        doubtful = doubtful with { Parts = doubtful.Parts.Select(part => part with { Confidence = 0.45 }) };
        Assert.Contains(
            "page “145–161”",
            Assert.Single(Findings(new("So (Lind, 2019).") { Typed = [doubtful] }), finding => finding.Code == "REFS025").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_clean_article_has_no_findings() => Assert.Empty(Findings(new("Lind (2019) and (Oduya, 2020).", Lind, Oduya)));

    [Fact]
    public void A_finding_about_a_citation_points_at_its_words()
    {
        var finding = Assert.Single(Findings(new("So it is (Lynd, 2019).", Lind)));
        Assert.Equal(ArticleSample.Place.Slice(10, 10), finding.Location);
    }

    [Fact]
    public void An_organisation_under_a_slightly_different_name_is_linked_and_noted()
    {
        var result = ArticleSample.Run("So (The Bureau of Coastal Movements Affairs, 1996).", Bureau);
        Assert.Equal("So ({The Bureau of Coastal Movements Affairs, 1996|ref1}).", ArticleSample.Marked(result.Value));
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("REFS040", Severity.Notice), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_work_cited_through_another_need_not_be_listed() =>
        Assert.Empty(Findings(new("So (Kaya, 1980, as cited in Lind, 2019).", Lind)));

    [Theory]
    [InlineData("Selected works by Ana Silva", false)]
    [InlineData("Further reading", false)]
    [InlineData("Obras de Ana Silva", false)]
    [InlineData("Works Cited", true)]
    [InlineData("References", true)]
    public void What_stands_for_itself_need_not_be_cited(string title, bool isAsked)
    {
        var article = ArticleSample.Of("No one is cited.", Lind);
        article = article with { Back = article.Back with { References = article.Back.References with { Title = title } } };
        Assert.Equal(isAsked, ArticleSample.Apply(article).Diagnostics.Any(finding => finding.Code == "REFS001"));
    }

    [Fact]
    public void Works_inside_a_range_of_numbers_count_as_cited() =>
        Assert.DoesNotContain(
            Findings(new("So [1–3] and so [1].", Lind, Oduya, "Ström, B. (2021). Four winds. Quiet Press.")),
            finding => finding.Code == "REFS001"
        );

    private static Seq<Diagnostic> Findings(Sample sample)
    {
        if (sample.File is { } file)
            return ReferenceLines.Read(file, "list.txt").Diagnostics;
        if (sample.Reply is { } reply)
            return ReferenceLookUp.Check(sample.Typed[0], reply)
                ?? [ReferenceLookUp.Failed(ArticleSample.Place, "the answer is no list of works")];
        var article = sample.Link is { } link
            ? ArticleSample.Linked(sample.Text, link, sample.References)
            : ArticleSample.Of(sample.Text, sample.References);
        if (!sample.Typed.IsEmpty)
            article = article with { Back = article.Back with { References = article.Back.References with { References = sample.Typed } } };
        return ReferenceStage
            .Apply(article, sample.Items.IsEmpty ? [] : [new ManuscriptCitation(sample.Items, ArticleSample.Place)], sample.Policy)
            .Diagnostics;
    }

    /// <summary>An answer of Crossref with one work in it.</summary>
    private static byte[] Reply(string doi, string title, string family, int year, string volume) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                message = new
                {
                    items = new object[]
                    {
                        new Dictionary<string, object>
                        {
                            ["DOI"] = doi,
                            ["title"] = new[] { title },
                            ["author"] = new[] { new { family } },
                            ["issued"] = new Dictionary<string, object> { ["date-parts"] = new[] { new[] { year } } },
                            ["volume"] = volume,
                        },
                    },
                },
            }
        );

    private sealed record Sample(string Text, params string[] References)
    {
        /// <summary>Works that a citation manager knows.</summary>
        public Seq<CitedItem> Items { get; init; } = [];

        /// <summary>References whose fields are told, in place of those to be parsed.</summary>
        public Seq<Reference> Typed { get; init; } = [];

        public ReferencePolicy Policy { get; init; }

        /// <summary>The address behind the whole text, or null.</summary>
        public string? Link { get; init; }

        /// <summary>What Crossref answers when it is asked for the first of them.</summary>
        public byte[]? Reply { get; init; }

        /// <summary>A text file in place of an article.</summary>
        public byte[]? File { get; init; }
    }
}
