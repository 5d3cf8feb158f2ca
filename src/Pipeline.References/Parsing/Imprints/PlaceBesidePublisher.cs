using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>
/// "París, Balland", "Oviedo, Universidad de Oviedo", "Éditions Calmes, Bellecombe": place and publisher with a comma between them, in either
/// order, or with a colon. What is known as a place, or stands beside what only a publisher is called, is the place; else the first is.
/// </summary>
internal static class PlaceBesidePublisher
{
    private const WordClass OfPublishers = WordClass.Publisher | WordClass.University | WordClass.Organisation;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        MarkBehindColon(text, labelled);
        JoinPartners(text, labelled);
        var first = Array.IndexOf(labels, TokenLabel.PublisherName);
        if (first < 1 || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Degree))
            return;
        Part(text, labelled, first);
        var comma = labelled.RunEnd(first);
        if (
            comma + 1 >= labels.Length
            || labelled.Tokens[comma].Shape != TokenShape.Comma
            || labels[comma + 1] is not (TokenLabel.PublisherName or TokenLabel.PublisherLoc)
        )
            return;
        var end = labelled.RunEnd(comma + 1);
        var isPlaceFirst = IsPlaceFirst(text, labelled, (first, comma), (comma + 1, end));
        if (labels[comma + 1] == TokenLabel.PublisherLoc ? isPlaceFirst is not true : labels.Contains(TokenLabel.PublisherLoc))
            return;
        labels.AsSpan(first, comma - first).Fill(isPlaceFirst ?? true ? TokenLabel.PublisherLoc : TokenLabel.PublisherName);
        labels.AsSpan(comma + 1, end - comma - 1).Fill(isPlaceFirst ?? true ? TokenLabel.PublisherName : TokenLabel.PublisherLoc);
    }

    /// <summary>"Harbour Press: Bergen, Norway, 2019": before a colon stands who published where what is behind it is a place, and what is before it none (MDPI).</summary>
    private static void MarkBehindColon(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var colon = tokens.FindIndex(token => token.Shape == TokenShape.Colon && text[token.End] == ' ');
        while (colon > 0 && labels[colon - 1] is not (TokenLabel.PublisherName or TokenLabel.PublisherLoc))
            colon = tokens.FindIndex(colon + 1, token => token.Shape == TokenShape.Colon);
        if (colon < 1 || colon + 1 >= labels.Length || labels[colon + 1] is TokenLabel.Year)
            return;
        var start = colon - 1;
        while (start > 0 && labels[start - 1] == labels[colon - 1])
            start--;
        var year = Array.IndexOf(labels, TokenLabel.Year, colon);
        var end = (year < 0 ? labels.Length : year) - 1;
        var comma = tokens.FindIndex(colon, token => token.Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon);
        if (
            end <= colon + 1
            || comma <= colon + 1
            || comma > end
            || tokens[end].Shape != TokenShape.Comma
            || !IsPlace(text, labelled, (colon + 1, comma))
            || IsPlace(text, labelled, (start, colon))
        )
            return;
        labels.AsSpan(start, colon - start).Fill(TokenLabel.PublisherName);
        labels[colon] = TokenLabel.AfterImprint;
        labels.AsSpan(colon + 1, end - colon - 1).Fill(TokenLabel.PublisherLoc);
    }

    /// <summary>"Farrar, Straus and Giroux, 1990": a name that is no place, before names that "and" joins, is that of the first partner.</summary>
    private static void JoinPartners(ReferenceText text, LabelledTokens labelled)
    {
        var (tokens, labels) = (labelled.Tokens, labelled.Labels);
        var first = labels.AsSpan().IndexOfAny(TokenLabel.PublisherLoc, TokenLabel.PublisherName);
        if (
            first < 0
            || first + 4 >= labels.Length
            || tokens[first + 1].Shape != TokenShape.Comma
            || labels[first + 2] != TokenLabel.PublisherName
        )
            return;
        var end = labelled.RunEnd(first + 2);
        if (
            end != first + 5
            || !(tokens[first + 3].Shape == TokenShape.Ampersand || text.Slice(tokens[first + 3]) is "and")
            || IsPlace(text, labelled, (first, first + 1))
        )
            return;
        labels.AsSpan(first, end - first).Fill(TokenLabel.PublisherName);
    }

    /// <summary>"Oviedo, Universidad de Oviedo" read as one: the comma behind or before a place parts them.</summary>
    private static void Part(ReferenceText text, LabelledTokens labelled, int first)
    {
        var end = labelled.RunEnd(first);
        var comma = labelled.Tokens.FindIndex(first, end - first, token => token.Shape == TokenShape.Comma);
        if (comma > first && comma + 1 < end && IsPlace(text, labelled, (first, comma)) != IsPlace(text, labelled, (comma + 1, end)))
            labelled.Labels[comma] = TokenLabel.AfterImprint;
    }

    /// <returns>Null where neither is known.</returns>
    private static bool? IsPlaceFirst(ReferenceText text, LabelledTokens labelled, (int Start, int End) left, (int Start, int End) right)
    {
        var (isLeft, isRight) = (IsPlace(text, labelled, left), IsPlace(text, labelled, right));
        if (isLeft != isRight)
            return isLeft;
        (isLeft, isRight) = (IsPublisher(text, labelled, right), IsPublisher(text, labelled, left));
        return isLeft != isRight ? isLeft : null;
    }

    private static bool IsPlace(ReferenceText text, LabelledTokens labelled, (int Start, int End) part) =>
        PublishersPlaces.Has(text.Plain[labelled.Tokens[part.Start].Start..labelled.Tokens[part.End - 1].End]);

    private static bool IsPublisher(ReferenceText text, LabelledTokens labelled, (int Start, int End) part) =>
        labelled
            .Tokens[part.Start..part.End]
            .Exists(token =>
                token.IsWord
                && ((text.ClassOf(token) & OfPublishers) != 0 || text.Slice(token) is "Archivo" or "Arquivo" or "Servicio" or "Diputación")
            );
}
