using System.Text;
using Pipeline.Building;
using Pipeline.Comparison;
using Pipeline.Planning;
using Pipeline.References.Export;
using Pipeline.Running;
using Pipeline.Validation;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Spectre.Console;

namespace Pipeline.Cli.Output;

/// <summary>
/// What a person sees of a run. Progress goes to standard error, so that standard output can be piped; results go to
/// standard output, unless JSON does.
/// </summary>
internal sealed class RunConsole(bool isQuiet, bool isPlain, bool isJson)
{
    private const int UnwrappedWidth = 100_000;

    private readonly Lazy<IAnsiConsole> _output = new(() => CreateConsole(Console.Out, isPlain, Console.IsOutputRedirected));
    private readonly Lazy<IAnsiConsole> _error = new(() => CreateConsole(Console.Error, isPlain, Console.IsErrorRedirected));

    /// <summary>Runs the work under a progress bar where someone is watching a terminal.</summary>
    public T WithProgress<T>(WorkPlan plan, Func<Action<ArticleProgress>, T> work)
    {
        if (isQuiet || Console.IsErrorRedirected)
            return work(_ => { });
        return _error
            .Value.Progress()
            .HideCompleted(true)
            .Start(context =>
            {
                var total = plan.Groups.Sum(group => group.Articles.Count);
                var bar = context.AddTask("Building", maxValue: total * (double)BuildStep.Done);
                return work(progress => Advance(bar, progress));
            });
    }

    public void PrintSummary(Seq<ArticleOutcome> outcomes)
    {
        if (isQuiet || outcomes.IsEmpty)
            return;
        _output.Value.Write(SummaryTable.Of(outcomes));
    }

    /// <summary>The findings of each article, from one severity up.</summary>
    public void PrintFindings(Seq<ArticleOutcome> outcomes, Severity from)
    {
        foreach (var report in outcomes.Select(outcome => outcome.Report).OfType<ArticleReport>())
        {
            var findings = report.Findings.Where(finding => finding.Severity >= from).ToSeq();
            if (!findings.IsEmpty)
                Console.Out.WriteLine(report.Name);
            PrintFindings(findings);
        }
    }

    /// <summary>One line a finding, gravest first.</summary>
    public void PrintFindings(Seq<Diagnostic> findings)
    {
        foreach (
            var finding in findings
                .Where(finding => !isQuiet || finding.Severity == Severity.Error)
                .OrderByDescending(finding => finding.Severity)
        )
        {
            _output.Value.Write(FindingLine.Of(finding));
        }
    }

    /// <summary>Each file, what was written of it, and what was found.</summary>
    public void PrintFiles(Seq<FileOutcome> files)
    {
        foreach (var file in files)
        {
            if (file.Outputs.IsEmpty)
                Console.Error.WriteLine($"{file.Path}: nothing was written.");
            else if (!isQuiet)
                Console.Out.WriteLine($"{file.Path} -> {string.Join(", ", file.Outputs)}");
            PrintFindings(file.Findings);
        }
    }

    /// <summary>Every difference of every article.</summary>
    public void PrintComparison(ComparisonResult result)
    {
        if (isQuiet)
            return;
        foreach (var line in result.Articles.SelectMany(ChangeLines.Of))
            _output.Value.Write(line);
    }

    /// <summary>References as a table, or as plain lines in UTF-8 where no terminal shows them.</summary>
    public void PrintReferences(Seq<ReferenceRow> rows)
    {
        if (!Console.IsOutputRedirected)
        {
            _output.Value.Write(ReferenceTable.Of(rows));
            return;
        }

        StandardOutput.Write(Encoding.UTF8.GetBytes(string.Concat(ReferenceTable.Lines(rows).Select(line => $"{line}\n"))));
    }

    /// <summary>The findings of each file, then whether it is ready for each gate.</summary>
    public void PrintValidation(Seq<ValidatedFile> files)
    {
        foreach (var file in files)
        {
            if (files.Count > 1)
                Console.Out.WriteLine(file.Path);
            PrintFindings(file.Findings);
            _output.Value.Write(GateTable.Of(file.Gates));
        }
    }

    /// <summary>Why something was not built, on standard error, also when quiet.</summary>
    public void PrintProblems(Seq<Diagnostic> problems)
    {
        if (isJson && isQuiet)
            return;
        foreach (var problem in problems)
            Console.Error.WriteLine($"{problem.Location}: {problem.Message} [{problem.Code}]");
    }

    private static void Advance(ProgressTask bar, ArticleProgress progress)
    {
        lock (bar)
        {
            bar.Description = Markup.Escape(progress.Article);
            bar.Increment(1);
        }
    }

    /// <summary>Where no terminal sets a width, lines are left whole for the program that reads them.</summary>
    private static IAnsiConsole CreateConsole(TextWriter writer, bool isPlain, bool isRedirected)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            }
        );
        if (isRedirected)
            console.Profile.Width = UnwrappedWidth;
        return console;
    }
}
