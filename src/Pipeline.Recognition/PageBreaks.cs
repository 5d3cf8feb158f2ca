using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>Reports the page breaks that the journal's own layout replaces.</summary>
internal static class PageBreaks
{
    public static void Report(RecognitionContext context)
    {
        foreach (var line in context.Flow.Where(item => item.Line is not null).Select(item => item.Line!))
        foreach (var mark in line.Inlines.OfType<ManuscriptPageBreak>())
            context.Findings.Add(PageBreakDropped.Rule.At(mark.Source, "A page break typed by hand was dropped."));
    }
}
