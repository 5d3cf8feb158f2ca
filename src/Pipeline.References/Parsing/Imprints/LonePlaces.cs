using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Imprints;

/// <summary>"*No Friend*. Translated by …, Harbour, 2018": what stands alone between commas and the year is who published a book, where it is known as no place (MLA 9 names no places).</summary>
internal static class LonePlaces
{
    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        var start = Array.IndexOf(labels, TokenLabel.PublisherLoc);
        if (
            start < 2
            || labels.AsSpan().ContainsAny([TokenLabel.PublisherName, TokenLabel.Degree, TokenLabel.ConferenceName, TokenLabel.Volume])
            || labels[0] == TokenLabel.AtStart
        )
            return;
        var end = labelled.RunEnd(start);
        if (
            labelled.Tokens[start - 1].Shape is TokenShape.Comma or TokenShape.Stop
            && end + 1 < labels.Length
            && labelled.Tokens[end].Shape == TokenShape.Comma
            && (labels[end + 1] == TokenLabel.Year || (labels[end + 1] == TokenLabel.Month && labels.Contains(TokenLabel.Title)))
            && !PublishersPlaces.Has(text.Plain[labelled.Tokens[start].Start..labelled.Tokens[end - 1].End])
        )
            labels.AsSpan(start, end - start).Fill(TokenLabel.PublisherName);
    }
}
