using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Authors;

/// <summary>How the words of a name divide where the article cites itself or lists a work of the same person: "Surname Surname, G."</summary>
internal static class SurnamesInWorks
{
    /// <summary>How many words are given names; null where no work tells.</summary>
    public static int? Divide(IReadOnlyList<string> words, Article article)
    {
        if (words.Count < 2 || words[0].Length == 0)
            return null;
        if (article.Meta.CitedAs is { } own && Divide(words, own, fewest: 1) is { } told)
            return told;
        return article
            .Back.References.References.Select(reference => Divide(words, reference.Raw, fewest: 2))
            .FirstOrDefault(given => given is not null);
    }

    /// <param name="fewest">Words of the shortest surname that one work tells: others may bear a single one with the same initial.</param>
    private static int? Divide(IReadOnlyList<string> words, string printed, int fewest)
    {
        for (var given = 1; given <= words.Count - fewest; given++)
        {
            var inverted = $"{string.Join(' ', words.Skip(given))}, {words[0][0]}";
            var at = printed.IndexOf(inverted, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(printed[at - 1]) && !EndsInWordOf(printed[..at], words[given - 1])))
                return given;
        }

        return null;
    }

    /// <summary>Whether the word of the name before stands before the surname too, which is then longer.</summary>
    private static bool EndsInWordOf(string before, string word) => before.TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
