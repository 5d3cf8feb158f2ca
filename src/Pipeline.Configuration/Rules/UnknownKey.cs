using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class UnknownKey
{
    public static readonly Rule Rule = new(
        "CONF002",
        Severity.Error,
        "Unknown key",
        "A misspelt key would be ignored without a word, and the article published without what it was meant to say.",
        "House rule: a wrong key is an error",
        "volum: 1",
        "volume: 1",
        "Correct the key; the message lists those that may stand there."
    );
}
