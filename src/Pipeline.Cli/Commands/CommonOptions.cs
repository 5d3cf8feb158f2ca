using System.CommandLine;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Cli.Commands;

/// <summary>Options that several commands share; each command makes its own set.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description = "Issue folder, article folder, a folder of either, or a lone .docx (default: manuscripts).",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<string?> Journal { get; } =
        new("--journal")
        {
            Description = "Journal folder under templates (default: the only one there is, else perantau).",
            HelpName = "NAME",
        };

    public Option<string?> Design { get; } =
        new("--design")
        {
            Description =
                "Folder under templates whose layout.yaml is used (default: the journal's own): plain-one-column, plain-two-column or one of yours.",
            HelpName = "NAME",
        };

    public Option<string?> Templates { get; } =
        new("--templates")
        {
            Description = "Folder of templates (default: ./templates, else the one beside the program).",
            HelpName = "DIR",
        };

    public Option<string> Output { get; } =
        new("--output", "-o")
        {
            Description = "Folder to write into.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "output",
        };

    public Option<int> Jobs { get; } =
        new("--jobs", "-j")
        {
            Description = "Articles worked on at once (default: one for each processor core).",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };

    public Option<string?> JatsVersion { get; } =
        new("--jats")
        {
            Description = "Version of JATS Publishing that is written: 1.3 or 1.4 (default: as journal.yaml says, else 1.3).",
            HelpName = "VERSION",
        };

    public Option<string?> Citations { get; } =
        new("--citations")
        {
            Description = "How references are written: mixed, element or both (default: as journal.yaml says, else mixed).",
            HelpName = "FORM",
        };

    public Option<bool> Json { get; } =
        new("--json") { Description = "Write the result as JSON to standard output; progress goes to standard error." };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but errors." };

    public Option<bool> NoColour { get; } = new("--no-colour", "--no-color") { Description = "Plain text without colours." };

    public CommonOptions()
    {
        JatsVersion.AcceptOnlyFromAmong([.. JatsForms.Versions]);
        Citations.AcceptOnlyFromAmong([.. JatsForms.Citations]);
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs must be 1 or more.");
        });
    }

    /// <summary>The form of article.xml that is asked for.</summary>
    /// <param name="usual">Where an option is not given.</param>
    public JatsForm FormOf(ParseResult parsed, JatsForm usual) =>
        new()
        {
            Version = parsed.GetValue(JatsVersion) is { } version ? JatsForms.VersionOf(version) : usual.Version,
            Citations = parsed.GetValue(Citations) is { } citations ? JatsForms.CitationsOf(citations) : usual.Citations,
        };

    /// <summary>Adds what every command that reads manuscripts takes.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Paths);
        command.Options.Add(Journal);
        command.Options.Add(Design);
        command.Options.Add(Templates);
        command.Options.Add(Jobs);
        command.Options.Add(Json);
        command.Options.Add(Quiet);
        command.Options.Add(NoColour);
    }
}
