namespace Pipeline.Recognition.Languages;

/// <summary>What a float is called where it is called neither table nor figure, in the languages authors write in. Each says whether it names tables.</summary>
internal static class FloatWords
{
    private static readonly Dictionary<string, bool?> Words = new(
        [
            .. Of(false, "plate|scheme|graph|photo|photograph|image|picture|illustration|drawing|screenshot|chart|diagram|map"),
            .. Of(false, "foto|skema|denah|ilustrasi|lukisan|carta"),
            .. Of(false, "mapa|lámina|esquema|diagrama|fotografía|fotografia|prancha"),
            .. Of(false, "planche|schéma|photographie|diagramme"),
            .. Of(false, "karte|schaubild|diagramm|bild|schema|kaart|grafiek|grafik"),
            .. Of(true, "matriks|matrix|matriz"),
            .. Of(null, "exhibit|box|kotak|recuadro|encadré|kasten|kader"),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static bool Has(string word) => Words.ContainsKey(word);

    /// <summary>Whether the word names a table, or a figure; null where it names either, or is none of these words.</summary>
    public static bool? IsTable(string word) => Words.GetValueOrDefault(word);

    /// <summary>Whether one is the other, or its plural.</summary>
    public static bool AreSame(string one, string other) =>
        one.Length < other.Length
            ? AreSame(other, one)
            : one.StartsWith(other, StringComparison.OrdinalIgnoreCase)
                && one[other.Length..].ToLowerInvariant() is "" or "s" or "es" or "n" or "en" or "x" or "e";

    private static IEnumerable<KeyValuePair<string, bool?>> Of(bool? isTable, string words) =>
        words.Split('|').Select(word => KeyValuePair.Create(word, isTable));
}
