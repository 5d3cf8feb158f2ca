using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// References in the Chinese standard (GB/T 7714-2015, 4 and Annex B): a mark in square brackets behind the title says what kind of work it is
/// ("[J]", "[M]", "[EB/OL]"), and behind it the fields stand in an order of their own for each kind.
/// </summary>
internal static partial class MarkedWorks
{
    /// <summary>Most Chinese characters of a person's name; organisations have more.</summary>
    private const int LongestName = 4;

    /// <summary>The kind that the mark says; null for a reference without one.</summary>
    public static PublicationType? KindOf(string plain) => MarkOf(plain) is { } mark ? Kind(mark) : null;

    /// <returns>Whether it is such a reference.</returns>
    public static bool Apply(ReferenceText text, LabelledTokens labelled)
    {
        if (MarkOf(text.Plain) is not { } mark)
            return false;
        var at = labelled.Tokens.FindIndex(token => token.Start >= mark.Index);
        if (at < 1)
            return false;
        MarkTitle(labelled, PeopleEnd(text, labelled, at), at);
        if (Behind(mark).Match(text.Plain, mark.Index) is { Success: true } behind)
            GroupLabels.Apply(behind, labelled);
        return true;
    }

    private static Match? MarkOf(string plain) =>
        plain.Contains('[', StringComparison.Ordinal) && MarkPattern().Match(plain) is { Success: true } mark ? mark : null;

    private static PublicationType Kind(Match mark) =>
        mark.Groups["mark"].Value switch
        {
            "J" => PublicationType.Journal,
            "M" or "C" or "G" => mark.Groups["in"].Success ? PublicationType.Chapter
            : mark.Groups["mark"].Value == "C" ? PublicationType.ConfProc
            : PublicationType.Book,
            "N" => PublicationType.Newspaper,
            "D" => PublicationType.Thesis,
            "R" => PublicationType.Report,
            "S" => PublicationType.Standard,
            "P" => PublicationType.Patent,
            "A" => mark.Groups["in"].Success ? PublicationType.Chapter : PublicationType.Archive,
            "DB" or "DS" => PublicationType.Data,
            "CP" => PublicationType.Software,
            "EB" => PublicationType.Webpage,
            _ => PublicationType.Other,
        };

    private static Regex Behind(Match mark) =>
        mark.Groups["in"].Success
            ? PartPattern()
            : mark.Groups["mark"].Value switch
            {
                "J" => JournalPattern(),
                "N" => NewspaperPattern(),
                "EB" or "DB" or "DS" => WebPattern(),
                _ => BookPattern(),
            };

    /// <summary>The token behind the authors and their stop; 0 where the title stands first. Latin names are read as in other styles; Chinese ones end at the first stop.</summary>
    private static int PeopleEnd(ReferenceText text, LabelledTokens labelled, int mark)
    {
        var stop = labelled.Tokens.FindIndex(0, mark, token => token.Shape == TokenShape.Stop);
        if (stop < 0)
            return 0;
        if (!IsChinese(text.Plain[labelled.Tokens[0].Start]))
        {
            var labels = labelled.Labels;
            var end =
                labels[0] == TokenLabel.Collab
                    ? stop
                    : Array.FindIndex(
                        labels,
                        label => label is not (<= TokenLabel.EditorGivenNames or TokenLabel.AfterPeople or TokenLabel.AfterEditors)
                    );
            if (end > 0 && end < mark && labels[0] == TokenLabel.Collab)
                labels[end] = TokenLabel.AfterPeople;
            return end < 0 || end >= mark ? 0
                : labelled.Tokens[end].Shape == TokenShape.Stop ? end + 1
                : end;
        }

        for (var at = 0; at <= stop; at++)
            labelled.Labels[at] = PersonAt(text, labelled.Tokens[at]);
        return stop + 1;
    }

    private static TokenLabel PersonAt(ReferenceText text, Token token)
    {
        if (!token.IsWord)
            return TokenLabel.AfterPeople;
        var name = text.Plain[token.Start..token.End];
        return name == "等" ? TokenLabel.EtAl
            : name.Length > LongestName || BodyPattern().IsMatch(name) ? TokenLabel.Collab
            : TokenLabel.Surname;
    }

    private static void MarkTitle(LabelledTokens labelled, int start, int mark) =>
        labelled.Labels.AsSpan(start, mark - start).Fill(TokenLabel.Title);

    private static bool IsChinese(char character) => character is >= '\u3400' and <= '\u9fff';

    [GeneratedRegex(
        @"(?<=[^\s\[(])\s?\[(?<mark>[JMCDNRSPGAZ]|EB|DB|DS|CP|CM)(?:/(?:OL|CD|DK|MT))?\](?:(?<in>\s?//)|\s*(?=[.,(\[:]|$|\s\p{Lu}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkPattern();

    /// <summary>Words that Chinese names of bodies end in.</summary>
    [GeneratedRegex("(?:馆|館|院|会|會|局|部|社|大学|大學|公司|中心|组|組|厅|廳|署|委|办|室|所|府)$")]
    private static partial Regex BodyPattern();

    private const string Pages = @"(?:\s?:\s?(?<page>[0-9A-Za-z]{1,7})(?:\s?[-–]\s?(?<last>[0-9A-Za-z]{1,7}))?)?";

    private const string Imprint = @"(?:\s?(?<place>[^:,.]{1,40})\s?:)?\s?(?<publisher>[^:,]{2,90}),\s?(?<year>[12][0-9]{3})" + Pages;

    [GeneratedRegex(
        @"\[[A-Z/]+\]\s?[.,]?\s?(?<source>[^,]{1,120}?),\s?(?<year>[12][0-9]{3})(?:-[0-9]{1,2}){0,2}(?:\s?,\s?(?<volume>[0-9]{1,4}))?(?:\s?\((?<issue>[^)]{1,14})\))?"
            + Pages,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex JournalPattern();

    [GeneratedRegex(
        @"\[[A-Z/]+\]\s?[.,]?\s?(?<source>[^,]{1,80}?),\s?(?<year>[12][0-9]{3})(?:-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?)?(?:\s?\((?<page>[0-9A-Z]{1,6})\))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NewspaperPattern();

    [GeneratedRegex(
        @"\[[A-Z/]+\]\s?[.,]?\s?(?:(?:(?<place>[^:,.(]{1,40})\s?:)?\s?(?<publisher>[^:,(\[]{2,90}?)[,.]?\s?)?(?:\(?(?<year>[12][0-9]{3})(?:-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?)?\)?)?\s?(?=[.\[,]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WebPattern();

    [GeneratedRegex(
        @"\[[A-Z/]+\]\s?[.,]?\s?(?:[^:.]{2,60},\s?译\.\s?)?(?:(?<edition>第?[0-9一二三四五六七八九十]{1,3}版|[0-9]{1,2}(?:st|nd|rd|th)?\s?ed|Rev\.?\s?ed)[.,]\s?)?"
            + Imprint,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BookPattern();

    [GeneratedRegex(
        @"\[[A-Z/]+\]\s?//\s?(?:[^:.]{2,60}\.\s?)?(?<source>[^:.\[]{2,160}?)(?:\s?\[[A-Z/]+\])?\.\s?" + Imprint,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PartPattern();
}
