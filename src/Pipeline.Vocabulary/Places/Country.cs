using System.Collections.Frozen;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Places;

/// <summary>A country of ISO 3166-1.</summary>
/// <param name="Code">Alpha-2 code.</param>
/// <param name="Name">In English.</param>
public sealed record Country(string Code, string Name)
{
    private static readonly FrozenDictionary<string, Country> ByKey = Load();

    private static readonly FrozenDictionary<string, Country> ByCode = ByKey
        .Values.DistinctBy(country => country.Code)
        .ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);

    /// <summary>The country of that name or abbreviation, in English, Indonesian or its own language; null where there is none.</summary>
    public static Country? Find(string printed) => ByKey.GetValueOrDefault(Sameness.Key(printed));

    /// <exception cref="KeyNotFoundException">No country has that code.</exception>
    public static Country WithCode(string code) => ByCode[code];

    public static bool HasCode(string code) => ByCode.ContainsKey(code);

    /// <summary>The country that the last words of an address line name, and what stands before it.</summary>
    public static (string Before, Country Country)? FindAtEnd(string line)
    {
        for (var space = line.IndexOf(' ', StringComparison.Ordinal); space > 0; space = line.IndexOf(' ', space + 1))
        {
            // Abbreviations at the end of a line without a comma are too often something else ("Kampus AS").
            var tail = line[(space + 1)..];
            if (tail.Length > 3 && Find(tail) is { } country)
                return (line[..space], country);
        }

        return null;
    }

    private static FrozenDictionary<string, Country> Load()
    {
        var byKey = new Dictionary<string, Country>(StringComparer.Ordinal);
        foreach (var row in CountryTable.Rows.Split('\n'))
        {
            var names = row.TrimEnd('\r').Split('|');
            var country = new Country(names[0], names[1]);
            foreach (var name in names.Skip(1))
                byKey.TryAdd(Sameness.Key(name), country);
        }

        return byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
