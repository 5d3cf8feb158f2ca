using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Tex;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tests.Tex;

/// <summary>What holds whatever a formula is.</summary>
public sealed class TexPropertyTests
{
    private static readonly string[] Pieces =
    [
        "{",
        "}",
        "[",
        "]",
        "^",
        "_",
        "&",
        "\\\\",
        "$",
        "$$",
        "\\(",
        "\\]",
        "'",
        "~",
        "%",
        "\n",
        " ",
        "x",
        "12",
        ".",
        ",",
        "+",
        "-",
        "=",
        "|",
        "é",
        "∑",
        "🙂",
        "\u0301",
        "\u0001",
        "\ud800",
        "\\",
        "#",
        "\\left(",
        "\\right)",
        "\\left",
        "\\right",
        "\\middle|",
        "\\big[",
        "\\frac",
        "\\over",
        "\\choose",
        "\\sqrt",
        "\\sum",
        "\\lim",
        "\\sin",
        "\\limits",
        "\\hat",
        "\\overline",
        "\\underbrace",
        "\\overset",
        "\\xrightarrow",
        "\\mathbf",
        "\\mathrm",
        "\\rm",
        "\\displaystyle",
        "\\text{",
        "\\mbox",
        "\\'",
        "\\textbf",
        "\\begin{array}{l|*{3}{c}}",
        "\\begin{align}",
        "\\begin{cases}",
        "\\begin{none}",
        "\\end{align}",
        "\\end{array}",
        "\\end",
        "\\begin",
        "\\matrix",
        "\\substack{",
        "\\hline",
        "\\multicolumn{2}{c}",
        "\\tag{1}",
        "\\label{a}",
        "\\color{red}",
        "\\textcolor",
        "\\color[rgb]{1}",
        "\\hspace{1em}",
        "\\kern1mu",
        "\\phantom",
        "\\not",
        "\\operatorname*",
        "\\mathop",
        "\\sideset",
        "\\genfrac",
        "\\unknown",
        "\\ce{",
        "->",
        "\\dots",
        "\\buildrel",
        "\\raise1ex",
        "\\DeclareMathOperator{\\foo}{f}",
        "\\foo",
        "\\newcommand",
        "\\begin{document}",
        "\\end{document}",
    ];

    [Property(Arbitrary = [typeof(TexPropertyTests)], MaxTest = 2000)]
    public void Any_pieces_of_TeX_become_MathML_that_JATS_allows(Tex tex) => AssertSound(tex.Source);

    [Property(MaxTest = 500)]
    public void Any_string_is_read(string source) => AssertSound(source ?? string.Empty);

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\\left(")]
    [InlineData("^")]
    [InlineData("x_{")]
    [InlineData("\\hat")]
    [InlineData("a\\over b")]
    [InlineData("\\displaystyle x")]
    [InlineData("\\color{red}x\\color{blue}")]
    [InlineData("\\begin{matrix}a&b\\\\")]
    [InlineData("\\text{a$b")]
    [InlineData("\\substack{")]
    [InlineData("a\\\\[b")]
    [InlineData("%")]
    [InlineData("\\sqrt[")]
    [InlineData("'")]
    [InlineData("$x")]
    [InlineData("\\textbf{")]
    [InlineData("x^a^")]
    [InlineData("\\rm a\\bf b")]
    public void Time_is_in_proportion_to_length(string piece)
    {
        var source = string.Concat(Enumerable.Repeat(piece, 40_000));
        var clock = Stopwatch.StartNew();
        TexMath.Read(source, isDisplay: true);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), $"{clock.Elapsed} for {source.Length} characters");
    }

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<Tex> Sources() => Gen.Choose(0, int.MaxValue - 1).Select(seed => new Tex(Make(new Random(seed)))).ToArbitrary();

    private static string Make(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static void AssertSound(string source)
    {
        if (TexMath.Read(source, isDisplay: true).Math is not { } math)
            return;
        AssertFits(math);
        Assert.False(string.IsNullOrWhiteSpace(MathXml.Element(math, isDisplay: true).ToString()));
    }

    /// <summary>Elements have the children that MathML wants, so that the writer has nothing to mend.</summary>
    private static void AssertFits(MathElement element)
    {
        var count = element.Name switch
        {
            "mfrac" or "mroot" or "msub" or "msup" or "munder" or "mover" => 2,
            "msubsup" or "munderover" => 3,
            _ => element.Children.Count,
        };
        Assert.Equal(count, element.Children.Count);
        Assert.NotNull(JatsModel.Publishing13.Find("mml:" + element.Name));
        Assert.True(
            element.Attributes.Select(attribute => attribute.Name).Distinct().Count() == element.Attributes.Count,
            $"<{element.Name}> says something twice."
        );
        foreach (var child in element.Children)
            AssertFits(child);
    }

    public sealed record Tex(string Source);
}
