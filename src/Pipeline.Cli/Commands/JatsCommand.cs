using System.CommandLine;
using Pipeline.Cli.Output;
using Pipeline.Files;
using Pipeline.Reporting;
using Pipeline.Rewriting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline jats</c></summary>
internal static class JatsCommand
{
    public static Command Create(IFiles files)
    {
        var file = new Argument<string[]>("FILE") { Description = "JATS or NLM XML file of any version.", Arity = ArgumentArity.OneOrMore };
        var common = new CommonOptions();
        common.JatsVersion.Description = "Version of JATS Publishing that is written: 1.3 or 1.4 (default: 1.3).";
        common.Citations.Description = "How references are written: mixed, element or both (default: mixed).";
        var command = new Command(
            "jats",
            "Rewrites JATS and NLM articles as clean JATS Publishing (DIR/FILE.xml) and tells what changed. Pictures are not copied."
        )
        {
            file,
            common.Output,
            common.JatsVersion,
            common.Citations,
            common.Json,
            common.Quiet,
            common.NoColour,
        };
        command.SetAction(parsed =>
        {
            var console = new RunConsole(parsed.GetValue(common.Quiet), parsed.GetValue(common.NoColour), parsed.GetValue(common.Json));
            return Rewrite(
                files,
                [.. parsed.GetRequiredValue(file)],
                parsed.GetRequiredValue(common.Output),
                common.FormOf(parsed, JatsForm.Usual),
                parsed.GetValue(common.Json) ? null : console
            );
        });
        return command;
    }

    /// <param name="console">Null where JSON is wanted.</param>
    private static int Rewrite(IFiles files, Seq<string> paths, string folder, JatsForm form, RunConsole? console)
    {
        if (JatsRewriting.Refusal(files, paths, folder) is { } reason)
        {
            Console.Error.WriteLine(reason);
            return ExitCode.WrongUsage;
        }

        var rewritten = JatsRewriting.Rewrite(files, paths, folder, form);
        var exitCode = ExitCode.Of(rewritten);
        if (console is null)
            StandardOutput.Write(ReportJson.WriteRewriting(exitCode, rewritten));
        else
            console.PrintFiles(rewritten);
        return exitCode;
    }
}
