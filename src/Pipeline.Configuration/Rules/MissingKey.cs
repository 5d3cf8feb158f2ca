using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class MissingKey
{
    public static readonly Rule Rule = new(
        "CONF004",
        Severity.Error,
        "Missing key",
        "Without this value the file cannot be used.",
        "House rule: a missing key is an error",
        "number: 2",
        "volume: 1\nnumber: 2",
        "Add the key."
    );
}
