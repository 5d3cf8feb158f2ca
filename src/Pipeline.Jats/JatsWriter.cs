using System.Xml.Linq;
using Pipeline.Jats.Fitting;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules;
using Pipeline.Jats.Rules.Consumers;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>Writes an <see cref="Article"/> as JATS Journal Publishing 1.3 (ANSI/NISO Z39.96-2021).</summary>
public static class JatsWriter
{
    /// <summary>Demands on files that the stages before this one make of the manuscript, in its own words.</summary>
    private static readonly string[] ToldEarlier =
    [
        TitleMissing.Code, PublicationDateWrong.Code, OrcidWrong.Code, AffiliationUnlinked.Code, AltTextMissing.Code, FigureWithoutPicture.Code, DisplayUnlabelled.Code,
        DisplayNotCited.Code, CitationPages.Code, CitationYear.Code, DoiMissing.Code,
    ];

    /// <summary>Findings that make a file invalid against the DTD.</summary>
    private static readonly string[] Schema =
        [ElementUnknown.Rule.Code, ContentMisplaced.Rule.Code, TextMisplaced.Rule.Code, AttributeUnknown.Rule.Code, AttributeValueWrong.Rule.Code, AttributeMissing.Rule.Code];

    /// <summary>Every rule whose findings this stage may report, those of <see cref="JatsChecker"/> included.</summary>
    public static Seq<Rule> Rules =>
        [CharacterLeftOut.Rule, LinkToNothing.Rule, IdChanged.Rule, .. JatsChecker.Rules];

    /// <summary>
    /// The article as an XML document in UTF-8, valid against the DTD whatever the article holds, and what was left out
    /// or is wanting, with places in the manuscript. What the stages before this one tell of every manuscript is not told
    /// again. Pictures are named as <c>media/NAME</c>.
    /// </summary>
    public static StageResult<byte[]> Write(Article article)
    {
        var tree = ArticleXml.Write(article);
        Seq<Diagnostic> changes = [.. CharacterScrubber.Scrub(tree), .. IdLinker.Link(tree)];
        var findings = JatsChecker.Check(tree, Xml.OriginOf).ToSeq();
        if (findings.Any(IsOfSchema))
        {
            changes = [.. changes, .. Fit(tree)];
            findings = JatsChecker.Check(tree, Xml.OriginOf).ToSeq();
        }
        return StageResult.Of(JatsSerialiser.Write(tree), [.. changes, .. findings.Where(finding => !IsToldEarlier(finding, article))]);
    }

    /// <summary>What was kept of a file that was read may have come to stand where the DTD does not allow it.</summary>
    private static Seq<Diagnostic> Fit(XElement tree)
    {
        var log = new ReadingLog(Xml.OriginOf);
        new ModelFit(log).Fit(tree);
        return [.. log.Findings(), .. IdLinker.Link(tree)];
    }

    private static bool IsOfSchema(Diagnostic finding) => Schema.Contains(finding.Code);

    /// <summary>A copyright without a year comes of an article without a date, which is told by itself.</summary>
    private static bool IsToldEarlier(Diagnostic finding, Article article) =>
        ToldEarlier.Contains(finding.Code) || (finding.Code == CopyrightIncomplete.Code && article.Meta.Published is null);
}
