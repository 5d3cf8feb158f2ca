using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class MissingFile
{
    public static readonly Rule Rule = new(
        "CONF005",
        Severity.Error,
        "Missing file",
        "A file or folder that the configuration names is not there.",
        "House rule: a wrong file is an error",
        "articles: [{ folder: rahmawti }]",
        "articles: [{ folder: rahmawati }]",
        "Correct the name or put the file in its place."
    );
}
