namespace Pipeline.Vocabulary.Conservation;

/// <summary>
/// The fields, labels and references of an article, wherever they came from. Words are found in it where they are the
/// whole of a value, or where several in a row stand in one; a single word of a sentence proves nothing.
/// </summary>
/// <param name="unfound">Labels and references that were not found at the place they name, or name none.</param>
internal sealed class FieldPool(IReadOnlyList<PrintedText> fields, IReadOnlyList<PrintedText> unfound)
{
    /// <summary>Fewest letters of a value, for a mark such as "1" is everywhere.</summary>
    private const int ShortestValue = 3;

    /// <summary>Fewest words in a row that are taken for a part of a value.</summary>
    private const int FewestWords = 3;

    private readonly List<(string Spaced, Account Account)> _values =
    [
        .. fields
            .Select(field => (Spaced: WordText.Spaced(field.Value), field.Account))
            .Where(value => value.Spaced.Count(char.IsLetterOrDigit) >= ShortestValue)
            .DistinctBy(value => value.Spaced),
    ];

    private readonly List<(string Spaced, Account Account)> _unfound =
    [
        .. unfound.Select(field => (WordText.Spaced(field.Value), field.Account)),
    ];

    /// <summary>Accounts for the words of a stretch where all of them are one value that no other place has; each value serves once.</summary>
    public void ClaimWhole(SourceText text, int start, int end)
    {
        var spaced = WordText.Spaced(text.Characters[start..end]);
        var index = spaced.Length > 1 ? _unfound.FindIndex(value => value.Spaced == spaced) : -1;
        if (index < 0)
            return;
        text.Claim(start, end, _unfound[index].Account);
        _unfound.RemoveAt(index);
    }

    /// <summary>Accounts for the words of a stretch, as long runs of them as there are.</summary>
    public void Claim(SourceText text, int start, int end)
    {
        var words = Words(text, start, end);
        for (var at = 0; at < words.Count; )
        {
            var (count, account) = Longest(words, at);
            if (account is not null)
                text.Claim(words[at].Start, words[at + count - 1].End, account);
            at += Math.Max(1, count);
        }
    }

    private static List<(int Start, int End, string Word)> Words(SourceText text, int start, int end)
    {
        var words = new List<(int Start, int End, string Word)>();
        for (var word = text.NextWord(start, end); word is { } found; word = text.NextWord(found.End, end))
            words.Add((found.Start, found.End, WordText.Spaced(text.Characters[found.Start..found.End])[1..]));
        return words;
    }

    /// <summary>How many words from a place on stand in one value, and its account; none where there are too few.</summary>
    private (int Count, Account? Account) Longest(List<(int Start, int End, string Word)> words, int at)
    {
        var (most, account) = (0, (Account?)null);
        var first = " " + words[at].Word;
        foreach (var value in _values)
        {
            if (!value.Spaced.Contains(first, StringComparison.Ordinal))
                continue;
            var row = first;
            var count = 1;
            while (at + count < words.Count && value.Spaced.Contains(row + words[at + count].Word, StringComparison.Ordinal))
                row += words[at + count++].Word;
            if (count > most && (count >= FewestWords || row == value.Spaced))
                (most, account) = (count, value.Account);
        }

        return (most, account);
    }
}
