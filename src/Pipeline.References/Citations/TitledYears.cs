using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Citations;

/// <summary>"Her first book, Slack Water (1988), …": works of the list that a text names by their title before the year.</summary>
internal static class TitledYears
{
    /// <summary>Fewest letters of a title that is no common word.</summary>
    private const int FewestLetters = 8;

    /// <returns>Null unless the words before the bracket end in the title of one work of the year.</returns>
    public static Resolution? Find(string plain, Mention mention, YearMark year, CitationIndex index)
    {
        if (mention.Form != MentionForm.Narrative || year.Year.Length == 0)
            return null;
        var window = plain[mention.Window.Start..mention.Window.End].TrimEnd(' ', ',');
        var words = Sameness.Key(window);
        var works = index
            .Works.Where(work =>
                work.Year == year.Year
                && Keys(work).Any(key => key.Length >= FewestLetters && words.EndsWith(key, StringComparison.Ordinal))
            )
            .ToList();
        if (works is not [var only])
            return null;
        var start = StartOf(window, Keys(only).First(key => words.EndsWith(key, StringComparison.Ordinal)));
        return new(Outcome.Linked, mention.Window.Start + start, [only], CitationGround.Title);
    }

    /// <summary>The whole title, and what stands before its colon.</summary>
    private static IEnumerable<string> Keys(CitedWork work) => [work.TitleKey, work.MainTitleKey];

    /// <summary>Where the words begin that have the key of the title.</summary>
    private static int StartOf(string window, string key)
    {
        var start = window.Length;
        do start = window.LastIndexOf(' ', Math.Max(0, start - 1));
        while (start > 0 && Sameness.Key(window.AsSpan(start)).Length < key.Length);
        return start + 1;
    }
}
