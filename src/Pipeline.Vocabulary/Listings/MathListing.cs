using System.Text;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Vocabulary.Listings;

/// <summary>
/// MathML on one line: tokens as name:text, other elements in brackets with their children, attributes behind the name:
/// "(msup mi:x mn:2) mo[stretchy=false]:(".
/// </summary>
public static class MathListing
{
    public static string Of(MathElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }

    private static void Write(MathElement element, StringBuilder text)
    {
        if (element.IsToken && element.Children.IsEmpty)
        {
            text.Append(element.Name);
            WriteAttributes(element, text);
            text.Append(':').Append(Visible(element.Text));
            return;
        }

        text.Append('(').Append(element.Name);
        WriteAttributes(element, text);
        if (element.Text.Length > 0)
            text.Append(" \"").Append(Visible(element.Text)).Append('"');
        foreach (var child in element.Children)
        {
            text.Append(' ');
            Write(child, text);
        }

        text.Append(')');
    }

    private static void WriteAttributes(MathElement element, StringBuilder text)
    {
        if (element.Attributes.IsEmpty)
            return;
        text.Append('[').AppendJoin(' ', element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}")).Append(']');
    }

    private static string Visible(string text) =>
        text.Replace("\u2061", "{apply}", StringComparison.Ordinal).Replace("\u00A0", "{nbsp}", StringComparison.Ordinal);
}
