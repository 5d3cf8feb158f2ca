using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Fitting;
using Pipeline.Jats.Forms;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats;

/// <summary>
/// Reads any JATS or NLM article (Archiving, Publishing, Authoring; NLM 2 and 3, JATS 1.0 to 1.4). Nothing is fetched; what
/// the article model has no word for is kept, to be written back by <see cref="JatsWriter"/>.
/// </summary>
public static class JatsReader
{
    /// <summary>Every rule whose findings this stage may report beside those of <see cref="JatsChecker"/>.</summary>
    public static Seq<Rule> Rules =>
        [
            NotAnArticle.Rule,
            ElementKept.Rule,
            ElementUpgraded.Rule,
            ElementRefitted.Rule,
            ElementMoved.Rule,
            AttributeLeftOut.Rule,
            ElementAdded.Rule,
            NestedTooDeep.Rule,
            CommentLeftOut.Rule,
            IdGiven.Rule,
            IdSettled.Rule,
            ReferenceLeftOut.Rule,
            AttributeRespelled.Rule,
            ParagraphSplit.Rule,
            DateTyped.Rule,
            TexRead.Rule,
            .. RulesOfPages,
        ];

    /// <summary>Those whose findings tell of what pages show, and not only of how the file is written again.</summary>
    public static Seq<Rule> RulesOfPages => [TexCommandUnknown.Rule, TexMistaken.Rule, TexKept.Rule];

    /// <summary>
    /// The article of a file, with what was changed to make it clean JATS Publishing 1.3; null, with an error, for a file
    /// that is not well formed or holds no article. Pictures keep their names; their bytes are not read.
    /// </summary>
    /// <param name="fileName">Part of the places of findings; their paragraph is the line of the file.</param>
    public static StageResult<Article?> Read(ReadOnlyMemory<byte> xml, string fileName) => Read(xml, fileName, isForPages: false);

    /// <summary>As <see cref="Read(ReadOnlyMemory{byte}, string)"/>, in less time, for pages and lists of references: without what only the writer of JATS asks for.</summary>
    public static StageResult<Article?> ReadForPages(ReadOnlyMemory<byte> xml, string fileName) => Read(xml, fileName, isForPages: true);

    private static StageResult<Article?> Read(ReadOnlyMemory<byte> xml, string fileName, bool isForPages)
    {
        var file = JatsFile.Read(xml.ToArray(), fileName);
        if (file.Document?.Root is not { } root)
            return StageResult.Of<Article?>(null, file.Findings);
        if (ArticleIn(root) is not { } article)
            return StageResult.Of<Article?>(
                null,
                [NotAnArticle.Rule.At(new(fileName, 1), $"The file holds no article; its root is “{root.Name.LocalName}”.")]
            );
        var log = new ReadingLog(file.PlaceNear);
        Prepare(article, log);
        var read = new ArticleReader(article, file.PlaceNear, log, isForPages).Read();
        return StageResult.Of<Article?>(read, log.Findings());
    }

    /// <summary>The root, or the first article that a harvester's envelope holds.</summary>
    private static XElement? ArticleIn(XElement root) =>
        root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName == "article");

    /// <summary>Makes the tree one that JATS Publishing 1.3 allows, paragraph by paragraph as our writer sets them.</summary>
    private static void Prepare(XElement article, ReadingLog log)
    {
        JatsTree.Clean(article, log);
        FormXml.Undo(article);
        new NlmUpgrade(log).Upgrade(article);
        new ModelFit(log).Fit(article);
        new IdFit(log).Fit(article);
        new TexUpgrade(log).Upgrade(article);
        new ParagraphSplitter(log).Split(article);
    }
}
