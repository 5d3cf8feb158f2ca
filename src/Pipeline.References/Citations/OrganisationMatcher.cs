namespace Pipeline.References.Citations;

/// <summary>Compares words of a citation with the name of an organisation.</summary>
internal static class OrganisationMatcher
{
    /// <summary>Part of a citation's words that an organisation's name must have to be taken for it.</summary>
    private const double NearShare = 0.75;

    /// <summary>Shortest beginning two words must share to be forms of one word ("organization", "organizational").</summary>
    private const int SharedBeginning = 5;

    /// <summary>Shortest key from which "the" may be taken, lest it be part of a name ("Thessaly").</summary>
    private const int ShortestWithArticle = 6;

    /// <param name="key">The words folded and joined.</param>
    /// <param name="words">The words folded.</param>
    public static Fit Compare(string key, IReadOnlyList<string> words, CitedOrganisation organisation)
    {
        if (key.StartsWith("the", StringComparison.Ordinal) && words.Count > 0 && key.Length > ShortestWithArticle)
            key = organisation.Keys.Contains(key) ? key : key[3..];
        if (organisation.Keys.Contains(key))
            return Fit.Exact;
        if (words.Count == 0)
            return Fit.None;
        if (CitedOrganisation.WithoutState(words).SequenceEqual(organisation.OwnWords))
            return Fit.Exact;
        if (words.Count < 2)
            return Fit.None;
        var shared = words.Count(word => organisation.Words.Any(other => IsForm(word, other)));
        return shared >= words.Count * NearShare && shared * 2 >= Math.Min(organisation.Words.Count, organisation.LongestPart)
            ? Fit.Near
            : Fit.None;
    }

    private static bool IsForm(string word, string other) =>
        word == other
        || (
            Math.Min(word.Length, other.Length) >= SharedBeginning
            && word.AsSpan(0, SharedBeginning).SequenceEqual(other.AsSpan(0, SharedBeginning))
        )
        || NameKeys.IsSlip(word, other);
}
