using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>
/// What cataloguers put in square brackets: that place, publisher or year are not known ("[S. l.]", "[s. n.]", "[20--]"; ABNT NBR 6023),
/// and of what form a work is ("[abstract]", "[computer program]"; Citing Medicine 2), and links that a publisher put there ("[CrossRef]"): no translation of its title.
/// </summary>
internal static partial class BracketedWords
{
    private static readonly SearchValues<string> Forms = SearchValues.Create(
        [
            "abstract",
            "computer program",
            "computer software",
            "internet",
            "editorial",
            "letter",
            "dissertation",
            "thesis",
            "review",
            "comment",
            "map",
            "poster",
            "preprint",
            "database",
            "dataset",
            "software",
            "video",
            "podcast",
            "photograph",
            "manuscript",
            "crossref",
            "pubmed",
            "google scholar",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var tokens = labelled.Tokens;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (tokens[at].Shape != TokenShape.Opening || text[tokens[at].Start] != '[')
                continue;
            var close = at + 1;
            while (close < tokens.Count && tokens[close].Shape != TokenShape.Closing)
                close++;
            if (close == tokens.Count || close == at + 1)
                continue;
            Mark(text, labelled, at, close);
            at = close;
        }
    }

    private static void Mark(ReferenceText text, LabelledTokens labelled, int open, int close)
    {
        var words = text.Plain.AsSpan(labelled.Tokens[open].End, labelled.Tokens[close].Start - labelled.Tokens[open].End);
        var labels = labelled.Labels.AsSpan(open + 1, close - open - 1);
        if (labels.Contains(TokenLabel.TransTitle) && (Forms.Contains(words.ToString()) || MediumPattern().IsMatch(words)))
            labels.Fill(TokenLabel.AfterTitle);
        else if (IsAbbreviation(words, 'l'))
            labels.Fill(TokenLabel.PublisherLoc);
        else if (IsAbbreviation(words, 'n'))
            labels.Fill(TokenLabel.PublisherName);
        else if (IsDecade(words))
            labels.Fill(TokenLabel.Year);
    }

    /// <summary>"Audio podcast episode", "Speech audio recording", "Web log post" (APA 7), and that it was looked up.</summary>
    [GeneratedRegex(
        @"^(?:\p{L}+(?:[ -]|, )){0,4}(?:podcast|episode|film|movie|picture|documentary|series|video|recording|broadcast|tweet|post|page|status update|photograph|photo|slides|album|song|speech|webinar|lecture|interview|infographic|sheet|release|online|broadsheet|audiobook|app|game|painting|blog|reel|story|thread|siniar|lagu|pers|película|entrevista|wawancara|fotografi)s?\.?$|^(?:last )?accessed\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MediumPattern();

    /// <summary>"S. l." or "s.n.".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> words, char letter) =>
        words.Length is 4 or 5
        && words[0] is 'S' or 's'
        && words[1] == '.'
        && (words.Length == 4 || words[2] == ' ')
        && words[^2] == letter
        && words[^1] == '.';

    /// <summary>"20--", "199-", perhaps with a question mark.</summary>
    private static bool IsDecade(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd('?');
        return words.Length == 4
            && char.IsAsciiDigit(words[0])
            && char.IsAsciiDigit(words[1])
            && (char.IsAsciiDigit(words[2]) || words[2] is '-' or '–')
            && words[3] is '-' or '–';
    }
}
