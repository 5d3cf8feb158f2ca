using System.CommandLine;
using Pipeline.Cli.Output;
using Pipeline.Files;
using Pipeline.Reporting;
using Pipeline.Validation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline validate</c></summary>
internal static class ValidateCommand
{
    private static readonly Seq<string> GateNames = Gates.All.Select(Gates.NameOf);

    public static Command Create(IFiles files)
    {
        var file = new Argument<string[]>("FILE") { Description = "JATS or NLM XML file.", Arity = ArgumentArity.OneOrMore };
        var dtd = new Option<string?>("--dtd")
        {
            Description = "Folder or catalogue of official document types to validate with as well; nothing is fetched.",
            HelpName = "PATH",
        };
        var gate = new Option<string?>("--gate")
        {
            Description = $"Look at one gate only: {string.Join(", ", GateNames)}.",
            HelpName = "NAME",
        };
        var json = new Option<bool>("--json") { Description = "Write findings and gates as JSON to standard output." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing but errors and the gates." };
        var noColour = new Option<bool>("--no-colour", "--no-color") { Description = "Plain text without colours." };
        gate.AcceptOnlyFromAmong([.. GateNames]);
        var command = new Command(
            "validate",
            "Holds JATS XML files against schema, JATS4R, archive style, Crossref, DOAJ, Google Scholar and themselves."
        )
        {
            file,
            dtd,
            gate,
            json,
            quiet,
            noColour,
        };
        command.SetAction(parsed =>
        {
            var console = new RunConsole(parsed.GetValue(quiet), parsed.GetValue(noColour), parsed.GetValue(json));
            var only = parsed.GetValue(gate) is { } name ? Gates.Find(name) : null;
            return Validate(files, [.. parsed.GetRequiredValue(file)], parsed.GetValue(dtd), only, parsed.GetValue(json) ? null : console);
        });
        return command;
    }

    /// <param name="console">Null where JSON is wanted.</param>
    private static int Validate(IFiles files, Seq<string> paths, string? dtd, Gate? only, RunConsole? console)
    {
        if (paths.FirstOrDefault(path => !files.FileExists(path)) is { } missing)
            return Refuse($"There is no file '{missing}'.");
        var dtds = dtd is null ? null : DtdFolder.Find(files, dtd);
        if (dtd is not null && dtds is null)
            return Refuse($"There is no folder or catalogue '{dtd}'.");
        var validated = JatsValidation.Check(files, paths, dtds, only);
        var exitCode = JatsValidation.ExitCodeOf(validated, only);
        if (console is null)
            StandardOutput.Write(ReportJson.WriteValidation(exitCode, validated));
        else
            console.PrintValidation(validated);
        return exitCode;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return ExitCode.WrongUsage;
    }
}
