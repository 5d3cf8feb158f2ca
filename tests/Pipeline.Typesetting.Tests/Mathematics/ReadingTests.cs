using Pipeline.Typesetting.Mathematics.Reading;

namespace Pipeline.Typesetting.Tests.Mathematics;

public class ReadingTests
{
    [Theory]
    [InlineData("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2")]
    [InlineData("<msqrt><mi>x</mi></msqrt>", "√(x)")]
    [InlineData("<mrow><msub><mi>x</mi><mi>i</mi></msub><mi>y</mi></mrow>", "x_i y")]
    [InlineData("<mrow><msup><mi>x</mi><mn>2</mn></msup><mo>,</mo><mi>y</mi></mrow>", "x^2, y")]
    [InlineData("<mrow><mi>f</mi><mo>=</mo><mo>−</mo><mn>1</mn></mrow>", "f = −1")]
    [InlineData("<mrow><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi></mrow>", "sin x")]
    [InlineData(
        "<mrow><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi></mrow>",
        "∑_(i = 1)^n i"
    )]
    [InlineData(
        "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>",
        "[1, 0; 0, 1]"
    )]
    [InlineData("<mover accent='true'><mi>x</mi><mo>^</mo></mover>", "x̂")]
    [InlineData("<semantics><mi>x</mi><annotation>x</annotation></semantics>", "x")]
    [InlineData("<mrow><mo>(</mo><mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow>", "(n; k)")]
    [InlineData("<mrow><mi>a</mi><mfrac linethickness='0pt'><mi>n</mi><mi>k</mi></mfrac></mrow>", "a[n; k]")]
    [InlineData("<mfrac linethickness='thin'><mi>n</mi><mi>k</mi></mfrac>", "n/k")]
    public void A_formula_reads_on_one_line(string math, string reading) => Assert.Equal(reading, LinearText.Of(MathKit.Read(math)));

    [Theory]
    [InlineData("one half", "one half")]
    [InlineData("12", "1/2")]
    [InlineData("\\frac{1}{2}", "1/2")]
    [InlineData("", "1/2")]
    public void What_somebody_wrote_is_read_but_not_mere_characters_or_TeX(string text, string reading) =>
        Assert.Equal(reading, FormulaReading.Of(MathKit.Read("<mfrac><mn>1</mn><mn>2</mn></mfrac>"), text));
}
