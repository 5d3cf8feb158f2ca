using System.CommandLine;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Cli.Commands;

/// <summary>Finds the templates and the journal a command works with.</summary>
internal static class TemplateFolder
{
    /// <summary>The folder named, else ./templates, else the nearest one beside or above the program.</summary>
    public static string Find(IFiles files, string? named)
    {
        if (named is not null)
            return named;
        if (files.FolderExists("templates"))
            return "templates";
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (files.FolderExists(Path.Combine(folder, "templates")))
                return Path.Combine(folder, "templates");
        }

        return "templates";
    }

    /// <summary>The template of the journal and design that the options name; null with findings where it is wrong.</summary>
    public static StageResult<JournalTemplate?> Load(IFiles files, ParseResult parsed, CommonOptions common)
    {
        var templates = Find(files, parsed.GetValue(common.Templates));
        return TemplateLoader.Load(
            files,
            templates,
            JournalIn(files, templates, parsed.GetValue(common.Journal)),
            parsed.GetValue(common.Design)
        );
    }

    /// <summary>The journal named, else the only one there is, else "perantau".</summary>
    public static string JournalIn(IFiles files, string templates, string? named) =>
        named ?? (TemplateLoader.JournalsIn(files, templates) is Seq<string> and [var only] ? only : "perantau");
}
