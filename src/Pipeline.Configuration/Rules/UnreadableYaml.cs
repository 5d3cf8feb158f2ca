using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Configuration.Rules;

internal static class UnreadableYaml
{
    public static readonly Rule Rule = new(
        "CONF001",
        Severity.Error,
        "Not YAML",
        "The file cannot be understood at all, so nothing it says can be used.",
        "YAML 1.2.2 §5–§8",
        "date: [2026",
        "date: 2026-03",
        "Mend the line named; look for a missing bracket, quotation mark or space after a colon."
    );
}
