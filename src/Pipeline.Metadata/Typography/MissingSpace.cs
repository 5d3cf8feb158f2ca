using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class MissingSpace : TextQuery
{
    public override Rule Info { get; } =
        new(
            "META115",
            Severity.Query,
            "No space after a punctuation mark",
            "Two words run together are one word to every search.",
            "APA 7 §6.1: a space after punctuation marks",
            "at dawn.Nobody is late",
            "at dawn. Nobody is late",
            "Add the space in the manuscript, unless the word is a name written so."
        );

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        Joined().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, $"{match.Value} "));

    protected override string Ask(FlatText text, Edit doubt) =>
        $"No space follows “{text.Value.AsSpan(doubt.Start, doubt.Length)}”; is one missing?";

    // A stop after a word in small letters and before a capital; a comma or semicolon between letters, or between words and a year; the bracket behind a year close to a word.
    [GeneratedRegex(
        @"(?<=\b\p{L}*\p{Ll}{3})\.(?=\p{Lu}\p{Ll})|(?<=\p{L}\p{Ll}|\p{Ll}[\)”’])[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[!?](?=\p{L})|(?<=\p{Ll}{3}):(?=\p{Lu}\p{Ll})|(?<=\p{L}{2}|\p{L}{2}[.…”’])[,;](?=(?:1[5-9]|20)[0-9]{2}(?![0-9]))|(?<=(?<![0-9])(?:1[5-9]|20)[0-9]{2}[a-z]?)\)(?=\p{L}{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joined();
}
