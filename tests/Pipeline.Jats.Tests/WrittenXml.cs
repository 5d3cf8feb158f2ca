using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests;

/// <summary>What the writer makes of an article, as XML.</summary>
internal static class WrittenXml
{
    public static readonly XNamespace Xlink = "http://www.w3.org/1999/xlink";

    public static readonly SourceRef Here = new("word/document.xml", 1);

    public static XDocument Read(Article article) =>
        XDocument.Load(new MemoryStream(JatsWriter.Write(article).Value), LoadOptions.PreserveWhitespace);

    public static string Flat(XElement element) => XElement.Parse(element.ToString()).ToString(SaveOptions.DisableFormatting);
}
