using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>Tells attributes that differ between two elements taken for the same.</summary>
internal sealed class AttributeTeller(LinkCheck links, ChangeList changes)
{
    public void Tell(Node a, Node b)
    {
        foreach (var name in a.Attributes.Concat(b.Attributes).Select(attribute => attribute.Name).Distinct())
        {
            if (a[name] != b[name])
                Tell(a, b, name);
        }
    }

    private void Tell(Node a, Node b, string name)
    {
        if (LinkCheck.IsLink(name))
            links.TellChanged(a, b, name);
        else
            changes.Change(
                a,
                b,
                FieldNames.OfAttribute(name),
                a[name],
                b[name],
                [],
                name == "id" ? ChangeKind.Identifier : ChangeKind.Changed,
                SubjectOf(b, name)
            );
    }

    /// <summary>What no reader of the article is shown is markup.</summary>
    private static Subject SubjectOf(Node node, string name) =>
        name switch
        {
            "id" => Subject.Markup,
            XmlTree.DocumentType or "dtd-version" or "specific-use" or "xsi:schemaLocation" => Subject.Markup,
            _ when node.Parent is null => Subject.Metadata,
            _ => Subjects.Of(node),
        };
}
