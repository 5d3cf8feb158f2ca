using System.Collections.Concurrent;
using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Writing;

/// <summary>Names that the document types of JATS fix.</summary>
internal static class JatsNames
{
    /// <summary>The file beside the XML that holds the pages.</summary>
    public const string PagesFile = "article.pdf";

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

    private static readonly ConcurrentDictionary<XName, string> Names = new();

    public static readonly XName Lang = XNamespace.Xml + "lang";

    public static readonly XName Href = Xlink + "href";

    public static readonly XName LinkTitle = Xlink + "title";

    /// <summary>What names the version in a file: the public and the system identifier of its DTD, and the root's dtd-version.</summary>
    public static (string PublicId, string SystemId, string Number) Of(JatsVersion version) =>
        version switch
        {
            JatsVersion.V13 => (
                "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN",
                "JATS-journalpublishing1-3-mathml3.dtd",
                "1.3"
            ),
            JatsVersion.V14 => (
                "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.4 20241031//EN",
                "JATS-journalpublishing1-4-mathml3.dtd",
                "1.4"
            ),
            _ => throw new UnreachableException(),
        };

    /// <summary>The name that JATS writes with this prefix, or with none.</summary>
    public static XName NameOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return name;
        var prefix = name[..colon];
        return (prefix == "xml" ? XNamespace.Xml : Array.Find(Declared, declared => declared.Prefix == prefix).Namespace ?? XNamespace.None)
            + name[(colon + 1)..];
    }

    /// <summary>The name with the prefix that the DTD gives its namespace ("mml:math"); without one in any other namespace.</summary>
    public static string Prefixed(XName name) => name.Namespace == XNamespace.None ? name.LocalName : Names.GetOrAdd(name, WithPrefix);

    private static string WithPrefix(XName name) =>
        (name.Namespace == XNamespace.Xml ? "xml" : PrefixOf(name.Namespace)) is { } prefix ? $"{prefix}:{name.LocalName}" : name.LocalName;

    /// <summary>The prefix that the DTD gives a namespace, or null.</summary>
    public static string? PrefixOf(XNamespace name) => Array.Find(Declared, declared => declared.Namespace == name).Prefix;
}
