using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS011.</summary>
internal static class DuplicateReference
{
    public static Rule Rule { get; } =
        new(
            "REFS011",
            Severity.Query,
            "Work listed twice",
            "A work stands once in the list; twice, its citations are counted wrongly and a letter after the year seems to be missing.",
            "APA 7 §9.44 (Order of Works in a Reference List)",
            "“Lind, J. (2019). Home and harbour. Quiet Press.” in two places of the list.",
            "The same reference once.",
            "Take one of the two out, after comparing them."
        );

    public static IEnumerable<Diagnostic> Check(Seq<Reference> references)
    {
        var seen = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var keys = Keys(reference).ToList();
            var twin = keys.Select(key => seen.GetValueOrDefault(key)).FirstOrDefault(other => other is not null);
            if (twin is not null)
                yield return Rule.At(
                    reference.Source,
                    "This reference is the same work as an earlier one in the list.",
                    reference.Raw,
                    twin.Raw
                );
            foreach (var key in keys)
                seen.TryAdd(key, reference);
        }
    }

    private static IEnumerable<string> Keys(Reference reference)
    {
        if (reference.Parts.FirstOrDefault(part => part.Field == RefField.Doi)?.Uri is { } doi)
            yield return doi.ToLowerInvariant();
        var work = CitedWork.Of(reference);
        if (work.TitleKey.Length > 0 && work.Authors.Count > 0)
            yield return $"{work.Authors[0].Key}|{work.Year}{work.YearSuffix}|{work.TitleKey}|{Locator(reference)}";
    }

    /// <summary>Two pieces of one title and year, such as chapters of a series, differ in volume or pages.</summary>
    private static string Locator(Reference reference) =>
        string.Join(
            ' ',
            reference
                .Parts.Where(part => part.Field is RefField.Volume or RefField.Issue or RefField.FirstPage or RefField.Edition)
                .Select(part => part.Text)
        );
}
