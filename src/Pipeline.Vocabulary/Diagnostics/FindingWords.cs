using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>Which words of an article a finding is about; proofs on screen and on paper mark the same ones.</summary>
public static class FindingWords
{
    /// <summary>
    /// First character and the one after the last within the text: by position where the text is as in the manuscript, else
    /// by the words themselves. Null where the finding is not about this text or cannot be pinned down.
    /// </summary>
    public static (int Start, int End)? In(Diagnostic finding, Text text)
    {
        var (place, source) = (finding.Location, text.Source);
        if (place.Length <= 0 || (source.Length > 0 && !Overlap(place, source)))
            return null;
        if (source.Length == text.Value.Length)
        {
            var start = Math.Clamp(place.Start - source.Start, 0, text.Value.Length);
            var end = Math.Clamp(place.Start + place.Length - source.Start, start, text.Value.Length);
            return end > start ? (start, end) : null;
        }

        foreach (var words in new[] { finding.After, finding.Before })
            if (words is { Length: > 0 } && text.Value.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at)
                return (at, at + words.Length);
        return null;
    }

    /// <summary>Whether two spans of one paragraph have characters in common.</summary>
    public static bool Overlap(SourceRef left, SourceRef right) =>
        left.Start < right.Start + right.Length && right.Start < left.Start + left.Length;
}
