using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>Writes runs with the habits of the document's producer.</summary>
internal sealed class RunWriter(WordDocument document)
{
    public XElement Run(RunStyle style, params object[] content)
    {
        XElement run = new(Ns.W + "r", style.ToXml(document.Habits.WritesEmptyProperties), content);
        if (document.Habits.HasRevisionIds && document.Noise.OneIn(2))
            run.SetAttributeValue(Ns.W + "rsidRPr", document.Noise.RevisionId());
        return run;
    }

    /// <summary>A text as one run, or as the runs that edits have left of it.</summary>
    public IEnumerable<XElement> Text(string text, RunStyle style) =>
        document.Habits.CutsRuns
            ? document.Noise.Fragments(text).SelectMany(fragment => Fragment(fragment, style))
            : [TextRun(text, style)];

    private IEnumerable<XElement> Fragment(string text, RunStyle style)
    {
        var run = TextRun(text, style.Language is null ? style with { Language = document.Noise.Language() } : style);
        return document.Noise.OneIn(7) ? [Proofing("spellStart"), run, Proofing("spellEnd")] : [run];
    }

    private XElement TextRun(string text, RunStyle style)
    {
        XElement element = new(Ns.W + "t", text);
        if (
            document.Habits.WritesEmptyProperties
            || text.StartsWith(' ')
            || text.EndsWith(' ')
            || text.Contains("  ", StringComparison.Ordinal)
        )
            element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        return Run(style, element);
    }

    private static XElement Proofing(string type) => new(Ns.W + "proofErr", new XAttribute(Ns.W + "type", type));
}
