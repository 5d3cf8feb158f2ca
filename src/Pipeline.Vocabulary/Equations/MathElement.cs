using System.Text;

namespace Pipeline.Vocabulary.Equations;

/// <summary>
/// One element of presentation MathML. The readers of this product build with the elements of MathML Core, but any
/// presentation MathML fits, so that the equations of a JATS file can be held as they are.
/// </summary>
/// <param name="Name">Local name in the namespace of MathML ("mfrac").</param>
/// <param name="Attributes">In the order they are to be written.</param>
/// <param name="Children">Elements in it; empty for most tokens.</param>
/// <param name="Text">Characters of a token (mi, mn, mo, mtext, ms), before its children if it has any; empty for others.</param>
public sealed record MathElement(string Name, Seq<MathAttribute> Attributes, Seq<MathElement> Children, string Text)
{
    /// <summary>Whether it holds characters, not elements (MathML Core §3.2).</summary>
    public bool IsToken => Name is "mi" or "mn" or "mo" or "mtext" or "ms";

    /// <summary>A token.</summary>
    public static MathElement Token(string name, string text, params ReadOnlySpan<MathAttribute> attributes) =>
        new(name, [.. attributes], [], text);

    /// <summary>An element around others, without attributes.</summary>
    public static MathElement Of(string name, params ReadOnlySpan<MathElement> children) => new(name, [], [.. children], string.Empty);

    /// <summary>The one element there is, or an mrow around none or several, for where MathML wants exactly one.</summary>
    public static MathElement Row(Seq<MathElement> elements) => elements is [var only] ? only : new("mrow", [], elements, string.Empty);

    /// <summary>The same element with one attribute more.</summary>
    public MathElement With(string name, string value) => this with { Attributes = [.. Attributes, new(name, value)] };

    /// <summary>The attribute's value, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
                if (attribute.Name == name)
                    return attribute.Value;
            return null;
        }
    }

    /// <summary>The characters of all tokens in it in reading order, however deep they are.</summary>
    public string InnerText()
    {
        if (Children.IsEmpty)
            return Text;
        var text = new StringBuilder();
        var open = new Stack<MathElement>([this]);
        while (open.TryPop(out var next))
        {
            text.Append(next.Text);
            for (var index = next.Children.Count - 1; index >= 0; index--)
                open.Push(next.Children[index]);
        }

        return text.ToString();
    }
}

/// <param name="Name">Without a namespace.</param>
public readonly record struct MathAttribute(string Name, string Value);
