using System.Globalization;
using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>A finding as one line of coloured text, with its texts before and after on lines of their own.</summary>
internal static class FindingLine
{
    public static Paragraph Of(Diagnostic finding)
    {
        var line = new Paragraph();
        line.Append($"  {finding.Severity.Word(), -6} ", StyleOf(finding.Severity));
        line.Append($"{finding.Code}  {finding.Message}  ");
        line.Append($"{PlaceOf(finding)}\n", new Style(Color.Grey));
        if (finding.Before is { } before)
            line.Append($"         - {before}\n", new Style(Color.Grey));
        if (finding.After is { } after)
            line.Append($"         + {after}\n", new Style(Color.Grey));
        return line;
    }

    /// <summary>The manuscript's place where there is one; line, column and path of a file that was checked.</summary>
    private static string PlaceOf(Diagnostic finding) =>
        finding.Xml switch
        {
            null or { Line: 0 } => $"{finding.Location}",
            { } xml => string.Create(
                CultureInfo.InvariantCulture,
                $"{(finding.Location.Part == xml.File ? string.Empty : $"{finding.Location}  ")}{xml.File}:{xml.Line}:{xml.Column}  {xml.XPath}"
            ),
        };

    private static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => new(Color.Red),
            Severity.Query => new(Color.Yellow),
            Severity.Notice => new(Color.Blue),
            _ => Style.Plain,
        };
}
