using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class WideTable
{
    public static Rule Rule { get; } =
        new(
            "TYPE004",
            Severity.Notice,
            "Table too wide for the page",
            "Its words had to be set smaller or broken between letters to fit the measure, and may be hard to read.",
            "House rule: a table is set within the text area, in type not smaller than layout.yaml allows.",
            "A table of eighteen columns of words.",
            "The same facts in two tables of nine columns.",
            "Look at the table on its page; ask the author for fewer columns or shorter words if it reads badly."
        );
}
