using System.Text.Json;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Reporting;

/// <summary>The ledger in report.json: the balance, and one entry for each item that is not simply printed or metadata.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartObject("ledger");
        json.WriteBoolean("balanced", ledger.IsBalanced);
        json.WriteNumber("notPrinted", ledger.NotPrinted);
        json.WriteStartArray("balance");
        foreach (var line in ledger.Balance)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in ledger.Entries)
            if (entry.Account.Kind is not (AccountKind.Output or AccountKind.Metadata))
                WriteEntry(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, BalanceLine line)
    {
        json.WriteStartObject();
        json.WriteString("kind", LedgerListing.Name(line.Kind));
        json.WriteNumber("total", line.Total);
        foreach (var kind in Enum.GetValues<AccountKind>())
            if (line[kind] > 0)
                json.WriteNumber(LedgerListing.Name(kind), line[kind]);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", LedgerListing.Name(entry.Kind));
        json.WriteString("account", LedgerListing.Name(entry.Account.Kind));
        if (entry.Account.Detail.Length > 0)
            json.WriteString("rule", entry.Account.Detail);
        ReportJson.WritePlace(json, entry.Source);
        if (entry.Words.Length > 0)
            json.WriteString("words", entry.Words);
        json.WriteEndObject();
    }
}
