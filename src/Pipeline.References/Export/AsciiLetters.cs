using System.Collections.Frozen;
using System.Text;

namespace Pipeline.References.Export;

/// <summary>Latin letters without their marks. The framework decomposes none of them where it is built without ICU.</summary>
internal static class AsciiLetters
{
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "bḃ", "cçćĉċč", "dďđðḍ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģǧ", "hĥħḥ", "iìíîïĩīĭįıǐịỉ", "jĵ", "kķǩ", "lĺļľŀł", "mṃ", "nñńņňŉṇ",
        "oòóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "rŕŗřṛ", "sśŝşšșṣ", "tţťŧțṭ", "uùúûüũūŭůűųưǔụủứừửữự", "wŵ", "yýÿŷỳỵỷỹ", "zźżžẓ",
    ];

    private static readonly FrozenDictionary<char, string> Plain = Rows
        .SelectMany(row => row[1..].Select(letter => KeyValuePair.Create(letter, row[..1])))
        .Concat([KeyValuePair.Create('ß', "ss"), KeyValuePair.Create('æ', "ae"), KeyValuePair.Create('œ', "oe"), KeyValuePair.Create('þ', "th")])
        .ToFrozenDictionary();

    /// <summary>The ASCII letters and figures of a text in lower case; all else is left out.</summary>
    public static string Of(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            if (char.IsAsciiLetterOrDigit(lower)) ascii.Append(lower);
            else if (Plain.TryGetValue(lower, out var letters)) ascii.Append(letters);
        }

        return ascii.ToString();
    }
}
