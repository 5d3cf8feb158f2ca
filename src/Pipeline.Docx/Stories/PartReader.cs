using Pipeline.Docx.Packaging;
using Pipeline.Docx.Rules;

namespace Pipeline.Docx.Stories;

/// <summary>Reads parts other than the main one; what cannot be read is reported and does without.</summary>
internal static class PartReader
{
    /// <summary>The part that the main part has one of (its notes, its comments), or null.</summary>
    public static StoryPart? Related(DocumentContext context, StoryPart main, string kind) =>
        Related(context.Package, context.Findings, main, kind);

    public static StoryPart? Related(DocxPackage package, Findings findings, StoryPart main, string kind) =>
        main.Relationships.FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal) is { } relationship
            ? Read(package, findings, relationship.Target)
            : null;

    public static StoryPart? Read(DocxPackage package, Findings findings, string name)
    {
        var (root, problem) = package.ReadXml(name);
        if (root is not null)
            return new StoryPart(name, root, package.Relationships(name));
        findings.Add(UnreadablePart.At(name, problem));
        return null;
    }
}
