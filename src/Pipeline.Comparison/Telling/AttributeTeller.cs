using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>Tells attributes that differ between two elements taken for the same.</summary>
internal sealed class AttributeTeller(LinkCheck links, ChangeList changes)
{
    public void Tell(Node a, Node b)
    {
        foreach (var name in a.Attributes.Concat(b.Attributes).Select(attribute => attribute.Name).Distinct())
        {
            if (a[name] != b[name]) Tell(a, b, name);
        }
    }

    private void Tell(Node a, Node b, string name)
    {
        if (name is "rid" or "rids" && links.TellChanged(a, b, name)) return;
        changes.Change(a, b, FieldNames.OfAttribute(name), a[name], b[name], [], KindOf(name), SubjectOf(b, name));
    }

    private static ChangeKind KindOf(string name) => name switch
    {
        "id" or "rid" or "rids" => ChangeKind.Identifier,
        _ => ChangeKind.Changed,
    };

    /// <summary>What no reader of the article is shown is markup.</summary>
    private static Subject SubjectOf(Node node, string name) => name switch
    {
        "id" => Subject.Markup,
        XmlTree.DocumentType or "dtd-version" or "specific-use" or "xsi:schemaLocation" => Subject.Markup,
        _ when node.Parent is null => Subject.Metadata,
        _ => Subjects.Of(node),
    };
}
