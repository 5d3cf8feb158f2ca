using System.Globalization;
using System.Text;
using Pipeline.Vocabulary.Conservation;

namespace Pipeline.Vocabulary.Listings;

/// <summary>A ledger as text: the balance, then a line for each entry in the order of the manuscript.</summary>
public static class LedgerListing
{
    private const int LongestWords = 60;

    public static string Write(Ledger ledger)
    {
        var text = new StringBuilder();
        foreach (var line in ledger.Balance)
            Line(text, Balance(line));
        foreach (var entry in ledger.Entries)
            Line(text, Entry(entry));
        return text.ToString();
    }

    /// <summary>The name of a kind of item or account, as a person reads it ("text box").</summary>
    public static string Name(Enum kind)
    {
        var name = new StringBuilder();
        foreach (var character in kind.ToString())
        {
            if (char.IsUpper(character) && name.Length > 0)
                name.Append(' ');
            name.Append(char.ToLowerInvariant(character));
        }

        return name.ToString();
    }

    private static string Balance(BalanceLine line)
    {
        var sums = Enum.GetValues<AccountKind>()
            .Where(kind => line[kind] > 0)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Name(kind)} {line[kind]}"));
        return string.Create(CultureInfo.InvariantCulture, $"= {Name(line.Kind)} {line.Total}: {string.Join(", ", sums)}");
    }

    private static string Entry(LedgerEntry entry)
    {
        var words = entry.Words.ReplaceLineEndings(" ");
        var shown = words.Length <= LongestWords ? words : $"{words[..(LongestWords / 2)]}…{words[^(LongestWords / 2)..]}";
        return $"{Name(entry.Account.Kind)} {entry.Account.Detail}: {Name(entry.Kind)} '{shown}' @{entry.Source}";
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
