using System.Text;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Words;

/// <summary>Reads an element as running text.</summary>
internal static class TextFlow
{
    /// <summary>XML text can hold no such character (XML 1.0 §2.2).</summary>
    private const char ObjectMark = '\u0001';

    public static Token[] Of(Node node)
    {
        var tokens = new List<Token>();
        Add(node, null, tokens);
        return [.. tokens];
    }

    /// <summary>The text of an element in one, and the things that stand in it.</summary>
    public static (string Text, List<Node> Things) Apart(Node node)
    {
        var (text, things) = (new StringBuilder(), new List<Node>());
        Append(node, text, things);
        return (text.ToString(), things);
    }

    public static Token[] OfText(string text)
    {
        var tokens = new List<Token>();
        AddWords(text, null, tokens);
        return [.. tokens];
    }

    private static void Append(Node node, StringBuilder text, List<Node> things)
    {
        foreach (var (words, element) in node.Items)
        {
            if (words is not null)
                text.Append(words);
            else if (IsThing(element!))
                things.Add(element!);
            else
                Append(element!, text, things);
        }
    }

    private static void Add(Node node, Chain? chain, List<Token> tokens)
    {
        foreach (var (text, element) in node.Items)
        {
            if (text is not null)
                AddWords(text, chain, tokens);
            else if (IsThing(element!))
                tokens.Add(new($"{ObjectMark}{ElementKinds.Family(element!.Name)}", element, chain));
            else
                Add(element!, new(element!, chain), tokens);
        }
    }

    /// <summary>Elements that hold nothing, and those that hold or are blocks of their own; all others are words with marks.</summary>
    private static bool IsThing(Node element) => element.Items.Length == 0 || element.HoldsObject || ElementKinds.IsObject(element.Name);

    private static void AddWords(string text, Chain? chain, List<Token> tokens)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = WordBreaks.EndOfWord(text, start);
            tokens.Add(new(text[start..end], null, chain));
            start = end;
        }
    }
}
