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
    public static MathElement Token(string name, string text, params ReadOnlySpan<MathAttribute> attributes) => new(name, [.. attributes], [], text);

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
                if (attribute.Name == name) return attribute.Value;
            return null;
        }
    }

    /// <summary>The characters of all tokens in it in reading order.</summary>
    public string InnerText() => Children.IsEmpty ? Text : Text + string.Concat(Children.Select(child => child.InnerText()));
}

/// <param name="Name">Without a namespace.</param>
public readonly record struct MathAttribute(string Name, string Value);
