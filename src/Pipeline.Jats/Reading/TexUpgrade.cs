using System.Xml.Linq;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Tex;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Reading;

/// <summary>Gives formulas that a file holds only in TeX the same formula in MathML, as an alternative beside what the author typed.</summary>
internal sealed class TexUpgrade(ReadingLog log)
{
    private static readonly XName Math = JatsNames.Mml + "math";

    public void Upgrade(XElement article)
    {
        foreach (var formula in article.Descendants().Where(IsFormula).Where(formula => !formula.Descendants(Math).Any()).ToList())
        foreach (var tex in formula.Descendants("tex-math").Where(tex => IsOf(formula, tex.Parent!)).ToList())
            Upgrade(tex, formula);
    }

    private static bool IsFormula(XElement element) => element.Name.LocalName is "inline-formula" or "disp-formula";

    private static bool IsOf(XElement formula, XElement holder) =>
        holder == formula || (holder.Name == "alternatives" && holder.Parent == formula);

    private void Upgrade(XElement tex, XElement formula)
    {
        var isDisplay = formula.Name == "disp-formula";
        var read = TexMath.Read(tex.Value, isDisplay, formula.Element("label")?.Value);
        Tell(read, tex);
        if (read.Math is null)
            return;
        var math = MathXml.Element(read.Math, isDisplay);
        if (tex.Parent!.Name == "alternatives")
            tex.AddAfterSelf(math);
        else
            tex.ReplaceWith(new XElement("alternatives", new XElement(tex), math));
        if (read.Tag is { } tag && isDisplay)
            formula.AddFirst(new XElement("label", tag));
    }

    private void Tell(TexFormula read, XElement tex)
    {
        if (read.Math is null)
            log.Note(TexKept.Rule, tex, "A formula in TeX could not be read; it is printed as it was typed.", TexSource.Body(tex.Value));
        else
            log.Note(TexRead.Rule, tex, "A formula in TeX has the same in MathML beside it.");
        foreach (var fault in read.Faults)
        {
            if (fault.Kind == TexFaultKind.Unknown)
                log.Note(
                    TexCommandUnknown.Rule,
                    tex,
                    $"The command {fault.What} of a formula in TeX is not known; its name stands in the formula."
                );
            else
                log.Note(TexMistaken.Rule, tex, $"A formula in TeX has {fault.What}.", TexSource.Body(tex.Value));
        }
    }
}
