using System.Xml;

namespace Pipeline.Jats.Checking;

/// <summary>Types of attributes that the JATS DTD uses (XML 1.0 §3.3.1).</summary>
internal enum AttributeType
{
    CData,
    Id,
    IdRef,
    IdRefs,
    NmToken,
    NmTokens,
    Enumeration,
    Fixed,
}

/// <param name="Values">The values of an enumeration, or the one of a fixed attribute.</param>
internal sealed record AttributeModel(string Name, AttributeType Type, string[] Values, bool IsRequired)
{
    /// <summary>Reads <c>name~type!</c> as the model file has it.</summary>
    public static AttributeModel Parse(string text)
    {
        var isRequired = text.EndsWith('!');
        var parts = (isRequired ? text[..^1] : text).Split('~', 2);
        return parts is [var name, var type]
            ? type[0] switch
            {
                '(' => new(name, AttributeType.Enumeration, type[1..^1].Split('|'), isRequired),
                '"' => new(name, AttributeType.Fixed, [type[1..^1]], isRequired),
                _ => new(name, Enum.Parse<AttributeType>(type, ignoreCase: true), [], isRequired),
            }
            : new(parts[0], AttributeType.CData, [], isRequired);
    }

    /// <summary>The value as a parser that reads the DTD would give it: blanks at the ends and doubled ones go unless it is CDATA (XML 1.0 §3.3.3).</summary>
    public string Normalise(string value) => Type is AttributeType.CData or AttributeType.Fixed ? value : string.Join(' ', Words(value));

    /// <summary>Whether the type allows this value; whether ids are unique and references lead somewhere is not its matter.</summary>
    public bool Allows(string value) =>
        Type switch
        {
            AttributeType.CData => true,
            AttributeType.Fixed => value == Values[0],
            AttributeType.Enumeration => Values.Contains(value),
            AttributeType.NmToken => IsNameToken(value),
            AttributeType.NmTokens => value.Length > 0 && Words(value).All(IsNameToken),
            AttributeType.IdRefs => value.Length > 0 && Words(value).All(IsName),
            _ => IsName(value),
        };

    public static string[] Words(string value) => value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNameToken(string value) =>
        value.Length > 0 && value.All(letter => letter == ':' || XmlConvert.IsNCNameChar(letter));

    private static bool IsName(string value) => IsNameToken(value) && (XmlConvert.IsStartNCNameChar(value[0]) || value[0] == ':');
}
