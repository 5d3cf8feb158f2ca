using System.CommandLine;
using Pipeline.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline explain</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "Code of a finding, such as META003; without one, all codes are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Says what a finding means, why it matters and how to settle it.") { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } asked ? Explain(asked) : List());
        return command;
    }

    private static int Explain(string code)
    {
        if (RuleCatalogue.Find(code) is not { } rule)
        {
            Console.Error.WriteLine($"There is no finding '{code}'. 'pipeline explain' lists all of them.");
            return ExitCode.WrongUsage;
        }

        Console.Out.WriteLine(
            $"""
            {rule.Code}  {rule.Title}  ({rule.Severity.Word()})

            {rule.Why}

              Source:  {rule.Source}
              Raises:  {rule.Wrong}
              Fine:    {rule.Right}

            To settle it: {rule.Settle}
            """
        );
        return ExitCode.Fine;
    }

    private static int List()
    {
        foreach (var rule in RuleCatalogue.All)
            Console.Out.WriteLine($"{rule.Code}  {rule.Severity.Word(), -6}  {rule.Title}");
        return ExitCode.Fine;
    }
}
