using System.Globalization;
using Pipeline.References.Export;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS025.</summary>
internal static class DoubtfulParse
{
    public static Rule Rule { get; } =
        new(
            "REFS025",
            Severity.Notice,
            "Parts of a reference not sure",
            "What is read into the wrong field is matched with the wrong work by those who count citations. A reference is as sure as its least sure field, and told where that is surer wrong than right (below 0.5).",
            "House rule: what the program is not sure of is shown",
            "“Lind Quiet Studies Tides 2019 2 3”",
            "“Lind, J. (2019). Tides. Quiet Studies, 2, 3.”",
            "Look whether the parts are right; where they are not, write the reference in the journal's style."
        );

    public static Diagnostic? Check(Reference reference)
    {
        var work = WorkReader.Read(reference);
        if (work.Confidences.IsEmpty || work.Confidence >= ParseConfidence.Doubtful)
            return null;
        var least = work.Confidences.MinBy(field => field.Confidence);
        return Rule.At(
            reference.Source,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The parts of this reference are not sure, least of all “{NameOf(least.Field, work)}” ({least.Confidence:0.00}). Read as {CslTypes.Of(work)}: {Parse(reference, work)}."
            ),
            reference.Raw
        );
    }

    private static string Parse(Reference reference, Work work) =>
        string.Join(
            "; ",
            Values(reference.Parts)
                .GroupBy(value => NameOf(value.Field, work))
                .Select(name => $"{name.Key} “{string.Join(name.Key == "page" ? "–" : ", ", name.Select(value => value.Text))}”")
        );

    /// <summary>Fields with their whole values: a change of type within one parts it in two.</summary>
    private static IEnumerable<(RefField Field, string Text)> Values(Seq<RefPart> parts)
    {
        for (var at = 0; at < parts.Count; )
        {
            var (field, text) = (parts[at].Field, parts[at].Text);
            for (at++; at < parts.Count && parts[at].Field == field; at++)
                text += parts[at].Text;
            if (field is not (RefField.None or RefField.GivenNames or RefField.Suffix))
                yield return (field, text);
        }
    }

    private static string NameOf(RefField field, Work work) => CslFields.NameOf(field, work.Container is not null);
}
