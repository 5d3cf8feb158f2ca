using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the running heads and feet that sections use (ECMA-376 part 1 §17.10), each part once.</summary>
internal sealed class HeadersReader(DocumentContext context, StoryPart main, OoxmlElement? settings)
{
    private readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _hidden = [];
    private readonly List<HeaderFooter> _headers = [];

    public Seq<HeaderFooter> Read()
    {
        var hasEvenPages = Measures.OnOff(settings?.Child("w:evenAndOddHeaders")) is true;
        foreach (var section in main.Root.Descendants("w:sectPr"))
        {
            var hasFirstPage = Measures.OnOff(section.Child("w:titlePg")) is true;
            foreach (var reference in section.Children.Where(child => child.Name is "w:headerReference" or "w:footerReference"))
            {
                var kind = KindOf(reference["w:type"]);
                var isShown = kind switch { HeaderKind.First => hasFirstPage, HeaderKind.Even => hasEvenPages, _ => true };
                Add(reference, kind, isShown);
            }
        }

        foreach (var part in _hidden.Distinct(StringComparer.OrdinalIgnoreCase).Where(part => !_shown.Contains(part))) ReportHidden(part);
        return [.. _headers];
    }

    private void Add(OoxmlElement reference, HeaderKind kind, bool isShown)
    {
        if (main.Find(reference["r:id"]) is not { IsExternal: false } relationship) return;
        var name = relationship.Target;
        if (!isShown) _hidden.Add(name);
        if (!isShown || !_shown.Add(name) || PartReader.Read(context.Package, context.Findings, name) is not { } part) return;
        _headers.Add(new HeaderFooter(name, reference.Name == "w:footerReference", kind, StoryReader.Read(context, part, part.Root)));
    }

    private void ReportHidden(string part)
    {
        var (root, _) = context.Package.ReadXml(part);
        if (root is not null && TextMarks.PlainText(root).Trim() is { Length: > 0 } text) context.Findings.Add(HiddenHeader.At(part, text));
    }

    private static HeaderKind KindOf(string? type) => type switch
    {
        "first" => HeaderKind.First,
        "even" => HeaderKind.Even,
        _ => HeaderKind.Default,
    };
}
