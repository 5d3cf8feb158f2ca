using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

/// <summary>For every rule an article that raises it and one like it that does not.</summary>
internal static class RuleSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("META001", Given.Clean, Given.Doi("10.5555/harbour.99"))
        {
            Context = Given.Settings(settings => settings with { Doi = "10.5555/harbour.99" }),
        },
        new("META002", Given.Clean, Given.Orcid("0000-0001-5109-3700"))
        {
            Context = Given.Settings(settings =>
                settings with
                {
                    Orcids = [new("Budi Santoso", "https://orcid.org/0000-0001-5109-3700", Given.Place)],
                }
            ),
        },
        new("META003", Given.Clean, Given.Ror("https://ror.org/03yrm5c26"))
        {
            Context = Given.Settings(settings => settings with { Rors = [new("Universitas Pelabuhan", "03yrm5c26", Given.Place)] }),
        },
        new("META004", Given.Figure(null), Given.Figure("Map of the harbours"))
        {
            Context = Given.Settings(settings => settings with { AltTexts = [new("Figure 1", "Map of the harbours", Given.Place)] }),
        },
        new("META005", Given.Figure(null), Given.Figure("Map of the harbours")),
        new("META006", Given.Author("Siti Rahma"), Given.Clean)
        {
            Context = Given.Settings(settings => settings with { Authors = [new("Budi Santoso", Given.Place)] }),
        },
        new("META007", Given.Keywords("ferries, boats"), Given.Clean)
        {
            Context = Given.Settings(settings => settings with { Keywords = [new("en", ["ferries", "harbours", "coast"], Given.Place)] }),
        },
        new(
            "META010",
            Given.Line(line => line with { JournalTitle = "Mountain Studies" }),
            Given.Line(line => line with { JournalTitle = "HARBOUR" })
        ),
        new(
            "META011",
            Given.Line(line => line with { Issn = "E-ISSN: 2049-3631" }),
            Given.Line(line => line with { Issn = "E-ISSN: 2049-3630" })
        ),
        new("META012", Given.Line(line => line with { Issn = "0317-8471" }), Given.Line(line => line with { Issn = "2049 3630" })),
        new("META013", Given.Line(line => line with { Volume = "2" }), Given.Line(line => line with { Volume = "03" })),
        new("META014", Given.Line(line => line with { Issue = null }), Given.Clean)
        {
            Context = Given.Context with { Issue = new IssueInfo() },
        },
        new("META015", Given.Line(line => line with { Date = new(2024, 3) }), Given.Line(line => line with { Date = new(2026) })),
        new("META016", Given.Line(line => line with { Date = null }), Given.Clean)
        {
            Context = Given.Context with { Issue = new IssueInfo() },
        },
        new("META017", Given.Line(line => line with { FirstPage = "1" }), Given.Line(line => line with { FirstPage = null })),
        new(
            "META018",
            Given.Line(line => line with { FirstPage = "43", LastPage = "34" }),
            Given.Line(line => line with { LastPage = "43" })
        ),
        new("META020", Given.Doi("https://doi.org/10.5555/Harbour.31"), Given.Doi("10.5555/Harbour.31")),
        new("META021", Given.Doi(null), Given.Doi("10.5555/harbour.31")),
        new("META030", Given.Dates((HistoryEvent.Received, "25/12/2025")), Given.Dates((HistoryEvent.Received, "2025-12-25"))),
        new("META031", Given.Dates((HistoryEvent.Received, "09/03/2025")), Given.Dates((HistoryEvent.Received, "9 March 2025"))),
        new("META032", Given.Dates((HistoryEvent.Received, "31/02/2025")), Given.Dates((HistoryEvent.Received, "28/02/2025"))),
        new(
            "META033",
            Given.Dates((HistoryEvent.Received, "2026-02-01"), (HistoryEvent.Accepted, "2026-01-20")),
            Given.Dates((HistoryEvent.Received, "2026-01-02"), (HistoryEvent.Accepted, "2026-01-20"))
        ),
        new("META034", Given.Dates((HistoryEvent.Received, "2015-06-12")), Given.Dates((HistoryEvent.Received, "2025-06-12"))),
        new(
            "META035",
            Given.Dates((HistoryEvent.Received, "2025-05-01"), (HistoryEvent.Received, "2025-05-03")),
            Given.Dates((HistoryEvent.Received, "2025-05-01"), (HistoryEvent.Received, "2025-05-01"))
        ),
        new(
            "META040",
            Given.Licence("© 2026 Budi Santoso. CC BY 4.0 https://creativecommons.org/licenses/by-nc/4.0/"),
            Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0 https://creativecommons.org/licenses/by-nc/4.0/")
        ),
        new(
            "META041",
            Given.Licence("Creative Commons Attribution-Non Commercial 4.0"),
            Given.Licence("Creative Commons Attribution-NonCommercial 4.0 International License")
        ),
        new(
            "META042",
            Given.Licence("http://creativecommons.org/licenses/by-nc/4.0"),
            Given.Licence("https://creativecommons.org/licenses/by-nc/4.0/")
        ),
        new("META043", Given.Licence(null), Given.Licence("CC BY-NC 4.0")),
        new("META044", Given.Licence("CC BY 4.0"), Given.Licence("CC BY-NC 4.0")),
        new("META045", Given.Licence("© 2022 Budi Santoso. CC BY-NC 4.0"), Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0")),
        new("META046", Given.Licence("© 2026 Authors.. CC BY-NC 4.0"), Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0")),
        new("META050", Given.Author("[Author Name]"), Given.Author("Budi Santoso")),
        new("META051", Given.Author("BUDI SANTOSO"), Given.Author("Budi Santoso")),
        new("META052", Given.Author("Santoso, Budi"), Given.Author("Budi Santoso")),
        new("META053", Given.Author("Dr. Budi Santoso, S.Sos., M.A."), Given.Author("Budi Santoso")),
        new("META054", Given.Author("Harbour Research Group"), Given.Author("Budi Santoso")),
        new(
            "META055",
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("BUDI SANTOSO")),
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma"))
        ),
        new("META056", Given.Email("budi @kapal.ac.id."), Given.Email("budi@kapal.ac.id")),
        new(
            "META057",
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma") with { Email = "Budi@kapal.ac.id" }),
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma") with { Email = "siti@kapal.ac.id" })
        ),
        new("META058", Given.Orcid("orcid.org/0000 0002 1825 0097"), Given.Orcid("0000-0002-1825-0097")),
        new("META059", Given.Orcid("0000-0002-1825-0098"), Given.Orcid("0000-0002-1694-233x")),
        new(
            "META060",
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma") with { Orcid = "0000-0002-1825-0097" }),
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma"))
        ),
        new(
            "META061",
            Given.Authors(
                Given.Contrib("Budi Santoso") with
                {
                    IsCorresponding = false,
                    Email = null,
                },
                Given.Contrib("Siti Rahma") with
                {
                    Email = null,
                }
            ),
            Given.Authors(Given.Contrib("Budi Santoso"), Given.Contrib("Siti Rahma"))
        ),
        new("META062", Given.Email(null), Given.Email("budi@kapal.ac.id")),
        new(
            "META063",
            Given.Authors(Given.Contrib("Budi Santoso") with { IsEqualContributor = true }, Given.Contrib("Siti Rahma")),
            Given.Authors(
                Given.Contrib("Budi Santoso") with
                {
                    IsEqualContributor = true,
                },
                Given.Contrib("Siti Rahma") with
                {
                    IsEqualContributor = true,
                }
            )
        ),
        new("META140", StarAndMark("*", "**"), StarAndMark("1", "2")),
        new(
            "META064",
            Given.With(meta => meta with { Affs = [.. meta.Affs, new("aff2", "2", "Universitas Laut, Bandung, Indonesia", Given.Place)] }),
            Given.Authors(Given.Contrib("Budi Santoso") with { AffIds = [] })
        ),
        new("META065", Given.Author("Trần Thị Hoa"), Given.Author("Budi Santoso")),
        new("META141", Spanish("Luz Marina Peñaranda Ortiz"), Spanish("Luz Peñaranda")),
        new(
            "META142",
            Told(AuthorNote.Biography, "Budi Santoso is a sailor. E-mail: budi@kapal.ac.id"),
            Told(AuthorNote.Biography, "Budi Santoso is a sailor. E-mail: sailor@kapal.ac.id")
        ),
        new(
            "META143",
            Told(AuthorNote.Correspondence, "Corresponding author: budi@kapal.ac.id; Telp. 0812-3456-7890"),
            Told(AuthorNote.Correspondence, "Corresponding author: budi@kapal.ac.id, Jalan 12")
        ),
        new(
            "META070",
            Given.Affiliation("Universitas Maju, Jl. Melati 3, Bandung 40132, Indonesia"),
            Given.Affiliation("Universitas Maju, Bandung 40132, Indonesia")
        ),
        new("META071", Given.Affiliation("Indonesia"), Given.Affiliation("Universitas Maju, Indonesia")),
        new(
            "META072",
            Given.Affiliation("Harbour City university, Bandung, Indonesia"),
            Given.Affiliation("Harbour City University, Bandung, Indonesia")
        ),
        new("META073", Given.Affiliation("Harbour University, Leeds, UK"), Given.Affiliation("Harbour University, Leeds, United Kingdom")),
        new("META074", Given.Affiliation("Universitas Maju, Bandung"), Given.Affiliation("Universitas Maju, Bandung, Indonesia")),
        new(
            "META075",
            Given.Affiliation("University of Nowhere, Springfield"),
            Given.Affiliation("University of Nowhere, Springfield, USA")
        ),
        new(
            "META076",
            Given.Affiliation("Universitas Maju, Bandung; Institut Laut, Ambon, Indonesia"),
            Given.Affiliation("Institut Laut, Universitas Maju, Ambon, Indonesia")
        ),
        new(
            "META144",
            SecondAddress("School of Law, the same university, Jakarta, Indonesia"),
            SecondAddress("School of Law, Universitas Laut, Jakarta, Indonesia")
        ),
        new("META080", Given.Keywords("ferries, harbours, coast."), Given.Keywords("ferries, harbours, coast")),
        new("META081", Given.Keywords("FERRY POLICY; HARBOUR TOWNS; ASEAN"), Given.Keywords("Ferry policy; harbour towns; ASEAN")),
        new("META082", Given.Keywords("ferries, harbours, coast, Ferries"), Given.Keywords("ferries, harbours, coast")),
        new("META083", Given.Keywords("ferries"), Given.Keywords("ferries, harbours, coast")),
        new("META085", Given.With(meta => meta with { Abstracts = [] }), Given.Clean),
        new(
            "META086",
            Given.Abstract(string.Concat(Enumerable.Repeat("ferry ", 301))),
            Given.Abstract(string.Concat(Enumerable.Repeat("ferry ", 300)))
        ),
        new("META090", Given.AbstractHeading("ABSTRACT (10 PT)"), Given.Heading("Ferries (5-Point Scale)")),
        new("META091", Given.Paragraph("Click or tap here to enter text."), Given.Paragraph("Click the bell twice.")),
        new("META092", Given.Heading("THE ASEAN FERRY"), Given.Heading("ASEAN")),
        new("META093", Given.Title("FERRIES AND SMALL HARBOURS"), Given.Title("Ferries and Small Harbours")),
        new("META094", Given.Heading("Introduction:"), Given.Heading("Ferries in the U.S.")),
        new("META095", Given.AbstractHeading("Abstract :"), Given.AbstractHeading("Abstract:")),
        new("META096", Given.Title("  "), Given.Title("Ferries")),
        new(
            "META100",
            Given.Funding("This work was funded by the Sea Foundation (grant no. SF-12)."),
            Given.Funding("This work received no specific grant from any funding agency.")
        ),
        new(
            "META101",
            Given.Funding("This work was funded by the Sea Foundation (grant no. SF-21)."),
            Given.Funding("This work was funded by the Sea Foundation (grant no. SF-12).")
        )
        {
            Context = Given.Settings(settings => settings with { Awards = [new("Sea Foundation", null, ["SF-12"])] }),
        },
        new("META110", Given.Paragraph("at dawn.  Nobody is late."), Given.Paragraph("at dawn. Nobody is late.")),
        new("META111", Given.Paragraph("borders , and belonging"), Given.Paragraph("a scale of 1 : 2, and belonging")),
        new("META112", Given.Paragraph("now ( Santoso, 2020 ) again"), Given.Paragraph("now (Santoso, 2020) again")),
        new("META113", Given.Paragraph("borders,, and belonging.."), Given.Paragraph("borders, and belonging... et al., again")),
        new("META114", Given.Paragraph("the ferry ... leaves"), Given.Paragraph("Name: ............")),
        new("META115", Given.Paragraph("at dawn.Nobody is late"), Given.Paragraph("See www.dawn.Nobody.org and the Ph.D. of S.Sos.")),
        new("META116", Given.Paragraph("erasing of shores— for all"), Given.Paragraph("erasing of shores—for pre– and post-war")),
        new("META117", Given.Paragraph("the\u00A0ferry leaves"), Given.Paragraph("World War\u00A0II, 10\u00A0km")),
        new("META118", Given.Paragraph("the harbours - for small ferries"), Given.Paragraph("short- and long-term ferries")),
        new("META119", Given.Paragraph("the ‘harbour question (Santoso, 2020)"), Given.Paragraph("the “harbour question” (Santoso, 2020)")),
        new(
            "META124",
            Given.Paragraph("the harbour (Santoso, 2020 was closed"),
            Given.Paragraph("a) the harbour (Santoso, 2020), b) the range [0, 1), 3) the hill (map 1, a) and b))")
        ),
        new("META125", Given.Noted("at dawn. "), Given.Noted("at dawn.")),
        new(
            "META126",
            Given.Paragraph("It left at dawn. [CHECK DATE] Nobody is late."),
            Given.Paragraph("She said she would “[check the date again] and [Ahmad] go”.")
        ),
        new("META130", Given.Figure("Harbours", "FIGURE 1A"), Given.Figure("Harbours", "Fig. 1")),
        new(
            "META120",
            Given.Paragraph("A small harbour. especially in winter"),
            Given.Paragraph("A small harbour, e.g. especially in winter")
        ),
        new(
            "META121",
            Given.Paragraph(new Text("The ", Given.Place), Given.Bold("ferry"), new Text(" leaves.", Given.Place)),
            Given.Paragraph(Given.Bold("Ferry."), new Text(" It leaves.", Given.Place))
        ),
        new(
            "META127",
            Given.Paragraphs(
                Given.Italic("Ferries matter to "),
                new Text("perahu", Given.Place),
                Given.Italic(" and to small harbours in all seasons of the year.")
            ),
            Given.Paragraphs(new Text("Ferries matter to ", Given.Place), Given.Italic("perahu"))
        ),
        new(
            "META102",
            Given.Abstract("Trial registration: ClinicalTrials.gov NCT01234567."),
            Given.Abstract("We reviewed NCT01234567 and three others.")
        ),
        new("META122", Given.Paragraph("the \"noble cause\" of “ferries”"), Given.Paragraph("the “noble cause” of “ferries”")),
        new("META123", Given.Paragraph("the ‘harbour question’ again"), Given.Paragraph("the “harbour ‘question’ again”")),
    ];

    /// <summary>An author with an address and another one.</summary>
    private static Article SecondAddress(string printed) =>
        Given.With(meta => meta with { Affs = [.. meta.Affs, new("aff2", "2", printed, Given.Place)] });

    /// <summary>An author with a note of a kind.</summary>
    private static Article Told(string type, string words) =>
        Given.With(meta =>
            meta with
            {
                Contribs = [Given.Contrib("Budi Santoso") with { IsCorresponding = true, Email = "budi@kapal.ac.id", NoteIds = ["note1"] }],
                AuthorNotes = [new(type, [new Text(words, Given.Place)], Given.Place) { Id = "note1" }],
            }
        );

    /// <summary>An author who works in Colombia.</summary>
    private static Article Spanish(string author) =>
        Given.With(meta =>
            meta with
            {
                Affs = [new("aff1", "1", "Universidad del Puerto, Cúcuta, Colombia", Given.Place)],
                Contribs = [Given.Contrib(author) with { AffIds = ["aff1"], IsCorresponding = true, Email = "luz@puerto.example" }],
            }
        );

    /// <summary>A corresponding author with two affiliations under these marks.</summary>
    private static Article StarAndMark(string first, string second) =>
        Given.With(meta =>
            meta with
            {
                Affs =
                [
                    new("aff1", first, "Universitas Maju, Bandung, Indonesia", Given.Place),
                    new("aff2", second, "Universitas Laut, Bandung, Indonesia", Given.Place),
                ],
                Contribs =
                [
                    Given.Contrib("Budi Santoso") with
                    {
                        AffIds = ["aff1", "aff2"],
                        IsCorresponding = true,
                        Email = "budi@maju.example",
                    },
                ],
            }
        );
}

internal sealed record Sample(string Code, Article Raising, Article Clean)
{
    public NormaliserContext Context { get; init; } = Given.Context;
}
