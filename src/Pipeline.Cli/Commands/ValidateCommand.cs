using System.CommandLine;
using Pipeline.Cli.Output;
using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.Reporting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline validate</c></summary>
internal static class ValidateCommand
{
    public static Command Create(IFiles files)
    {
        var file = new Argument<string[]>("FILE") { Description = "JATS XML file.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Write the findings as JSON to standard output." };
        var noColour = new Option<bool>("--no-colour", "--no-color") { Description = "Plain text without colours." };
        var command = new Command("validate", "Checks JATS XML files against JATS Publishing 1.3 and the rules of its readers.") { file, json, noColour };
        command.SetAction(parsed => Validate(files, parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.GetValue(noColour)));
        return command;
    }

    private static int Validate(IFiles files, string[] paths, bool json, bool noColour)
    {
        var console = new RunConsole(isQuiet: false, noColour, json);
        if (paths.FirstOrDefault(path => !files.FileExists(path)) is { } missing)
        {
            Console.Error.WriteLine($"There is no file '{missing}'.");
            return ExitCode.WrongUsage;
        }

        var findings = paths.SelectMany(path => JatsChecker.Check(files.ReadBytes(path), path)).ToSeq();
        var exitCode = findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Fine;
        if (json)
        {
            using var standardOutput = Console.OpenStandardOutput();
            standardOutput.Write(ReportJson.WriteRun(exitCode, [], findings));
        }
        else
        {
            console.PrintFindings(findings);
            Console.Out.WriteLine(exitCode == ExitCode.Fine ? "Valid." : "Not valid.");
        }

        return exitCode;
    }
}
