using System.Text;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>An element in one line.</summary>
internal static class Summary
{
    /// <summary>Its text without the passages named; where it has none, what its attributes say.</summary>
    public static string Of(Node node, IReadOnlySet<Node> without)
    {
        var text = new StringBuilder();
        Append(node, without, text);
        var words = TextSpaces.Single(text.ToString());
        return words.Length > 0
            ? words
            : string.Join(
                ", ",
                node.SelfAndDescendants()
                    .Where(part => !without.Contains(part))
                    .SelectMany(part => part.Attributes)
                    .Select(attribute => $"{FieldNames.OfAttribute(attribute.Name)} {attribute.Value}")
            );
    }

    private static void Append(Node node, IReadOnlySet<Node> without, StringBuilder text)
    {
        if (without.Contains(node))
            return;
        foreach (var (words, element) in node.Items)
        {
            text.Append(words);
            if (element is not null)
                Append(element, without, text);
            if (!node.IsText)
                text.Append(' ');
        }
    }
}
