using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

/// <summary>
/// One run of italics behind the names is one title, whatever its words look like: years in it ("Seafarers, c. 1870–1945") are not when it
/// appeared, and capitals in it no further author ("RIGAUD Nathalie, Le Grand-Arénas. Histoire d’un camp"). Where place and publisher
/// follow it between commas, as in French lists, the place stands first.
/// </summary>
internal static class ItalicTitles
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var tokens = labelled.Tokens;
        if (tokens.Count < 3 || text.IsItalic(tokens[0].Start))
            return;
        for (var at = 1; at < tokens.Count; at++)
        {
            if (!text.IsItalic(tokens[at].Start))
                continue;
            var end = at + 1;
            while (end < tokens.Count && text.IsItalic(tokens[end].Start))
                end++;
            var last = end;
            while (last > at && !tokens[last - 1].IsWord && tokens[last - 1].Shape is TokenShape.Stop or TokenShape.Comma)
                last--;
            if (last - at > 1 && IsTorn(labelled, at, last))
                Join(labelled, at, last, end);
            PartPlace(labelled, last);
            at = end;
        }
    }

    /// <summary>What is no part of a title stands within the run, and a title around or beside it; volumes in italics go on behind a journal.</summary>
    private static bool IsTorn(LabelledTokens labelled, int start, int end)
    {
        var (people, dates, titles) = (false, false, 0);
        for (var at = start; at < end; at++)
        {
            var label = labelled.Labels[at];
            if (label is >= TokenLabel.Volume and <= TokenLabel.ElocationId or TokenLabel.ConferenceName or TokenLabel.Series)
                return false;
            if (label is TokenLabel.Source or TokenLabel.Title)
                titles++;
            people |= label is TokenLabel.Surname or TokenLabel.GivenNames;
            dates |= label is TokenLabel.Year && at > start && labelled.Labels[at - 1] != TokenLabel.AfterDate && titles > 0;
        }

        return titles > 0 && (people || (dates && labelled.Labels[end - 1] is TokenLabel.Source or TokenLabel.Title));
    }

    private static void Join(LabelledTokens labelled, int start, int last, int end)
    {
        var labels = labelled.Labels;
        var field = labels.AsSpan(start, last - start).Contains(TokenLabel.Source) ? TokenLabel.Source : TokenLabel.Title;
        labels.AsSpan(start, last - start).Fill(field);
        labels.AsSpan(last, end - last).Fill(TokenLabels.After(field));
        if (labels[start - 1] < TokenLabel.AtStart && !labelled.Tokens[start - 1].IsWord)
            labels[start - 1] = TokenLabels.After(labels[start - 1]);
        if (labels.AsSpan().Contains(TokenLabel.Year))
            return;
        for (var at = labels.Length - 1; at >= end; at--)
        {
            if (labelled.Tokens[at].Shape != TokenShape.Year)
                continue;
            labels[at] = TokenLabel.Year;
            return;
        }
    }

    /// <summary>", Marseille, Éditions de la Joliette": behind the title a word between commas, and a publisher of several words.</summary>
    private static void PartPlace(LabelledTokens labelled, int comma)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (
            comma + 4 >= labels.Length
            || tokens[comma].Shape != TokenShape.Comma
            || tokens[comma + 1].Shape != TokenShape.Capitalised
            || tokens[comma + 2].Shape != TokenShape.Comma
            || labels[comma + 3] != TokenLabel.PublisherName
        )
            return;
        if (labels[comma + 1] is not (TokenLabel.Source or TokenLabel.PublisherName) || labels.AsSpan().Contains(TokenLabel.PublisherLoc))
            return;
        if (labels[comma + 1] == TokenLabel.PublisherName && !HasSmallWord(labelled, comma + 3))
            return;
        if (labels[comma] < TokenLabel.AtStart)
            labels[comma] = TokenLabel.AfterSource;
        labels[comma + 1] = TokenLabel.PublisherLoc;
        labels[comma + 2] = TokenLabel.AfterImprint;
    }

    private static bool HasSmallWord(LabelledTokens labelled, int start)
    {
        for (var at = start; at < labelled.Labels.Length && labelled.Labels[at] == TokenLabel.PublisherName; at++)
            if (labelled.Tokens[at].Shape == TokenShape.Lower)
                return true;
        return false;
    }
}
