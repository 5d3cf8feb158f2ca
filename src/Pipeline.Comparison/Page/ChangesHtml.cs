using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;

namespace Pipeline.Comparison.Page;

/// <summary>The list that is checked: every change of an article under what it is about.</summary>
internal static class ChangesHtml
{
    private const int Context = 60;

    /// <summary>A list without bullets, which some screen readers else take for none.</summary>
    private static XAttribute IsList => new("role", "list");

    public static IEnumerable<XElement> Write(Seq<Change> changes, string? language) =>
        changes
            .GroupBy(change => change.Subject)
            .OrderBy(group => group.Key)
            .SelectMany(group =>
                new[]
                {
                    Html.Of(
                        "h3",
                        HeadingOf(group.Key),
                        Html.Of("span", Html.Class("count"), string.Create(CultureInfo.InvariantCulture, $" ({group.Count()})"))
                    ),
                    Html.Of("ul", Html.Class("changes"), IsList, group.Select(change => Entry(change, change.Language ?? language))),
                }
            );

    public static string HeadingOf(Subject subject) =>
        subject switch
        {
            Subject.Pages => "Pages",
            Subject.Keyword => "Keywords",
            Subject.CrossReference => "Cross-references",
            Subject.Markup => "Markup and ids",
            Subject.Metadata => "Other facts",
            Subject.Journal or Subject.Licence or Subject.Funding or Subject.Title or Subject.Abstract => subject.ToString(),
            _ => $"{subject}s",
        };

    private static XElement Entry(Change change, string? language) =>
        Html.Of(
            "li",
            Html.Class(ComparisonJson.Word(change.Kind)),
            Html.Of(
                "p",
                Html.Of("span", Html.Class("kind"), ComparisonJson.Word(change.Kind)),
                " ",
                Html.Of("span", Html.OwnDirection, change.Message)
            ),
            Details(change, language)
        );

    private static XElement? Details(Change change, string? language) =>
        change.Untold(Context) is { IsEmpty: false } words ? Html.OfArticle("blockquote", language, WordsHtml.Write(words)) : null;
}
