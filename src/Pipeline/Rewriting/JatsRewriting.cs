using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Running;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Rewriting;

/// <summary>Reads JATS and NLM articles and writes them again as this product writes them, each whole or not at all.</summary>
public static class JatsRewriting
{
    private const string Extension = ".xml";

    /// <summary>What those who take files ask for is told by their checks, not here.</summary>
    private static readonly HashSet<string> ToldByChecks = JatsChecker.Demands.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);

    /// <param name="folder">Where the files are written, under their own names.</param>
    public static Seq<FileOutcome> Rewrite(IFiles files, Seq<string> paths, string folder, JatsForm? form = null) =>
        paths.Select(path =>
            Work.Guarded(
                path,
                () => Rewrite(files, path, OutputOf(path, folder), form),
                (exitCode, finding) => new FileOutcome(path, [], exitCode, [finding])
            )
        );

    /// <summary>Why these files cannot all be written into the folder; null where they can.</summary>
    public static string? Refusal(IFiles files, Seq<string> paths, string folder)
    {
        if (NamedFiles.Refusal(files, paths, Extension) is { } reason)
            return reason;
        return paths.FirstOrDefault(path => Path.GetFullPath(path) == Path.GetFullPath(OutputOf(path, folder))) is { } own
            ? $"'{own}' would be written over itself; choose another --output folder."
            : null;
    }

    private static string OutputOf(string path, string folder) =>
        PathNames.Below(folder, Path.GetFileNameWithoutExtension(path) + Extension);

    private static FileOutcome Rewrite(IFiles files, string path, string output, JatsForm? form)
    {
        var bytes = files.ReadBytes(path);
        if (KindCheck.ForXml(bytes, path) is { } refusal)
            return new(path, [], ExitCode.Unreadable, [refusal]);
        var read = JatsReader.Read(bytes, path);
        if (read.Value is not { } article)
            return new(path, [], ExitCode.Unreadable, read.Diagnostics);
        var written = JatsWriter.Write(article, form);
        Seq<Diagnostic> findings = [.. read.Diagnostics, .. written.Diagnostics.Where(finding => !ToldByChecks.Contains(finding.Code))];
        if (Work.Write(files, output, written.Value) is { } problem)
            return new(path, [], ExitCode.WrongUsage, [.. findings, problem]);
        return new(
            path,
            [output],
            findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Fine,
            findings
        );
    }
}
