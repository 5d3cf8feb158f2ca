using Pipeline.Recognition.Languages;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Leaves in the format of each text the language of its words where they are in another language than their line, and
/// none elsewhere. Word's marks are wrong too often to be believed alone: words in another script are told by it, words
/// in the same script need a mark and small words that agree.
/// </summary>
internal static class SpanLanguages
{
    /// <summary>Fewer letters are symbols ("α", "Δ") before they are words.</summary>
    private const int FewestLetters = 2;

    /// <summary>Greek letters stand for quantities, several in a row at times.</summary>
    private const int FewestGreek = 5;

    public static List<Leaf> Mark(IReadOnlyList<Leaf> leaves)
    {
        var texts = leaves.Select(leaf => leaf.Inline).OfType<Text>().Select(text => text.Value).ToList();
        var script = Scripts.MostOf(texts);
        var language = script == Script.Latin ? TextLanguage.Detect(string.Concat(texts)) : null;
        return
        [
            .. leaves.SelectMany(leaf =>
                leaf.Inline is Text text
                    ? Mark(text, leaf.Format, script, language)
                    : [leaf with { Format = leaf.Format with { Language = null } }]
            ),
        ];
    }

    private static IEnumerable<Leaf> Mark(Text text, RunFormat format, Script own, string? language)
    {
        foreach (var (start, end, script) in Spans(text.Value, own))
        {
            var part = start == 0 && end == text.Value.Length ? text : text.Slice(start, end - start);
            var span = script == own ? OwnScript(part.Value, format, language) : ScriptLanguage.Of(script, part.Value, format.Language);
            yield return new(part, format with { Language = span });
        }
    }

    /// <summary>Right-to-left words, which a paragraph of their own language holds too; and words whose mark is credible.</summary>
    private static string? OwnScript(string words, RunFormat format, string? language)
    {
        var marked = format.Language is { } tag ? LanguageTag.Primary(tag) : null;
        if (format.RightToLeft)
            return words.Any(character => Scripts.Of(character) == Script.Latin) ? null : marked ?? "ar";
        return
            marked is not null
            && language is not null
            && marked != language
            && !TextLanguage.AreTwins(marked, language)
            && TextLanguage.DetectSurely(words, marked) == marked
            ? marked
            : null;
    }

    /// <summary>
    /// The text cut where its script changes. Words in another script reach from their first letter to their last, with
    /// the marks, spaces and signs between; all else is in the line's own script.
    /// </summary>
    private static List<(int Start, int End, Script Script)> Spans(string text, Script own)
    {
        var spans = new List<(int Start, int End, Script Script)>();
        var at = 0;
        var done = 0;
        while (at < text.Length)
        {
            var script = Scripts.Of(text[at]);
            if (script == Script.None || script == own)
            {
                at++;
                continue;
            }

            var (end, letters) = EndOf(text, at, script);
            if (letters >= (script == Script.Greek ? FewestGreek : FewestLetters) && script != Script.Latin)
            {
                if (at > done)
                    spans.Add((done, at, own));
                spans.Add((at, end, script));
                done = end;
            }

            at = end;
        }

        if (done < text.Length)
            spans.Add((done, text.Length, own));
        return spans;
    }

    private static (int End, int Letters) EndOf(string text, int start, Script script)
    {
        var (end, letters) = (start, 0);
        for (var at = start; at < text.Length; at++)
        {
            var other = Scripts.Of(text[at]);
            if (other == script)
            {
                end = at + 1;
                letters++;
            }
            else if (other != Script.None)
                break;
            else if (
                end == at
                && char.GetUnicodeCategory(text[at])
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
                end = at + 1;
        }

        return (end, letters);
    }
}
