using Pipeline.References.Model;

namespace Pipeline.References.Parsing;

/// <summary>Parts what was read as one source though its signs show two fields.</summary>
internal static class SourceRepair
{
    /// <summary>Fewest words of a title before the journal.</summary>
    private const int FewestOfTitle = 3;

    /// <summary>Most words of a journal behind a title.</summary>
    private const int MostOfJournal = 6;

    /// <summary>Letters of the shortest word that is not abbreviated by the stop behind it.</summary>
    private const int ShortestWord = 4;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        MarkItalicOpening(text, labelled);
        var start = Array.IndexOf(labelled.Labels, TokenLabel.Source);
        if (start < 0) return;
        var end = start;
        while (end < labelled.Labels.Length && labelled.Labels[end] == TokenLabel.Source) end++;
        MarkSeries(labelled, start, end);
        PartTitle(text, labelled, start, end);
        PartImprint(text, labelled, start, end);
    }

    /// <summary>"تاريخ مكة. مكة: نادي مكة الثقافي": where capitals do not tell, the last stop before the last colon parts the title from place and publisher.</summary>
    private static void PartImprint(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (labels.Contains(TokenLabel.PublisherName) || tokens[start..end].Exists(token => token.IsWord && (char.IsUpper(text.Plain[token.Start]) || char.IsLower(text.Plain[token.Start])))) return;
        var colon = tokens.FindLastIndex(end - 1, end - start, token => token.Shape == TokenShape.Colon);
        var stop = colon < 0 ? -1 : tokens.FindLastIndex(colon, colon - start, token => token.Shape is TokenShape.Stop or TokenShape.Comma);
        if (stop <= start || stop + 1 == colon || colon + 1 == end) return;
        labels[stop] = TokenLabel.AfterSource;
        labels.AsSpan(stop + 1, colon - stop - 1).Fill(TokenLabel.PublisherLoc);
        labels[colon] = TokenLabel.AfterImprint;
        labels.AsSpan(colon + 1, end - colon - 1).Fill(TokenLabel.PublisherName);
    }

    /// <summary>A work without authors that opens with its title in italics, as works under review are named: a colon in it, or what follows on it, tells that it names nobody.</summary>
    private static void MarkItalicOpening(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var end = 0;
        while (end < tokens.Count && text.IsItalic(tokens[end].Start)) end++;
        if (end < 2 || end == tokens.Count || labels[0] > TokenLabel.Collab || !labels.AsSpan(0, end).Contains(TokenLabel.Source) && !labels.AsSpan(end).Contains(TokenLabel.EditorSurname)) return;
        if (tokens[end].Shape is not (TokenShape.Stop or TokenShape.Comma) || (!tokens[..end].Exists(token => token.Shape == TokenShape.Colon) && labels[Math.Min(end + 1, labels.Length - 1)] != TokenLabel.AfterEditors)) return;
        labels.AsSpan(0, end).Fill(TokenLabel.Source);
    }

    /// <summary>"Beyond the Nexus (New Issues in Refugee Research, Paper No. 155)": a bracket that the title does not close holds the series.</summary>
    private static void MarkSeries(LabelledTokens labelled, int start, int end)
    {
        var open = labelled.Tokens.FindIndex(start, end - start, token => token.Shape == TokenShape.Opening);
        if (open <= start || labelled.Tokens.FindIndex(open, end - open, token => token.Shape == TokenShape.Closing) >= 0 || open + 1 >= end) return;
        if (labelled.Labels.AsSpan(end).Contains(TokenLabel.Series) || !labelled.Labels.AsSpan(end).Contains(TokenLabel.ReportNumber)) return;
        labelled.Labels[open] = TokenLabel.AfterSource;
        labelled.Labels.AsSpan(open + 1, end - open - 1).Fill(TokenLabel.Series);
    }

    /// <summary>"CONSORT 2010 statement. BMJ. 2010;340:c332": with a volume and no title, the stop between whole words parts title and journal.</summary>
    private static void PartTitle(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (labels.Contains(TokenLabel.Title) || !labels.AsSpan(end).Contains(TokenLabel.Volume) || text.IsItalic(tokens[start].Start)) return;
        var stop = end - 1;
        while (stop > start && !(tokens[stop].Shape == TokenShape.Stop && tokens[stop - 1] is { Shape: TokenShape.Lower, Length: >= ShortestWord })) stop--;
        if (stop - start < FewestOfTitle || stop + 1 >= end || end - stop - 1 > MostOfJournal || !char.IsUpper(text.Plain[tokens[stop + 1].Start])) return;
        labels.AsSpan(start, stop - start).Fill(TokenLabel.Title);
        labels[stop] = TokenLabel.AfterTitle;
    }
}
