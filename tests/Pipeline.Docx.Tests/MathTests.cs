using Pipeline.Vocabulary.Listings;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>One construct of OMML, and the MathML it becomes.</summary>
public sealed class MathTests
{
    private const string X = "<m:r><m:t>x</m:t></m:r>";
    private const string Y = "<m:r><m:t>y</m:t></m:r>";
    private const string Two = "<m:r><m:t>2</m:t></m:r>";

    [Theory]
    [InlineData("x", "mi:x")]
    [InlineData("ab", "mi:a mi:b")]
    [InlineData("sin", "mi:sin")]
    [InlineData("adj", "mi:𝑎𝑑𝑗")]
    [InlineData("harga", "mi:ℎ𝑎𝑟𝑔𝑎")]
    [InlineData("3.14", "mn:3.14")]
    [InlineData("12,500", "mn:12,500")]
    [InlineData("0,05", "mn:0,05")]
    [InlineData("[0,1]", "mo[stretchy=false]:[ mn:0 mo:, mn:1 mo[stretchy=false]:]")]
    [InlineData("p=0,5", "mi:p mo:= mn:0,5")]
    [InlineData("p&lt;.05", "mi:p mo:< mn:.05")]
    [InlineData("zFV", "mi:z mi:F mi:V")]
    [InlineData("GDP", "mi:𝐺𝐷𝑃")]
    [InlineData("d'=2", "(msup mi:d mo:′) mo:= mn:2")]
    [InlineData("f'''(x)", "(msup mi:f mo:′′′) mo[stretchy=false]:( mi:x mo[stretchy=false]:)")]
    [InlineData("f' ' x", "(msup mi:f mo:′′) (mspace[width=0.25em]) mi:x")]
    [InlineData("1,2", "mn:1 mo:, mn:2")]
    [InlineData("2x", "mn:2 mi:x")]
    [InlineData("a≤b", "mi:a mo:≤ mi:b")]
    [InlineData("a-b", "mi:a mo:− mi:b")]
    [InlineData("a=-b", "mi:a mo:= mo[form=prefix]:− mi:b")]
    [InlineData("f(x)", "mi:f mo[stretchy=false]:( mi:x mo[stretchy=false]:)")]
    [InlineData("n!-1", "mi:n mo:! mo:− mn:1")]
    [InlineData("x:=y", "mi:x mo::= mi:y")]
    [InlineData("1,…,n", "mn:1 mo:, mi:… mo:, mi:n")]
    [InlineData("x + y", "mi:x mo:+ mi:y")]
    [InlineData("x y", "mi:x (mspace[width=0.25em]) mi:y")]
    [InlineData("x\u2003y", "mi:x (mspace[width=1em]) mi:y")]
    [InlineData("x\u0304=∞", "mi:x\u0304 mo:= mi:∞")]
    [InlineData("𝑥=𝑠𝑖𝑛", "mi:x mo:= mi:sin")]
    [InlineData("90°", "mn:90 mo:°")]
    [InlineData("数学式", "mi[mathvariant=italic]:数学式")]
    public void Characters_are_told_apart(string text, string expected) =>
        AssertMath($"<m:r><m:t xml:space=\"preserve\">{text}</m:t></m:r>", expected);

    [Theory]
    [InlineData("<m:sty m:val=\"p\"/>", "x", "mi[mathvariant=normal]:x")]
    [InlineData("<m:sty m:val=\"p\"/>", "kg", "mi:kg")]
    [InlineData("<m:sty m:val=\"b\"/>", "AB1", "mi:𝐀𝐁 mn:𝟏")]
    [InlineData("<m:sty m:val=\"bi\"/>", "xβ", "mi:𝒙 mi:𝜷")]
    [InlineData("<m:scr m:val=\"script\"/>", "L", "mi:ℒ")]
    [InlineData("<m:scr m:val=\"fraktur\"/>", "g", "mi:𝔤")]
    [InlineData("<m:scr m:val=\"double-struck\"/>", "R", "mi:ℝ")]
    [InlineData("<m:scr m:val=\"sans-serif\"/><m:sty m:val=\"p\"/>", "T", "mi:𝖳")]
    [InlineData("<m:scr m:val=\"monospace\"/>", "x", "mi:𝚡")]
    [InlineData("<m:sty m:val=\"b\"/>", "é", "mi[mathvariant=bold]:é")]
    [InlineData("<m:nor/>", " if x", "mtext:{nbsp}if x")]
    [InlineData("<m:nor/>", "10.5", "mn:10.5")]
    [InlineData("<m:nor/>", "=", "mo:=")]
    [InlineData("<m:nor m:val=\"0\"/>", "ab", "mi:a mi:b")]
    [InlineData("<m:lit/>", "a/b", "mi:a mo:/ mi:b")]
    public void Styles_choose_the_letters(string properties, string text, string expected) =>
        AssertMath($"<m:r><m:rPr>{properties}</m:rPr><m:t xml:space=\"preserve\">{text}</m:t></m:r>", expected);

