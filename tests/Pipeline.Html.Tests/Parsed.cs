using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pipeline.Html.Tests;

/// <summary>Reads pages back as a browser would, but fails at the first mistake.</summary>
internal static class Parsed
{
    public static IDocument Page(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
