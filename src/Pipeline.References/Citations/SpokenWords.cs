using System.Text.RegularExpressions;

namespace Pipeline.References.Citations;

/// <summary>
/// Tells places that say when and where something was spoken from citations: "(Interview, adviser to the Mission, 28 February 2014)",
/// "interviews in Lind and Berg (2022)". What was only spoken to the author is in no reference list (APA 7 §8.9).
/// </summary>
internal static partial class SpokenWords
{
    public static bool Has(string plain, Mention mention)
    {
        var window = plain.AsSpan(mention.Window.Start, mention.Window.Length);
        return mention.Form == MentionForm.Narrative ? PlacePattern().IsMatch(window) : LeadPattern().IsMatch(window);
    }

    private const string Talks =
        @"(?:interviews?|conversations?|personal communications?|field ?notes?|focus groups?|wawancara|temu ?bual|percakapan|komunikasi pribadi|catatan lapangan|diskusi kelompok|entrevistas?|conversaci(?:ón|ones)|comunicación personal|notas de campo|"
        + @"conversas?|comunicação pessoal|entretiens?|communication personnelle|notes de terrain|gespräche?|feldnotizen|gesprek(?:ken)?|veldnotities)";

    /// <summary>At the beginning of brackets.</summary>
    [GeneratedRegex(@"^\s*(?:(?:author|own|personal|semi-structured|telephone|online)(?:'s)?\s)?" + Talks + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadPattern();

    /// <summary>Before the places or people of a year in brackets.</summary>
    [GeneratedRegex(
        @"\b(?i:"
            + Talks
            + @")\s(?:in|at|with|en|con|em|com|di|dengan|dans|à|avec|mit|met|te)\s(?:(?:\p{Lu}[\p{L}\p{M}'-]*|"
            + CitingForms.And
            + @"|\p{Ll}{2,3}|\p{Lu}\.),?\s?){1,10}$"
    )]
    private static partial Regex PlacePattern();
}
