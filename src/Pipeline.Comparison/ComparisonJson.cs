using System.Text.Json;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Comparison;

/// <summary>
/// A comparison for programs, in UTF-8. The shape is stable: names are never given another meaning, new ones may be added.
/// <code>
/// { "a": "old", "b": "new", "same": false, "count": 3,
///   "articles": [ { "name": "…", "a": "…" or null, "b": "…" or null, "scope": "two JATS files",
///     "changes": [ { "kind": "added|removed|moved|changed|formatting|spacing|identifier",
///                    "subject": "title|author|…", "place": "reference 12", "field": "year" or null, "message": "…",
///                    "before": "…" or null, "after": "…" or null,
///                    "words": [ { "state": "kept|removed|added", "text": "…" } ],
///                    "inA": { "path": "/article/…", "line": 12 } or null, "inB": … } ] } ] }
/// </code>
/// </summary>
public static class ComparisonJson
{
    public static byte[] Write(ComparisonResult result) => JsonFile.Write(json => Write(json, result));

    /// <summary>The word for a subject or kind in this file: "cross-reference".</summary>
    public static string Word(Enum value) =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, index) =>
                        char.IsUpper(letter) ? $"{(index == 0 ? string.Empty : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()
                )
        );

    private static void Write(Utf8JsonWriter json, ComparisonResult result)
    {
        json.WriteStartObject();
        json.WriteString("a", result.A);
        json.WriteString("b", result.B);
        json.WriteBoolean("same", result.IsSame);
        json.WriteNumber("count", result.Articles.Sum(article => article.Changes.Count));
        json.WriteStartArray("articles");
        foreach (var article in result.Articles)
            WriteArticle(json, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleComparison article)
    {
        json.WriteStartObject();
        json.WriteString("name", article.Name);
        json.WriteString("a", article.NameInA);
        json.WriteString("b", article.NameInB);
        json.WriteString("scope", article.Scope);
        json.WriteStartArray("changes");
        foreach (var change in article.Changes)
            WriteChange(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(change.Kind));
        json.WriteString("subject", Word(change.Subject));
        json.WriteString("place", change.Place);
        json.WriteString("field", change.Field);
        json.WriteString("message", change.Message);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        WriteWords(json, change.Words);
        WritePlace(json, "inA", change.InA);
        WritePlace(json, "inB", change.InB);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Seq<WordRun> words)
    {
        json.WriteStartArray("words");
        foreach (var run in words)
        {
            json.WriteStartObject();
            json.WriteString("state", Word(run.State));
            json.WriteString("text", run.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, FilePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteEndObject();
    }
}
