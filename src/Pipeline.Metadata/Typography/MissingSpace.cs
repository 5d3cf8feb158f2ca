using System.Text.RegularExpressions;
using Pipeline.Metadata.Texts;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Metadata.Typography;

internal sealed partial class MissingSpace : TextQuery
{
    public override Rule Info { get; } = new(
        "META115",
        Severity.Query,
        "No space after a punctuation mark",
        "Two words run together are one word to every search.",
        "APA 7 §6.1: a space after punctuation marks",
        "at dawn.Nobody is late",
        "at dawn. Nobody is late",
        "Add the space in the manuscript, unless the word is a name written so.");

    protected override IEnumerable<Edit> Doubts(FlatText text, InlineSite site) =>
        Joined().Matches(text.Value).Select(match => new Edit(match.Index, match.Length, $"{match.Value} "));

    protected override string Ask(FlatText text, Edit doubt) => $"No space follows “{text.Value.AsSpan(doubt.Start, doubt.Length)}”; is one missing?";

    // A stop after a word in small letters and before a capital; a comma or semicolon between letters; a bracket opened close to a word of four letters.
    [GeneratedRegex(@"(?<=\b\p{L}*\p{Ll}{3})\.(?=\p{Lu}\p{Ll})|(?<=\p{L}\p{Ll}|\p{Ll}[\)”’])[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[!?](?=\p{L})|(?<=\p{Ll}{3}):(?=\p{Lu}\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
