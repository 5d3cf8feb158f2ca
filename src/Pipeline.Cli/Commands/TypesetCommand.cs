using System.CommandLine;
using Pipeline.Cli.Output;
using Pipeline.Files;
using Pipeline.Printing;
using Pipeline.Reporting;
using Pipeline.Vocabulary;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline typeset</c></summary>
internal static class TypesetCommand
{
    public static Command Create(IFiles files)
    {
        var file = new Argument<string[]>("FILE") { Description = "JATS or NLM XML file of any version.", Arity = ArgumentArity.OneOrMore };
        var common = new CommonOptions();
        var command = new Command(
            "typeset",
            "Typesets JATS and NLM articles (DIR/FILE.pdf, DIR/FILE.html), with the pictures that lie beside them or in a folder of pictures (media, images, figures, graphics, pictures, img, assets, or the file's own name)."
        )
        {
            file,
            common.Journal,
            common.Design,
            common.Templates,
            common.Output,
            common.Jobs,
            common.Json,
            common.Quiet,
            common.NoColour,
        };
        command.SetAction(parsed => Typeset(files, [.. parsed.GetRequiredValue(file)], parsed, common));
        return command;
    }

    private static int Typeset(IFiles files, Seq<string> paths, ParseResult parsed, CommonOptions common)
    {
        var console = new RunConsole(parsed.GetValue(common.Quiet), parsed.GetValue(common.NoColour), parsed.GetValue(common.Json));
        if (JatsPrinting.Refusal(files, paths) is { } reason)
        {
            Console.Error.WriteLine(reason);
            return ExitCode.WrongUsage;
        }

        var loading = Task.Run(() => TemplateFolder.Load(files, parsed, common));
        var printed = new JatsPrinting(files, loading).Print(paths, parsed.GetRequiredValue(common.Output), parsed.GetValue(common.Jobs));
        var template = loading.GetAwaiter().GetResult();
        var exitCode = template.Value is null ? ExitCode.WrongUsage : ExitCode.Of(printed);
        if (parsed.GetValue(common.Json))
            StandardOutput.Write(ReportJson.WritePrinting(exitCode, printed, template.Diagnostics));
        else
            console.PrintFiles(printed);
        console.PrintProblems(template.Diagnostics);
        return exitCode;
    }
}
