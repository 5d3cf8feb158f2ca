using System.Text;

namespace Pipeline.Comparison.Reading;

/// <summary>
/// An element of any XML file: every attribute and every text of it, without comments, namespace declarations and the
/// white space by which the file is laid out.
/// </summary>
internal sealed class Node
{
    /// <summary>Enough to tell one section from another.</summary>
    private const int MaximumBagWords = 1000;

    private int[]? _bag;
    private (int Place, int All)[]? _likes;

    public Node(string name, NodeAttribute[] attributes, NodeItem[] items, int line)
    {
        (Name, Attributes, Items, Line) = (name, attributes, items, line);
        Elements = Array.TrueForAll(items, item => item.Element is null)
            ? []
            : [.. items.Where(item => item.Element is not null).Select(item => item.Element!)];
        for (var index = 0; index < Elements.Length; index++)
            (Elements[index].Parent, Elements[index].Index) = (this, index);
        HasText = Array.Exists(items, item => !string.IsNullOrWhiteSpace(item.Text));
        HoldsObject = Array.Exists(Elements, element => element.HoldsObject || ElementKinds.IsObject(element.Name));
        Hash = NodeHash.Of(this);
    }

    public string Name { get; }

    /// <summary>In ordinal order of their names, for their order means nothing.</summary>
    public NodeAttribute[] Attributes { get; }

    public NodeItem[] Items { get; }

    public Node[] Elements { get; }

    /// <summary>Line of the start tag, from 1.</summary>
    public int Line { get; }

    public Node? Parent { get; private set; }

    /// <summary>Place among the parent's elements, from 0.</summary>
    public int Index { get; private set; }

    /// <summary>Its place among the parent's elements of its name, from 1, and how many there are.</summary>
    public (int Place, int All) AmongLikes => Parent is null ? (1, 1) : (Parent._likes ??= Parent.Likes())[Index];

    /// <summary>Place in the document, from 0 at its root.</summary>
    public int Order { get; private set; }

    /// <summary>Equal for equal nodes; unequal nodes may share one.</summary>
    public ulong Hash { get; }

    /// <summary>Whether there is text right below it that is more than white space.</summary>
    public bool HasText { get; }

    /// <summary>Whether a block, note or other object is anywhere below it.</summary>
    public bool HoldsObject { get; }

    /// <summary>Whether it is read as running text with elements in it, and not as a list of elements.</summary>
    public bool IsText => HasText || ElementKinds.IsTextContainer(Name);

    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                    return value;
            }

            return null;
        }
    }

    /// <summary>Gives every node below a root its place.</summary>
    public Node Numbered()
    {
        var order = 0;
        foreach (var node in SelfAndDescendants())
            node.Order = order++;
        return this;
    }

    public Node? Child(string name) => Array.Find(Elements, element => element.Name == name);

    /// <summary>The language its text is in: its own "xml:lang", else that of the nearest element around it that has one.</summary>
    public string? Language()
    {
        var node = this;
        while (node.Parent is { } parent && node["xml:lang"] is null)
            node = parent;
        return node["xml:lang"];
    }

    public Node? Closest(string name)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.Name == name)
                return node;
        }

        return null;
    }

    /// <summary>In document order.</summary>
    public IEnumerable<Node> SelfAndDescendants()
    {
        var waiting = new Stack<Node>([this]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var index = node.Elements.Length - 1; index >= 0; index--)
                waiting.Push(node.Elements[index]);
        }
    }

    /// <summary>Its text with single spaces; parts that no white space divides in the file are divided where elements that hold no text meet.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        AppendText(text);
        return TextSpaces.Single(text.ToString());
    }

    /// <summary>Its words and addresses as sorted numbers, for likeness alone.</summary>
    public int[] Bag() => _bag ??= WordBag.Of(this, MaximumBagWords);

    public bool SameAs(Node other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (
            Hash != other.Hash
            || Name != other.Name
            || Items.Length != other.Items.Length
            || !Attributes.AsSpan().SequenceEqual(other.Attributes)
        )
            return false;
        for (var index = 0; index < Items.Length; index++)
        {
            var (mine, theirs) = (Items[index], other.Items[index]);
            if (mine.Text != theirs.Text || mine.Element is null != theirs.Element is null)
                return false;
            if (mine.Element is { } element && !element.SameAs(theirs.Element!))
                return false;
        }

        return true;
    }

    private (int Place, int All)[] Likes()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = Array.ConvertAll(Elements, element => counts[element.Name] = counts.GetValueOrDefault(element.Name) + 1);
        return [.. Elements.Select((element, index) => (places[index], counts[element.Name]))];
    }

    private void AppendText(StringBuilder text)
    {
        foreach (var (words, element) in Items)
        {
            text.Append(words);
            element?.AppendText(text);
            if (!IsText)
                text.Append(' ');
        }
    }
}
