using System.Globalization;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS014.</summary>
internal static class ReversedPages
{
    public static Rule Rule { get; } =
        new(
            "REFS014",
            Severity.Query,
            "Last page before first page",
            "A range whose end lies before its beginning has a digit wrong, and reference matching fails on it.",
            "APA 7 §9.25 (page ranges of articles)",
            "“22(2), 89–54”",
            "“22(2), 54–89”",
            "Look the pages up in the work."
        );

    public static Diagnostic? Check(Reference reference)
    {
        var (first, last) = (Text(reference, RefField.FirstPage), Text(reference, RefField.LastPage));
        if (
            !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        )
            return null;
        var full = last.Length < first.Length ? first[..^last.Length] + last : last;
        return int.Parse(full, CultureInfo.InvariantCulture) < from
            ? Rule.At(reference.Source, $"The last page ({last}) of this reference lies before its first ({first}).", $"{first}–{last}")
            : null;
    }

    private static string Text(Reference reference, RefField field) =>
        reference.Parts.FirstOrDefault(part => part.Field == field)?.Text ?? string.Empty;
}
