using Pipeline.Recognition.BackMatter;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.MainText.Passages;
using Pipeline.Recognition.Rules;
using Pipeline.Recognition.Rulings;
using Pipeline.Recognition.TypedNotes;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition;

/// <summary>The recognise stage: says what each part of a <see cref="Manuscript"/> is, and so makes an <see cref="Article"/>.</summary>
public static class Recogniser
{
    /// <summary>Every rule whose findings this stage may report.</summary>
    public static Seq<Rule> Rules => RuleList.All;

    public static StageResult<Article> Recognise(Manuscript manuscript, JournalProfile profile) => Recognise(manuscript, profile, []);

    /// <inheritdoc cref="Recognise(Manuscript, JournalProfile)"/>
    /// <param name="rulings">What staff say of paragraphs.</param>
    public static StageResult<Article> Recognise(Manuscript manuscript, JournalProfile profile, Seq<ParagraphRuling> rulings) =>
        ParagraphRulings
            .Apply(manuscript, rulings)
            .Then(ruled => TypedNoteReader.Read(ruled, profile))
            .Then(read => RecogniseParts(read, profile));

    private static StageResult<Article> RecogniseParts(Manuscript manuscript, JournalProfile profile)
    {
        var context = new RecognitionContext(manuscript, profile);
        var end = new FrontMatterSpan(context).End();
        var signature = Reviewer.Signature(context.Flow, context.Labels);
        Seq<FlowItem> reviewer = [.. context.Flow.Take(signature.End).Skip(Math.Max(end, signature.Start))];
        var (undated, dated, dates) = EndDates.Take(context, context.Flow.Skip(end).Where(item => !reviewer.Contains(item)));
        var (above, ofText) = TablesOfText.Part([.. context.Flow.Take(end)], context.Labels);
        var (whole, translated) = FrontBehindList.Take(context, above, [.. ofText, .. undated]);
        var (rest, contacts, about) = AuthorLinesAtEnd.Take(context, above, whole);
        Seq<FlowItem> closing = [.. reviewer, .. contacts, .. translated];
        var signers = EndSignature.Find(rest, context.Labels);
        var front = new FrontMatterRecogniser(context).Recognise([.. above, .. closing], signers.Lines);
        if (front.IsSigned)
            (rest, closing) = ([.. rest.Except(signers.Items)], [.. closing, .. signers.Items]);
        front = front with
        {
            Meta = AffCompletion.Complete(
                LivesOfAuthors.Add(front.Meta with { History = [.. front.Meta.History, .. dates] }, about, context.Claims),
                context
            ),
        };
        (rest, var located) = new AddressesBehindList(context, front.Meta).Give(rest);
        front = front with { Meta = located };
        var language = ArticleLanguage.Of(front, rest, context);
        var items = ReadItems(context, front, rest);
        front = front with { Meta = SectionBylines.Read(items, front.Meta, context) };
        var parted = new BackMatterSplitter(context).Split(items);
        parted.Thanks.InsertRange(0, new BodyItems(context).Of(front.Thanks.Select(line => new FlowItem(line, null))));
        new ObjectPlacer(context).Place(parted);
        var numbers = new ObjectNumbers();
        var blocks = new BlockBuilder(context, language, numbers);
        List<LabelledStatement> statements =
        [
            .. RunInStatements.Take(parted.Text, context),
            .. StatementsInThanks.Take(parted.Sections, context),
        ];
        var signed = SignOff.Take(parted.Text, context.Habits);
        var body = new SectionBuilder(context, blocks).Build(new ParagraphJoiner(context).Join(parted.Text)) with
        {
            Signature = signed.Select(line => (Block)new Paragraph(context.Inlines.Convert(line, ContentKind.Prose), line.Source)).ToSeq(),
        };
        var back = new BackMatterBuilder(context, blocks, language).Build(
            parted,
            [.. RepeatedStatements.LeaveOut(front.Statements, rest.Select(item => item.Line).OfType<Line>(), context), .. statements],
            body.Sections.Count + 1,
            ArticleKinds.HasAbstractAndList(front.Meta.ArticleType)
        );
        var meta = ArticleLanguage.Settle(front.Meta, language);
        meta = meta with
        {
            Subject = meta.Subject ?? KindByShape.NameOf(meta, language) ?? profile.Subject,
            Contribs = GroupMembers.Give(meta.Contribs, items),
        };
        var article = new Article(language, profile.Journal, meta, body, back, []);
        var placed = new PlaceReferences(context, new PlaceTargets(context, article, numbers.Objects)).Resolve(article);
        var linked = TypedAddresses.Link(
            new CrossReferences(context, numbers.Objects).Link(
                new NoteMentions(context).Link(placed with { Media = UsedMedia.Of(placed, manuscript.Media) })
            )
        );
        PageBreaks.Report(context);
        ClaimTypedMarks(context);
        new FrontResidue(context).Take([.. above, .. closing, .. dated], linked with { Claims = context.Claims.ToSeq() });
        return StageResult.Of(linked with { Claims = context.Claims.ToSeq() }, context.Findings);
    }

    /// <summary>A mark that stands in place of characters is that of a typed note, which is printed anew.</summary>
    private static void ClaimTypedMarks(RecognitionContext context)
    {
        foreach (var line in context.Flow.Where(item => item.Line is not null).Select(item => item.Line!))
        foreach (var mark in line.Inlines.OfType<ManuscriptNoteMark>().Where(mark => mark.Source.Length > 0))
            context.Claims.Add(new(mark.Source, "fn"));
    }

    /// <summary>Says of each item after the front matter whether it is a heading, an object, a caption or text.</summary>
    private static List<BodyItem> ReadItems(RecognitionContext context, RecognisedFront front, IEnumerable<FlowItem> flow)
    {
        var items = new BodyItems(context).Of([.. front.Text.Select(line => new FlowItem(line, null)), .. flow]);
        RepeatedTitle.Drop(items, front.Meta, context);
        RunningHeads.LeaveOut(items, front.Meta, context);
        Alternatives.LeaveOut(items, context);
        items = new TabbedTables(context).Form(new Glosses(context).Form(new PictureGroups(context).Form(items)));
        new FloatPlaces(context).Mark(items);
        new Captions(context).Assign(items);
        new ContinuedTables(context).Join(items);
        new Galleries(context).Find(items);
        items = new PassageFinder(context).Find(PullQuotes.LeaveOut(items, context));
        new Headings(context).Find(items);
        FurtherReviews.Find(items, front.Meta, context);
        Replies.Report(items, front.Meta, context);
        NumeralHeads.Mark(items);
        NumberedParagraphs.Mark(items);
        new RunInHeadings(context).Find(items);
        return SubmissionMatter.LeaveOut(items, context);
    }
}
