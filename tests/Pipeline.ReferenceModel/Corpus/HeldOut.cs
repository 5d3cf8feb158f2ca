namespace Pipeline.ReferenceModel.Corpus;

/// <summary>
/// The part of the corpora that is kept for scoring: one journal in three, told by a checksum of its name, so that no
/// journal's references are both learnt from and scored.
/// </summary>
internal static class HeldOut
{
    private const int Share = 3;

    public static bool Has(string journal) => Checksum(journal) % Share == 0;

    /// <summary>One of a number of parts into which the journals that are learnt from fall.</summary>
    public static int FoldOf(string journal, int folds) => Checksum(journal) / Share % folds;

    private static int Checksum(string journal) => journal.Aggregate(0, (sum, letter) => (sum * 31 + letter) & 0xffff);
}
