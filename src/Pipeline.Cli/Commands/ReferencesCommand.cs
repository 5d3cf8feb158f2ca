using System.CommandLine;
using Pipeline.Citing;
using Pipeline.Cli.Output;
using Pipeline.Cli.Web;
using Pipeline.Files;
using Pipeline.Jats;
using Pipeline.LookUp;
using Pipeline.References.Export;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Cli.Commands;

/// <summary><c>pipeline references</c></summary>
internal static class ReferencesCommand
{
    private const string Help = """
        Prints the references of a file, split into fields, in their order: the reference list of a Word manuscript (what a
        citation manager knows of them included), of a JATS or NLM file, or a text with one reference a line (UTF-8, or UTF-16
        with its mark; blank lines are passed over). CSL-JSON holds the raw text in custom.raw and how sure each field is,
        from 0 to 1, in custom.confidence. With --look-up crossref, and only then, Crossref is asked for each reference; what it
        knows better is told on standard error and kept in a folder, and nothing is changed.
        Exit codes: 0 fine, 2 wrong usage, 3 a file that cannot be read.
        """;

    private static readonly string[] Formats = ["table", "csl-json", "bibtex", "ris", "jats"];

    public static Command Create(IFiles files)
    {
        var common = new CommonOptions();
        var file = new Argument<string>("FILE") { Description = "Word manuscript, JATS or NLM XML, or text." };
        var format = new Option<string>("--format")
        {
            Description = $"One of {string.Join(", ", Formats)}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
        };
        var json = new Option<bool>("--json") { Description = "The same as --format csl-json." };
        var lookUp = new Option<string?>("--look-up")
        {
            Description =
                "Ask a service what it knows of the references: crossref. The journal.yaml must say who asks (crossref: mailto:).",
            HelpName = "SERVICE",
        };
        var cache = new Option<string>("--cache")
        {
            Description = "Folder in which answers are kept.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "output/.crossref",
        };
        format.AcceptOnlyFromAmong(Formats);
        lookUp.AcceptOnlyFromAmong("crossref");
        json.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && result.GetResult(format) is { Implicit: false })
                result.AddError("--json and --format name the form twice; give one of them.");
        });
        var command = new Command("references", Help)
        {
            file,
            format,
            json,
            lookUp,
            cache,
            common.Journal,
            common.Templates,
            common.NoColour,
        };
        command.SetAction(parsed =>
        {
            var console = new RunConsole(isQuiet: false, parsed.GetValue(common.NoColour), isJson: false);
            var templates = TemplateFolder.Find(files, parsed.GetValue(common.Templates));
            var journal = TemplateFolder.JournalIn(files, templates, parsed.GetValue(common.Journal));
            var asked = parsed.GetValue(lookUp) is null ? null : parsed.GetRequiredValue(cache);
            return Print(
                files,
                parsed.GetRequiredValue(file),
                parsed.GetValue(json) ? "csl-json" : parsed.GetRequiredValue(format),
                (templates, journal),
                asked,
                console
            );
        });
        return command;
    }

    /// <param name="cache">Folder of kept answers where a look-up is asked for; else null.</param>
    private static int Print(
        IFiles files,
        string path,
        string format,
        (string Folder, string Journal) templates,
        string? cache,
        RunConsole console
    )
    {
        if (!files.FileExists(path))
        {
            Console.Error.WriteLine($"There is no file '{path}'.");
            return ExitCode.WrongUsage;
        }

        var profile = TemplateLoader.LoadProfile(files, templates.Folder, templates.Journal);
        if (profile.Value is null)
        {
            console.PrintProblems(profile.Diagnostics);
            return ExitCode.WrongUsage;
        }

        if (cache is not null && profile.Value.CrossrefMailto is null)
        {
            Console.Error.WriteLine(
                $"Crossref asks to be told who looks references up: write 'crossref:' with 'mailto: you@example.org' under it into the journal.yaml of '{templates.Journal}'."
            );
            return ExitCode.WrongUsage;
        }

        var read = ReferenceFile.Read(files, path, profile.Value);
        console.PrintProblems(read.Diagnostics);
        if (read.Value is not { } references)
            return ExitCode.Unreadable;
        if (format == "table")
            console.PrintReferences(ReferenceExport.Rows(references));
        else
            StandardOutput.Write(Bytes(references, format));
        if (cache is not null)
            LookUp(files, references, cache, profile.Value.CrossrefMailto!, console);
        return ExitCode.Fine;
    }

    private static void LookUp(IFiles files, Seq<Reference> references, string cache, string mailto, RunConsole console)
    {
        using var web = new HttpWeb();
        console.PrintProblems(new CrossrefClient(web, files, cache, mailto).Check(references));
    }

    private static byte[] Bytes(Seq<Reference> references, string format) =>
        format switch
        {
            "bibtex" => ReferenceExport.Write(references, ReferenceFormat.BibTex),
            "ris" => ReferenceExport.Write(references, ReferenceFormat.Ris),
            "jats" => JatsWriter.WriteReferences(references).Value,
            _ => ReferenceExport.Write(references, ReferenceFormat.CslJson),
        };
}
