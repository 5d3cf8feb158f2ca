using System.CommandLine;
using Pipeline.Files;
using Pipeline.Planning;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline new</c></summary>
internal static class NewCommand
{
    public static Command Create(IFiles files) =>
        new("new", "Makes the folder and YAML file of an issue or an article.") { CreateIssue(files), CreateArticle(files) };

    private static Command CreateIssue(IFiles files)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder to make, such as manuscripts/vol-2-no-1." };
        var volume = new Option<string>("--volume")
        {
            Description = "Volume number.",
            HelpName = "N",
            DefaultValueFactory = _ => "1",
        };
        var number = new Option<string>("--number")
        {
            Description = "Issue number.",
            HelpName = "N",
            DefaultValueFactory = _ => "1",
        };
        var date = new Option<string?>("--date") { Description = "Publication date: 2026, 2026-08 or 2026-08-31.", HelpName = "DATE" };
        var page = new Option<int>("--first-page")
        {
            Description = "First page of the issue.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command("issue", "Makes an issue folder with issue.yaml.") { folder, volume, number, date, page };
        command.SetAction(parsed =>
            Report(
                Scaffold.NewIssue(
                    files,
                    parsed.GetRequiredValue(folder),
                    new(parsed.GetRequiredValue(volume), parsed.GetRequiredValue(number), parsed.GetValue(date), parsed.GetValue(page))
                )
            )
        );
        return command;
    }

    private static Command CreateArticle(IFiles files)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder to make, such as manuscripts/vol-2-no-1/rahmawati." };
        var command = new Command("article", "Makes an article folder with article.yaml and enters it in the issue.yaml beside it.")
        {
            folder,
        };
        command.SetAction(parsed => Report(Scaffold.NewArticle(files, parsed.GetRequiredValue(folder))));
        return command;
    }

    private static int Report(ScaffoldResult result)
    {
        foreach (var line in result.Lines)
            (result.IsDone ? Console.Out : Console.Error).WriteLine(line);
        return result.IsDone ? ExitCode.Fine : ExitCode.WrongUsage;
    }
}
