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
        if (context.Package.HasAny(IsMacroProject)) findings.Add(MacrosIgnored.At(place));
        foreach (var style in context.Styles.Cycles) findings.Add(StyleCycle.At(place, context.Styles.Find(style)?.Name ?? style));
        if (context.Package.IsRepacked) findings.Add(RepackedArchive.At(place));
        foreach (var part in context.Package.StoredTwice) findings.Add(PartStoredTwice.At(part));
        foreach (var part in context.Package.WrongChecksums) findings.Add(WrongChecksum.At(part));
        ReportExternal(findings, main);
        if (settings is not null) ReportExternal(findings, settings);
        var changes = main.Root.Descendants().Count(element => element.Name is "w:rPrChange" or "w:pPrChange" or "w:tblPrChange" or "w:sectPrChange");
        if (changes > 0) findings.Add(TrackedFormatting.At(place, changes));
    }

    private static bool IsMacroProject(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static void ReportExternal(Findings findings, StoryPart part)
    {
        foreach (var relationship in part.Relationships.Where(relationship => relationship.IsExternal && !ReportedElsewhere.Contains(relationship.Kind)))
        {
            findings.Add(ExternalContent.Other(new SourceRef(part.Name), relationship.Kind, relationship.Target));
        }
    }
}
