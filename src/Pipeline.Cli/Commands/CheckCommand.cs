using System.CommandLine;
using Pipeline.Files;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline check</c></summary>
internal static class CheckCommand
{
    public static Command Create(IFiles files)
    {
        var common = new CommonOptions();
        var command = new Command(
            "check",
            "Lists the findings of manuscripts and writes nothing; exit code 1 when one blocks publication."
        );
        common.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = new ManuscriptRun(files, parsed, common) { ListsFindings = true };
            return run.Run(run.BuildOptions(string.Empty), (builder, plan, progress) => builder.Check(plan, progress));
        });
        return command;
    }
}
