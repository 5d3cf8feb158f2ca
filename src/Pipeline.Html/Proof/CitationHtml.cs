using System.Globalization;
using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Proof;

/// <summary>Writes the article as an entry of a reference list (APA 7 §10.1, journal article).</summary>
internal static class CitationHtml
{
    /// <summary>Of more authors, the first nineteen and the last are named (APA 7 §9.8).</summary>
    private const int MostAuthors = 20;

    /// <summary>Empty where the article has no title to cite.</summary>
    public static List<object> Write(Article article)
    {
        var meta = article.Meta;
        if (meta.Title.Content.PlainText().Trim() is not { Length: > 0 } title)
            return [];
        var parts = new List<object> { $"{Sentence(Authors(meta.Contribs))}{Year(meta)}{Sentence(title)}" };
        if (article.Journal.Title.Length > 0)
            parts.Add(new XElement("cite", article.Journal.Title));
        if (meta.Volume is { Length: > 0 } volume)
            parts.AddRange([", ", new XElement("em", volume)]);
        parts.Add(Rest(meta));
        if (meta.Doi is { Length: > 0 } doi)
            parts.AddRange([" ", new XElement("a", Build.Href(DoiText.Address(doi)), DoiText.Address(doi))]);
        return parts;
    }

    private static string Authors(Seq<Contrib> contribs)
    {
        var names = contribs.Select(Name).Where(name => name.Length > 0).ToList();
        return names switch
        {
            [] => string.Empty,
            [var only] => only,
            { Count: <= MostAuthors } => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(MostAuthors - 1))}, … {names[^1]}",
        };
    }

    /// <summary>Surname and initials; a name of one word and a group as they are.</summary>
    private static string Name(Contrib contrib) =>
        contrib switch
        {
            { Collab: null, Name: { Surname: { Length: > 0 } surname, Given: { Length: > 0 } given } } => $"{surname}, {Initials(given)}",
            _ => contrib.Display,
        };

    private static string Initials(string given) =>
        string.Join(
            ' ',
            given
                .Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
                .Select(name =>
                    string.Join(
                        '-',
                        name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => StringInfo.GetNextTextElement(part) + ".")
                    )
                )
        );

    private static string Year(ArticleMeta meta) =>
        meta.Published is { } date ? string.Create(CultureInfo.InvariantCulture, $"({date.Year:0000}). ") : string.Empty;

    private static string Rest(ArticleMeta meta)
    {
        var issue = meta.Issue is { Length: > 0 } number ? $"({number})" : null;
        var pages =
            (meta.FirstPage ?? meta.ElocationId) is not { Length: > 0 } first ? null
            : meta.LastPage is { Length: > 0 } last && last != first ? $", {first}–{last}"
            : $", {first}";
        return $"{issue}{pages}.";
    }

    /// <summary>The words with one stop at their end and a space after it; empty where there are none.</summary>
    private static string Sentence(string words) =>
        words.Length == 0 ? words
        : words[^1] is '.' or '?' or '!' ? words + " "
        : words + ". ";
}
