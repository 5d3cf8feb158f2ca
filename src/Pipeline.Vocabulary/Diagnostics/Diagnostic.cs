namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>One finding of a stage.</summary>
/// <param name="Code">The <see cref="Rule.Code"/> it belongs to.</param>
/// <param name="Severity">What it asks of the reader.</param>
/// <param name="Location">Where in the manuscript.</param>
/// <param name="Message">One sentence in the manuscript's terms.</param>
/// <param name="Before">Text as found, where that helps.</param>
/// <param name="After">Text as changed, or as proposed where the severity is <see cref="Severity.Query"/>.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    SourceRef Location,
    string Message,
    string? Before = null,
    string? After = null
)
{
    /// <summary>Where in the XML file that was checked; null for findings about no such file.</summary>
    public XmlPlace? Xml { get; init; }
}
