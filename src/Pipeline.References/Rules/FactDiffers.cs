using System.Globalization;
using Pipeline.References.LookUp;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS032.</summary>
internal static class FactDiffers
{
    public static Rule Rule { get; } =
        new(
            "REFS032",
            Severity.Query,
            "Reference differs from Crossref's record",
            "Volume and pages are how a work is found on the shelf; one of the two has a slip, and records have them too.",
            "APA 7 §9.4 (Four Elements of a Reference)",
            "“Quiet Studies, 3(1), 3–14” where the record says volume 2",
            "“Quiet Studies, 2(1), 3–14”",
            "Look at the work itself; correct the reference, or leave it where the record is wrong."
        )
        {
            Account = AccountKind.Output,
        };

    public static Diagnostic? Check(Reference reference, Work work, CrossrefRecord record)
    {
        var differences = Differences(work, record).ToList();
        return differences.Count == 0
            ? null
            : Rule.At(
                reference.Source,
                $"Crossref's record of this work ({record.Doi}) has {string.Join(" and ", differences.Select(fact => $"{fact.Name} {fact.Recorded}"))}.",
                string.Join(", ", differences.Select(fact => $"{fact.Name} {fact.Printed}")),
                string.Join(", ", differences.Select(fact => $"{fact.Name} {fact.Recorded}"))
            );
    }

    private static IEnumerable<(string Name, string Printed, string Recorded)> Differences(Work work, CrossrefRecord record)
    {
        if (work.Volume is { } volume && record.Volume.Length > 0 && volume != record.Volume)
            yield return ("volume", volume, record.Volume);
        var first = record.Page.Split('-', '–')[0].Trim();
        if (!work.Pages.IsEmpty && first.Length > 0 && AreNumbers(work.Pages.First, first) && work.Pages.First != first)
            yield return ("first page", work.Pages.First, first);
    }

    private static bool AreNumbers(string one, string other) =>
        int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
