using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.References.Tests.Rules;

public sealed class RuleTests
{
    private const string Lind = "Lind, J. (2019). Home and harbour. Quiet Press.";
    private static readonly CitedItem Known = new("k", "book") { Authors = [new("Lind", "Jan")], Year = "2019", Title = "Home and harbour", Publisher = "Quiet Press", Doi = "10.1234/qp.1" };

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
            new("So (Lind, 2019a, 2019b).", "Lind, J. (2019a). Home. Quiet Press.", "Lind, J. (2019b). Harbour. Quiet Press.")),
        ["REFS007"] = (new("So [1], and so [2], but so [3].", Lind, Oduya), new("So [1], and so [2].", Lind, Oduya)),
        ["REFS008"] = (new("So (Lind et al., 2019).", "Lind, J., et al. (2019). Home and harbour. Quiet Press."), new("So (Lind, 2019).", Lind)),
        ["REFS009"] = (new("So.", "See the harbour archive."), new("So (Lind, 2019).", Lind)),
        ["REFS010"] = (new("So.", "Lind, J. Home and harbour. Quiet Press."), new("So (Lind, n.d.).", "Lind, J. (n.d.). Home and harbour. Quiet Press.")),
        ["REFS011"] = (new("So (Lind, 2019).", Lind, Lind), new("So (Lind, 2019; Oduya, 2020).", Lind, Oduya)),
        ["REFS012"] = (
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 3–4. https://doi.org/101234/qs"),
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 3–4. https://doi.org/10.1234/qs")),
        ["REFS013"] = (new("So (Lind, 2019; Oduya, 2020).", Oduya, Lind), new("So (Lind, 2019; Oduya, 2020).", Lind, Oduya)),
        ["REFS014"] = (
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 54–39."),
            new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. *Quiet Studies*, *2*(1), 354–9.")),
        ["REFS015"] = (new("So (Lind, 2062).", "Lind, J. (2062). Home and harbour. Quiet Press."), new("So (Lind, 2019).", Lind)),
        ["REFS016"] = (new("So (Lind, 2019).", Lind) { Items = [Known] }, new("So (Lind, 2019).", "Lind, J. (2019). Home and harbour. Quiet Press. https://doi.org/10.1234/qp.1") { Items = [Known] }),
        ["REFS017"] = (new("So (Lind, 2019).") { Items = [Known] }, new("So (Lind, 2019).")),
        ["REFS020"] = (new(string.Empty) { File = [0xF6] }, new(string.Empty) { File = "Ström"u8.ToArray() }),
    };

    public static TheoryData<string> Codes => [.. ReferenceStage.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_an_article_that_raises_it(string code) => Assert.Contains(Findings(Samples[code].Wrong), finding => finding.Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_an_article_that_does_not_raise_it(string code) => Assert.DoesNotContain(Findings(Samples[code].Right), finding => finding.Code == code);

    [Fact]
    public void Codes_are_never_given_twice() => Assert.Distinct(ReferenceStage.Rules.Select(rule => rule.Code));

    [Fact]
    public void A_clean_article_has_no_findings() => Assert.Empty(Findings(new("Lind (2019) and (Oduya, 2020).", Lind, Oduya)));

    [Fact]
    public void A_finding_about_a_citation_points_at_its_words()
    {
        var finding = Assert.Single(Findings(new("So it is (Lynd, 2019).", Lind)));
        Assert.Equal(ArticleSample.Place.Slice(10, 10), finding.Location);
    }

    [Fact]
    public void An_organisation_under_a_slightly_different_name_is_linked_and_asked_about()
    {
        var result = ArticleSample.Run("So (The Bureau of Coastal Movements Affairs, 1996).", "Ministry of Harbours, Bureau of Coastal Movement Affairs. (1996). Coast policy. https://example.org/coast");
        Assert.Equal("So ({The Bureau of Coastal Movements Affairs, 1996|ref1}).", ArticleSample.Marked(result.Value));
        Assert.Equal("REFS003", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_work_cited_through_another_need_not_be_listed() => Assert.Empty(Findings(new("So (Kaya, 1980, as cited in Lind, 2019).", Lind)));

    [Fact]
    public void Works_inside_a_range_of_numbers_count_as_cited() =>
        Assert.DoesNotContain(Findings(new("So [1–3] and so [1].", Lind, Oduya, "Ström, B. (2021). Four winds. Quiet Press.")), finding => finding.Code == "REFS001");

    private static Seq<Diagnostic> Findings(Sample sample) => sample.File is { } file
        ? ReferenceLines.Read(file, "list.txt").Diagnostics
        : ReferenceStage.Apply(ArticleSample.Of(sample.Text, sample.References), sample.Items.IsEmpty ? [] : [new ManuscriptCitation(sample.Items, ArticleSample.Place)]).Diagnostics;

    private sealed record Sample(string Text, params string[] References)
    {
        /// <summary>Works that a citation manager knows.</summary>
        public Seq<CitedItem> Items { get; init; } = [];

        /// <summary>A text file in place of an article.</summary>
        public byte[]? File { get; init; }
    }
}
