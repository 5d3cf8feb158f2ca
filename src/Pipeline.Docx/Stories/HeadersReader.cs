using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Reads the running heads and feet that sections use (ECMA-376 part 1 §17.10), each part once. A section without a
/// head of its own shows that of the section before.
/// </summary>
internal sealed class HeadersReader(DocumentContext context, StoryPart main, OoxmlElement? settings)
{
    private readonly List<OoxmlElement> _current = [];
    private readonly List<string> _parts = [];
    private readonly HashSet<string> _shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HeaderFooter> _headers = [];

    public Seq<HeaderFooter> Read()
    {
        var hasEvenPages = Measures.OnOff(settings?.Child("w:evenAndOddHeaders")) is true;
        foreach (var section in main.Root.Descendants("w:sectPr"))
        {
            foreach (var reference in section.Children.Where(child => child.Name is "w:headerReference" or "w:footerReference"))
                Replace(reference);
            var hasFirstPage = Measures.OnOff(section.Child("w:titlePg")) is true;
            foreach (var reference in _current)
            {
                var kind = KindOf(reference);
                if (
                    kind switch
                    {
                        HeaderKind.First => hasFirstPage,
                        HeaderKind.Even => hasEvenPages,
                        _ => true,
                    }
                )
                    Show(reference, kind);
            }
        }

        foreach (var part in _parts.Distinct(StringComparer.OrdinalIgnoreCase).Where(part => !_shown.Contains(part)))
            ReportHidden(part);
        return [.. _headers];
    }

    private void Replace(OoxmlElement reference)
    {
        _current.RemoveAll(other => other.Name == reference.Name && KindOf(other) == KindOf(reference));
        _current.Add(reference);
        if (Target(reference) is { } part)
            _parts.Add(part);
    }

    private void Show(OoxmlElement reference, HeaderKind kind)
    {
        if (
            Target(reference) is not { } name
            || !_shown.Add(name)
            || PartReader.Read(context.Package, context.Findings, name) is not { } part
        )
            return;
        context.Inventory.Enter(part);
        context.Inventory.Keep(part.Root, new SourceRef(name, 1));
        _headers.Add(new HeaderFooter(name, reference.Name == "w:footerReference", kind, StoryReader.Read(context, part, part.Root)));
    }

    private string? Target(OoxmlElement reference) =>
        main.Find(reference["r:id"]) is { IsExternal: false } relationship ? relationship.Target : null;

    private void ReportHidden(string part)
    {
        var (root, _) = context.Package.ReadXml(part);
        if (root is null)
            return;
        context.Inventory.Enter(new StoryPart(part, root, []));
        context.Inventory.LeaveOutAll(root, HiddenHeader.Rule);
        if (TextMarks.PlainText(root).Trim() is { Length: > 0 } text)
            context.Findings.Add(HiddenHeader.At(part, text));
    }

    private static HeaderKind KindOf(OoxmlElement reference) =>
        reference["w:type"] switch
        {
            "first" => HeaderKind.First,
            "even" => HeaderKind.Even,
            _ => HeaderKind.Default,
        };
}
