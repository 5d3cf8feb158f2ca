using System.Globalization;
using System.Text;
using Pipeline.References.Works;
using Pipeline.Vocabulary;

namespace Pipeline.References.Export;

/// <summary>Writes BibTeX entries, one field a line, names as "von Last, Jr, First".</summary>
internal static class BibTexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Seq<Work> works)
    {
        var keys = new BibTexKeys();
        var text = new StringBuilder();
        foreach (var work in works)
        {
            if (text.Length > 0)
                text.Append('\n');
            WriteEntry(text, keys.Next(work), work);
        }

        return text.ToString();
    }

    private static void WriteEntry(StringBuilder text, string key, Work work)
    {
        var type = BibTexTypes.Of(work);
        text.Append(CultureInfo.InvariantCulture, $"@{type}{{{key},\n");
        foreach (var (name, value) in Fields(work, type))
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {value},\n");
        text.Append("}\n");
    }

    private static (string Name, string? Value)[] Fields(Work work, string type) =>
        [
            ("author", People(work.Authors)),
            ("editor", People(work.Editors)),
            ("translator", People(work.Translators)),
            ("title", work.Title is { } title ? Braced(BibTexText.Title(title)) : null),
            (
                type == "article" ? "journal"
                : type is "incollection" or "inproceedings" ? "booktitle"
                : "howpublished",
                Plain(work.Container ?? (type == "inproceedings" ? work.Conference : null))
            ),
            ("year", YearOf(work)),
            ("month", work.Issued?.Month is { } month ? Months[month - 1] : null),
            ("volume", Plain(work.Volume)),
            ("number", Plain(work.Issue ?? work.ReportNumber)),
            ("pages", Plain(Texts.OrNull(work.Pages.Joined("--")))),
            ("eid", Plain(work.Elocation)),
            ("series", Plain(work.Series)),
            ("edition", Plain(work.Edition)),
            (
                type switch
                {
                    "phdthesis" or "mastersthesis" => "school",
                    "techreport" => "institution",
                    _ => "publisher",
                },
                Plain(work.Publisher ?? work.Institution)
            ),
            ("address", Plain(work.Place)),
            ("type", Plain(work.Degree)),
            ("doi", Verbatim(work.Doi)),
            ("pmid", Plain(work.Pmid)),
            ("pmcid", Plain(work.Pmcid)),
            ("isbn", Plain(work.Isbn)),
            ("issn", Plain(work.Issn)),
            ("url", Verbatim(work.Url)),
            ("urldate", Plain(work.Accessed is { } accessed ? accessed.Literal ?? Texts.OrNull(accessed.Iso) : null)),
            ("note", Plain(NoteOf(work))),
        ];

    /// <summary>Without its letter, which styles give themselves.</summary>
    private static string? YearOf(Work work) =>
        Plain(
            work.Issued is { Year: { } year } issued
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{year}{(issued.Parts is [_, [var last, ..]] && last != year ? $"--{last}" : string.Empty)}"
                )
            : work.Status is null ? work.Undated
            : null
        );

    private static string? NoteOf(Work work)
    {
        var original = work.Original?.Year is { } year
            ? string.Create(CultureInfo.InvariantCulture, $"Original work published {year}")
            : null;
        return Texts.OrNull(
            string.Join(". ", new[] { work.Status, work.Comment == work.Status ? null : work.Comment, original }.OfType<string>())
        );
    }

    private static string? People(WorkPeople people) =>
        people.IsEmpty ? null : Braced(string.Join(" and ", people.Names.Select(Name).Concat(people.EtAl is null ? [] : ["others"])));

    /// <summary>What is no name of a person, and a single name of several words, stands in braces, so that it is not taken apart.</summary>
    private static string Name(WorkPerson person)
    {
        var surname = BibTexText.Escape(person.Surname);
        if (person.IsOrganisation || (person.Given.Length == 0 && surname.Contains(' ', StringComparison.Ordinal)) || HasAnd(person))
            return Braced(surname);
        return string.Join(
            ", ",
            new[] { surname, BibTexText.Escape(person.Suffix), BibTexText.Escape(person.Given) }.Where(part => part.Length > 0)
        );
    }

    private static bool HasAnd(WorkPerson person) =>
        $" {person.Surname} {person.Given} ".Contains(" and ", StringComparison.OrdinalIgnoreCase);

    private static string? Plain(string? value) => value is null ? null : Braced(BibTexText.Escape(value));

    private static string? Verbatim(string? value) => value is null ? null : Braced(BibTexText.Verbatim(value));

    private static string Braced(string value) => $"{{{value}}}";
}
