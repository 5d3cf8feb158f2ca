using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Configuration.Yaml;

/// <summary>Reads the kinds of value that YAML does not know.</summary>
internal static class YamlValues
{
    /// <summary>Whether a scalar stands for no value at all (YAML 1.2.2, 10.2.1.1): a text of those letters is quoted.</summary>
    public static bool IsNull(YamlScalarNode scalar) => scalar is { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" };

    /// <summary>A length in millimetres or points, which are meant where there is no unit; designs are written in no other.</summary>
    public static bool TryLength(string text, out Points value)
    {
        var length = Dimension.Read(text) switch
        {
            { Unit: "" } bare => new Points(bare.Number),
            { Unit: "mm" or "pt" } dimension => dimension.Length,
            _ => null,
        };
        value = length ?? Points.Zero;
        return length is not null;
    }

    public static bool TryColour(string text, out Colour value)
    {
        value = default;
        if (
            text is not ['#', _, _, _, _, _, _]
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        )
            return false;
        value = new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return true;
    }

    public static bool TryDate(string text, out PartialDate value)
    {
        value = default;
        if (text.Length is not (4 or 7 or 10))
            return false;
        var padded = text + "0001-01-01"[text.Length..];
        if (!DateOnly.TryParseExact(padded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return false;
        value = text.Length switch
        {
            4 => new PartialDate(date.Year),
            7 => new PartialDate(date.Year, date.Month),
            _ => new PartialDate(date.Year, date.Month, date.Day),
        };
        return true;
    }
}
