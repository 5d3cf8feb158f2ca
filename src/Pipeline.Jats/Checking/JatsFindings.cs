using System.Xml;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>Collects what the checks find and gives each finding its places.</summary>
/// <param name="fileName">The file that is checked, or that the tree will be written to.</param>
/// <param name="locate">Place of an element: in the file that is checked, or in the manuscript it was made from.</param>
internal sealed class JatsFindings(XElement root, string fileName, Func<XElement, SourceRef> locate)
{
    private readonly List<Diagnostic> _found = [];
    private readonly XPaths _paths = new(root);

    public IReadOnlyList<Diagnostic> Found => _found;

    public SourceRef PlaceOf(XElement element) => locate(element);

    /// <param name="finding">Without a place.</param>
    public void Add(XElement element, Diagnostic finding) =>
        _found.Add(finding with { Location = locate(element), Xml = XmlPlaceOf(element) });

    private XmlPlace XmlPlaceOf(XElement element) =>
        element is IXmlLineInfo line && line.HasLineInfo()
            ? new(fileName, line.LineNumber, line.LinePosition, _paths.Of(element))
            : new(fileName, 0, 0, _paths.Of(element));
}
