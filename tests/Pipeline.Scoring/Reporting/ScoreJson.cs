using System.Text.Json;
using Pipeline.Scoring.Judging;

namespace Pipeline.Scoring.Reporting;

/// <summary>Writes the judgements for programs: a record for each system, article, look and class.</summary>
internal static class ScoreJson
{
    public static void Write(IEnumerable<Judgement> judgements, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var judgement in judgements)
        foreach (var (of, matching) in judgement.Matchings)
            Write(json, judgement, of, matching);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Judgement judgement, FactClass of, Matching matching)
    {
        var tally = Tally.Of(matching);
        json.WriteStartObject();
        json.WriteString("system", judgement.System);
        json.WriteString("file", judgement.File);
        json.WriteString("look", judgement.Look.Name);
        json.WriteBoolean("clean", judgement.Look.IsClean);
        json.WriteString("class", of.ToString());
        json.WriteNumber("expected", tally.Expected);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("hits", tally.Hits);
        json.WriteNumber("precision", tally.Precision);
        json.WriteNumber("recall", tally.Recall);
        json.WriteNumber("f1", tally.F1);
        json.WriteStartArray("missed");
        foreach (var (expected, _) in matching.Missed)
            json.WriteStringValue(expected);
        json.WriteEndArray();
        json.WriteStartArray("spurious");
        foreach (var text in matching.Spurious)
            json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
