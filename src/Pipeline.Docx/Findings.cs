using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx;

/// <summary>Collects the findings of one reading in the order they are met.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public Seq<Diagnostic> ToSeq() => [.. _diagnostics];
}
