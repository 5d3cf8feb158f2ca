using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class OverfullLine
{
    public static Rule Rule { get; } =
        new(
            "TYPE003",
            Severity.Notice,
            "Line wider than its measure",
            "Something in the line cannot be broken and stands out into the margin or the next column.",
            "House rule: nothing stands outside the text area.",
            "A table column narrower than a single letter of its text.",
            "The same table with fewer columns.",
            "Shorten what is too wide, or give it more room."
        );
}
