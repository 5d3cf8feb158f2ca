using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class WrongValue
{
    public static readonly Rule Rule = new(
        "CONF003",
        Severity.Error,
        "Wrong value",
        "The value is not of the kind that the key takes.",
        "House rule: a wrong value is an error",
        "date: March",
        "date: 2026-03",
        "Give a value of the kind named in the message."
    );
}