    [Theory]
    [InlineData("<m:r><m:t>s</m:t></m:r><m:r><m:t>in 3.</m:t></m:r><m:r><m:t>14</m:t></m:r>", "mi:sin (mspace[width=0.25em]) mn:3.14")]
    [InlineData("<w:r><w:t> for all </w:t></w:r>" + X, "mtext:{nbsp}for all{nbsp} mi:x")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>", "mo:≥")]
    public void Runs_that_touch_are_read_together(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData("", "(mfrac mi:x mn:2)")]
    [InlineData("<m:fPr><m:type m:val=\"bar\"/></m:fPr>", "(mfrac mi:x mn:2)")]
    [InlineData("<m:fPr><m:type m:val=\"noBar\"/></m:fPr>", "(mfrac[linethickness=0] mi:x mn:2)")]
    [InlineData("<m:fPr><m:type m:val=\"skw\"/></m:fPr>", "(mfrac[bevelled=true] mi:x mn:2)")]
    [InlineData("<m:fPr><m:type m:val=\"lin\"/></m:fPr>", "(mrow mi:x mo:/ mn:2)")]
    public void Fractions(string properties, string expected) =>
        AssertMath($"<m:f>{properties}<m:num>{X}</m:num><m:den>{Two}</m:den></m:f>", expected);

    [Theory]
    [InlineData($"<m:sSup><m:e>{X}</m:e><m:sup>{Two}</m:sup></m:sSup>", "(msup mi:x mn:2)")]
    [InlineData($"<m:sSub><m:e>{X}</m:e><m:sub>{X}{Two}</m:sub></m:sSub>", "(msub mi:x (mrow mi:x mn:2))")]
    [InlineData($"<m:sSubSup><m:e>{X}</m:e><m:sub>{Y}</m:sub><m:sup>{Two}</m:sup></m:sSubSup>", "(msubsup mi:x mi:y mn:2)")]
    [InlineData($"<m:sPre><m:sub>{Y}</m:sub><m:sup>{Two}</m:sup><m:e>{X}</m:e></m:sPre>", "(mmultiscripts mi:x (mprescripts) mi:y mn:2)")]
    [InlineData($"<m:sSup><m:e/><m:sup>{Two}</m:sup></m:sSup>", "(msup (mrow) mn:2)")]
    [InlineData($"<m:sSup><m:e>{X}</m:e></m:sSup>", "(msup mi:x (mrow))")]
    [InlineData(
        $"<m:sSup><m:e>{X}</m:e><m:sup><m:argPr><m:argSz m:val=\"-1\"/></m:argPr>{Two}</m:sup></m:sSup>",
        "(msup mi:x (mstyle[scriptlevel=+1] mn:2))"
    )]
    public void Scripts(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData($"<m:rad><m:deg/><m:e>{X}{Y}</m:e></m:rad>", "(msqrt mi:x mi:y)")]
    [InlineData($"<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg>{Two}</m:deg><m:e>{X}</m:e></m:rad>", "(msqrt mi:x)")]
    [InlineData($"<m:rad><m:radPr><m:degHide m:val=\"off\"/></m:radPr><m:deg>{Two}</m:deg><m:e>{X}</m:e></m:rad>", "(mroot mi:x mn:2)")]
    public void Radicals(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData("", "(msubsup mo:∫ mi:y mn:2) mi:x")]
    [InlineData("<m:chr m:val=\"∑\"/><m:limLoc m:val=\"undOvr\"/>", "(munderover mo:∑ mi:y mn:2) mi:x")]
    [InlineData("<m:chr m:val=\"∑\"/><m:limLoc m:val=\"subSup\"/><m:grow m:val=\"1\"/>", "(msubsup mo:∑ mi:y mn:2) mi:x")]
    [InlineData("<m:chr m:val=\"∏\"/>", "(munderover mo:∏ mi:y mn:2) mi:x")]
    [InlineData("<m:chr m:val=\"∑\"/><m:supHide m:val=\"1\"/>", "(munder mo:∑ mi:y) mi:x")]
    [InlineData("<m:limLoc m:val=\"undOvr\"/><m:subHide/>", "(mover mo:∫ mn:2) mi:x")]
    [InlineData("<m:subHide/><m:supHide/>", "mo:∫ mi:x")]
    public void Large_operators(string properties, string expected) =>
        AssertMath($"<m:nary><m:naryPr>{properties}</m:naryPr><m:sub>{Y}</m:sub><m:sup>{Two}</m:sup><m:e>{X}</m:e></m:nary>", expected);

    [Theory]
    [InlineData(
        "",
        "(mrow mo[form=prefix fence=true stretchy=true]:( mi:x mo[separator=true stretchy=true]:| mi:y mo[form=postfix fence=true stretchy=true]:))"
    )]
    [InlineData(
        "<m:begChr m:val=\"[\"/><m:sepChr m:val=\";\"/><m:endChr m:val=\"]\"/>",
        "(mrow mo[form=prefix fence=true stretchy=true]:[ mi:x mo[separator=true stretchy=true]:; mi:y mo[form=postfix fence=true stretchy=true]:])"
    )]
    [InlineData(
        "<m:begChr m:val=\"{\"/><m:sepChr m:val=\"\"/><m:endChr m:val=\"\"/>",
        "(mrow mo[form=prefix fence=true stretchy=true]:{ mi:x mi:y)"
    )]
    [InlineData("<m:begChr/><m:sepChr/><m:endChr/>", "(mrow mi:x mi:y)")]
    [InlineData(
        "<m:sepChr/><m:grow m:val=\"0\"/>",
        "(mrow mo[form=prefix fence=true stretchy=false]:( mi:x mi:y mo[form=postfix fence=true stretchy=false]:))"
    )]
    public void Delimiters(string properties, string expected) =>
        AssertMath($"<m:d><m:dPr>{properties}</m:dPr><m:e>{X}</m:e><m:e>{Y}</m:e></m:d>", expected);

    [Theory]
    [InlineData(
        $"<m:func><m:fName><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>cos</m:t></m:r></m:fName><m:e>{X}</m:e></m:func>",
        "mi:cos mo:{apply} mi:x"
    )]
    [InlineData(
        $"<m:func><m:fName><m:limLow><m:e><m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr><m:t>lim</m:t></m:r></m:e><m:lim>{Y}</m:lim></m:limLow></m:fName><m:e>{X}</m:e></m:func>",
        "(munder mi:lim mi:y) mo:{apply} mi:x"
    )]
    [InlineData($"<m:limUpp><m:e>{X}</m:e><m:lim>{Y}</m:lim></m:limUpp>", "(mover mi:x mi:y)")]
    public void Functions_and_limits(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData($"<m:acc><m:e>{X}</m:e></m:acc>", "(mover[accent=true] mi:x mo:^)")]
    [InlineData($"<m:acc><m:accPr><m:chr m:val=\"\u0305\"/></m:accPr><m:e>{X}</m:e></m:acc>", "(mover[accent=true] mi:x mo:\u00AF)")]
    [InlineData($"<m:acc><m:accPr><m:chr m:val=\"\u20D7\"/></m:accPr><m:e>{X}</m:e></m:acc>", "(mover[accent=true] mi:x mo:→)")]
    [InlineData(
        $"<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr><m:e>{X}</m:e></m:bar>",
        "(mover[accent=true] mi:x mo[stretchy=true]:\u00AF)"
    )]
    [InlineData($"<m:bar><m:e>{X}</m:e></m:bar>", "(munder[accentunder=true] mi:x mo[stretchy=true]:_)")]
    [InlineData($"<m:groupChr><m:e>{X}</m:e></m:groupChr>", "(munder mi:x mo[stretchy=true]:⏟)")]
    [InlineData(
        $"<m:groupChr><m:groupChrPr><m:chr m:val=\"⏞\"/><m:pos m:val=\"top\"/><m:vertJc m:val=\"bot\"/></m:groupChrPr><m:e>{X}</m:e></m:groupChr>",
        "(mover mi:x mo[stretchy=true]:⏞)"
    )]
    [InlineData(
        $"<m:groupChr><m:groupChrPr><m:chr m:val=\"→\"/><m:vertJc m:val=\"bot\"/></m:groupChrPr><m:e>{X}</m:e></m:groupChr>",
        "(mover mo[stretchy=true]:→ mi:x)"
    )]
    [InlineData(
        $"<m:limLow><m:e><m:groupChr><m:e>{X}</m:e></m:groupChr></m:e><m:lim>{Two}</m:lim></m:limLow>",
        "(munder (munder mi:x mo[stretchy=true]:⏟) mn:2)"
    )]
    public void Signs_above_and_below(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData($"<m:box><m:boxPr><m:opEmu m:val=\"1\"/></m:boxPr><m:e>{X}{Y}</m:e></m:box>", "(mrow mi:x mi:y)")]
    [InlineData($"<m:borderBox><m:e>{X}</m:e></m:borderBox>", "(menclose[notation=box] mi:x)")]
    [InlineData(
        $"<m:borderBox><m:borderBoxPr><m:hideTop/><m:hideLeft/><m:strikeBLTR/></m:borderBoxPr><m:e>{X}</m:e></m:borderBox>",
        "(menclose[notation=bottom right updiagonalstrike] mi:x)"
    )]
    [InlineData(
        $"<m:borderBox><m:borderBoxPr><m:hideTop/><m:hideBot/><m:hideLeft/><m:hideRight/></m:borderBoxPr><m:e>{X}</m:e></m:borderBox>",
        "mi:x"
    )]
    [InlineData($"<m:phant><m:e>{X}</m:e></m:phant>", "mi:x")]
    [InlineData($"<m:phant><m:phantPr><m:show m:val=\"0\"/></m:phantPr><m:e>{X}</m:e></m:phant>{X}", "(mphantom mi:x) mi:x")]
    [InlineData($"<m:phant><m:phantPr><m:zeroWid/><m:zeroDesc/></m:phantPr><m:e>{X}</m:e></m:phant>", "(mpadded[width=0 depth=0] mi:x)")]
    public void Boxes_and_phantoms(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData("", "(mtable (mtr (mtd mi:x) (mtd mi:y)) (mtr (mtd mn:2) (mtd)))")]
    [InlineData(
        "<m:mPr><m:plcHide m:val=\"1\"/><m:mcs><m:mc><m:mcPr><m:count m:val=\"2\"/><m:mcJc m:val=\"right\"/></m:mcPr></m:mc></m:mcs></m:mPr>",
        "(mtable[columnalign=right right] (mtr (mtd mi:x) (mtd mi:y)) (mtr (mtd mn:2) (mtd)))"
    )]
    [InlineData(
        "<m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val=\"2\"/><m:mcJc m:val=\"center\"/></m:mcPr></m:mc></m:mcs></m:mPr>",
        "(mtable (mtr (mtd mi:x) (mtd mi:y)) (mtr (mtd mn:2) (mtd)))"
    )]
    public void Matrices(string properties, string expected) =>
        AssertMath($"<m:m>{properties}<m:mr><m:e>{X}</m:e><m:e>{Y}</m:e></m:mr><m:mr><m:e>{Two}</m:e><m:e/></m:mr></m:m>", expected);

    [Theory]
    [InlineData(
        "x&amp;=y",
        "2&amp;=x",
        "(mtable[displaystyle=true columnalign=right left columnspacing=0em] (mtr (mtd mi:x) (mtd mo:= mi:y)) (mtr (mtd mn:2) (mtd mo:= mi:x)))"
    )]
    [InlineData("x", "y", "(mtable[displaystyle=true columnalign=left] (mtr (mtd mi:x)) (mtr (mtd mi:y)))")]
    public void Equation_arrays(string first, string second, string expected) =>
        AssertMath($"<m:eqArr><m:e><m:r><m:t>{first}</m:t></m:r></m:e><m:e><m:r><m:t>{second}</m:t></m:r></m:e></m:eqArr>", expected);

    [Theory]
    [InlineData(
        "<m:r><m:t>x=2</m:t></m:r><m:r><w:br/></m:r><m:r><m:t>+y</m:t></m:r>",
        "(mtable[displaystyle=true columnalign=left] (mtr (mtd mi:x mo:= mn:2)) (mtr (mtd mo:+ mi:y)))"
    )]
    [InlineData(
        X + "<m:r><m:rPr><m:aln/></m:rPr><m:t>=2</m:t></m:r><m:r><m:rPr><m:brk/><m:aln/></m:rPr><m:t>=y</m:t></m:r>",
        "(mtable[displaystyle=true columnalign=right left columnspacing=0em] (mtr (mtd mi:x) (mtd mo:= mn:2)) (mtr (mtd) (mtd mo:= mi:y)))"
    )]
    [InlineData(X + "<m:r><m:rPr><m:aln/></m:rPr><m:t>=2</m:t></m:r>", "mi:x mo:= mn:2")]
    public void Lines_of_an_equation(string math, string expected) => AssertMath(math, expected);

    [Theory]
    [InlineData("'")]
    [InlineData("' ")]
    [InlineData("'\u200B")]
    public void However_many_primes_there_are_they_do_not_nest(string prime)
    {
        var primes = string.Concat(Enumerable.Repeat(prime, 20_000));
        AssertMath($"<m:r><m:t>x{primes}</m:t></m:r>", $"(msup mi:x mo:{new string('′', 20_000)})");
    }

    [Fact]
    public void What_is_not_known_is_read_for_what_it_holds() => AssertMath($"<x:new><m:e>{X}</m:e></x:new>{Y}", "mi:x mi:y");

    private static void AssertMath(string math, string expected)
    {
        var equation = Assert.IsType<ManuscriptEquation>(
            Assert.Single(DocxBuilder.OnlyParagraph($"<w:p><m:oMath>{math}</m:oMath></w:p>").Inlines)
        );
        Assert.Equal($"(math {expected})", MathListing.Of(equation.Math!));
    }
}
