using System.Text.Json;
using Pipeline.Running;
using Pipeline.Validation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Reporting;

/// <summary>report.json: the same as the report page, for programs.</summary>
public static class ReportJson
{
    private const string Files = "files";

    /// <summary>One article's report, in UTF-8.</summary>
    public static byte[] Write(ArticleReport report) => JsonFile.Write(json => WriteReport(json, report));

    /// <summary>A whole run: its reports, and the findings that belong to no article.</summary>
    public static byte[] WriteRun(int exitCode, Seq<ArticleReport> reports, Seq<Diagnostic> findings) =>
        Write(exitCode, "articles", reports, WriteReport, findings);

    /// <summary>What became of JATS files that were rewritten.</summary>
    public static byte[] WriteRewriting(int exitCode, Seq<FileOutcome> rewritten) =>
        Write(
            exitCode,
            Files,
            rewritten,
            (json, file) =>
                WriteFile(
                    json,
                    file.Path,
                    () =>
                    {
                        json.WriteString("output", file.Outputs is [var output, ..] ? output : null);
                        WriteFindings(json, file.Findings, []);
                    }
                )
        );

    /// <summary>What became of JATS files that were typeset, and the findings that belong to none of them.</summary>
    public static byte[] WritePrinting(int exitCode, Seq<FileOutcome> printed, Seq<Diagnostic> findings) =>
        Write(
            exitCode,
            Files,
            printed,
            (json, file) =>
                WriteFile(
                    json,
                    file.Path,
                    () =>
                    {
                        WriteOutputs(json, file.Outputs);
                        WriteFindings(json, file.Findings, []);
                    }
                ),
            findings
        );

    /// <summary>Files that were validated: each with its gates, and all findings.</summary>
    public static byte[] WriteValidation(int exitCode, Seq<ValidatedFile> files) =>
        Write(
            exitCode,
            Files,
            files,
            (json, file) => WriteFile(json, file.Path, () => GateJson.Write(json, file.Gates)),
            [.. files.SelectMany(file => file.Findings)]
        );

    /// <summary>What every run tells: its exit code, an entry for each thing it was about, and the findings that belong to none or to all.</summary>
    /// <param name="findings">Null where each entry has its own.</param>
    private static byte[] Write<T>(
        int exitCode,
        string name,
        Seq<T> entries,
        Action<Utf8JsonWriter, T> write,
        Seq<Diagnostic>? findings = null
    ) =>
        JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("exitCode", exitCode);
            json.WriteStartArray(name);
            foreach (var entry in entries)
                write(json, entry);
            json.WriteEndArray();
            if (findings is { } told)
                WriteFindings(json, told, []);
            json.WriteEndObject();
        });

    private static void WriteFile(Utf8JsonWriter json, string path, Action write)
    {
        json.WriteStartObject();
        json.WriteString("file", path);
        write();
        json.WriteEndObject();
    }

    private static void WriteOutputs(Utf8JsonWriter json, Seq<string> outputs)
    {
        json.WriteStartArray("outputs");
        foreach (var output in outputs)
            json.WriteStringValue(output);
        json.WriteEndArray();
    }

    private static void WriteReport(Utf8JsonWriter json, ArticleReport report)
    {
        json.WriteStartObject();
        json.WriteString("name", report.Name);
        json.WriteString("manuscript", report.ManuscriptFile);
        json.WriteString("title", report.Title);
        json.WriteString("journal", report.Journal);
        json.WriteString("volume", report.Volume);
        json.WriteString("issue", report.Issue);
        json.WriteString("pages", report.Pages);
        json.WriteBoolean("blocked", report.Findings.Any(finding => finding.Severity == Severity.Error));
        json.WriteStartObject("counts");
        json.WriteNumber("words", report.Counts.Words);
        json.WriteNumber("figures", report.Counts.Figures);
        json.WriteNumber("tables", report.Counts.Tables);
        json.WriteNumber("references", report.Counts.References);
        json.WriteNumber("citations", report.Counts.Citations);
        json.WriteEndObject();
        WriteReading(json, report.Reading);
        GateJson.Write(json, report.Gates);
        WriteFindings(json, report.Findings, report.Numbers);
        WriteChanges(json, report.Changes);
        LedgerJson.Write(json, report.Ledger);
        WriteOutputs(json, report.Outputs);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, Seq<ReadingLine> reading)
    {
        json.WriteStartObject("readAs");
        foreach (var line in reading)
        {
            json.WriteStartArray(line.Name.ToLowerInvariant());
            foreach (var value in line.Values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, Seq<ProofChange> changes)
    {
        if (changes.IsEmpty)
            return;
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("message", change.Message);
            if (!change.Words.IsEmpty)
            {
                json.WriteString(
                    "before",
                    string.Concat(change.Words.Where(words => words.State != WordState.Added).Select(words => words.Text))
                );
                json.WriteString(
                    "after",
                    string.Concat(change.Words.Where(words => words.State != WordState.Removed).Select(words => words.Text))
                );
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, Seq<Diagnostic> findings, Seq<NumberedFinding> numbers)
    {
        json.WriteStartArray("findings");
        for (var index = 0; index < findings.Count; index++)
            WriteFinding(json, findings[index], index < numbers.Count ? numbers[index].Mark : null);
        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, string? number)
    {
        json.WriteStartObject();
        if (number is not null)
            json.WriteString("number", number);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.Word());
        WritePlace(json, finding.Location);
        if (finding.Xml is { } xml)
            WriteXmlPlace(json, xml);
        json.WriteString("message", finding.Message);
        if (finding.Before is { } before)
            json.WriteString("before", before);
        if (finding.After is { } after)
            json.WriteString("after", after);
        json.WriteEndObject();
    }

    internal static void WritePlace(Utf8JsonWriter json, SourceRef place)
    {
        if (place.IsNone)
            return;
        json.WriteStartObject("place");
        json.WriteString("part", place.Part);
        if (place.Paragraph > 0)
            json.WriteNumber("paragraph", place.Paragraph);
        if (place.Length > 0)
        {
            json.WriteNumber("start", place.Start);
            json.WriteNumber("length", place.Length);
        }

        json.WriteEndObject();
    }

    private static void WriteXmlPlace(Utf8JsonWriter json, XmlPlace place)
    {
        json.WriteStartObject("xml");
        json.WriteString("file", place.File);
        if (place.Line > 0)
            json.WriteNumber("line", place.Line);
        if (place.Column > 0)
            json.WriteNumber("column", place.Column);
        if (place.XPath.Length > 0)
            json.WriteString("xpath", place.XPath);
        json.WriteEndObject();
    }
}
