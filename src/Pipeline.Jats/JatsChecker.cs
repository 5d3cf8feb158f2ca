using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Rules.Consumers;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>
/// Checks any JATS file against the content models of its tag set and the rules of those who take such files, without any
/// file but the program's own and those it is given: nothing is fetched and no external entity is read.
/// </summary>
public static class JatsChecker
{
    /// <summary>What those who take files ask for beyond their document type.</summary>
    public static Seq<Rule> Demands { get; } = [.. ConsumerRules.All.Select(rule => rule.Rule)];

    /// <summary>Every rule whose findings the check may report.</summary>
    public static Seq<Rule> Rules { get; } =
    [
        NotWellFormed.Rule,
        ElementUnknown.Rule,
        ContentMisplaced.Rule,
        TextMisplaced.Rule,
        AttributeUnknown.Rule,
        AttributeValueWrong.Rule,
        AttributeMissing.Rule,
        IdUsedTwice.Rule,
        ReferenceToNothing.Rule,
        OtherDocumentType.Rule,
        DtdNotFound.Rule,
        DtdInvalid.Rule,
        SchemaNotChecked.Rule,
        .. Demands,
    ];

    /// <param name="fileName">Part of the places of findings; their paragraph is the line of the file.</param>
    public static Seq<Diagnostic> Check(ReadOnlyMemory<byte> xml, string fileName, JatsCheckOptions? options = null)
    {
        var (bytes, around) = (xml.ToArray(), options ?? JatsCheckOptions.None);
        var file = JatsFile.Read(bytes, fileName);
        if (file.Document?.Root is not { } root)
            return file.Findings;
        var publicId = file.Document.DocumentType?.PublicId;
        var official = around.Dtds is { } dtds ? DtdCheck.Check(bytes, fileName, publicId, dtds) : [];
        var own =
            around.Dtds is { } given && DtdCheck.Has(given, publicId)
                ? file.Findings.Where(finding => finding.Code != SchemaNotChecked.Rule.Code)
                : file.Findings;
        return [.. own, .. official, .. Check(root, fileName, file.Type, file.PlaceOf, around)];
    }

    /// <inheritdoc cref="Check(ReadOnlyMemory{byte}, string, JatsCheckOptions?)"/>
    public static Seq<Diagnostic> Check(Stream xml, string fileName, JatsCheckOptions? options = null)
    {
        using var bytes = new MemoryStream();
        xml.CopyTo(bytes);
        return Check(bytes.ToArray(), fileName, options);
    }

    /// <summary>Whether these are the findings of a file that is no well-formed XML, of which nothing else can be said.</summary>
    public static bool IsUnreadable(Seq<Diagnostic> findings) => findings.Any(finding => finding.Code == NotWellFormed.Rule.Code);

    /// <summary>Whether a file with these findings passes each gate.</summary>
    public static Seq<GateResult> Gates(Seq<Diagnostic> findings) => GateResult.Of(findings, Rules);

    /// <param name="type">Null where the schema is not to be checked.</param>
    internal static IReadOnlyList<Diagnostic> Check(
        XElement root,
        string fileName,
        DocumentType? type,
        Func<XElement, SourceRef> locate,
        JatsCheckOptions around
    ) => [.. type is null ? [] : CheckSchema(root, fileName, type, locate), .. CheckDemands(root, fileName, locate, around)];

    internal static IReadOnlyList<Diagnostic> CheckSchema(
        XElement root,
        string fileName,
        DocumentType type,
        Func<XElement, SourceRef> locate
    )
    {
        var findings = new JatsFindings(root, fileName, locate);
        new ModelCheck(JatsModel.Of(type), type, findings).Check(root);
        return findings.Found;
    }

    internal static IReadOnlyList<Diagnostic> CheckDemands(
        XElement root,
        string fileName,
        Func<XElement, SourceRef> locate,
        JatsCheckOptions around
    )
    {
        var findings = new JatsFindings(root, fileName, locate);
        var article = new JatsArticle(root, around.HasFile);
        foreach (var (element, finding) in ConsumerRules.All.SelectMany(rule => rule.Check(article)))
            findings.Add(element, finding);
        return findings.Found;
    }
}
