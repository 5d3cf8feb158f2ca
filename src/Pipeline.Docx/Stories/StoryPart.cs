using Pipeline.Docx.Packaging;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>A part that holds text: the body, a header, the notes, the comments.</summary>
/// <param name="name">Name of the part.</param>
/// <param name="root">Its root element.</param>
/// <param name="relationships">Where its ids point to.</param>
internal sealed class StoryPart(string name, OoxmlElement root, IReadOnlyList<Relationship> relationships)
{
    private readonly Dictionary<string, Relationship> _byId = relationships
        .DistinctBy(relationship => relationship.Id)
        .ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);

    public string Name => name;

    public OoxmlElement Root => root;

    public IReadOnlyList<Relationship> Relationships => relationships;

    /// <summary>The relationship of an id, or null.</summary>
    public Relationship? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}
