using System.Text.RegularExpressions;

namespace Pipeline.Vocabulary.Places;

/// <summary>Words of postal addresses that lead to a door: streets, buildings, floors.</summary>
public static partial class Streets
{
    /// <summary>They stand before the name of a street.</summary>
    private const string Before = "jl|jln|jalan|ul|vul|aleja|calle|carrer|rua|rue|viale|piazza|avenida";

    /// <summary>They stand behind the name of a street.</summary>
    private const string Behind = "street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive";

    private const string Doors =
        @"laan|km|no|p\.?\s?o\.?\s*box|kotak\s+pos|floor|lantai|building|gedung|kampus|campus|komplek|kompleks|kelurahan|kecamatan|kec|kel|rt|rw|gang|block|blok|suite|room|tel|phone|fax|straße|strasse";

    private static readonly HashSet<string> Certain = new(StringComparer.OrdinalIgnoreCase)
    {
        "street",
        "road",
        "avenue",
        "jalan",
        "jl",
        "rua",
        "calle",
        "rue",
    };

    /// <summary>A word for a street and for nothing else.</summary>
    public static bool IsWord(string word) => Certain.Contains(word);

    /// <summary>Holds a word by which somebody finds the door ("Jl. Melati 3", "Campus West", "2nd floor").</summary>
    public static bool IsIn(string text) => Door().IsMatch(text);

    /// <summary>Begins with the word for a street ("Jl. Melati 3").</summary>
    public static bool IsAtStart(string text) => Start().IsMatch(text);

    /// <summary>Is the name of a street, though it may hold the word for a body ("University Ave").</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>Words with capitals and the number of a house, which no body is called ("Nieuwe Achtergracht 166", "1 Arts Link").</summary>
    public static bool IsHouse(string part) => House().IsMatch(part);

    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}’'.-]*\s+){1,4}[0-9]{1,3}[a-zA-Z]?$|^[0-9]{1,3}[a-zA-Z]?\s+\p{Lu}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,4}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex House();

    [GeneratedRegex(
        @"\b(?:" + Before + "|" + Behind + "|via|" + Doors + @")\b|(?:straße|strasse|straat|allee|allé|gasse|platz|weg)\b\.?\s*[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Door();

    [GeneratedRegex(@"^(?:" + Before + @"|via|av)\b\.?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:" + Behind + @")\.?$|^(?:jln?|jalan)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
