namespace Pipeline.Html.Markup;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    public const string RightToLeft = "rtl";

    /// <summary>ISO 15924 codes of scripts that run from right to left.</summary>
    private static readonly HashSet<string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arab",
        "Aran",
        "Hebr",
        "Syrc",
        "Thaa",
        "Nkoo",
        "Adlm",
        "Rohg",
        "Mand",
        "Samr",
    };

    /// <summary>Languages whose usual script is one of those.</summary>
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar",
        "arc",
        "azb",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "khw",
        "lrc",
        "mzn",
        "nqo",
        "pnb",
        "ps",
        "sd",
        "skr",
        "syr",
        "ug",
        "ur",
        "yi",
    };

    /// <summary>"rtl" or "ltr" for a BCP 47 tag; a script named in the tag ("ar-Latn") decides over the language.</summary>
    public static string Of(string tag)
    {
        var subtags = tag.Split('-');
        var script = subtags.Skip(1).FirstOrDefault(subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter));
        return (script is null ? Languages.Contains(subtags[0]) : Scripts.Contains(script)) ? RightToLeft : "ltr";
    }
}
