using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>
/// "14 de mayo de 2019", "20 de abril de 2017", "12–13 Oktober 2019": day, month and year that stand together are one date. Where the
/// year of it is the one of the work, neither month nor day is told elsewhere; where the work has another year before, which a meeting
/// had, its days are not when the work appeared.
/// </summary>
internal static partial class WholeDates
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        foreach (Match match in Pattern().Matches(text.Plain))
            if (MonthNames.NumberOf(match.Groups["month"].Value) is not null)
                Read(text, labelled, match);
    }

    private static void Read(ReferenceText text, LabelledTokens labelled, Match date)
    {
        var labels = labelled.Labels;
        var year = labelled.Tokens.FindIndex(token => token.IsIn(date.Groups["year"]));
        if (year < 1 || labels[year] is TokenLabel.Title or TokenLabel.Source)
            return;
        var other = Array.IndexOf(labels, TokenLabel.Year);
        if (labels[year] != TokenLabel.Year && other >= 0 && other < year)
            LeaveMeeting(text, labelled, date, other);
        else if (labels[year] == TokenLabel.Year || (other < 0 && IsBehindPeople(labelled, date)))
            Mark(labelled, date);
    }

    private static bool IsBehindPeople(LabelledTokens labelled, Match date)
    {
        var open = labelled.Tokens.FindLastIndex(token => token.End <= date.Index);
        return open > 0
            && labelled.Tokens[open].Shape == TokenShape.Opening
            && labelled.Labels[open - 1] is <= TokenLabel.EditorGivenNames or TokenLabel.AfterPeople or TokenLabel.AfterEditors;
    }

    private static void Mark(LabelledTokens labelled, Match date)
    {
        var labels = labelled.Labels;
        for (var at = 0; at < labels.Length; at++)
            if (labels[at] is TokenLabel.Month or TokenLabel.Day && !labelled.Tokens[at].IsIn(date))
                labels[at] = at == 0 ? TokenLabel.AtStart : TokenLabels.After(labels[at - 1]);
        labelled.Fill(date, TokenLabel.AfterDate);
        labelled.Fill(date.Groups["day"], TokenLabel.Day);
        labelled.Fill(date.Groups["month"], TokenLabel.Month);
        labelled.Fill(date.Groups["year"], TokenLabel.Year);
    }

    /// <summary>A date of another year, or of days of a meeting, which a word for one tells.</summary>
    private static void LeaveMeeting(ReferenceText text, LabelledTokens labelled, Match date, int other)
    {
        var isOtherYear = !text.Slice(labelled.Tokens[other]).StartsWith(date.Groups["year"].ValueSpan);
        if (isOtherYear || MeetingPattern().IsMatch(text.Plain[..date.Index]))
            labelled.Fill(date, TokenLabel.AfterSource);
        else if (labelled.Has(date.Groups["year"], TokenLabel.Issue, TokenLabel.Volume, TokenLabel.FirstPage, TokenLabel.LastPage))
            labelled.Fill(date.Groups["year"], TokenLabel.AfterDate);
    }

    [GeneratedRegex(
        @"(?<![0-9.:/])(?<day>[0-9]{1,2}(?: ?- ?[0-9]{1,2})?)\.? (?:de |d')?(?<month>\p{L}{3,10})\.? (?:de |del )?(?<year>(?:1[5-9]|20)[0-9]{2})(?![0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"\b(?:Prosiding|Seminar|Konferensi|Simposium|Proceedings|Conference|Symposium|Workshop|Congress|Congreso|Congresso|Anais|Actas|Persidangan|Colloque|Tagung)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MeetingPattern();
}
