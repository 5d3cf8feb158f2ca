using System.Globalization;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Listings;

/// <summary>The citations of an article as readable text: a line for each, with its reference, what the link rests on and how sure it is.</summary>
public static class CitationListing
{
    public static string Write(Article article)
    {
        var text = new ListingText();
        foreach (var link in article.CitationLinks)
            text.Line(
                string.Create(CultureInfo.InvariantCulture, $"{link.TargetId} {link.Ground} {link.Certainty:0.00} “{link.Cited}”"),
                link.Source
            );
        return text.ToString();
    }
}
