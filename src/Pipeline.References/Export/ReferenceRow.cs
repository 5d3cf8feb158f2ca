using System.Globalization;
using Pipeline.References.Works;

namespace Pipeline.References.Export;

/// <summary>A reference as a person looks over it.</summary>
/// <param name="Number">From 1, in the order of the list.</param>
/// <param name="Type">CSL type.</param>
/// <param name="Authors">Authors, or editors where it has none; empty where it has neither.</param>
/// <param name="Year">With its letter, or the words in its place; empty for none.</param>
/// <param name="Title">The raw text where no title was found.</param>
/// <param name="Container">Journal, book or website, or the publisher of a whole work; empty for none.</param>
/// <param name="Confidence">How sure its least sure field is, from 0 to 1.</param>
/// <param name="IsDoubtful">Whether a person should look at what was read.</param>
public sealed record ReferenceRow(
    int Number,
    string Type,
    string Authors,
    string Year,
    string Title,
    string Container,
    double Confidence,
    bool IsDoubtful
)
{
    internal static ReferenceRow Of(Work work, int number) =>
        new(
            number,
            CslTypes.Of(work),
            NamesOf(work.Authors.IsEmpty ? work.Editors : work.Authors),
            work.Issued?.Year is { } year
                ? year.ToString(CultureInfo.InvariantCulture) + work.YearSuffix
                : work.Status ?? work.Undated ?? string.Empty,
            work.Title ?? work.Raw,
            work.Container ?? work.Publisher ?? work.Institution ?? string.Empty,
            work.Confidence,
            work.Confidence < ParseConfidence.Doubtful
        );

    private static string NamesOf(WorkPeople people) =>
        people.Names switch
        {
            [] => string.Empty,
            [var only] => only.Surname + (people.EtAl is null ? string.Empty : " et al."),
            [var first, var second] when people.EtAl is null => $"{first.Surname} & {second.Surname}",
            [var first, ..] => $"{first.Surname} et al.",
        };
}
