using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>Names that the JATS 1.3 document type fixes.</summary>
internal static class JatsNames
{
    public const string PublicId = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";

    public const string SystemId = "JATS-journalpublishing1-3-mathml3.dtd";

    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    public static readonly XNamespace Ali = "http://www.niso.org/schemas/ali/1.0/";

    public static readonly XNamespace Mml = "http://www.w3.org/1998/Math/MathML";

    /// <summary>Namespaces that the DTD declares by default on the root element, by their prefixes.</summary>
    public static readonly (string Prefix, XNamespace Namespace)[] Declared =
    [
        ("xlink", Xlink),
        ("ali", Ali),
        ("mml", Mml),
        ("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];

    public static readonly XName Lang = XNamespace.Xml + "lang";

    public static readonly XName Href = Xlink + "href";

    public static readonly XName LinkTitle = Xlink + "title";

    /// <summary>The name that JATS writes with this prefix, or with none.</summary>
    public static XName NameOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return name;
        var prefix = name[..colon];
        return (prefix == "xml" ? XNamespace.Xml : Array.Find(Declared, declared => declared.Prefix == prefix).Namespace ?? XNamespace.None) + name[(colon + 1)..];
    }

    /// <summary>The prefix that the DTD gives a namespace, or null.</summary>
    public static string? PrefixOf(XNamespace name) => Array.Find(Declared, declared => declared.Namespace == name).Prefix;
}
