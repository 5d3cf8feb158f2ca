using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx;

/// <summary>Collects the findings of one reading in the order they are met.</summary>
internal sealed class Findings
{
    /// <summary>Findings of one rule that are listed one by one; nobody reads more, and a file made to flood the report has more.</summary>
    private const int MostOfOneRule = 1000;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _firstUnlisted = [];

    public void Add(Diagnostic diagnostic)
    {
        var count = _counts[diagnostic.Code] = _counts.GetValueOrDefault(diagnostic.Code) + 1;
        if (count <= MostOfOneRule)
            _diagnostics.Add(diagnostic);
        else if (count == MostOfOneRule + 1)
            _firstUnlisted.Add(diagnostic);
    }

    /// <summary>Where one finding of its rule says all, the first.</summary>
    public void AddOnce(Diagnostic diagnostic)
    {
        if (!_counts.ContainsKey(diagnostic.Code))
            Add(diagnostic);
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>The findings, then one for each rule with more than are listed.</summary>
    public Seq<Diagnostic> ToSeq() => [.. _diagnostics, .. _firstUnlisted.Select(Rest)];

    private Diagnostic Rest(Diagnostic first)
    {
        var unlisted = _counts[first.Code] - MostOfOneRule;
        return new(
            first.Code,
            first.Severity,
            first.Location,
            $"From here on there are {unlisted} more findings like the {MostOfOneRule} listed."
        );
    }
}
