using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class CaptionByLook
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO130",
            Severity: Severity.Notice,
            Title: "Caption told by its look",
            Why: "A centred or smaller line right under a picture says what it shows, but neither a label nor a style says so.",
            Source: "JATS Publishing 1.3 <caption>",
            Wrong: "A picture, and under it a centred line: The bench at the terminal, 2023",
            Right: "Figure 2. The bench at the terminal, 2023",
            Settle: "See whether these words belong to the picture; a label lets the text refer to it."
        );
}
