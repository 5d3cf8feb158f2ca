using System.CommandLine;
using System.Text;
using Pipeline.Cli.Output;
using Pipeline.Comparing;
using Pipeline.Comparison;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline compare</c></summary>
internal static class CompareCommand
{
    private const string Help = """
        Tells what differs between two editions: two JATS or NLM files, a JATS file and a native export of OJS, or two folders
        that build made (articles are paired by their folder, then DOI, then title). Words, reference fields, table cells,
        metadata, pictures, notes, cross-references, formatting and ids; what moved is told as moved.
        Exit codes: 0 the same, 1 differences, 2 wrong usage, 3 a file that cannot be read.
        """;

    public static Command Create(IFiles files)
    {
        var first = new Argument<string>("A") { Description = "The earlier edition: XML file or folder." };
        var second = new Argument<string>("B") { Description = "The later edition: XML file or folder." };
        var json = new Option<bool>("--json") { Description = "Write the differences as JSON to standard output." };
        var html = new Option<string?>("--html") { Description = "Write a page with every change marked.", HelpName = "FILE" };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing; the exit code tells." };
        var noColour = new Option<bool>("--no-colour", "--no-color") { Description = "Plain text without colours." };
        var command = new Command("compare", Help) { first, second, json, html, quiet, noColour };
        command.SetAction(parsed =>
            Compare(
                files,
                parsed.GetRequiredValue(first),
                parsed.GetRequiredValue(second),
                parsed.GetValue(html),
                parsed.GetValue(json),
                new RunConsole(parsed.GetValue(quiet), parsed.GetValue(noColour), parsed.GetValue(json))
            )
        );
        return command;
    }

    private static int Compare(IFiles files, string pathA, string pathB, string? page, bool isJson, RunConsole console)
    {
        if (EditionReader.Read(files, pathA) is not { } a)
            return Missing(pathA);
        if (EditionReader.Read(files, pathB) is not { } b)
            return Missing(pathB);
        Seq<Diagnostic> refusals = [.. EditionReader.Refusals(a), .. EditionReader.Refusals(b)];
        console.PrintProblems(refusals);
        if (!refusals.IsEmpty)
            return ExitCode.Unreadable;
        var compared = Comparer.Compare(a, b, new(MarksText: page is not null));
        console.PrintProblems(compared.Diagnostics);
        if (compared.Value is not { } result)
            return ExitCode.Unreadable;
        if (page is not null)
            files.ReplaceFile(page, Encoding.UTF8.GetBytes(ComparisonPage.Write(result)));
        if (isJson)
            StandardOutput.Write(ComparisonJson.Write(result));
        else
            console.PrintComparison(result);
        return result.IsSame ? ExitCode.Fine : ExitCode.Blocked;
    }

    private static int Missing(string path)
    {
        Console.Error.WriteLine($"There is no XML file, and no folder with an article, at '{path}'.");
        return ExitCode.WrongUsage;
    }
}
