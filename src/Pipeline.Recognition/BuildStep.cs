using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition;

/// <summary>Makes the article of what was recognised.</summary>
internal sealed class BuildStep(RecognitionContext context, ManuscriptParts parts)
{
    private readonly ObjectNumbers _numbers = new();

    /// <summary>
    /// The article, not yet linked, and the names of its objects. The body is built before the back matter, whose sections go on in
    /// their numbers, and both after the language is known, in which captions and labels are read.
    /// </summary>
    public (Article Article, ObjectNumbers Numbers) Build(RecognisedFront front, List<BodyItem> items)
    {
        var language = ArticleLanguage.Of(front, parts.Text, context);
        var meta = SectionBylines.Read(items, front.Meta, context);
        var splitter = new BackMatterSplitter(context);
        var parted = splitter.Split(items);
        parted.Thanks.InsertRange(0, new BodyItems(context).Of(front.Thanks.Select(line => new FlowItem(line, null))));
        new ObjectPlacer(context).Place(parted);
        var blocks = new BlockBuilder(context, language, _numbers);
        var statements = Statements(parted);
        splitter.TakeAppendices(parted);
        var body = Body(parted, blocks);
        var back = new BackMatterBuilder(context, blocks, language).Build(
            parted,
            [.. Unrepeated(front.Statements), .. statements],
            body.Sections.Count + 1,
            ArticleKinds.HasAbstractAndList(meta.ArticleType)
        );
        return (new(language, context.Profile.Journal, Settled(meta, language, items), body, back, []), _numbers);
    }

    /// <summary>Statements that run on from their label in the text or in the thanks.</summary>
    private List<LabelledStatement> Statements(PartedItems parted) =>
        [.. RunInStatements.Take(parted.Text, context), .. StatementsInThanks.Take(parted.Sections, context)];

    private IEnumerable<LabelledStatement> Unrepeated(IReadOnlyList<LabelledStatement> statements) =>
        RepeatedStatements.LeaveOut(statements, parts.Text.Select(item => item.Line).OfType<Line>(), context);

    private Body Body(PartedItems parted, BlockBuilder blocks)
    {
        var signature = SignOff.Take(parted.Text, context.Habits);
        return new SectionBuilder(context, blocks, BackSections.InText).Build(new ParagraphJoiner(context).Join(parted.Text)) with
        {
            Signature = [.. signature.Select(line => new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source))],
        };
    }

    private ArticleMeta Settled(ArticleMeta meta, string language, List<BodyItem> items)
    {
        var settled = ArticleLanguage.Settle(meta, language);
        return settled with
        {
            Subject = settled.Subject ?? KindByShape.NameOf(settled, language) ?? context.Profile.Subject,
            Contribs = GroupMembers.Give(settled.Contribs, items),
        };
    }
}
