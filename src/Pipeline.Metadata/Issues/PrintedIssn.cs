using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Metadata.Issues;

/// <summary>ISSNs in a printed line.</summary>
internal static partial class PrintedIssn
{
    public static IEnumerable<string> In(string? line) => line is null ? [] : Issn().Matches(line).Select(match => match.Value);

    /// <summary>"31232701" and "3123–270x" as "3123-2701" and "3123-270X".</summary>
    public static string Canonical(string issn)
    {
        var bare = Sameness.Key(issn).ToUpperInvariant();
        return $"{bare[..4]}-{bare[4..]}";
    }

    [GeneratedRegex("(?<![0-9])[0-9]{4}[-–‑ ]?[0-9]{3}[0-9Xx](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Issn();
}
