using System.Text.RegularExpressions;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Citations;

/// <summary>
/// The work that a year in brackets means where no name stands before it: the author is named earlier, in the sentence
/// ("As Nye argues, 'power is soft' (2003)") or, where a page stands with the year, in the sentences before
/// ("Nye calls it soft. It does not compel (2003: 5)").
/// </summary>
internal static partial class NamesBefore
{
    /// <summary>Characters before a year in which the author is looked for.</summary>
    private const int Furthest = 600;

    /// <summary>The one work of the year whose author is named in the same part of the sentence, in the whole sentence, or before it; null where there is none.</summary>
    public static Resolution? Find(string plain, Mention mention, YearMark year, CitationIndex index)
    {
        if (mention.Form != MentionForm.Narrative || year.Year.Length == 0 || !index.HasYear(year.Year))
            return null;
        var end = year.StartIn(plain);
        if (
            (Named(plain, mention.Window, year, index) ?? Named(plain, MentionScanner.Sentence(plain, end, Furthest), year, index)) is
            { } named
        )
            return named;
        return PagePattern().IsMatch(plain, mention.Years[^1].Extent.End)
            ? Named(plain, new(Math.Max(0, end - Furthest), end), year, index)
            : null;
    }

    private static Resolution? Named(string plain, Extent window, YearMark year, CitationIndex index)
    {
        var names = MentionResolver
            .Starts(plain, window)
            .Select(start => AuthorPhrase.Of(MentionResolver.WordAt(plain, start)).Key)
            .Where(name => name.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
        var works = index.FindNamed(names, year.Year).Where(work => year.Suffix.Length == 0 || work.YearSuffix == year.Suffix).ToList();
        return works is [var only] ? new(Outcome.Linked, year.StartIn(plain), [only], CitationGround.NamesEarlier) : null;
    }

    [GeneratedRegex(@"\G\s?[,:]\s?(?:" + CitingForms.Locator + @"\b\.?\s?)?\d")]
    private static partial Regex PagePattern();
}
