using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Reporting;

/// <summary>The gates in JSON: one entry each, ready or not.</summary>
internal static class GateJson
{
    public static void Write(Utf8JsonWriter json, Seq<GateResult> gates)
    {
        json.WriteStartArray("gates");
        foreach (var gate in gates)
        {
            json.WriteStartObject();
            json.WriteString("gate", Gates.NameOf(gate.Gate));
            json.WriteBoolean("ready", gate.IsReady);
            json.WriteBoolean("checked", gate.IsChecked);
            json.WriteNumber("errors", gate.Errors);
            json.WriteNumber("queries", gate.Queries);
            json.WriteNumber("notices", gate.Notices);
            json.WriteStartArray("reasons");
            foreach (var reason in gate.Reasons)
                json.WriteStringValue(reason);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
