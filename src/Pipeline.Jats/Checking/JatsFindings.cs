using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>Collects what the checks find and gives each finding its place.</summary>
/// <param name="locate">Place of an element: in the file that is checked, or in the manuscript it was made from.</param>
internal sealed class JatsFindings(Func<XElement, SourceRef> locate)
{
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> Found => _found;

    public SourceRef PlaceOf(XElement element) => locate(element);

    /// <param name="finding">Without a place.</param>
    public void Add(XElement element, Diagnostic finding) => _found.Add(finding with { Location = locate(element) });
}
