using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Numbers;

/// <summary>Finds the year where its signs leave no doubt about it.</summary>
internal static class YearRepair
{
    /// <summary>Years of the Muslim calendar under which books of our time are printed.</summary>
    private const int FirstHijri = 1200,
        LastHijri = 1460;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 2; at < labelled.Labels.Length; at++)
            if (IsGivenName(text, labelled, at))
                labelled.Labels[at] = TokenLabel.GivenNames;
        MarkHijri(text, labelled);
        UnmarkEarly(text, labelled);
        MarkDays(text, labelled);
        MarkMonths(text, labelled);
        if (labelled.Labels.Contains(TokenLabel.Year))
            return;
        for (var at = 1; at + 1 < labelled.Labels.Length; at++)
            if (IsYearOfBracket(text, labelled, at))
                labelled.Labels[at] = TokenLabel.Year;
        MarkMonths(text, labelled);
        if (!labelled.Labels.Contains(TokenLabel.Year))
            MarkDate(text, labelled);
        if (!labelled.Labels.Contains(TokenLabel.Year))
            MarkLast(labelled);
    }

    /// <summary>"Jakarta: Ditjen P2P; 2024.": the year that ends a reference without another one; the words before it end the publisher's name.</summary>
    private static void MarkLast(LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var last = tokens.FindLastIndex(token => token.Shape is not (TokenShape.Stop or TokenShape.Closing or TokenShape.Identifier));
        if (last < 2 || tokens[last].Shape != TokenShape.Year || tokens[last - 1].Shape is not (TokenShape.Semicolon or TokenShape.Comma))
            return;
        labels[last] = TokenLabel.Year;
        var publisher = Array.LastIndexOf(labels, TokenLabel.PublisherName, last - 1);
        if (publisher > 0 && tokens[publisher..(last - 1)].TrueForAll(token => token.IsWord))
            labels.AsSpan(publisher, last - 1 - publisher).Fill(TokenLabel.PublisherName);
        labels[last - 1] = TokenLabels.After(labels[last - 2]);
    }

    /// <summary>"Epub 2021 Dec 3" tells when the article was out before its issue; the year of the issue stands before (Citing Medicine 2, chapter 23).</summary>
    private static void UnmarkEarly(ReferenceText text, LabelledTokens labelled)
    {
        var epub = labelled.Tokens.FindIndex(token => text.Slice(token).Equals("Epub", StringComparison.OrdinalIgnoreCase));
        if (epub < 0 || !labelled.Labels.AsSpan(0, epub).Contains(TokenLabel.Year))
            return;
        var end = labelled.Tokens.FindIndex(epub, token => token.Shape is TokenShape.Stop or TokenShape.Semicolon or TokenShape.Identifier);
        labelled.Labels.AsSpan(epub, (end < 0 ? labelled.Labels.Length : end) - epub).Fill(TokenLabel.AfterLocator);
    }

    /// <summary>"January 5, 2021", "5 January 2021": the year of a day where no year was read.</summary>
    private static void MarkDate(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 3; at < labelled.Labels.Length; at++)
        {
            if (labelled.Tokens[at].Shape != TokenShape.Year)
                continue;
            var isMonthFirst =
                labelled.Tokens[at - 1].Shape == TokenShape.Comma
                && IsDay(labelled.Tokens[at - 2])
                && IsMonth(text, labelled.Tokens[at - 3]);
            if (!isMonthFirst && !(IsMonth(text, labelled.Tokens[at - 1]) && IsDay(labelled.Tokens[at - 2])))
                continue;
            if (isMonthFirst)
                labelled.Labels[at - 1] = TokenLabel.AfterDate;
            labelled.Labels[at - 2] = TokenLabel.Day;
            labelled.Labels[isMonthFirst ? at - 3 : at - 1] = TokenLabel.Month;
            labelled.Labels[at] = TokenLabel.Year;
            return;
        }
    }

    private static bool IsDay(Token token) => token.Shape is TokenShape.Digit or TokenShape.TwoDigits;

    /// <summary>"Süddeutsche Zeitung vom 12.03.2016": day and month in figures before the year, and the word before them.</summary>
    private static void MarkDays(ReferenceText text, LabelledTokens labelled)
    {
        var tokens = labelled.Tokens;
        for (var at = 4; at < tokens.Count; at++)
        {
            if (
                labelled.Labels[at] != TokenLabel.Year
                || tokens[at - 1].Shape != TokenShape.Stop
                || tokens[at - 3].Shape != TokenShape.Stop
                || tokens[at].Start - tokens[at - 4].Start > "12.03.".Length
            )
                continue;
            if (
                tokens[at - 2].Shape is not (TokenShape.Digit or TokenShape.TwoDigits)
                || tokens[at - 4].Shape is not (TokenShape.Digit or TokenShape.TwoDigits)
            )
                continue;
            labelled.Labels.AsSpan(at - 4, 4).Fill(TokenLabel.AfterDate);
            (labelled.Labels[at - 4], labelled.Labels[at - 2]) = (TokenLabel.Day, TokenLabel.Month);
            if (
                at > 5
                && tokens[at - 5].Shape == TokenShape.Lower
                && text.Plain.AsSpan(tokens[at - 5].Start, tokens[at - 5].Length) is "vom" or "van" or "tanggal" or "du" or "del"
            )
                labelled.Labels[at - 5] = TokenLabel.AfterSource;
        }
    }

    /// <summary>"(June 2004)", "hlm. 88–101, Des. 2021": the month between the bracket, or the comma behind pages, and the year.</summary>
    private static void MarkMonths(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 3; at < labelled.Labels.Length; at++)
            if (
                labelled.Labels[at] == TokenLabel.Year
                && labelled.Tokens[at - 1].Shape == TokenShape.Stop
                && IsMonth(text, labelled.Tokens[at - 2])
                && labelled.Tokens[at - 3].Shape == TokenShape.Comma
                && labelled.Labels.AsSpan(0, at - 2).Contains(TokenLabel.FirstPage)
            )
                labelled.Labels[at - 2] = TokenLabel.Month;
        for (var at = 2; at < labelled.Labels.Length; at++)
            if (
                labelled.Labels[at] == TokenLabel.Year
                && labelled.Tokens[at].Shape == TokenShape.Year
                && labelled.Labels[at - 1] >= TokenLabel.AtStart
                && IsMonth(text, labelled.Tokens[at - 1])
                && labelled.Tokens[at - 2].Shape == TokenShape.Opening
            )
                labelled.Labels[at - 1] = TokenLabel.Month;
    }

    /// <summary>A word in a script without capitals behind a surname and a comma is no year.</summary>
    private static bool IsGivenName(ReferenceText text, LabelledTokens labelled, int at) =>
        labelled.Labels[at] == TokenLabel.Year
        && labelled.Tokens[at].Shape == TokenShape.Lower
        && labelled.Tokens[at - 1].Shape == TokenShape.Comma
        && labelled.Labels[at - 2] == TokenLabel.Surname
        && !char.IsLower(text.Plain[labelled.Tokens[at].Start]);

    /// <summary>"Vol. 5, No. 3 (April 2008): 410": a year that ends a bracket with nothing but a month or season before it.</summary>
    private static bool IsYearOfBracket(ReferenceText text, LabelledTokens labelled, int at)
    {
        if (
            labelled.Tokens[at].Shape != TokenShape.Year
            || labelled.Labels[at] < TokenLabel.AtStart
            || labelled.Tokens[at + 1].Shape != TokenShape.Closing
        )
            return false;
        var open = at - 1;
        while (
            open > 0
            && (
                IsMonth(text, labelled.Tokens[open])
                || labelled.Tokens[open].Shape is TokenShape.Dash or TokenShape.Comma or TokenShape.Digit or TokenShape.TwoDigits
            )
        )
            open--;
        return labelled.Tokens[open].Shape == TokenShape.Opening;
    }

    private static bool IsMonth(ReferenceText text, Token token) => token.IsWord && text.ClassOf(token).HasFlag(WordClass.Month);

    /// <summary>"1399/1979": the year of the other calendar before the slash is no page.</summary>
    private static void MarkHijri(ReferenceText text, LabelledTokens labelled)
    {
        for (var at = 2; at < labelled.Labels.Length; at++)
        {
            if (
                labelled.Labels[at] != TokenLabel.Year
                || text.Plain[labelled.Tokens[at - 1].Start] != '/'
                || !int.TryParse(text.Slice(labelled.Tokens[at - 2]), out var year)
                || year is < FirstHijri or > LastHijri
            )
                continue;
            labelled.Labels.AsSpan(at - 2, 2).Fill(TokenLabels.After(labelled.Labels[at - 3 < 0 ? 0 : at - 3]));
        }
    }
}
