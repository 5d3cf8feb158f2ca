using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Rules.Consumers;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>
/// Checks any JATS file against the content models of JATS Journal Publishing 1.3 and the rules of those who take such
/// files, without any file but the program's own: nothing is fetched and no external entity is read.
/// </summary>
public static class JatsChecker
{
    /// <summary>Every rule whose findings the check may report.</summary>
    public static Seq<Rule> Rules =>
    [
        NotWellFormed.Rule, ElementUnknown.Rule, ContentMisplaced.Rule, TextMisplaced.Rule, AttributeUnknown.Rule, AttributeValueWrong.Rule,
        AttributeMissing.Rule, IdUsedTwice.Rule, ReferenceToNothing.Rule, OtherDocumentType.Rule, .. ConsumerRules.All.Select(rule => rule.Rule),
    ];

    /// <param name="fileName">Part of the places of findings; their paragraph is the line of the file.</param>
    public static Seq<Diagnostic> Check(ReadOnlyMemory<byte> xml, string fileName)
    {
        using var stream = new MemoryStream(xml.ToArray(), writable: false);
        return Check(stream, fileName);
    }

    /// <inheritdoc cref="Check(ReadOnlyMemory{byte}, string)"/>
    public static Seq<Diagnostic> Check(Stream xml, string fileName)
    {
        var file = JatsFile.Read(xml, fileName);
        if (file.Document?.Root is not { } root) return file.Findings;
        return [.. file.Findings, .. Check(root, file.PlaceOf).Select(JatsFile.WithPlaceNamed)];
    }

    internal static IEnumerable<Diagnostic> Check(XElement root, Func<XElement, SourceRef> locate)
    {
        var findings = new JatsFindings(locate);
        new ModelCheck(JatsModel.Publishing13, findings).Check(root);
        var article = new JatsArticle(root);
        foreach (var (element, finding) in ConsumerRules.All.SelectMany(rule => rule.Check(article))) findings.Add(element, finding);
        return findings.Found;
    }
}
