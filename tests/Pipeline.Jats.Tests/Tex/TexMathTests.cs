using Pipeline.Jats.Tex;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Jats.Tests.Tex;

public sealed class TexMathTests
{
    [Theory]
    [InlineData("x", "mi:x")]
    [InlineData("12.5x", "mn:12.5 mi:x")]
    [InlineData("p<.05", "mi:p mo:< mn:.05")]
    [InlineData("a+b", "mi:a mo:+ mi:b")]
    [InlineData("(-1)", "mo[stretchy=false]:( mo[form=prefix]:− mn:1 mo[stretchy=false]:)")]
    [InlineData("a=-b", "mi:a mo:= mo[form=prefix]:− mi:b")]
    [InlineData("x:=5", "mi:x mo::= mn:5")]
    [InlineData("a:b", "mi:a mo[lspace=0.278em rspace=0.278em]:: mi:b")]
    [InlineData("f\\colon A", "mi:f mo[lspace=0em rspace=0.333em]:: mi:A")]
    [InlineData("|x|", "mo[lspace=0em rspace=0em stretchy=false]:| mi:x mo[lspace=0em rspace=0em stretchy=false]:|")]
    [InlineData("x{=}y", "mi:x mo[lspace=0em rspace=0em]:= mi:y")]
    [InlineData("é≤√", "mi:é mo:≤ mo:√")]
    [InlineData("95\\%", "mn:95 mi:%")]
    [InlineData("a% not seen\nb", "mi:a mi:b")]
    [InlineData("5%", "mn:5 mo:%")]
    public void Characters_are_told_apart(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("\\alpha\\Gamma\\varGamma\\upalpha", "mi:α mi[mathvariant=normal]:Γ mi:Γ mi[mathvariant=normal]:α")]
    [InlineData("\\infty\\partial\\hbar", "mi:∞ mi:∂ mi:ℏ")]
    [InlineData("a,\\dots,b+\\dots+c", "mi:a mo:, mi:… mo:, mi:b mo:+ mi:⋯ mo:+ mi:c")]
    [InlineData("a\\le b\\to c", "mi:a mo:≤ mi:b mo:→ mi:c")]
    [InlineData(
        "\\{a\\}\\langle b\\rangle",
        "mo[stretchy=false]:{ mi:a mo[stretchy=false]:} mo[stretchy=false]:⟨ mi:b mo[stretchy=false]:⟩"
    )]
    [InlineData("a\\not=b\\not\\in c\\not\\lessgtr", "mi:a mo:≠ mi:b mo:∉ mi:c mo:≸")]
    [InlineData("\\sin x", "mi:sin mo:{apply} mspace:0.167em mi:x")]
    [InlineData("2\\sin(x)", "mn:2 mspace:0.167em mi:sin mo:{apply} mo[stretchy=false]:( mi:x mo[stretchy=false]:)")]
    [InlineData("\\operatorname{Var}X", "mi:Var mo:{apply} mspace:0.167em mi:X")]
    [InlineData("\\operatorname*{arg\\,max}_x", "(munder mi:arg max mi:x)")]
    [InlineData("\\DeclareMathOperator{\\Tr}{Tr}\\Tr A", "mi:Tr mo:{apply} mspace:0.167em mi:A")]
    [InlineData("a \\bmod n", "mi:a mo[lspace=0.222em rspace=0.222em]:mod mi:n")]
    [InlineData("\\pmod n", "mspace:1em mo[stretchy=false]:( mi:mod mspace:0.333em mi:n mo[stretchy=false]:)")]
    public void Commands_stand_for_signs_and_names(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("x^2", "(msup mi:x mn:2)")]
    [InlineData("x^12", "(msup mi:x mn:1) mn:2")]
    [InlineData("x_i^{n+1}", "(msubsup mi:x mi:i (mrow mi:n mo:+ mn:1))")]
    [InlineData("x^a_b", "(msubsup mi:x mi:b mi:a)")]
    [InlineData("f'", "(msup mi:f mo:′)")]
    [InlineData("f''_a", "(msubsup mi:f mi:a mo:″)")]
    [InlineData("f'^2", "(msup mi:f (mrow mo:′ mn:2))")]
    [InlineData("f^{\\prime}", "(msup mi:f mo:′)")]
    [InlineData("{}_3^-", "(msubsup (mrow) mn:3 mo:−)")]
    [InlineData("{a+b}^2", "(msup (mrow mi:a mo:+ mi:b) mn:2)")]
    [InlineData("x_\\mathrm{max}", "(msub mi:x mi:max)")]
    [InlineData("\\sum_{i=1}^n i", "(munderover mo:∑ (mrow mi:i mo:= mn:1) mi:n) mi:i")]
    [InlineData("\\sum\\nolimits_i", "(msub mo:∑ mi:i)")]
    [InlineData("\\int_0^1", "(msubsup mo:∫ mn:0 mn:1)")]
    [InlineData("\\int\\limits_0^1", "(munderover mo:∫ mn:0 mn:1)")]
    [InlineData("\\lim_{x\\to0}x", "(munder mi:lim (mrow mi:x mo:→ mn:0)) mo:{apply} mspace:0.167em mi:x")]
    [InlineData("\\sum_{\\substack{i\\\\j}}", "(munder mo:∑ (mtable[rowspacing=0.15em] (mtr (mtd mi:i)) (mtr (mtd mi:j))))")]
    [InlineData("\\prescript{14}{6}{C}", "(mmultiscripts mi:C (mprescripts) mn:6 mn:14)")]
    public void Scripts_and_limits_stand_at_what_they_belong_to(string tex, string math) => Assert.Equal(math, Read(tex));

