namespace Pipeline.Scoring.Judging;

/// <summary>
/// When a found text is the expected one. Names and keywords have to be equal after <see cref="FactText.Plain"/> and stand
/// in the same order; a heading has to have the same level and words; longer texts have to share nearly all their words
/// (Dice coefficient over the words and how often each occurs); a table has to share nearly all its cells, each at its
/// place.
/// </summary>
/// <param name="Least">Least Dice coefficient that counts, 1 for equality.</param>
/// <param name="IsOrdered">Only matches that stand in the same order count.</param>
internal sealed record MatchingRule(FactClass Class, Func<Facts, IReadOnlyList<string>> Of, double Least, bool IsOrdered)
{
    public static IReadOnlyList<MatchingRule> All { get; } =
    [
        new(FactClass.Title, facts => facts.Title, 0.95, false),
        new(FactClass.Authors, facts => facts.Authors, 1, true),
        new(FactClass.Affiliations, facts => facts.Affiliations, 0.9, false),
        new(FactClass.Links, facts => facts.Links, 0.9, false),
        new(FactClass.Contacts, facts => facts.Contacts, 1, false),
        new(FactClass.Abstracts, facts => facts.Abstracts, 0.9, false),
        new(FactClass.Keywords, facts => facts.Keywords, 1, true),
        new(FactClass.Sections, facts => facts.Sections, 1, false),
        new(FactClass.Tables, facts => facts.Tables, 0.95, false),
        new(FactClass.TableCaptions, facts => facts.TableCaptions, 0.9, false),
        new(FactClass.Figures, facts => facts.Figures, 0.9, false),
        new(FactClass.Notes, facts => facts.Notes, 0.9, false),
        new(FactClass.References, facts => facts.References, 0.9, false),
        new(FactClass.Words, facts => facts.Words, 1, false),
    ];

    /// <summary>Pairs of expected and found texts that match, each text in one pair at most.</summary>
    public Matching Match(Facts expected, Facts found)
    {
        var wanted = Of(expected);
        var got = Of(found);
        return Class == FactClass.Words ? Matching.OfBags(wanted, got)
            : IsOrdered ? Matching.InOrder(wanted, got)
            : Matching.Nearest(wanted, got, Similarity, Least);
    }

    private double Similarity(string one, string other) =>
        Class == FactClass.Tables ? Dice(Cells(one), Cells(other)) : Dice(FactText.Words(one), FactText.Words(other));

    private static IEnumerable<string> Cells(string table) =>
        table.Split('\n').SelectMany((row, y) => row.Split('\t').Select((cell, x) => $"{y} {x} {string.Concat(FactText.Words(cell))}"));

    /// <summary>Dice coefficient of two bags of words: 1 for the same words, 0 for none shared.</summary>
    public static double Dice(IEnumerable<string> one, IEnumerable<string> other)
    {
        var counts = new Dictionary<string, int>();
        var (size, otherSize, shared) = (0, 0, 0);
        foreach (var word in one)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            size++;
        }

        foreach (var word in other)
        {
            otherSize++;
            if (counts.GetValueOrDefault(word) is 0)
                continue;
            counts[word]--;
            shared++;
        }

        return size + otherSize == 0 ? 1 : 2.0 * shared / (size + otherSize);
    }
}
