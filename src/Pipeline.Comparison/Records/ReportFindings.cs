using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Comparison.Records;

/// <summary>Holds the reports of two builds against each other: which findings a round of corrections settled and which it brought.</summary>
internal static class ReportFindings
{
    public const string File = "report.json";

    /// <summary>Findings that ask something of a person; the others come and go with the text. Nothing where either report is missing.</summary>
    public static Seq<Change> Compare(EditionFile a, EditionFile b)
    {
        if (Read(a) is not { } before || Read(b) is not { } after)
            return [];
        var gone = before.ToList();
        var fresh = after.Where(finding => !gone.Remove(finding)).ToList();
        return
        [
            .. fresh.Select(finding => Told(ChangeKind.Added, "new", finding)),
            .. gone.Select(finding => Told(ChangeKind.Removed, "settled", finding)),
        ];
    }

    private static Change Told(ChangeKind kind, string word, Finding finding) =>
        new(
            kind,
            Subject.Finding,
            finding.Code,
            null,
            $"{finding.Severity} {word}: {finding.Message} [{finding.Code}]",
            kind == ChangeKind.Removed ? finding.Message : null,
            kind == ChangeKind.Added ? finding.Message : null,
            [],
            null,
            null
        );

    private static Seq<Finding>? Read(EditionFile file) =>
        file.Beside.FirstOrDefault(beside => beside.Path == File) is { } report ? Read(report.Bytes) : null;

    /// <summary>A report that is damaged is none: no JSON, or strings that are half a character.</summary>
    private static Seq<Finding>? Read(ReadOnlyMemory<byte> report)
    {
        try
        {
            using var json = JsonDocument.Parse(report);
            if (
                json.RootElement is not { ValueKind: JsonValueKind.Object } root
                || !root.TryGetProperty("findings", out var findings)
                || findings.ValueKind != JsonValueKind.Array
            )
                return null;
            return findings.EnumerateArray().Select(Finding.Of).Where(finding => finding.Severity != "info").ToSeq();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record Finding(string Code, string Severity, string Message, string Before)
    {
        public static Finding Of(JsonElement finding) =>
            new(Text(finding, "code"), Text(finding, "severity"), Text(finding, "message"), Text(finding, "before"));

        private static string Text(JsonElement finding, string name) =>
            finding.ValueKind == JsonValueKind.Object
            && finding.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
                ? XmlCharacters.Replace(value.GetString()!)
                : string.Empty;
    }
}
