using System.Text;
using Pipeline.Docx.Packaging;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Docx;

/// <summary>Finds the main document part, or says why there is none.</summary>
internal static class MainPart
{
    private const string UsualName = "word/document.xml";
    private const string ContentTypes = "[Content_Types].xml";

    public static (StoryPart? Part, Diagnostic? Refusal) Find(DocxPackage package, string fileName)
    {
        var name = Names(package).FirstOrDefault(package.Has) ?? Names(package).First();
        var source = new SourceRef(name);
        var (root, problem) = package.ReadXml(name);
        if (root is null)
            return (null, Refusal(problem, package, source, fileName));
        if (root.Name != "w:document")
            return (null, WrongFileType.At(new SourceRef(fileName), OtherPackage(name)));
        return root.Child("w:body") is null
            ? (null, MainPartMissing.At(source))
            : (new StoryPart(name, root, package.Relationships(name)), null);
    }

    /// <summary>Where the main part may be: where the package says, else where Word puts it, else by its content type.</summary>
    private static IEnumerable<string> Names(DocxPackage package)
    {
        if (
            package
                .Relationships(string.Empty)
                .FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false }) is
            { } relationship
        )
            yield return relationship.Target;
        yield return UsualName;
        if (!package.Has(ContentTypes))
            yield break;
        var types = package.ReadXml(ContentTypes).Root?.ChildrenNamed("ct:Override") ?? [];
        foreach (var type in types.Where(IsMainType))
            yield return PartNames.Normalize(type["PartName"] ?? string.Empty);
    }

    /// <summary>Documents and templates, with macros or without (ECMA-376 part 1 §11.3.10).</summary>
    private static bool IsMainType(OoxmlElement type) =>
        type["ContentType"]
            is "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                or "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
                or "application/vnd.ms-word.document.macroEnabled.main+xml"
                or "application/vnd.ms-word.template.macroEnabledTemplate.main+xml";

    private static Diagnostic Refusal(PartProblem problem, DocxPackage package, SourceRef source, string fileName) =>
        problem switch
        {
            PartProblem.Missing when OtherArchive(package) is { } kind => WrongFileType.At(new SourceRef(fileName), kind),
            PartProblem.Missing => MainPartMissing.At(source),
            PartProblem.HasDtd => DtdNotAllowed.At(source),
            PartProblem.TooLarge => TooLarge.At(source),
            PartProblem.NotWellFormed => MalformedXml.At(source),
            _ => DamagedPackage.At(source),
        };

    private static string OtherPackage(string mainPart) =>
        mainPart.Split('/')[0] switch
        {
            "xl" => "an Excel workbook",
            "ppt" => "a PowerPoint presentation",
            "visio" => "a Visio drawing",
            _ => "an Office file of another kind",
        };

    /// <summary>What a ZIP archive is that holds no Office document, or null.</summary>
    private static string? OtherArchive(DocxPackage package)
    {
        if (package.Has("mimetype"))
        {
            return Encoding.ASCII.GetString(package.Read("mimetype").Bytes).Trim() switch
            {
                "application/vnd.oasis.opendocument.text" => "an OpenDocument text (ODT)",
                "application/epub+zip" => "an EPUB book",
                _ => "an OpenDocument file",
            };
        }

        if (package.Has("Index/Document.iwa") || package.Has("Index.zip"))
            return "a Pages document";
        return package.Has(ContentTypes) || !package.IsArchive ? null : "a ZIP archive";
    }
}
