using Pipeline.Docx.Packaging;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>A part that holds text: the body, a header, the notes, the comments.</summary>
/// <param name="Name">Name of the part.</param>
/// <param name="Root">Its root element.</param>
/// <param name="Relationships">Where its ids point to.</param>
internal sealed record StoryPart(string Name, OoxmlElement Root, IReadOnlyList<Relationship> Relationships)
{
    /// <summary>The relationship of an id, or null.</summary>
    public Relationship? Find(string? id) => id is null ? null : Relationships.FirstOrDefault(relationship => relationship.Id == id);
}
