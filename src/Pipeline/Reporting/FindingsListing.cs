using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Reporting;

/// <summary>Findings as readable text, one to a line, texts before and after on lines of their own.</summary>
internal static class FindingsListing
{
    public static string Write(Seq<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append($"{finding.Severity, -6} {finding.Code} {finding.Location}  {finding.Message}\n");
            if (finding.Before is { } before)
                text.Append($"       - {before}\n");
            if (finding.After is { } after)
                text.Append($"       + {after}\n");
        }

        return text.ToString();
    }
}
