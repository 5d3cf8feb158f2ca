using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Running;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Validation;

/// <summary>Holds JATS files against every gate, together with the pictures that lie beside them.</summary>
public static class JatsValidation
{
    /// <param name="dtds">The official document types to use besides, or null.</param>
    /// <param name="only">The one gate to look at, or null for all.</param>
    public static Seq<ValidatedFile> Check(IFiles files, Seq<string> paths, DtdCatalog? dtds, Gate? only) =>
        paths
            .Select(path =>
                Work.Guarded(
                    path,
                    () => Check(files, path, dtds),
                    (code, finding) => new ValidatedFile(path, [finding], []) { Failure = code }
                )
            )
            .Select(file => only is { } gate ? file.At(gate, JatsChecker.Rules) : file);

    /// <summary>
    /// The gravest failure of a file; <see cref="ExitCode.Blocked"/> where a finding blocks publication or, where one gate is looked at, that gate is not ready.
    /// </summary>
    public static int ExitCodeOf(Seq<ValidatedFile> files, Gate? only) =>
        files.Select(file => file.Failure).DefaultIfEmpty(ExitCode.Fine).Max() is not ExitCode.Fine and var failure ? failure
        : files.Any(file =>
            file.Findings.Any(finding => finding.Severity == Severity.Error) || (only is not null && file.Gates.Any(gate => !gate.IsReady))
        )
            ? ExitCode.Blocked
        : ExitCode.Fine;

    private static ValidatedFile Check(IFiles files, string path, DtdCatalog? dtds)
    {
        var bytes = files.ReadBytes(path);
        if (KindCheck.ForXml(bytes, path) is { } refusal)
            return new(path, [refusal], []) { Failure = ExitCode.Unreadable };
        var folder = PathNames.FolderOf(path);
        var findings = JatsChecker.Check(
            bytes,
            path,
            new() { HasFile = name => files.FileExists(PathNames.Below(folder, name)), Dtds = dtds }
        );
        return new(path, findings, JatsChecker.Gates(findings))
        {
            Failure = JatsChecker.IsUnreadable(findings) ? ExitCode.Unreadable : ExitCode.Fine,
        };
    }
}