    [Fact]
    public void Limits_of_names_stand_beside_them_in_a_line() =>
        Assert.Equal("(msub mi:lim mi:n) mo:{apply} mspace:0.167em mi:x", Read("\\lim_n x", isDisplay: false));

    [Theory]
    [InlineData("\\frac12", "(mfrac mn:1 mn:2)")]
    [InlineData("\\frac{a}{b+c}", "(mfrac mi:a (mrow mi:b mo:+ mi:c))")]
    [InlineData("{a \\over b}", "(mfrac mi:a mi:b)")]
    [InlineData("\\tfrac12", "(mstyle[displaystyle=false scriptlevel=0] (mfrac mn:1 mn:2))")]
    [InlineData(
        "\\binom nk",
        "(mrow mo[form=prefix fence=true stretchy=true]:( (mfrac[linethickness=0] mi:n mi:k) mo[form=postfix fence=true stretchy=true]:))"
    )]
    [InlineData("\\sqrt x", "(msqrt mi:x)")]
    [InlineData("\\sqrt[3]{x+1}", "(mroot (mrow mi:x mo:+ mn:1) mn:3)")]
    [InlineData(
        "\\left(\\frac ab\\right]",
        "(mrow mo[form=prefix fence=true stretchy=true]:( (mfrac mi:a mi:b) mo[form=postfix fence=true stretchy=true]:])"
    )]
    [InlineData("\\left.x\\right|_0", "(msub (mrow mi:x mo[form=postfix fence=true stretchy=true]:|) mn:0)")]
    [InlineData(
        "\\left\\{a\\middle|b\\right\\}",
        "(mrow mo[form=prefix fence=true stretchy=true]:{ mi:a mo[form=infix fence=true stretchy=true lspace=0.1em rspace=0.1em]:| mi:b mo[form=postfix fence=true stretchy=true]:})"
    )]
    [InlineData("\\bigl(", "mo[form=prefix stretchy=true symmetric=true lspace=0em rspace=0em minsize=1.2em maxsize=1.2em]:(")]
    [InlineData(
        "\\genfrac[]{0pt}{1}{a}{b}",
        "(mrow mo[form=prefix fence=true stretchy=true]:[ (mstyle[displaystyle=false scriptlevel=0] (mfrac[linethickness=0pt] mi:a mi:b)) mo[form=postfix fence=true stretchy=true]:])"
    )]
    [InlineData("\\root 3\\of x", "(mroot mi:x mn:3)")]
    [InlineData("\\abs{x}", "(mrow mo[form=prefix fence=true stretchy=true]:| mi:x mo[form=postfix fence=true stretchy=true]:|)")]
    public void Fractions_roots_and_delimiters(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("\\hat x", "(mover[accent=true] mi:x mo[stretchy=false]:^)")]
    [InlineData("\\overline{ab}", "(mover[accent=true] (mrow mi:a mi:b) mo[stretchy=true]:¯)")]
    [InlineData("\\underbrace{x}_n", "(munder (munder mi:x mo[stretchy=true]:⏟) mi:n)")]
    [InlineData("\\overset{!}{=}", "(mover mo:= mo:!)")]
    [InlineData("\\underset{x}{\\max}", "(munder mi:max mi:x)")]
    [InlineData(
        "\\mathrel{\\raise.3ex\\hbox{$>$}\\lower1ex\\hbox{$\\sim$}}",
        "(mrow (mpadded[voffset=0.135em] mo[lspace=0em rspace=0em]:>) (mpadded[voffset=-0.45em] mo[lspace=0em rspace=0em]:∼))"
    )]
    [InlineData("\\buildrel a\\over =", "(mover mo:= mi:a)")]
    [InlineData("\\xrightarrow[b]{a}", "(munderover mo[stretchy=true]:→ mi:b mi:a)")]
    public void Signs_stand_over_and_under(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("\\mathbf{A}\\mathbb{R}\\mathcal{L}\\mathfrak{g}", "mi:𝐀 mi:ℝ mi:ℒ mi:𝔤")]
    [InlineData("\\mathrm{d}x", "mi[mathvariant=normal]:d mi:x")]
    [InlineData("\\mathrm{subject}\\mathit{if}", "mi:subject mi:𝑖𝑓")]
    [InlineData("\\boldsymbol{\\beta}\\boldsymbol{\\Gamma}\\bm{x}\\mathbf{\\beta}", "mi:𝜷 mi:𝚪 mi:𝒙 mi:β")]
    [InlineData("\\boldsymbol{\\mathcal{A}}", "mi:𝓐")]
    [InlineData("{\\rm int}x", "mi:int mi:x")]
    [InlineData("\\mathbf{12}", "mn:𝟏𝟐")]
    public void Fonts_are_letters_of_their_own(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("a\\text{ if }b", "mi:a mtext:{nbsp}if{nbsp} mi:b")]
    [InlineData(
        "\\text{for $x>0$, \\textbf{all} 5\\%}",
        "mtext:for{nbsp} mi:x mo:> mn:0 mtext:,{nbsp} mtext[mathvariant=bold]:all mtext:{nbsp}5%"
    )]
    [InlineData("\\mbox{caf\\'e}", "mtext:cafe\u0301")]
    [InlineData("a\\,b\\quad c\\!d~e", "mi:a mspace:0.167em mi:b mspace:1em mi:c mspace:-0.167em mi:d mspace:0.25em mi:e")]
    [InlineData("a\\hspace{1cm}b\\kern 2pt c\\hspace*{junk}", "mi:a mspace:28.35pt mi:b mspace:1.99pt mi:c")]
    [InlineData("\\textcolor{red}{x}+\\color[rgb]{0,0,1}y", "(mstyle[mathcolor=red] mi:x) mo:+ (mstyle[mathcolor=#0000ff] mi:y)")]
    [InlineData(
        "\\phantom{ab}\\boxed{x}\\cancel y",
        "(mphantom mi:a mi:b) (menclose[notation=box] mi:x) (menclose[notation=updiagonalstrike] mi:y)"
    )]
    public void Words_spaces_and_boxes(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("\\begin{matrix}a&-b\\\\c&d\\\\\\end{matrix}", "(mtable (mtr (mtd mi:a) (mtd mo:− mi:b)) (mtr (mtd mi:c) (mtd mi:d)))")]
    [InlineData(
        "\\begin{array}{l|*{2}{r}}a&b&c\\\\\\hline d&e&f\\end{array}",
        "(mtable[columnalign=left right right columnlines=solid none rowlines=solid] (mtr (mtd mi:a) (mtd mi:b) (mtd mi:c)) (mtr (mtd mi:d) (mtd mi:e) (mtd mi:f)))"
    )]
    [InlineData("\\begin{matrix}[a]&b\\end{matrix}", "(mtable (mtr (mtd mo[stretchy=false]:[ mi:a mo[stretchy=false]:]) (mtd mi:b)))")]
    [InlineData(
        "\\begin{aligned}[t]a&b\\\\ [c]\\end{aligned}",
        "(mtable[displaystyle=true columnalign=right left columnspacing=0em] (mtr (mtd mi:a) (mtd mi:b)) (mtr (mtd mo[stretchy=false]:[ mi:c mo[stretchy=false]:])))"
    )]
    [InlineData(
        "\\begin{cases}1&x\\\\[6pt]0\\end{cases}",
        "(mrow mo[form=prefix fence=true stretchy=true]:{ (mtable[columnalign=left columnspacing=1em] (mtr (mtd mn:1) (mtd mi:x)) (mtr (mtd mn:0))))"
    )]
    [InlineData(
        "\\begin{align*}a&=b\\\\&+c\\end{align*}",
        "(mtable[displaystyle=true columnalign=right left columnspacing=0em] (mtr (mtd mi:a) (mtd mo:= mi:b)) (mtr (mtd) (mtd mo[form=infix]:+ mi:c)))"
    )]
    [InlineData(
        "\\begin{eqnarray}a&=&-b\\\\&\\ge&c\\end{eqnarray}",
        "(mtable[displaystyle=true columnalign=right left columnspacing=0em] (mtr (mtd mi:a) (mtd mo:= mo[form=prefix]:− mi:b)) (mtr (mtd) (mtd mo:≥ mi:c)))"
    )]
    [InlineData("\\begin{eqnarray}a&=&b\\end{eqnarray}", "mi:a mo:= mi:b")]
    [InlineData("\\begin{equation}\\label{eq:1}x\\nonumber\\end{equation}", "mi:x")]
    [InlineData("\\matrix{a&b\\cr c&d}", "(mtable (mtr (mtd mi:a) (mtd mi:b)) (mtr (mtd mi:c) (mtd mi:d)))")]
    [InlineData("a\\\\b", "(mtable[displaystyle=true] (mtr (mtd mi:a)) (mtr (mtd mi:b)))")]
    [InlineData("\\begin{gathered}a\\\\b\\end{gathered}", "(mtable[displaystyle=true] (mtr (mtd mi:a)) (mtr (mtd mi:b)))")]
    public void Environments_are_tables(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData("\\ce{H2O}", "(msub mi[mathvariant=normal]:H mn:2) mi[mathvariant=normal]:O")]
    [InlineData("\\ce{SO4^2-}", "(msubsup mi:SO mn:4 (mrow mn:2 mo:−))")]
    [InlineData("\\ce{2Na+ + Cl- -> 2NaCl}", "mn:2 (msup mi:Na mo:+) mo:+ (msup mi:Cl mo:−) mo[stretchy=true]:→ mn:2 mi:NaCl")]
    [InlineData(
        "\\ce{A <=>[k] B}",
        "mi[mathvariant=normal]:A (mover mo[stretchy=true]:⇌ mi[mathvariant=normal]:k) mi[mathvariant=normal]:B"
    )]
    [InlineData("\\ce{Fe(OH)3}", "mi:Fe mo[stretchy=false]:( mi:OH (msub mo[stretchy=false]:) mn:3)")]
    [InlineData("\\ce{^{14}C}", "(msup (mrow) mn:14) mi[mathvariant=normal]:C")]
    [InlineData("\\ce{CH3-CH3}", "(msub mi:CH mn:3) mo[lspace=0em rspace=0em]:− (msub mi:CH mn:3)")]
    public void Substances_have_counts_and_charges(string tex, string math) => Assert.Equal(math, Read(tex));

