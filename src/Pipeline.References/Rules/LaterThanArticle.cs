using System.Globalization;
using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS015.</summary>
internal static class LaterThanArticle
{
    public static Rule Rule { get; } =
        new(
            "REFS015",
            Severity.Query,
            "Reference later than the article",
            "A work cannot be cited before it appears; its year is a slip, or it is in press.",
            "APA 7 §9.13 and §9.14 (Date Element; “in press”)",
            "“Lind, J. (2062). Home and harbour.” in an article of 2026.",
            "“Lind, J. (2026). Home and harbour.”",
            "Ask the author for the year."
        );

    public static Diagnostic? Check(Reference reference, PartialDate? published) =>
        published is { } date
        && int.TryParse(CitedWork.Of(reference).Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > date.Year
            ? Rule.At(
                reference.Source,
                string.Create(CultureInfo.InvariantCulture, $"This reference has the year {year}, but the article appears in {date.Year}."),
                reference.Raw
            )
            : null;
}
