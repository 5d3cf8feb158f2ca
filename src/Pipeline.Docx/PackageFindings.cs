using Pipeline.Docx.Rules;
using Pipeline.Docx.Stories;
using Pipeline.Vocabulary;

namespace Pipeline.Docx;

/// <summary>Findings about the package as a whole, made when all of it has been read.</summary>
internal static class PackageFindings
{
    /// <summary>Relationships that are reported where they are used.</summary>
    private static readonly string[] ReportedElsewhere = ["hyperlink", "image", "subDocument", "aFChunk"];

    public static void Report(DocumentContext context, StoryPart main, StoryPart? settings)
    {
        var findings = context.Findings;
        var place = new SourceRef(main.Name);
        if (context.Package.HasAny(IsMacroProject))
            findings.Add(MacrosIgnored.At(place));
        foreach (var style in context.Styles.Cycles)
            findings.Add(StyleCycle.At(place, context.Styles.Find(style)?.Name ?? style));
        if (context.Package.IsRepacked)
            findings.Add(RepackedArchive.At(place));
        foreach (var part in context.Package.StoredTwice)
            findings.Add(PartStoredTwice.At(part));
        foreach (var part in context.Package.WrongChecksums)
            findings.Add(WrongChecksum.At(part));
        context.References.ReportBroken(findings);
        ReportExternal(findings, main);
        if (settings is not null)
            ReportExternal(findings, settings);
        if (context.Inventory.Alternatives > 0)
            findings.Add(AlternativeForm.At(place, context.Inventory.Alternatives));
        foreach (var (where, words) in context.Inventory.OtherForms)
            findings.Add(DifferentForm.At(where, words));
        if (context.Inventory.LeaveOutUnusedBookmarks() is > 0 and var bookmarks)
            findings.Add(UnusedBookmark.At(place, bookmarks));
        var changes = context.Revisions;
        if (changes.Total > 0)
            findings.Add(TrackedChanges.At(place, changes));
        if (changes.Formatting > 0)
            findings.Add(TrackedFormatting.At(place, changes.Formatting));
    }

    private static bool IsMacroProject(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static void ReportExternal(Findings findings, StoryPart part)
    {
        foreach (
            var relationship in part.Relationships.Where(relationship =>
                relationship.IsExternal && !ReportedElsewhere.Contains(relationship.Kind)
            )
        )
        {
            findings.Add(ExternalContent.Other(new SourceRef(part.Name), relationship.Kind, relationship.Target));
        }
    }
}
