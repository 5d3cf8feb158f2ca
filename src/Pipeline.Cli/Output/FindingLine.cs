using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>A finding as one line of coloured text, with its texts before and after on lines of their own.</summary>
internal static class FindingLine
{
    public static Paragraph Of(Diagnostic finding)
    {
        var line = new Paragraph();
        line.Append($"  {finding.Severity.ToString().ToLowerInvariant(),-6} ", StyleOf(finding.Severity));
        line.Append($"{finding.Code}  {finding.Message}  ");
        line.Append($"{finding.Location}\n", new Style(Color.Grey));
        if (finding.Before is { } before) line.Append($"         - {before}\n", new Style(Color.Grey));
        if (finding.After is { } after) line.Append($"         + {after}\n", new Style(Color.Grey));
        return line;
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red),
        Severity.Query => new(Color.Yellow),
        Severity.Notice => new(Color.Blue),
        _ => Style.Plain,
    };
}
