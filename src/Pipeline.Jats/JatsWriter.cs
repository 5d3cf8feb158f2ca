using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Fitting;
using Pipeline.Jats.Forms;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Rules.Consumers;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats;

/// <summary>Writes an <see cref="Article"/> as JATS Journal Publishing 1.3 (ANSI/NISO Z39.96-2021), or in another form.</summary>
public static class JatsWriter
{
    /// <summary>
    /// How often a tree is fitted: an object may go in fitting, and the link to it, which becomes text then, may have stood
    /// where no text may.
    /// </summary>
    private const int MostFits = 4;

    /// <summary>Name of the file in the places of findings.</summary>
    private const string FileName = "article.xml";

    /// <summary>Demands on files that the stages before this one make of the manuscript, in its own words.</summary>
    private static readonly string[] ToldEarlier =
    [
        TitleMissing.Code,
        PublicationDateWrong.Code,
        OrcidWrong.Code,
        AffiliationUnlinked.Code,
        AltTextMissing.Code,
        FigureWithoutPicture.Code,
        DisplayUnlabelled.Code,
        DisplayNotCited.Code,
        CitationPages.Code,
        CitationYear.Code,
        DoiMissing.Code,
        AddressMissing.Code,
        VolumeMissing.Code,
        MediaMissing.Code,
        CitationFromTheFuture.Code,
        ReferenceNotCited.Code,
        ReferenceTwice.Code,
        CitationDoiWrong.Code,
        ReferencesHeading.Code,
    ];

    /// <summary>Findings that make a file invalid against the DTD.</summary>
    private static readonly string[] Schema =
    [
        ElementUnknown.Rule.Code,
        ContentMisplaced.Rule.Code,
        TextMisplaced.Rule.Code,
        AttributeUnknown.Rule.Code,
        AttributeValueWrong.Rule.Code,
        AttributeMissing.Rule.Code,
    ];

    /// <summary>Every rule whose findings this stage may report, those of <see cref="JatsChecker"/> included.</summary>
    public static Seq<Rule> Rules => [CharacterLeftOut.Rule, LinkToNothing.Rule, IdChanged.Rule, .. JatsChecker.Rules];

    /// <summary>
    /// The article as an XML document in UTF-8, valid against the DTD whatever the article holds, and what was left out
    /// for that, with places in the manuscript. Pictures are named as <c>media/NAME</c>.
    /// </summary>
    /// <param name="form">Null for the usual one.</param>
    public static StageResult<byte[]> Write(Article article, JatsForm? form = null)
    {
        form ??= JatsForm.Usual;
        var (tree, changes, wrong) = ValidTree(article, form);
        return StageResult.Of(JatsSerialiser.Write(tree, form.Version), [.. changes, .. wrong]);
    }

    /// <summary>A list of references alone, as JATS ref-list in UTF-8, and the characters that no XML can hold.</summary>
    public static StageResult<byte[]> WriteReferences(Seq<Reference> references)
    {
        var list = new XElement(
            "ref-list",
            new XAttribute(XNamespace.Xmlns + "xlink", JatsNames.Xlink),
            references.Select(CitationXml.Write)
        );
        Seq<Diagnostic> leftOut = [.. CharacterScrubber.Scrub(list)];
        return StageResult.Of(JatsSerialiser.WriteFragment(list), leftOut);
    }

    /// <summary>
    /// The same, and whether the file is ready for each of those who take it, with what they would find wanting: what
    /// earlier stages told counts for the gates and is not told again.
    /// </summary>
    public static StageResult<WrittenArticle> WriteForGates(Article article, JatsForm? form = null)
    {
        form ??= JatsForm.Usual;
        var (tree, changes, wrong) = ValidTree(article, form);
        var files = article.Media.Select(media => Xml.MediaPath(media.Name)).ToHashSet(StringComparer.Ordinal);
        Seq<Diagnostic> findings =
        [
            .. wrong,
            .. JatsChecker.CheckDemands(tree, FileName, Xml.OriginOf, new() { HasFile = files.Contains }),
        ];
        return StageResult.Of(
            new WrittenArticle(JatsSerialiser.Write(tree, form.Version), JatsChecker.Gates(findings)),
            [.. changes, .. findings.Where(finding => !IsToldEarlier(finding, article))]
        );
    }

    /// <summary>The tree that is written, fitted to the DTD where it is not valid as it was made; what changed; and what is wrong with it even so.</summary>
    private static (XElement Tree, Seq<Diagnostic> Changes, Seq<Diagnostic> Wrong) ValidTree(Article article, JatsForm form)
    {
        var tree = ArticleXml.Write(article);
        var log = new ReadingLog(Xml.OriginOf);
        Seq<Diagnostic> changes = [.. CharacterScrubber.Scrub(tree), .. Identify(tree, log)];
        FormXml.Apply(tree, form);
        var wrong = SchemaFindings(tree, form);
        for (var round = 0; round < MostFits && wrong.Any(IsOfSchema); round++)
        {
            FormXml.Undo(tree);
            Fit(tree, log);
            changes = [.. changes, .. Identify(tree, log)];
            FormXml.Apply(tree, form);
            wrong = SchemaFindings(tree, form);
        }
        return (tree, [.. changes, .. log.Findings()], wrong.ToSeq());
    }

    /// <summary>Every id a name of its own, every link to one of them, and ids for what was kept without.</summary>
    private static Seq<Diagnostic> Identify(XElement tree, ReadingLog log)
    {
        var changes = IdLinker.Link(tree).ToSeq();
        new IdFit(log).Give(tree);
        return changes;
    }

    /// <summary>What was kept of a file that was read may have come to stand where the DTD does not allow it.</summary>
    private static void Fit(XElement tree, ReadingLog log)
    {
        new ModelFit(log).Fit(tree);
        new ParagraphSplitter(log).Split(tree);
        MathXml.Unsettle(tree);
        MathXml.Settle(tree);
    }

    private static bool IsOfSchema(Diagnostic finding) => Schema.Contains(finding.Code);

    private static IReadOnlyList<Diagnostic> SchemaFindings(XElement tree, JatsForm form) =>
        JatsChecker.CheckSchema(tree, FileName, DocumentType.Of(form.Version), Xml.OriginOf);

    /// <summary>A copyright without a year comes of an article without a date, which is told by itself.</summary>
    private static bool IsToldEarlier(Diagnostic finding, Article article) =>
        ToldEarlier.Contains(finding.Code) || (finding.Code == CopyrightIncomplete.Code && article.Meta.Published is null);
}
