using BenchmarkDotNet.Attributes;
using Pipeline.Typesetting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Benchmarks;

/// <summary>A displayed formula, MathML to its place on the page: the difference of an article full of them and one without.</summary>
[MemoryDiagnoser]
public class FormulaBenchmarks
{
    private const int Formulas = 200;

    private Article built = null!;
    private Article asText = null!;

    [GlobalSetup]
    public void Setup()
    {
        var article = SampleIssue.Finished()[0];
        built = With(article, Roots());
        asText = With(article, null);
    }

    [Benchmark(OperationsPerInvoke = Formulas)]
    public object Built() => Typesetter.Typeset(built, SampleIssue.TypesettingOptions);

    [Benchmark(OperationsPerInvoke = Formulas, Baseline = true)]
    public object AsText() => Typesetter.Typeset(asText, SampleIssue.TypesettingOptions);

    private static Article With(Article article, MathElement? math) =>
        article with
        {
            Body = new Body(
                Enumerable
                    .Range(0, Formulas)
                    .Select(
                        Block (index) =>
                            new DispFormula($"eq{index}", $"({index})", "x = (−b ± √(b² − 4ac))/(2a)", SourceRef.None) { Math = math }
                    )
                    .ToSeq(),
                []
            ),
        };

    /// <summary>The roots of a quadratic equation.</summary>
    private static MathElement Roots()
    {
        var square = MathElement.Of("msup", Name("b"), Number("2"));
        var root = MathElement.Of("msqrt", square, Sign("−"), Number("4"), Name("a"), Name("c"));
        var over = MathElement.Of("mrow", Sign("−"), Name("b"), Sign("±"), root);
        return MathElement.Of("math", Name("x"), Sign("="), MathElement.Of("mfrac", over, MathElement.Of("mrow", Number("2"), Name("a"))));
    }

    private static MathElement Name(string text) => MathElement.Token("mi", text);

    private static MathElement Number(string text) => MathElement.Token("mn", text);

    private static MathElement Sign(string text) => MathElement.Token("mo", text);
}
