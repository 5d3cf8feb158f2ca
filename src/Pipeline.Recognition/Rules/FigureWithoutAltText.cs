using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class FigureWithoutAltText
{
    public static Rule Rule { get; } = new(
        Code: "RECO009",
        Severity: Severity.Query,
        Title: "Figure without description",
        Why: "Readers who cannot see the figure need its content in words.",
        Source: "WCAG 2.2 §1.1.1; PDF/UA-1 §7.3",
        Wrong: "A picture whose alternative text is empty",
        Right: "Alt text: bar chart of arrivals from 2015 to 2020, rising each year",
        Settle: "Write the description in Word (Edit Alt Text) or in article.yaml.");
}
