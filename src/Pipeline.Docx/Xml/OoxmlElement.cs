using System.Text;

namespace Pipeline.Docx.Xml;

/// <summary>
/// One element of a part, with names in the usual prefixes ("w:p", "r:id") whatever prefixes the file uses and
/// whichever of the two sets of namespaces it is written in.
/// </summary>
/// <param name="name">Prefixed name; "{namespace}local" where the namespace is none of <see cref="Namespaces"/>.</param>
/// <param name="attributes">Prefixed names and values; revision ids are left out.</param>
/// <param name="ordinal">For a paragraph its number in the part, from 1; for anything else that of the paragraph before.</param>
internal sealed class OoxmlElement(string name, OoxmlAttribute[] attributes, int ordinal)
{
    private static readonly List<OoxmlElement> NoChildren = [];
    private List<OoxmlElement>? _children;
    private string _text = string.Empty;
    private StringBuilder? _longText;

    public string Name { get; } = name;

    public int Ordinal { get; } = ordinal;

    /// <summary>Number of the item it is in the inventory, from 1; 0 for none.</summary>
    public int ItemNumber { get; set; }

    /// <summary>Characters that stand directly in this element.</summary>
    public string Text => _longText?.ToString() ?? _text;

    /// <summary>Whether xml:space asks to keep white space as it stands.</summary>
    public bool PreservesSpace => this["xml:space"] == "preserve";

    public IReadOnlyList<OoxmlElement> Children => _children ?? NoChildren;

    public IReadOnlyList<OoxmlAttribute> Attributes => attributes;

    /// <summary>The attribute's value, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (key, value) in attributes)
            {
                if (key == attribute)
                    return value;
            }

            return null;
        }
    }

    /// <summary>The first child of that name, or null.</summary>
    public OoxmlElement? Child(string child)
    {
        foreach (var candidate in Children)
        {
            if (candidate.Name == child)
                return candidate;
        }

        return null;
    }

    /// <summary>The value attribute (w:val) of the first child of that name, or null.</summary>
    public string? Value(string child) => Child(child)?["w:val"];

    public IEnumerable<OoxmlElement> ChildrenNamed(string child) => Children.Where(candidate => candidate.Name == child);

    /// <summary>All elements below this one in document order.</summary>
    public IEnumerable<OoxmlElement> Descendants()
    {
        var pending = new Stack<OoxmlElement>(Children.Reverse());
        while (pending.TryPop(out var element))
        {
            yield return element;
            for (var index = element.Children.Count - 1; index >= 0; index--)
                pending.Push(element.Children[index]);
        }
    }

    public IEnumerable<OoxmlElement> Descendants(string wanted) => Descendants().Where(element => element.Name == wanted);

    /// <summary>The same element with its attributes and its place in the inventory, to be given other children.</summary>
    public OoxmlElement CopyWithoutChildren(bool withText = true)
    {
        var copy = new OoxmlElement(Name, attributes, Ordinal) { ItemNumber = ItemNumber };
        if (withText && Text.Length > 0)
            copy.AddText(Text);
        return copy;
    }

    internal void Add(OoxmlElement child) => (_children ??= []).Add(child);

    internal void AddText(string text)
    {
        if (_text.Length == 0)
            _text = text;
        else
            (_longText ??= new StringBuilder(_text)).Append(text);
    }
}

/// <summary>An attribute by its prefixed name.</summary>
internal readonly record struct OoxmlAttribute(string Name, string Value);
