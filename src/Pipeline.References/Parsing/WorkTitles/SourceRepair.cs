using Pipeline.References.Model;

namespace Pipeline.References.Parsing.WorkTitles;

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
        PartQuoted(text, labelled);
        MarkTitle(text, labelled);
        var start = Array.IndexOf(labelled.Labels, TokenLabel.Source);
        if (start < 0)
            return;
        var end = labelled.RunEnd(start);
        MarkSeries(labelled, start, end);
        MarkVersion(text, labelled, start, end);
        PartServer(text, labelled, start, end);
        MarkPlace(text, labelled, start, end);
        PartTitle(text, labelled, start, end);
        PartImprint(text, labelled, start, end);
        PartPlaceAndPublisher(text, labelled, start, end);
    }

    /// <summary>"Informe 2020. Ginebra: Organización Internacional para las Migraciones": a place between stop and colon at the end of a source, and who published behind it.</summary>
    private static void PartPlaceAndPublisher(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (
            labels.AsSpan().ContainsAny(TokenLabel.PublisherName, TokenLabel.PublisherLoc)
            || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.FirstPage)
        )
            return;
        var colon = tokens.FindLastIndex(end - 1, end - start, token => token.Shape == TokenShape.Colon);
        var stop = colon < 0 ? -1 : tokens.FindLastIndex(colon, colon - start, token => token.Shape == TokenShape.Stop);
        if (
            stop <= start
            || stop + 1 >= colon
            || colon + 1 >= end
            || !PublishersPlaces.Has(text.Plain[tokens[stop + 1].Start..tokens[colon - 1].End])
        )
            return;
        MarkImprint(labels, stop, colon, end);
    }

    /// <summary>"تاريخ مكة. مكة: نادي مكة الثقافي": where capitals do not tell, the last stop before the last colon parts the title from place and publisher.</summary>
    private static void PartImprint(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (
            labels.Contains(TokenLabel.PublisherName)
            || tokens[start..end]
                .Exists(token => token.IsWord && (char.IsUpper(text.Plain[token.Start]) || char.IsLower(text.Plain[token.Start])))
        )
            return;
        var colon = tokens.FindLastIndex(end - 1, end - start, token => token.Shape == TokenShape.Colon);
        var stop = colon < 0 ? -1 : tokens.FindLastIndex(colon, colon - start, token => token.Shape is TokenShape.Stop or TokenShape.Comma);
        if (stop <= start || stop + 1 == colon || colon + 1 == end)
            return;
        MarkImprint(labels, stop, colon, end);
    }

    /// <summary>Place between stop and colon, and who published behind it.</summary>
    private static void MarkImprint(TokenLabel[] labels, int stop, int colon, int end)
    {
        labels[stop] = TokenLabel.AfterSource;
        labels.AsSpan(stop + 1, colon - stop - 1).Fill(TokenLabel.PublisherLoc);
        labels[colon] = TokenLabel.AfterImprint;
        labels.AsSpan(colon + 1, end - colon - 1).Fill(TokenLabel.PublisherName);
    }

    /// <summary>"“Work at sea.” Quiet Working Papers": a source that begins with a mark of quotation holds a title up to the mark that closes it.</summary>
    private static void PartQuoted(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var open = Array.FindIndex(labels, label => label is TokenLabel.Source or TokenLabel.Title);
        if (open > 1 && tokens[open - 1].Shape == TokenShape.Quote)
            open--;
        if (open < 1 || tokens[open].Shape != TokenShape.Quote || (labels.Contains(TokenLabel.Source) && labels.Contains(TokenLabel.Title)))
            return;
        var close = tokens.FindIndex(
            open + 1,
            token =>
                token.Shape == TokenShape.Quote
                && text[token.Start] == text[tokens[open].Start]
                && text[token.Start - 1] != ' '
                && text[token.End] is ' ' or '.' or ','
        );
        if (close < open + FewestOfTitle || close + 1 >= labels.Length || labels[close + 1] != labels[open + 1])
            return;
        var end = close + 1;
        while (end < labels.Length && labels[end] == labels[close + 1])
            end++;
        labels.AsSpan(close + 1, end - close - 1).Fill(TokenLabel.Source);
        if (labels[open] < TokenLabel.AtStart)
            labels[open] = TokenLabels.After(labels[open - 1]);
        labels.AsSpan(open + 1, close - open - 1).Fill(TokenLabel.Title);
        labels[close] = TokenLabel.AfterTitle;
    }

    /// <summary>"Jabatan Laut. 2020. Anggaran Pelaut, Sabah, 2020. Putrajaya: Jabatan Laut": where nothing was read as a title, the words behind the date are, up to the stop before another word with a capital.</summary>
    private static void MarkTitle(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (
            labels
                .AsSpan()
                .ContainsAny([TokenLabel.Title, TokenLabel.Source, TokenLabel.ConferenceName, TokenLabel.TransTitle, TokenLabel.Volume])
        )
            return;
        var year = Array.IndexOf(labels, TokenLabel.Year);
        var start =
            year < 1 || labels[0] > TokenLabel.EditorGivenNames
                ? -1
                : tokens.FindIndex(year, token => token.IsWord && token.Start > tokens[year].End);
        if (start < 0 || labels[start] is not (TokenLabel.PublisherName or >= TokenLabel.AtStart))
            return;
        var end = tokens.FindIndex(
            start,
            token => token.Shape == TokenShape.Stop && text[token.End] == ' ' && char.IsUpper(text[token.End + 1])
        );
        if (end - start < FewestOfTitle)
            return;
        labels.AsSpan(start, end - start).Fill(TokenLabel.Source);
        labels[end] = TokenLabel.AfterSource;
        for (var at = end + 1; at + 1 < labels.Length && !labels.Contains(TokenLabel.PublisherName); at++)
            if (tokens[at].Shape == TokenShape.Colon && labels[at + 1] >= TokenLabel.AtStart)
                labels
                    .AsSpan(
                        at + 1,
                        tokens.FindIndex(at + 1, token => !token.IsWord) is > 0 and var stop ? stop - at - 1 : labels.Length - at - 1
                    )
                    .Fill(TokenLabel.PublisherName);
    }

    /// <summary>A work without authors that opens with its title in italics, as works under review are named: a colon in it, or what follows on it, tells that it names nobody.</summary>
    private static void MarkItalicOpening(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var end = 0;
        while (end < tokens.Count && text.IsItalic(tokens[end].Start))
            end++;
        if (
            end < 2
            || end == tokens.Count
            || labels[0] > TokenLabel.Collab
            || !labels.AsSpan(0, end).Contains(TokenLabel.Source) && !labels.AsSpan(end).Contains(TokenLabel.EditorSurname)
        )
            return;
        if (
            tokens[end].Shape is not (TokenShape.Stop or TokenShape.Comma)
            || (
                !tokens[..end].Exists(token => token.Shape == TokenShape.Colon)
                && labels[Math.Min(end + 1, labels.Length - 1)] != TokenLabel.AfterEditors
            )
        )
            return;
        labels.AsSpan(0, end).Fill(TokenLabel.Source);
    }

    /// <summary>"Beyond the Nexus (New Issues in Refugee Research, Paper No. 155)": a bracket that the title does not close holds the series.</summary>
    private static void MarkSeries(LabelledTokens labelled, int start, int end)
    {
        var open = labelled.Tokens.FindIndex(start, end - start, token => token.Shape == TokenShape.Opening);
        if (
            open <= start
            || labelled.Tokens.FindIndex(open, end - open, token => token.Shape == TokenShape.Closing) >= 0
            || open + 1 >= end
        )
            return;
        if (
            labelled.Labels.AsSpan(end).ContainsAny(TokenLabel.Series, TokenLabel.Issue, TokenLabel.FirstPage)
            || !labelled.Labels.AsSpan(end).ContainsAny(TokenLabel.ReportNumber, TokenLabel.Volume)
        )
            return;
        labelled.Labels[open] = TokenLabel.AfterSource;
        labelled.Labels.AsSpan(open + 1, end - open - 1).Fill(TokenLabel.Series);
    }

    /// <summary>"(Version 4.3.1)" behind the name of a program (APA 7 §10.10).</summary>
    private static void MarkVersion(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var open = labelled.Tokens.FindIndex(start, end - start, token => token.Shape == TokenShape.Opening);
        if (
            open <= start
            || open + 2 >= end
            || !text.Plain.AsSpan(labelled.Tokens[open + 1].Start).StartsWith("Version", StringComparison.OrdinalIgnoreCase)
        )
            return;
        var close = labelled.Tokens.FindIndex(open, token => token.Shape == TokenShape.Closing);
        if (close < 0 || close > end)
            return;
        labelled.Labels.AsSpan(open + 1, close - open - 1).Fill(TokenLabel.Edition);
        labelled.Labels[open] = TokenLabel.AfterSource;
        if (close < labelled.Labels.Length && labelled.Labels[close] == TokenLabel.Source)
            labelled.Labels[close] = TokenLabel.AfterImprint;
    }

    /// <summary>"*Borders after lockdown*. SocArXiv": behind a title in italics and its stop a server of preprints is the source.</summary>
    private static void PartServer(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var stop = labelled.Tokens.FindLastIndex(end - 1, end - start, token => token.Shape == TokenShape.Stop);
        if (
            stop <= start
            || stop + 1 >= end
            || labelled.Labels.Contains(TokenLabel.Title)
            || !text.IsItalic(labelled.Tokens[start].Start)
            || text.IsItalic(labelled.Tokens[stop + 1].Start)
        )
            return;
        if (!KindSigns.OfPreprint(text.Plain[labelled.Tokens[stop + 1].Start..labelled.Tokens[end - 1].End]))
            return;
        labelled.Labels.AsSpan(start, stop - start).Fill(TokenLabel.Title);
        labelled.Labels[stop] = TokenLabel.AfterTitle;
    }

    /// <summary>"Oltmer, Jochen: Migration. Geschichte und Zukunft, Darmstadt 2017": a word before the year without a sign between them is where a book was printed, and the word behind the colon of the author begins its title.</summary>
    private static void MarkPlace(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var labels = labelled.Labels;
        if (
            end - start != 1
            || end >= labels.Length
            || labels[end] != TokenLabel.Year
            || labelled.Tokens[start].Shape != TokenShape.Capitalised
            || text.IsItalic(labelled.Tokens[start].Start)
            || labelled.Tokens[start - 1].Shape != TokenShape.Comma
        )
            return;
        var title = Array.IndexOf(labels, TokenLabel.Title);
        if (
            title < 2
            || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Issue, TokenLabel.PublisherLoc)
            || labelled.Tokens.Exists(token => token.Shape == TokenShape.Quote)
        )
            return;
        labels[start] = TokenLabel.PublisherLoc;
        if (
            title > 2
            && labels[title - 2] == TokenLabel.Surname
            && labelled.Tokens[title - 1].Shape == TokenShape.Stop
            && labelled.Tokens[title - 3].Shape == TokenShape.Colon
        )
            title -= 2;
        labels.AsSpan(title, start - 1 - title).Fill(TokenLabel.Source);
    }

    /// <summary>"CONSORT 2010 statement. BMJ. 2010;340:c332": with a volume and no title, the stop between whole words parts title and journal.</summary>
    private static void PartTitle(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        if (labels.Contains(TokenLabel.Title) || !labels.AsSpan(end).Contains(TokenLabel.Volume) || text.IsItalic(tokens[start].Start))
            return;
        var stop = end - 1;
        while (
            stop > start
            && !(tokens[stop].Shape == TokenShape.Stop && tokens[stop - 1] is { Shape: TokenShape.Lower, Length: >= ShortestWord })
        )
            stop--;
        if (
            stop - start < FewestOfTitle
            || stop + 1 >= end
            || end - stop - 1 > MostOfJournal
            || !char.IsUpper(text.Plain[tokens[stop + 1].Start])
        )
            return;
        labels.AsSpan(start, stop - start).Fill(TokenLabel.Title);
        labels[stop] = TokenLabel.AfterTitle;
    }
}
