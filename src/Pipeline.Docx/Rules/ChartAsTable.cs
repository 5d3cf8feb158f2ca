using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx.Rules;

/// <summary>The data of a chart stand in its place.</summary>
internal static class ChartAsTable
{
    public static Rule Rule { get; } =
        new(
            "DOCX056",
            Severity.Query,
            "Chart given as a table",
            "The file keeps the data of the chart but no picture of it, and only Word can draw it as the author sees it.",
            "ECMA-376 part 1 §14.2.1, §21.2",
            "an Excel chart in the text",
            "the chart pasted as a picture",
            "Ask the author for the chart as a picture, and whether its data should stay as a table."
        );

    public static Diagnostic At(SourceRef place, string words) =>
        Rule.At(place, "A chart was read as a table of its data; the place of its picture is empty.", after: words);
}
