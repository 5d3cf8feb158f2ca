using System.Globalization;
using System.Xml.Linq;
using Pipeline.Comparison.Page;

namespace Pipeline.Comparison;

/// <summary>A comparison as one HTML page that fetches nothing: first the list to check, then the text with its changes.</summary>
public static class ComparisonPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    public static string Write(ComparisonResult result) =>
        "<!DOCTYPE html>\n"
        + Html.Of(
                "html",
                new XAttribute("lang", "en"),
                Html.Of(
                    "head",
                    Html.Of("meta", new XAttribute("charset", "utf-8")),
                    Html.Of("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                    Html.Of("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy)),
                    Html.Of("title", $"What changed: {result.A} → {result.B}"),
                    Html.Of("style", StyleSheet.Value)
                ),
                Html.Of(
                    "body",
                    Html.Of(
                        "header",
                        Html.Of("h1", "What changed"),
                        Html.Of("p", Html.Class("names"), "from ", Html.Of("b", result.A), " to ", Html.Of("b", result.B)),
                        Html.Of(
                            "p",
                            Html.Class("legend"),
                            Html.Of("del", "struck through"),
                            " is gone, ",
                            Html.Of("ins", "underlined"),
                            " is new."
                        ),
                        result.Articles.Count > 1 ? Contents(result) : null
                    ),
                    Html.Of(
                        "main",
                        result.Articles.Select(
                            (article, index) => result.Articles.Count > 1 && article.Changes.IsEmpty ? null : Article(article, index)
                        ),
                        result.IsSame ? Html.Of("p", "Nothing differs.") : null
                    )
                )
            )
            .ToString(SaveOptions.DisableFormatting)
        + "\n";

    private static XElement Contents(ComparisonResult result) =>
        Html.Of(
            "nav",
            new XAttribute("aria-label", "Articles"),
            Html.Of(
                "ul",
                result.Articles.Select(
                    (article, index) =>
                        Html.Of(
                            "li",
                            article.Changes.IsEmpty
                                ? NameOf("span", article)
                                : Html.Of("a", new XAttribute("href", $"#{IdOf(index)}"), NameOf("span", article)),
                            ": ",
                            Tally.Of(article.Changes)
                        )
                )
            )
        );

    private static XElement Article(ArticleComparison article, int index) =>
        Html.Of(
            "section",
            new XAttribute("id", IdOf(index)),
            Html.Class("article"),
            NameOf("h2", article),
            Html.Of("p", Html.Class("tally"), Tally.Of(article.Changes)),
            ChangesHtml.Write(article.Changes, article.Language),
            MarkedTextHtml.Write(article.Text)
        );

    private static XElement NameOf(string element, ArticleComparison article) =>
        article.Name.Length > 0 ? Html.OfArticle(element, article.Language, article.Name) : Html.Of(element, "Article");

    private static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"article-{index + 1}");

    private static string ReadStyleSheet()
    {
        using var stream = typeof(ComparisonPage).Assembly.GetManifestResourceStream("comparison.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
