using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Affiliations;

/// <summary>The marks that lead from authors to their affiliations.</summary>
internal static class AffiliationMarks
{
    /// <summary>Numbers in the order of the affiliations; none where there is one only.</summary>
    public static Seq<Aff> Number(Seq<Aff> affs) =>
        [.. affs.Select((aff, at) => aff with { Label = affs.Count > 1 ? (at + 1).ToString(CultureInfo.InvariantCulture) : null })];
}
