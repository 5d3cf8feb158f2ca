using System.CommandLine;
using Pipeline.Files;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline build</c></summary>
internal static class BuildCommand
{
    public static Command Create(IFiles files)
    {
        var common = new CommonOptions();
        var command = new Command("build", "Builds JATS XML, PDF, HTML proof and report from manuscripts.");
        common.AddTo(command);
        command.Options.Add(common.Output);
        command.Options.Add(common.JatsVersion);
        command.Options.Add(common.Citations);
        command.SetAction(parsed =>
        {
            var run = new ManuscriptRun(files, parsed, common);
            return run.Run(
                run.BuildOptions(parsed.GetRequiredValue(common.Output)),
                (builder, plan, progress) => builder.Build(plan, progress)
            );
        });
        return command;
    }
}
