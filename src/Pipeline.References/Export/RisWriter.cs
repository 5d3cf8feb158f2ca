using System.Globalization;
using System.Text;
using Pipeline.References.Works;
using Pipeline.Vocabulary;

namespace Pipeline.References.Export;

/// <summary>Writes RIS: a tag of two characters, two spaces, a hyphen and a space before each value, one value a line, each record ended by ER.</summary>
internal static class RisWriter
{
    private const string NewLine = "\r\n";

    public static string Write(Seq<Work> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            foreach (var (tag, value) in Lines(work))
                if (value is not null)
                    text.Append(tag).Append("  - ").Append(value).Append(NewLine);
            text.Append("ER  - ").Append(NewLine);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> Lines(Work work) =>
        [
            ("TY", RisTypes.Of(work)),
            ("ID", work.Id),
            .. People("AU", work.Authors),
            .. People(work.Container is null ? "ED" : "A2", work.Editors),
            .. People("A4", work.Translators),
            ("TI", work.Title),
            ("TT", work.TransTitle == work.Title ? null : work.TransTitle),
            ("T2", work.Container ?? work.Conference),
            ("T3", work.Series),
            ("PY", work.Issued?.Year?.ToString("D4", CultureInfo.InvariantCulture)),
            ("DA", work.Issued is { } issued ? DateOf(issued) : null),
            ("OP", work.Original?.Year?.ToString("D4", CultureInfo.InvariantCulture)),
            ("VL", work.Volume),
            ("IS", work.Issue),
            ("SP", Texts.OrNull(work.Pages.First)),
            ("EP", Texts.OrNull(work.Pages.FullLast)),
            ("C7", work.Elocation),
            ("M1", work.ReportNumber),
            ("M3", work.Degree),
            ("ET", work.Edition),
            ("PB", work.Publisher ?? work.Institution),
            ("CY", work.Place),
            ("SN", work.Isbn),
            ("SN", work.Issn),
            ("DO", work.Doi),
            ("AN", work.Pmid),
            ("C2", work.Pmcid),
            ("UR", work.Url),
            ("Y2", work.Accessed is { } accessed ? accessed.Literal ?? DateOf(accessed) : null),
            ("N1", work.Status ?? (work.Issued is null ? work.Undated : null)),
            ("N1", work.Authors.EtAl),
            ("N1", work.Comment),
        ];

    private static Seq<(string Tag, string? Value)> People(string tag, WorkPeople people) =>
        people.Names.Select(person =>
            (tag, (string?)string.Join(", ", new[] { person.Surname, person.Given, person.Suffix }.Where(part => part.Length > 0)))
        );

    /// <summary>"2019/03/05/", with nothing between the slashes for what is not known.</summary>
    private static string? DateOf(WorkDate date) =>
        date.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}/{date.Month:D2}/{date.Day:D2}/") : null;
}
