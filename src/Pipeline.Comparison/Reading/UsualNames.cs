using System.Xml;

namespace Pipeline.Comparison.Reading;

/// <summary>Names as everybody writes them, whatever prefixes a file declares.</summary>
internal static class UsualNames
{
    public const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>Namespace of the native export of Open Journal Systems; its elements go by their local names.</summary>
    public const string Ojs = "http://pkp.sfu.ca";

    private static readonly (string Prefix, string Namespace)[] Usual =
    [
        ("xlink", "http://www.w3.org/1999/xlink"),
        ("mml", "http://www.w3.org/1998/Math/MathML"),
        ("ali", "http://www.niso.org/schemas/ali/1.0/"),
        ("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("xi", "http://www.w3.org/2001/XInclude"),
    ];

    public static string Of(XmlReader reader) =>
        reader.NamespaceURI switch
        {
            "" or Ojs => reader.LocalName,
            "http://www.w3.org/XML/1998/namespace" => $"xml:{reader.LocalName}",
            var uri => Array.Find(Usual, usual => usual.Namespace == uri) is { Prefix: { } prefix }
                ? $"{prefix}:{reader.LocalName}"
                : $"{{{uri}}}{reader.LocalName}",
        };

    /// <summary>The prefixes that the JATS DTDs declare by default, for files that leave that to them.</summary>
    public static XmlParserContext Context()
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, uri) in Usual)
            names.AddNamespace(prefix, uri);
        return new(names.NameTable, names, null, XmlSpace.None);
    }
}