    [Theory]
    [InlineData(
        "\\documentclass[12pt]{minimal}\n\\usepackage{amsmath}\n\\setlength{\\oddsidemargin}{-69pt}\n\\begin{document}$$x$$\\end{document}"
    )]
    [InlineData("\\documentclass[12pt]{minimal} \\begin{document} }{}$x$\\end{document}")]
    [InlineData("$x$")]
    [InlineData("\\(x\\)")]
    [InlineData("\\[ x \\]")]
    [InlineData("$$\\begin{eqnarray} x \\end{eqnarray}$$")]
    [InlineData("\\displaystyle x")]
    public void Preamble_and_delimiters_say_nothing(string tex) => Assert.Equal("mi:x", Read(tex));

    [Fact]
    public void Words_between_formulas_stay() => Assert.Equal("mi:x mtext:{nbsp}and{nbsp} mi:y", Read("$x$ and $y$"));

    [Fact]
    public void The_number_of_the_formula_becomes_its_label_or_is_printed()
    {
        Assert.Equal("(7)", TexMath.Read("x\\tag{7}", isDisplay: true).Tag);
        Assert.Equal("mi:x", Listed(TexMath.Read("x\\tag{7}", isDisplay: true, "(7)")));
        Assert.Equal("mi:x mtext:{nbsp}{nbsp}(7)", Listed(TexMath.Read("x\\tag{7}", isDisplay: true, "(8)")));
        Assert.Equal("mi:x mspace:2em mtext:7", Listed(TexMath.Read("x\\tag*{7}", isDisplay: false)));
    }

