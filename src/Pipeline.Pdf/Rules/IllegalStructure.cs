using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Pdf.Rules;

/// <summary>Parts of tables, lists and contents stand where they may not, or a table's rows differ in length.</summary>
internal static class IllegalStructure
{
    public static Rule Rule { get; } =
        new(
            "PDFW011",
            Severity.Error,
            "Tags that may not stand together",
            "Programs that read aloud lose their way in lists and tables whose parts are not in order.",
            "PDF/UA-1 §7.2; PDF 32000-1 §14.8.4",
            "a table cell outside a row",
            "a table cell within a row",
            "Report it: the layout is at fault, not the manuscript."
        );

    public static Diagnostic At(SourceRef location, string message) => Rule.At(location, message);
}
