using System.CommandLine;
using Pipeline;
using Pipeline.Cli.Commands;
using Pipeline.Files;
using Pipeline.Vocabulary;

var root = new RootCommand("Turns authors' Word manuscripts into validated JATS XML, typeset PDF, an HTML proof and a report.")
{
    BuildCommand.Create(new DiskFiles()),
    CheckCommand.Create(new DiskFiles()),
    TypesetCommand.Create(new DiskFiles()),
    JatsCommand.Create(new DiskFiles()),
    ValidateCommand.Create(new DiskFiles()),
    ReferencesCommand.Create(new DiskFiles()),
    CompareCommand.Create(new DiskFiles()),
    ExplainCommand.Create(),
    NewCommand.Create(new DiskFiles()),
};

var parsed = root.Parse(args);
Seq<string> mistakes = UnknownOption.In(parsed) is { } option
    ? [$"There is no option '{option}'."]
    : [.. parsed.Errors.Select(error => error.Message)];
if (!mistakes.IsEmpty)
{
    foreach (var mistake in mistakes)
        Console.Error.WriteLine(mistake);
    Console.Error.WriteLine("Try 'pipeline --help'.");
    return ExitCode.WrongUsage;
}

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UnwritableException exception)
{
    Console.Error.WriteLine(exception.Message);
    return ExitCode.WrongUsage;
}
catch (Exception exception) when (exception is (IOException and not EndOfStreamException) or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"A file could not be read: {exception.Message}");
    return ExitCode.Unreadable;
}
catch (Exception exception)
{
    Console.Error.WriteLine(
        "This is a mistake in the program, not in your files. Please report it with the lines below and, if you may, the manuscript."
    );
    Console.Error.WriteLine(exception);
    return ExitCode.OwnBug;
}
