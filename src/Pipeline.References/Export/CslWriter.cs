using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pipeline.References.Works;
using Pipeline.Vocabulary;

namespace Pipeline.References.Export;

/// <summary>
/// Writes CSL-JSON by its schema (citation-style-language/schema, csl-data.json of 1.0.2). What the schema has no variable
/// for is in <c>custom</c>. An author list that was cut with "et al." holds the names printed and no other: processors
/// count names and put "and" before the last, so a name "et al." would be printed as a person; <c>custom.et-al</c> tells.
/// </summary>
internal static class CslWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Seq<Work> works)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var work in works)
                WriteItem(json, work);
            json.WriteEndArray();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteItem(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        json.WriteString("type", CslTypes.Of(work));
        WritePeople(json, "author", work.Authors);
        WritePeople(json, "editor", work.Editors);
        WritePeople(json, "translator", work.Translators);
        WriteDate(json, "issued", work.Issued);
        WriteDate(json, "original-date", work.Original);
        WriteDate(json, "accessed", work.Accessed);
        foreach (var (name, value) in Texts(work))
            if (value is not null)
                json.WriteString(name, value);
        WriteCustom(json, work);
        json.WriteEndObject();
    }

    private static (string Name, string? Value)[] Texts(Work work) =>
        [
            ("title", work.Title),
            ("container-title", work.Container),
            ("collection-title", work.Series),
            ("volume", work.Volume),
            ("issue", work.Issue),
            ("page", Works.Texts.OrNull(work.Pages.Joined("-"))),
            ("number", work.Elocation ?? work.ReportNumber),
            ("edition", work.Edition),
            ("publisher", work.Publisher ?? work.Institution),
            ("publisher-place", work.Place),
            ("language", work.Language),
            ("genre", work.Degree),
            ("event-title", work.Conference),
            ("status", work.Status),
            ("year-suffix", work.YearSuffix),
            ("DOI", work.Doi),
            ("PMID", work.Pmid),
            ("PMCID", work.Pmcid),
            ("ISBN", work.Isbn),
            ("ISSN", work.Issn),
            ("URL", work.Url),
            ("note", work.Comment),
        ];

    private static void WritePeople(Utf8JsonWriter json, string role, WorkPeople people)
    {
        if (people.IsEmpty)
            return;
        json.WriteStartArray(role);
        foreach (var person in people.Names)
        {
            json.WriteStartObject();
            if (person.IsOrganisation)
            {
                json.WriteString("literal", person.Family);
            }
            else
            {
                json.WriteString("family", person.Family);
                if (person.Given.Length > 0)
                    json.WriteString("given", person.Given);
                if (person.Particle.Length > 0)
                    json.WriteString("non-dropping-particle", person.Particle);
                if (person.Suffix.Length > 0)
                    json.WriteString("suffix", person.Suffix);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, WorkDate? date)
    {
        if (date is null)
            return;
        json.WriteStartObject(name);
        if (!date.Parts.IsEmpty)
        {
            json.WriteStartArray("date-parts");
            foreach (var parts in date.Parts)
            {
                json.WriteStartArray();
                foreach (var part in parts)
                    json.WriteNumberValue(part);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        if (date.Season is { } season)
            json.WriteNumber("season", season);
        if (date.IsCirca)
            json.WriteBoolean("circa", true);
        if (date.Literal is { } literal)
            json.WriteString("literal", literal);
        json.WriteEndObject();
    }

    private static void WriteCustom(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject("custom");
        json.WriteString("raw", work.Raw);
        if (work.Authors.EtAl is { } others)
            json.WriteString("et-al", others);
        if (work.Undated is { } undated)
            json.WriteString("date", undated);
        if (work.TransTitle is { } translated && work.Title != translated)
            json.WriteString("translated-title", translated);
        if (work.Pages.IsShortened)
            json.WriteString("page", $"{work.Pages.First}–{work.Pages.Last}");
        if (work.ReportNumber is { } report && work.Elocation is not null)
            json.WriteString("report-number", report);
        if (work.Institution is { } institution && work.Publisher is not null)
            json.WriteString("institution", institution);
        WriteConfidence(json, work);
        json.WriteEndObject();
    }

    private static void WriteConfidence(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject("confidence");
        foreach (var field in work.Confidences.GroupBy(field => CslFields.NameOf(field.Field, work.Container is not null)))
            json.WriteNumber(field.Key, Rounded(field.Min(part => part.Confidence)));
        json.WriteNumber("overall", Rounded(work.Confidence));
        json.WriteEndObject();
    }

    private static decimal Rounded(double confidence) => Math.Round((decimal)Math.Clamp(confidence, 0, 1), 3);
}
