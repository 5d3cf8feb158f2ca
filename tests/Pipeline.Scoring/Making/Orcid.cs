using System.Globalization;

namespace Pipeline.Scoring.Making;

/// <summary>Makes ORCID iDs up, each with its check digit (ISO/IEC 7064, MOD 11-2).</summary>
internal static class Orcid
{
    /// <returns>"0000-0002-…", the same for the same name.</returns>
    public static string Of(string name)
    {
        var digits = "00000002" + (StableHash.Of(name) % 10_000_000).ToString("D7", CultureInfo.InvariantCulture);
        var sum = digits.Aggregate(0, (total, digit) => (total + (digit - '0')) * 2);
        var check = (12 - (sum % 11)) % 11;
        var all = digits + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
        return string.Join('-', all.Chunk(4).Select(group => new string(group)));
    }
}
