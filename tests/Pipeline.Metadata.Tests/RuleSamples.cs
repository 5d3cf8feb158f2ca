using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Metadata.Tests;

/// <summary>For every rule an article that raises it and one like it that does not.</summary>
internal static class RuleSamples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("META010", Given.Line(line => line with { JournalTitle = "Mountain Studies" }), Given.Line(line => line with { JournalTitle = "HARBOUR" })),
        new("META011", Given.Line(line => line with { Issn = "E-ISSN: 2049-3631" }), Given.Line(line => line with { Issn = "E-ISSN: 2049-3630" })),
        new("META012", Given.Line(line => line with { Issn = "0317-8471" }), Given.Line(line => line with { Issn = "2049 3630" })),
        new("META013", Given.Line(line => line with { Volume = "2" }), Given.Line(line => line with { Volume = "03" })),
        new("META014", Given.Line(line => line with { Issue = null }), Given.Clean) { Context = Given.Context with { Issue = new IssueInfo() } },
        new("META015", Given.Line(line => line with { Date = new(2024, 3) }), Given.Line(line => line with { Date = new(2026) })),
        new("META016", Given.Line(line => line with { Date = null }), Given.Clean) { Context = Given.Context with { Issue = new IssueInfo() } },
        new("META017", Given.Line(line => line with { FirstPage = "1" }), Given.Line(line => line with { FirstPage = null })),
        new("META018", Given.Line(line => line with { FirstPage = "43", LastPage = "34" }), Given.Line(line => line with { LastPage = "43" })),
        new("META020", Given.Doi("https://doi.org/10.5555/Harbour.31"), Given.Doi("10.5555/Harbour.31")),
        new("META021", Given.Doi(null), Given.Doi("10.5555/harbour.31")),
        new("META030", Given.Dates((HistoryEvent.Received, "25/12/2025")), Given.Dates((HistoryEvent.Received, "2025-12-25"))),
        new("META031", Given.Dates((HistoryEvent.Received, "09/03/2025")), Given.Dates((HistoryEvent.Received, "9 March 2025"))),
        new("META032", Given.Dates((HistoryEvent.Received, "31/02/2025")), Given.Dates((HistoryEvent.Received, "28/02/2025"))),
        new("META033", Given.Dates((HistoryEvent.Received, "2026-02-01"), (HistoryEvent.Accepted, "2026-01-20")), Given.Dates((HistoryEvent.Received, "2026-01-02"), (HistoryEvent.Accepted, "2026-01-20"))),
        new("META034", Given.Dates((HistoryEvent.Received, "2015-06-12")), Given.Dates((HistoryEvent.Received, "2025-06-12"))),
        new("META035", Given.Dates((HistoryEvent.Received, "2025-05-01"), (HistoryEvent.Received, "2025-05-03")), Given.Dates((HistoryEvent.Received, "2025-05-01"), (HistoryEvent.Received, "2025-05-01"))),
        new("META040", Given.Licence("© 2026 Budi Santoso. CC BY 4.0 https://creativecommons.org/licenses/by-nc/4.0/"), Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0 https://creativecommons.org/licenses/by-nc/4.0/")),
        new("META041", Given.Licence("Creative Commons Attribution-Non Commercial 4.0"), Given.Licence("Creative Commons Attribution-NonCommercial 4.0 International License")),
        new("META042", Given.Licence("http://creativecommons.org/licenses/by-nc/4.0"), Given.Licence("https://creativecommons.org/licenses/by-nc/4.0/")),
        new("META043", Given.Licence(null), Given.Licence("CC BY-NC 4.0")),
        new("META044", Given.Licence("CC BY 4.0"), Given.Licence("CC BY-NC 4.0")),
        new("META045", Given.Licence("© 2022 Budi Santoso. CC BY-NC 4.0"), Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0")),
        new("META046", Given.Licence("© 2026 Authors.. CC BY-NC 4.0"), Given.Licence("© 2026 Budi Santoso. CC BY-NC 4.0")),
        new("META051", Given.Author("BUDI SANTOSO"), Given.Author("Budi Santoso")),
        new("META052", Given.Author("Santoso, Budi"), Given.Author("Budi Santoso")),
        new("META053", Given.Author("Dr. Budi Santoso, S.Sos., M.A."), Given.Author("Budi Santoso")),
        new("META070", Given.Affiliation("Universitas Maju, Jl. Melati 3, Bandung 40132, Indonesia"), Given.Affiliation("Universitas Maju, Bandung 40132, Indonesia")),
        new("META071", Given.Affiliation("Indonesia"), Given.Affiliation("Universitas Maju, Indonesia")),
        new("META072", Given.Affiliation("Harbour City university, Bandung, Indonesia"), Given.Affiliation("Harbour City University, Bandung, Indonesia")),
        new("META073", Given.Affiliation("Harbour University, Leeds, UK"), Given.Affiliation("Harbour University, Leeds, United Kingdom")),
        new("META074", Given.Affiliation("Universitas Maju, Bandung"), Given.Affiliation("Universitas Maju, Bandung, Indonesia")),
        new("META075", Given.Affiliation("University of Nowhere, Springfield"), Given.Affiliation("University of Nowhere, Springfield, USA")),
        new("META080", Given.Keywords("ferries, harbours, coast."), Given.Keywords("ferries, harbours, coast")),
        new("META081", Given.Keywords("FERRY POLICY; HARBOUR TOWNS; ASEAN"), Given.Keywords("Ferry policy; harbour towns; ASEAN")),
        new("META082", Given.Keywords("ferries, harbours, coast, Ferries"), Given.Keywords("ferries, harbours, coast")),
        new("META083", Given.Keywords("ferries"), Given.Keywords("ferries, harbours, coast")),
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
        new("META120", Given.Paragraph("A small harbour. especially in winter"), Given.Paragraph("A small harbour, e.g. especially in winter")),
        new("META121", Given.Paragraph(new Text("The ", Given.Place), Given.Bold("ferry"), new Text(" leaves.", Given.Place)), Given.Paragraph(Given.Bold("Ferry."), new Text(" It leaves.", Given.Place))),
        new("META122", Given.Paragraph("the \"noble cause\" of “ferries”"), Given.Paragraph("the “noble cause” of “ferries”")),
        new("META123", Given.Paragraph("the ‘harbour question’ again"), Given.Paragraph("the “harbour ‘question’ again”")),
    ];
}

internal sealed record Sample(string Code, Article Raising, Article Clean)
{
    public NormaliserContext Context { get; init; } = Given.Context;
}
