using System.Globalization;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Scoring.Making;

/// <summary>Counts the headings of a manuscript whose author types their numbers.</summary>
internal sealed class HeadingNumbers(HeadingNumbering numbering)
{
    private readonly int[] _counts = new int[10];

    /// <param name="level">From 1.</param>
    public string Next(int level)
    {
        _counts[level]++;
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        return numbering switch
        {
            HeadingNumbering.Arabic => Arabic(level) + ".",
            HeadingNumbering.Parenthesis => Arabic(level) + ")",
            HeadingNumbering.Sign => $"§ {Arabic(level)}.",
            HeadingNumbering.Roman => level switch
            {
                1 => RomanNumerals.Capitals(_counts[1]) + ".",
                2 => LetterNumbers.Capitals(_counts[2]) + ".",
                _ => $"{_counts[level]})",
            },
            _ => string.Empty,
        };
    }

    private string Arabic(int level) =>
        string.Join('.', _counts[1..(level + 1)].Select(count => count.ToString(CultureInfo.InvariantCulture)));
}
