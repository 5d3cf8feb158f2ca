using System.Text.RegularExpressions;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Contributions;

/// <summary>A run of letters in a statement.</summary>
/// <param name="Key">In small letters without accents.</param>
internal readonly partial record struct StatementWord(int Start, int End, string Key)
{
    public static IReadOnlyList<StatementWord> In(string text) =>
        [
            .. Letters()
                .Matches(text)
                .Select(match => new StatementWord(match.Index, match.Index + match.Length, Sameness.Key(match.ValueSpan))),
        ];

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Letters();
}
