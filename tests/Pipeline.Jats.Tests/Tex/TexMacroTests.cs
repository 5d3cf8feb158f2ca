using Pipeline.Jats.Tex;

namespace Pipeline.Jats.Tests.Tex;

public sealed class TexMacroTests
{
    [Theory]
    [InlineData("\\newcommand{\\E}{\\mathbb{E}}\\E X", "\\mathbb{E}X")]
    [InlineData("\\newcommand\\pair[2]{(#1,#2)}\\pair{a}b", "(a,b)")]
    [InlineData("\\newcommand{\\norm}[2][2]{\\|#2\\|_{#1}}\\norm{x}+\\norm[p]{y}", "\\|x\\|_{2}+\\|y\\|_{p}")]
    [InlineData("\\renewcommand*{\\vec}[1]{\\mathbf#1}\\vec x", "\\mathbf x")]
    [InlineData("\\def\\abs#1{|#1|}\\abs{x\\abs y}", "|x|y||")]
    [InlineData("\\newcommand{\\a}{\\b}\\newcommand{\\b}{\\alpha}\\a x", "\\alpha x")]
    [InlineData("\\newcommand{\\a}{\\alpha}{\\a}b\\a", "{\\alpha}b\\alpha")]
    public void Commands_that_a_formula_defines_are_written_out(string tex, string written) =>
        Assert.Equal(written, TexMacros.WrittenOut(tex));

    [Fact]
    public void Definitions_of_the_preamble_hold_in_the_document() =>
        Assert.Equal(
            "$\\mathbb{R}^n$",
            TexMacros.WrittenOut("\\documentclass{minimal}\\newcommand{\\R}{\\mathbb{R}}\\begin{document}$\\R^n$\\end{document}")
        );

    [Theory]
    [InlineData("\\def\\a{\\a\\a}\\a")]
    [InlineData("\\newcommand{\\a}[1]{\\a{#1#1}}\\a{xx}")]
    [InlineData("\\newcommand{\\a")]
    [InlineData("\\def\\a#1.{#1}\\a b.")]
    [InlineData("\\newcommand{\\a}[12]{x}\\a")]
    [InlineData("\\newcommand{\\a}[1]{#1#}\\a")]
    public void Definitions_that_do_not_end_or_are_not_known_end_somehow(string tex)
    {
        Assert.InRange(TexMacros.WrittenOut(tex).Length, 0, 20_000);
        Assert.NotNull(TexMath.Read(tex, isDisplay: true));
    }

    [Fact]
    public void A_defined_command_is_not_told_as_unknown()
    {
        var formula = TexMath.Read("\\newcommand{\\Prob}[1]{P\\left(#1\\right)}\\Prob{A}=1", isDisplay: true);
        Assert.Empty(formula.Faults);
        Assert.NotNull(formula.Math);
    }
}
