using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Conservation.Tests;

public sealed class RuleTests
{
    private const string Sentence = "The ferry leaves.";

    private static readonly Case Whole = Case.Of([Sentence], (1, Sentence));

    /// <summary>For each rule a case that raises it, and the same settled.</summary>
    private static readonly Dictionary<string, (Case Wrong, Case Right)> Samples = new()
    {
        ["LEDG001"] = (Case.Of([Sentence]), Whole),
        ["LEDG002"] = (Whole.With(Item(ItemKind.Table, ItemFate.Unread)), Whole.With(Item(ItemKind.Table, ItemFate.Joined))),
        ["LEDG003"] = (Whole with { Xml = "The ferry" }, Whole with { Xml = $"<p>{Sentence}</p>" }),
        ["LEDG004"] = (Whole with { Pages = [(1, "The ferry")] }, Whole with { Pages = [(1, "The fer\u00AD"), (1, "ry leaves.")] }),
        ["LEDG005"] = (
            Whole.With(Item(ItemKind.Field, ItemFate.Kept) with { Source = Case.At(9) }),
            Whole.With(Item(ItemKind.Field, ItemFate.Kept))
        ),
        ["LEDG006"] = (Case.Of([Sentence, "   "], (1, Sentence)), Whole),
    };

    /// <summary>For each value that has an element of its own the article that holds it and the element.</summary>
    private static readonly Dictionary<string, (Func<Article, Article> Add, string Element)> Values = new()
    {
        ["name"] = (
            article => Meta(article, new() { Contribs = [new("Siti Rahma", SourceRef.None) { Name = new("Siti", "Rahma") }] }),
            "<surname>Rahma</surname><given-names>Siti</given-names>"
        ),
        ["organisation"] = (
            article => Meta(article, new() { Contribs = [new("Harbour Group", SourceRef.None) { Collab = "Harbour Group" }] }),
            "<collab>Harbour Group</collab>"
        ),
        ["address"] = (
            article => Meta(article, new() { Contribs = [new("Siti", SourceRef.None) { Email = "siti@contoh.example" }] }),
            "<string-name>Siti</string-name><email>siti@contoh.example</email>"
        ),
        ["affiliation"] = (
            article =>
                Meta(
                    article,
                    new()
                    {
                        Affs =
                        [
                            new("aff1", null, "Universitas Contoh, Batam", SourceRef.None)
                            {
                                Institution = "Universitas Contoh",
                                City = "Batam",
                            },
                        ],
                    }
                ),
            "<institution>Universitas Contoh</institution><city>Batam</city>"
        ),
        ["keyword"] = (
            article => Meta(article, new() { KwdGroups = [new("en", null, "ferry", ["ferry"], SourceRef.None)] }),
            "<kwd>ferry</kwd>"
        ),
        ["identifier"] = (article => Meta(article, new() { Doi = "10.1234/p.1" }), "<article-id>10.1234/p.1</article-id>"),
        ["label"] = (
            article => article with { Body = article.Body with { Sections = [new("sec1", "2.1", [], null, [], [], SourceRef.None)] } },
            "<label>2.1</label>"
        ),
        ["reference"] = (
            article => article with { Back = Back.Empty with { References = new(null, [Printed(SourceRef.None)], SourceRef.None) } },
            "<mixed-citation><name>Lind, J.</name> (<year>2019</year>). Home.</mixed-citation>"
        ),
        ["picture"] = (
            article =>
                article with
                {
                    Body = article.Body with
                    {
                        Blocks =
                        [
                            .. article.Body.Blocks,
                            new Figure("fig1", null, [], "image1.png", null, default, default, [], SourceRef.None),
                        ],
                    },
                },
            """<graphic xmlns:l="http://www.w3.org/1999/xlink" l:href="media/image1.png"/>"""
        ),
    };

    public static TheoryData<string> Codes => [.. LedgerKeeper.Rules.Select(rule => rule.Code)];

