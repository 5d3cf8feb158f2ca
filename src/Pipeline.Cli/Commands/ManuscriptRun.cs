using System.CommandLine;
using Pipeline.Building;
using Pipeline.Cli.Output;
using Pipeline.Files;
using Pipeline.Planning;
using Pipeline.Reporting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary>What <c>build</c> and <c>check</c> have in common: plan, load the template, run, print, give the exit code.</summary>
internal sealed class ManuscriptRun(IFiles files, ParseResult parsed, CommonOptions common)
{
    private readonly RunConsole _console = new(
        parsed.GetValue(common.Quiet),
        parsed.GetValue(common.NoColour),
        parsed.GetValue(common.Json)
    );

    /// <summary>Whether every finding is printed, not only those that block.</summary>
    public bool ListsFindings { get; init; }

    public int Run(BuildOptions options, Func<IssueBuilder, WorkPlan, Action<ArticleProgress>, Seq<ArticleOutcome>> work)
    {
        Seq<string> paths = parsed.GetValue(common.Paths) is { Length: > 0 } named ? [.. named] : ["manuscripts"];
        var plan = WorkPlanner.Plan(files, paths);
        if (!plan.Diagnostics.IsEmpty)
            return Finish(ExitCode.WrongUsage, [], plan.Diagnostics);
        var template = TemplateFolder.Load(files, parsed, common);
        if (template.Value is null)
            return Finish(ExitCode.WrongUsage, [], template.Diagnostics);
        var builder = new IssueBuilder(files, InForm(template.Value), options);
        var outcomes = _console.WithProgress(plan.Value, progress => work(builder, plan.Value, progress));
        return Finish(ExitCode.Of(outcomes), outcomes, outcomes.SelectMany(outcome => outcome.Problems).ToSeq());
    }

    public BuildOptions BuildOptions(string output) => new(output, parsed.GetValue(common.Jobs));

    private JournalTemplate InForm(JournalTemplate template) =>
        template with
        {
            Profile = template.Profile with { Jats = common.FormOf(parsed, template.Profile.Jats) },
        };

    private int Finish(int exitCode, Seq<ArticleOutcome> outcomes, Seq<Diagnostic> problems)
    {
        if (parsed.GetValue(common.Json))
        {
            StandardOutput.Write(
                ReportJson.WriteRun(exitCode, outcomes.Select(outcome => outcome.Report).OfType<ArticleReport>().ToSeq(), problems)
            );
        }
        else
        {
            _console.PrintFindings(outcomes, ListsFindings ? Severity.Info : Severity.Error);
            _console.PrintSummary(outcomes);
        }

        _console.PrintProblems(problems);
        return exitCode;
    }
}
