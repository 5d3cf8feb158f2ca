namespace Pipeline.Vocabulary.Conservation;

/// <summary>One line of the ledger: an item, or the characters of a paragraph that share an account.</summary>
/// <param name="Size">Number of characters for text, 1 for anything else.</param>
/// <param name="Words">The characters, or a few words that tell the item from others.</param>
public sealed record LedgerEntry(ItemKind Kind, SourceRef Source, int Size, string Words, Account Account);

/// <summary>Every item of a manuscript with the account it ended in.</summary>
/// <param name="Entries">In the order of the manuscript's parts, then of their paragraphs.</param>
/// <param name="NotPrinted">How many passages and values of the article its XML or its pages lack.</param>
public sealed record Ledger(Seq<LedgerEntry> Entries, int NotPrinted)
{
    /// <summary>Whether nothing is missing, from the article or from what was made of it.</summary>
    public bool IsBalanced => NotPrinted == 0 && Entries.All(entry => entry.Account.Kind != AccountKind.Missing);

    /// <summary>The sums, a line for each kind of item that the manuscript has.</summary>
    public Seq<BalanceLine> Balance =>
        Entries
            .GroupBy(entry => entry.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new BalanceLine(
                group.Key,
                Enum.GetValues<AccountKind>()
                    .Select(kind => group.Where(entry => entry.Account.Kind == kind).Sum(entry => entry.Size))
                    .ToSeq()
            ))
            .ToSeq();
}

/// <summary>How much of one kind ended in each account.</summary>
/// <param name="Sums">By <see cref="AccountKind"/>: characters for text, items for anything else.</param>
public sealed record BalanceLine(ItemKind Kind, Seq<int> Sums)
{
    public int Total => Sums.Sum();

    public int this[AccountKind kind] => Sums[(int)kind];
}
