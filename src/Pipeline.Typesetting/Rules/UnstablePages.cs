using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class UnstablePages
{
    public static Rule Rule { get; } =
        new(
            "TYPE006",
            Severity.Notice,
            "Page range did not settle",
            "The page range printed on the first page changes how many pages there are, which changes the range again.",
            "House rule: layout that depends on its own page numbers is repeated until it is stable, and a few times at the most.",
            "A first page so full that \"pp. 9–10\" fits its line and \"pp. 9–11\" does not.",
            "The same page with one word less.",
            "Check the page range on the first page; shorten the title or abstract by a word if it is wrong."
        );
}