    [Theory]
    [InlineData("\\foo x", "mtext:\\foo{nbsp} mi:x", TexFaultKind.Unknown, "\\foo")]
    [InlineData("\\begin{foo}x\\end{foo}", "mi:x", TexFaultKind.Unknown, "\\begin{foo}")]
    [InlineData("\\frac{1}{2", "(mfrac mn:1 mn:2)", TexFaultKind.Mistake, "a brace that is not closed")]
    [InlineData("x}y", "mi:x mi:y", TexFaultKind.Mistake, "} without its beginning")]
    [InlineData("\\left(x", "(mrow mo[form=prefix fence=true stretchy=true]:( mi:x)", TexFaultKind.Mistake, "\\left without \\right")]
    [InlineData(
        "{\\left(x}y",
        "(mrow mo[form=prefix fence=true stretchy=true]:( mi:x) mi:y",
        TexFaultKind.Mistake,
        "\\left without \\right"
    )]
    [InlineData("x\\right)", "mi:x mo[stretchy=false]:)", TexFaultKind.Mistake, "\\right without its beginning")]
    [InlineData("x^a^b", "(msup mi:x mi:a) (msup (mrow) mi:b)", TexFaultKind.Mistake, "two scripts of one kind")]
    [InlineData("x_", "(msub mi:x (mrow))", TexFaultKind.Mistake, "an argument that is missing")]
    [InlineData("{a&b}", "(mrow mi:a mi:b)", TexFaultKind.Mistake, "& without its beginning")]
    [InlineData("\\begin{matrix}a", "(mtable (mtr (mtd mi:a)))", TexFaultKind.Mistake, "\\begin{matrix} without its end")]
    public void What_is_wrong_is_told_and_read_on(string tex, string math, object kind, string what)
    {
        var read = TexMath.Read(tex, isDisplay: true);
        Assert.Equal(math, Listed(read));
        Assert.Equal([new TexFault((TexFaultKind)kind, what)], read.Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\hspace{1em}")]
    [InlineData("\\phantom{x}")]
    public void What_shows_nothing_is_not_read(string tex) => Assert.Null(TexMath.Read(tex, isDisplay: true).Math);

    private static string Read(string tex, bool isDisplay = true)
    {
        var read = TexMath.Read(tex, isDisplay);
        Assert.Empty(read.Faults);
        return Listed(read);
    }

    /// <summary>The children of the math element; spaces by their widths.</summary>
    private static string Listed(TexFormula read) =>
        string.Join(' ', read.Math!.Children.Select(MathListing.Of))
            .Replace("(mspace[width=", "mspace:", StringComparison.Ordinal)
            .Replace("em])", "em", StringComparison.Ordinal)
            .Replace("pt])", "pt", StringComparison.Ordinal);
}
