using Pipeline.Jats.Tex;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tests.Tex;

/// <summary>Numbers and units of the package siunitx, as its manual shows them.</summary>
public sealed class TexQuantityTests
{
    [Theory]
    [InlineData("\\num{1234}", "1234")]
    [InlineData("\\num{12345.67890}", "12 345.678 90")]
    [InlineData("\\num{.5}", "0.5")]
    [InlineData("\\num{1.5e-3}", "1.5×10^(−3)")]
    [InlineData("\\num{1.23(4)}", "1.23(4)")]
    [InlineData("\\num{1.2 +- 0.1}", "1.2±0.1")]
    [InlineData("\\num[round-mode=places]{2}", "2")]
    [InlineData("\\ang{30}", "30°")]
    [InlineData("\\ang{1;2;3}", "1°2′3″")]
    [InlineData("\\si{\\kilo\\metre\\per\\second}", "km_s^(−1)")]
    [InlineData("\\unit{\\metre\\per\\square\\second}", "m_s^(−2)")]
    [InlineData("\\si{\\metre\\per\\second\\squared}", "m_s^(−2)")]
    [InlineData("\\si{\\cubic\\centi\\metre}", "cm^3")]
    [InlineData("\\si{\\kilogram\\tothe{4}}", "kg^4")]
    [InlineData("\\si{kg.m/s^2}", "kg_m/s^2")]
    [InlineData("\\SI{10}{\\micro\\metre}", "10_µm")]
    [InlineData("\\qty{25}{\\degreeCelsius}", "25_°C")]
    [InlineData("\\SI{45}{\\degree}", "45°")]
    [InlineData("\\qtyrange{1}{2}{\\gram}", "1–2_g")]
    public void Quantities_are_written_as_the_package_does(string tex, string expected)
    {
        var formula = TexMath.Read(tex, isDisplay: false);
        Assert.Empty(formula.Faults);
        Assert.Equal(expected, Plain(formula.Math!));
    }

    [Fact]
    public void A_unit_that_is_not_known_is_told_and_kept()
    {
        var formula = TexMath.Read("\\SI{3}{\\kilo\\furlong}", isDisplay: false);
        Assert.Equal("\\furlong", Assert.Single(formula.Faults).What);
        Assert.Contains("\\furlong", formula.Math!.InnerText(), StringComparison.Ordinal);
    }

    /// <summary>Characters, with _ for a space and ^ before what is raised.</summary>
    private static string Plain(MathElement element) =>
        element.Name switch
        {
            "mspace" => "_",
            "msup" => $"{Plain(element.Children[0])}^{Plain(element.Children[1])}",
            "mrow" => $"({string.Concat(element.Children.Select(Plain))})",
            _ => element.Text.Replace('\u2009', ' ') + string.Concat(element.Children.Select(Plain)),
        };
}