    public static TheoryData<string> Names => [.. Values.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_case_that_raises_it(string code) =>
        Assert.Contains(Samples[code].Wrong.Balance().Diagnostics, finding => finding.Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_has_a_case_that_does_not_raise_it(string code) =>
        Assert.DoesNotContain(Samples[code].Right.Balance().Diagnostics, finding => finding.Code == code);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_that_the_xml_lacks_is_an_error(string name)
    {
        var (add, element) = Values[name];
        var article = Whole with { Article = add(Whole.Article) };
        Assert.Empty((article with { Xml = Sentence + element }).Balance().Diagnostics);
        var lost = (article with { Xml = Sentence }).Balance();
        Assert.All(lost.Diagnostics, finding => Assert.Equal("LEDG003", finding.Code));
        Assert.Equal((lost.Diagnostics.Count, false), (lost.Value.NotPrinted, lost.Value.IsBalanced));
    }

    [Fact]
    public void An_author_named_in_a_reference_only_is_lost()
    {
        var (add, element) = Values["name"];
        var cited = Whole with { Article = add(Whole.Article), Xml = $"{Sentence}<mixed-citation><name>{element}</name></mixed-citation>" };
        Assert.Equal(["Rahma", "Siti"], cited.Balance().Diagnostics.Select(finding => finding.Before));
        Assert.Empty((cited with { Xml = cited.Xml + $"<contrib>{element}</contrib>" }).Balance().Diagnostics);
    }

    [Fact]
    public void A_reference_or_picture_that_the_pages_lack_is_an_error()
    {
        var (addPicture, picture) = Values["picture"];
        var article = addPicture(Whole.Article) with
        {
            Back = Back.Empty with { References = new(null, [Printed(Case.At(2))], SourceRef.None) },
        };
        var printed = Whole with
        {
            Article = article,
            Xml = Sentence + picture + "<mixed-citation>Lind, J. (2019). Home.</mixed-citation>",
            Pages = [(1, Sentence), (2, "Lind, J. (2019). Home.")],
            Pictures = ["image1.png"],
        };

        Assert.Empty(printed.Balance().Diagnostics);
        Assert.Equal("image1.png", Assert.Single((printed with { Pictures = [] }).Balance().Diagnostics).Before);
        Assert.Equal("Lind, J. (2019). Home.", Assert.Single((printed with { Pages = [(1, Sentence)] }).Balance().Diagnostics).Before);
    }

    /// <summary>A page shows how a formula is built; what is read aloud for it is longer.</summary>
    [Fact]
    public void A_formula_is_on_the_pages_by_its_characters()
    {
        var math = MathElement.Of(
            "semantics",
            MathElement.Of("msup", MathElement.Token("mi", "x"), MathElement.Token("mn", "2")),
            MathElement.Token("annotation", "x squared in TeX")
        );
        var formula = new InlineFormula("x to the power of two", Case.At(1)) { Math = math };
        var article = Whole.Article with
        {
            Body = new([new Paragraph([.. ((Paragraph)Whole.Article.Body.Blocks[0]).Content, formula], Case.At(1))], []),
        };
        var printed = Whole with { Article = article, Pages = [(1, Sentence + "x2")] };

        Assert.DoesNotContain(printed.Balance().Diagnostics, finding => finding.Code == "LEDG004");
        Assert.Contains((printed with { Pages = [(1, Sentence + "x")] }).Balance().Diagnostics, finding => finding.Code == "LEDG004");
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_explains_itself()
    {
        Assert.Equal(LedgerKeeper.Rules.Count, LedgerKeeper.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(
            LedgerKeeper.Rules,
            rule => Assert.All([rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle], Assert.NotEmpty)
        );
    }

    private static PackageItem Item(ItemKind kind, ItemFate fate) => new(kind, Case.At(1), string.Empty, fate, "DOCX024");

    private static Reference Printed(SourceRef place) => new("ref1", null, [new(RefField.None, "Lind, J. (2019). Home.")], place);

    private static Article Meta(Article article, ArticleMeta meta) => article with { Meta = meta };
}
