using Pipeline.Samples.Markup;
using Pipeline.Scoring.Published;

namespace Pipeline.Scoring.Citing;

/// <summary>What a publisher linked in a text.</summary>
internal static class PublishedLinks
{
    /// <param name="places">Places of the references by their ids; links that lead to none of them are left out.</param>
    public static LinkedText Of(IReadOnlyList<Inline> text, IReadOnlyDictionary<string, int> places)
    {
        var builder = new LinkedTextBuilder();
        Append(builder, text, places);
        return builder.Build();
    }

    private static void Append(LinkedTextBuilder builder, IReadOnlyList<Inline> text, IReadOnlyDictionary<string, int> places)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case Text { Value: var value }:
                    builder.Append(value);
                    break;
                case Emphasis emphasis:
                    Append(builder, emphasis.Content, places);
                    break;
                case Call { Name: JatsInlineReader.Citation } citation:
                    builder.Open();
                    Append(builder, citation.Content, places);
                    builder.Close([.. (citation.Argument ?? string.Empty).Split(' ').Where(places.ContainsKey).Select(id => places[id])]);
                    break;
            }
        }
    }
}
