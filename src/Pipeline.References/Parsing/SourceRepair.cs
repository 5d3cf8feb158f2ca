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
        MarkVersion(text, labelled, start, end);
        PartServer(text, labelled, start, end);
        MarkPlace(text, labelled, start, end);
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

    /// <summary>"(Version 4.3.1)" behind the name of a program (APA 7 §10.10).</summary>
    private static void MarkVersion(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var open = labelled.Tokens.FindIndex(start, end - start, token => token.Shape == TokenShape.Opening);
        if (open <= start || open + 2 >= end || !text.Plain.AsSpan(labelled.Tokens[open + 1].Start).StartsWith("Version", StringComparison.OrdinalIgnoreCase)) return;
        var close = labelled.Tokens.FindIndex(open, token => token.Shape == TokenShape.Closing);
        if (close < 0 || close > end) return;
        labelled.Labels.AsSpan(open + 1, close - open - 1).Fill(TokenLabel.Edition);
        labelled.Labels[open] = TokenLabel.AfterSource;
        if (close < labelled.Labels.Length && labelled.Labels[close] == TokenLabel.Source) labelled.Labels[close] = TokenLabel.AfterImprint;
    }

    /// <summary>"*Borders after lockdown*. SocArXiv": behind a title in italics and its stop a server of preprints is the source.</summary>
    private static void PartServer(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var stop = labelled.Tokens.FindLastIndex(end - 1, end - start, token => token.Shape == TokenShape.Stop);
        if (stop <= start || stop + 1 >= end || labelled.Labels.Contains(TokenLabel.Title) || !text.IsItalic(labelled.Tokens[start].Start) || text.IsItalic(labelled.Tokens[stop + 1].Start)) return;
        if (!KindSigns.OfPreprint(text.Plain[labelled.Tokens[stop + 1].Start..labelled.Tokens[end - 1].End])) return;
        labelled.Labels.AsSpan(start, stop - start).Fill(TokenLabel.Title);
        labelled.Labels[stop] = TokenLabel.AfterTitle;
    }

    /// <summary>"Oltmer, Jochen: Migration. Geschichte und Zukunft, Darmstadt 2017": a word before the year without a sign between them is where a book was printed, and the word behind the colon of the author begins its title.</summary>
    private static void MarkPlace(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var labels = labelled.Labels;
        if (end - start != 1 || end >= labels.Length || labels[end] != TokenLabel.Year || labelled.Tokens[start].Shape != TokenShape.Capitalised || text.IsItalic(labelled.Tokens[start].Start) || labelled.Tokens[start - 1].Shape != TokenShape.Comma) return;
        var title = Array.IndexOf(labels, TokenLabel.Title);
        if (title < 2 || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Issue, TokenLabel.PublisherLoc) || labelled.Tokens.Exists(token => token.Shape == TokenShape.Quote)) return;
        labels[start] = TokenLabel.PublisherLoc;
        if (title > 2 && labels[title - 2] == TokenLabel.Surname && labelled.Tokens[title - 1].Shape == TokenShape.Stop && labelled.Tokens[title - 3].Shape == TokenShape.Colon) title -= 2;
        labels.AsSpan(title, start - 1 - title).Fill(TokenLabel.Source);
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
