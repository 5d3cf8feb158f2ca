using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Rewriting;

/// <summary>Reads JATS and NLM articles and writes them again as this product writes them, each whole or not at all.</summary>
public static class JatsRewriting
{
    /// <summary>What those who take files ask for is told by their checks, not here.</summary>
    private static readonly HashSet<string> ToldByChecks = JatsChecker.Demands.Select(rule => rule.Code).ToHashSet(StringComparer.Ordinal);

    /// <param name="folder">Where the files are written, under their own names.</param>
    public static Seq<RewrittenFile> Rewrite(IFiles files, Seq<string> paths, string folder, JatsForm? form = null) => paths.Select(path => Rewrite(files, path, OutputOf(path, folder), form));

    /// <summary>Why these files cannot all be written into the folder; null where they can.</summary>
    public static string? Refusal(IFiles files, Seq<string> paths, string folder)
    {
        if (paths.FirstOrDefault(path => !files.FileExists(path)) is { } missing) return $"There is no file '{missing}'.";
        if (paths.GroupBy(path => Path.GetFileName(OutputOf(path, folder)), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return $"Two files would be written as '{twice.Key}'; give them to the program one at a time, with an --output of their own.";
        return paths.FirstOrDefault(path => Path.GetFullPath(path) == Path.GetFullPath(OutputOf(path, folder))) is { } own
            ? $"'{own}' would be written over itself; choose another --output folder."
            : null;
    }

    /// <summary>The gravest file decides.</summary>
    public static int ExitCodeOf(Seq<RewrittenFile> rewritten) => rewritten.Select(file => file.ExitCode).DefaultIfEmpty(ExitCode.Fine).Max();

    private static string OutputOf(string path, string folder) => PathNames.Below(folder, Path.GetFileNameWithoutExtension(path) + ".xml");

    private static RewrittenFile Rewrite(IFiles files, string path, string output, JatsForm? form)
    {
        var read = JatsReader.Read(files.ReadBytes(path), path);
        if (read.Value is not { } article) return new(path, null, ExitCode.Unreadable, read.Diagnostics);
        var written = JatsWriter.Write(article, form);
        Seq<Diagnostic> findings = [.. read.Diagnostics, .. written.Diagnostics.Where(finding => !ToldByChecks.Contains(finding.Code))];
        try
        {
            files.ReplaceFile(output, written.Value);
            return new(path, output, findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Fine, findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, null, ExitCode.WrongUsage, [.. findings, CannotWrite.Rule.At(new(output), $"The file '{output}' could not be written: {exception.Message}")]);
        }
    }
}
