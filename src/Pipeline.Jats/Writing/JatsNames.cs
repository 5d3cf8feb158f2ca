using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>Names that the JATS 1.3 document type fixes.</summary>
internal static class JatsNames
{
    public const string PublicId = "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN";

    public const string SystemId = "JATS-journalpublishing1-3-mathml3.dtd";

    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    public static readonly XNamespace Ali = "http://www.niso.org/schemas/ali/1.0/";

    public static readonly XName Lang = XNamespace.Xml + "lang";

    public static readonly XName Href = Xlink + "href";

    public static readonly XName LinkTitle = Xlink + "title";
}
