using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Tests;

/// <summary>Every rule has a paper that raises it and one that does not.</summary>
public sealed class RuleTests
{
    private static Paper Body() => Paper.WithFront().Heading("Introduction").P(Paper.Prose());

    private static Paper Full() =>
        Body()
            .P("As Table 1 and Figure 1 show, the harbour has changed more than the villages on the hill behind it.")
            .P("Table 1. Arrivals by year", bold: true)
            .Table(true, ["_Year", "_People"], ["2001", "14"], ["2002", "19"])
            .Picture()
            .P("Figure 1. The harbour", centred: true)
            .P("The second half of the story begins in the villages, where letters are still kept in tins under the bed.")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.");

    private static Paper At(string correspondence) =>
        new Paper()
            .Title("Routes of Return")
            .P("Budi Santoso")
            .P("Universitas Contoh")
            .P($"Corresponding author: {correspondence}. budi@contoh.example")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose());

    private static Paper Repeated(string line) => Enumerable.Range(0, 10).Aggregate(Body(), (paper, _) => paper.P(line));

    private static Paper Roundtable(params ReadOnlySpan<string> bylines)
    {
        var paper = new Paper().Title("What Do We Owe the Archive?").P("Siti Rahma and Budi Santoso").P("Abstract").P(Paper.Prose());
        foreach (var byline in bylines)
            paper.Heading($"Section of {byline.Split(' ')[0]}").P(byline, italic: true).P(Paper.Prose(byline));
        return paper;
    }

    private static Paper Marked(string mark) =>
        new Paper()
            .Title("Routes of Return")
            .P("Siti Rahma^1^, Budi Santoso^2^")
            .P($"{mark}Universitas Contoh, Batam, Indonesia")
            .P("Abstract")
            .P(Paper.Prose())
            .Heading("Introduction")
            .P(Paper.Prose());

    /// <summary>A review with a second passage behind signs that part it from the first.</summary>
    private static Paper Reviews(string second) =>
        new Paper()
            .P("Book review", bold: true)
            .P("Rantau. By Ani Rahma. Padang: Harbour Press, 2019. 180 pp. ISBN 978-0-00-000000-1.", bold: true)
            .P("Siti Rahma, Universitas Contoh, Indonesia")
            .P(Long("the book"))
            .P("***")
            .P(second)
            .P(Long("the second book"));

    private static Paper Letter(string reply) =>
        new Paper()
            .P("Letter to the Editor", bold: true)
            .Title("Counting Those Who Return")
            .P("Siti Rahma")
            .P(Paper.Prose())
            .P(Paper.Prose("the market"))
            .P("Reply", bold: true)
            .P(reply)
            .P(Paper.Prose("the hill"));

    private static Paper Book(params ReadOnlySpan<string> lines)
    {
        var paper = new Paper().P("Resensi buku", bold: true).P("Judul: Rantau").P("Penulis: Ani Rahma");
        foreach (var line in lines)
            paper.P(line);
        return paper.P(Paper.Prose()).P(Paper.Prose("the market"));
    }

    private static string Long(string place) => string.Join(' ', Enumerable.Repeat(Paper.Prose(place), 3));

    private static Paper Boxed(Paper paper, params string[] lines) =>
        lines.Aggregate(
            paper,
            (boxed, line) => boxed.Add(line, new RunFormat(Size: new Points(11)), new ParagraphFormat(IsInTextBox: true))
        );

    private static readonly Dictionary<string, (Func<Paper> Raising, Func<Paper> Silent)> Samples = new()
    {
        [SplitParagraphJoined.Rule.Code] = (
            () => Body().P("They speak of the harbour as a place that has changed while they were").P("away, and of the years of waiting."),
            Full
        ),
        [HeadingsByFormatting.Rule.Code] = (() => Body().P("METHOD", bold: true).P(Paper.Prose()), Full),
        [MetadataInTable.Rule.Code] = (
            () =>
                new Paper()
                    .Table(false, ["Received: 25/12/2025", "Accepted: 09/03/2026"])
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [MetadataInHeader.Rule.Code] = (() => Full().Header(HeaderKind.First, false, "Vol 2 No 1 March 2026, pp. 1-9"), Full),
        [AmbiguousHeading.Rule.Code] = (() => Body().P("1. Life on the quay").P(Paper.Prose()), Full),
        [ObjectWithoutCaption.Rule.Code] = (() => Body().Table(true, ["_Year", "_People"], ["2001", "14"]), Full),
        [TableAsPicture.Rule.Code] = (
            () => Body().P("Table 1. Arrivals by year").Picture(),
            () => Body().Picture().P("Figure 1. The harbour")
        ),
        [ObjectNotCited.Rule.Code] = (() => Body().P("Table 1. Arrivals by year").Table(true, ["_Year", "_People"], ["2001", "14"]), Full),
        [HandTypedList.Rule.Code] = (() => Body().P("(a) first the letters were read;").P("(b) then the people were asked."), Full),
        [SoftHyphenDropped.Rule.Code] = (() => Body().P("A remit\u00ADtance is a gift with a return address."), Full),
        [PageBreakDropped.Rule.Code] = (() => Body().Inline(new ManuscriptPageBreak(new SourceRef("word/document.xml", 1))), Full),
        [CaptionNumbered.Rule.Code] = (
            () =>
                Body()
                    .P("Table 1 shows it.")
                    .P("Nights at the screen", style: "Table Caption")
                    .Table(true, ["_Year", "_People"], ["2001", "14"]),
            () =>
                Body()
                    .P("The table shows it.")
                    .P("Nights at the screen", style: "Table Caption")
                    .Table(true, ["_Year", "_People"], ["2001", "14"])
        ),
        [KeywordsInProperties.Rule.Code] = (
            () => new Paper().Title("Routes").P("Siti Rahma").Heading("Introduction").P(Paper.Prose()).Properties(keywords: "queue, law"),
            () => Body().Properties(keywords: "queue, law")
        ),
        [StaleDocumentTitle.Rule.Code] = (
            () => Full().Properties("Journal template 2019"),
            () => Full().Properties("Routes of Return in the Riau Islands")
        ),
        [LeftOutText.Rule.Code] = (
            () =>
                new Paper()
                    .P("Draft only")
                    .Title("Routes of Return in the Islands")
                    .P("Siti Rahma^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [PaginationMatterLeftOut.Rule.Code] = (() => Full().Header(HeaderKind.Default, false, "Rahma: Routes of Return"), Full),
        [DecorativePictureDropped.Rule.Code] = (
            () =>
                new Paper()
                    .Picture("logo", height: 30)
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [HeadingLevelRepaired.Rule.Code] = (
            () => Body().Heading("A detail", 3).P(Paper.Prose()),
            () => Body().Heading("A part", 2).P(Paper.Prose())
        ),
        [ReferenceJoined.Rule.Code] = (() => Full().P("https://doi.org/10.1234/coast.3"), Full),
        [ReferenceLabelsRemoved.Rule.Code] = (
            () => Body().Heading("References").P("[1] Santoso, B. (2020). Letters. Harbour Press."),
            Full
        ),
        [BoldTitlesInItalics.Rule.Code] = (
            () => Body().Heading("References").P("ABIDIN, A. **Tides**: a history. Padang: Harbour, 2001."),
            () => Body().Heading("References").P("ABIDIN, A. Tides. *Nature*, **64**, 2001.")
        ),
        [ReferencesWithoutHeading.Rule.Code] = (
            () =>
                Body()
                    .P("Abidin, A. (2001). Tides. Harbour Press.")
                    .P("Budiman, B. (2002). Winds. Harbour Press.")
                    .P("Candra, C. (2003). Rains. Harbour Press."),
            Full
        ),
        [ReferencesNotFound.Rule.Code] = (Body, Full),
        [AbstractWithoutHeading.Rule.Code] = (
            () => new Paper().Title("Routes of Return").P("Siti Rahma^1^").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose()),
            Full
        ),
        [CaptionWithoutObject.Rule.Code] = (() => Body().P("Figure 4. The old quay", centred: true).P(Paper.Prose()), Full),
        [LayoutTableRead.Rule.Code] = (() => Body().Table(false, [Paper.Prose()]), Full),
        [TitleUncertain.Rule.Code] = (
            () =>
                new Paper()
                    .P("Routes of return in the islands")
                    .P("Siti Rahma^1^, Budi Santoso^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .P("Abstract")
                    .P(Paper.Prose())
                    .P("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [CorrespondingAuthorAssumed.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^, Budi Santoso^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .P("Email: siti@contoh.example")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [ObjectMoved.Rule.Code] = (() => Full().P("Table 2. Departures by year").Table(true, ["_Year", "_People"], ["2001", "14"]), Full),
        [MentionWithoutTarget.Rule.Code] = (
            () => Body().P("The numbers are given in Table 7, which the reader will want to see before going on."),
            Full
        ),
        [ParagraphAtLineBreak.Rule.Code] = (() => Body().P($"{Paper.Prose()}\n{Paper.Prose("the market")}"), Full),
        [AffiliationsByOrder.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma, Budi Santoso")
                    .P("Universitas Contoh, Indonesia")
                    .P("Universitas Lain, Indonesia")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [TableOfContentsLeftOut.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^")
                    .P("Introduction\t3", style: "toc 1")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [OddAuthor.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^, Budi zz Santoso^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [AddressUnowned.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^, Budi Santoso^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .P("one@contoh.example; two@contoh.example; three@contoh.example")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [AuthorsUnread.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("By the late Siti Rahma and her son Budi Santoso")
                    .P("Ali Hasjmy^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [AuthorMarkUnexplained.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^3^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .Heading("Introduction")
                    .P(Paper.Prose()),
            Full
        ),
        [FloatPlaced.Rule.Code] = (
            () => Body().P("[Figure 1 about here]").P(Paper.Prose("the hill")).Picture().P("Figure 1. The harbour"),
            Full
        ),
        [PlaceWithoutFloat.Rule.Code] = (() => Body().P("[Figure 1 about here]"), Full),
        [RunInHeadingsRead.Rule.Code] = (
            () =>
                Body()
                    .Heading("People", 2)
                    .P($"**The frame.** {Paper.Prose()}")
                    .P($"**The list.** {Paper.Prose()}")
                    .P($"**The letters.** {Paper.Prose()}"),
            Full
        ),
        [ContinuedTable.Rule.Code] = (
            () =>
                Body()
                    .P("Table 1. Arrivals by year")
                    .Table(true, ["_Year", "_People"], ["2001", "14"])
                    .P("Table 1 (continued)")
                    .Table(true, ["_Year", "_People"], ["2002", "15"]),
            Full
        ),
        [NestedTableRead.Rule.Code] = (() => Body().P("Table 1. Arrivals by year").Nested(["_Year", "_People"], ["2001", "14"]), Full),
        [AbstractEndAssumed.Rule.Code] = (
            () =>
                new Paper()
                    .Title("Routes of Return")
                    .P("Siti Rahma^1^")
                    .P("^1^Universitas Contoh, Indonesia")
                    .P("Abstract")
                    .P(Long("the harbour"), style: "Abstract")
                    .P(Long("the market"))
                    .P(Long("the hill"))
                    .P(Long("the quay")),
            Full
        ),
        [ParagraphFormattingDropped.Rule.Code] = (() => Body().P(Paper.Prose("a bold place"), bold: true), Full),
        [EpigraphRead.Rule.Code] = (
            () =>
                Paper
                    .WithFront()
                    .Heading("Introduction")
                    .P("Who leaves, waits.", italic: true, indent: 72)
                    .P("— Ali Hasjmy", indent: 72)
                    .P(Paper.Prose()),
            () => Paper.WithFront().Heading("Introduction").P("Who leaves, waits.", italic: true, indent: 72).P(Paper.Prose())
        ),
        [VerseRead.Rule.Code] = (
            () =>
                Body()
                    .P("Kalau ada sumur di ladang", indent: 36)
                    .P("boleh kita menumpang mandi,", indent: 36)
                    .P("kalau ada umur yang panjang.", indent: 36),
            () =>
                Body()
                    .P("Sumur di ladang kita.", indent: 36)
                    .P("Umur yang panjang itu.", indent: 36)
                    .P("Berjumpa lagi di sana.", indent: 36)
        ),
        [TalkRead.Rule.Code] = (
            () => Body().P("INT: Why did you leave?").P("R1: For work."),
            () => Body().P("Note: the harbour.").P("Remark: the hill.")
        ),
        [BoxRead.Rule.Code] = (() => Body().Table(true, [Paper.Prose()]), () => Body().Table(false, [Paper.Prose()])),
        [PullQuoteLeftOut.Rule.Code] = (() => Boxed(Body(), Paper.Prose()), () => Boxed(Body(), Paper.Prose("another place"))),
        [DefinitionListRead.Rule.Code] = (
            () =>
                Body()
                    .P("**Rantau**: the land away from home")
                    .P("**Pulang**: to go home for good")
                    .P("**Mudik**: to go home for the feast"),
            () => Body().P("**Rantau**: the land away from home").P("**Pulang**: to go home for good")
        ),
        [NumberedExamplesRead.Rule.Code] = (
            () => Body().P("(1) a. Dia pulang.").P("b. Dia sudah pulang."),
            () => Body().P("(1) Dia pulang.")
        ),
        [TextBoxRead.Rule.Code] = (
            () => Boxed(Body(), "**Going home**", Paper.Prose("the box")),
            () => Boxed(Body(), Paper.Prose("the box"))
        ),
        [QuotationByFormat.Rule.Code] = (
            () => Body().P("We came back with two suitcases and no one knew us.", size: 9.5, indent: 12, indentEnd: 12),
            () => Body().P("We came back with two suitcases and no one knew us.", indent: 36, indentEnd: 36)
        ),
        [PlaceWithoutAddress.Rule.Code] = (
            () => Body().Bookmark("here").Linked("As said [above|here], they wait."),
            () => Full().Linked("As said [above|gone], they wait.")
        ),
        [NoteReferenceRenumbered.Rule.Code] = (
            () => Body().Note("A sentence.", "A note.", bookmark: "note").Linked("See note [4|note]."),
            () => Body().Note("A sentence.", "A note.", bookmark: "note").Linked("See note [1|note].")
        ),
        [StatementRead.Rule.Code] = (
            () => Body().P("**Lemma 1.** Every return is counted."),
            () => Body().P("Lemma 1 says that every return is counted.")
        ),
        [GlossesAligned.Rule.Code] = (
            () => Body().P("(1)\tdong\tpulang").P("\t3PL\treturn").P("\t‘They return.’"),
            () => Body().P("(1)\tdong\tpulang").P("‘They return.’")
        ),
        [TypedNotesRead.Rule.Code] = (
            () => Body().P("They wait.^1^").Heading("Notes").P("1. For years."),
            () => Body().P("They wait.").Heading("Notes").P("1. For years.")
        ),
        [PicturesJoined.Rule.Code] = (
            () => Body().Picture().Picture().P("Figure 1. Two harbours", centred: true),
            () => Body().Picture().P("Figure 1. A harbour", centred: true).Picture()
        ),
        [CaptionByLook.Rule.Code] = (
            () => Body().Picture().P("The bench at the terminal", centred: true),
            () => Body().Picture().P("The bench at the terminal stood empty.")
        ),
        [TabbedTableRead.Rule.Code] = (
            () => Body().P("Table 1. Arrivals by year").P("Year\tPeople").P("2001\t14").P("2002\t19"),
            () => Body().P("Arrivals by year").P("Year\tPeople").P("2001\t14").P("2002\t19")
        ),
        [LinesPutTogether.Rule.Code] = (
            () => Repeated("the boats that leave the harbour in the morning come back with"),
            () => Repeated("The boats that leave the harbour in the morning come back with")
        ),
        [SpacedLettersJoined.Rule.Code] = (
            () => Body().Heading("F I N D I N G S").P(Paper.Prose()),
            () => Body().Heading("A B C D E").P(Paper.Prose())
        ),
        [BrokenWordJoined.Rule.Code] = (
            () => Body().P("They write with a com-\nputer.").P("A computer is dear."),
            () => Body().P("They write with a well-\nmade pen.").P("A well-made pen is dear, and wellmade is no word.")
        ),
        [SubmissionMatterLeftOut.Rule.Code] = (
            () => Body().Heading("Response to Reviewers").P("Reviewer 1: The title is too long."),
            () => Body().Heading("Response to Floods").P("The title is too long.")
        ),
        [NoteMentionUncertain.Rule.Code] = (
            () => Body().Note("A sentence.", "A note.").P("They wait (n 7)."),
            () => Body().Note("A sentence.", "A note.").P("They wait (n 1).")
        ),
        [AlternativeLeftOut.Rule.Code] = (
            () =>
                Body().Heading("Conflict of interest").P("☒ The authors declare no interests.").P("☐ The authors declare these interests:"),
            () =>
                Body().Heading("Conflict of interest").P("☐ The authors declare no interests.").P("☐ The authors declare these interests:")
        ),
        [AffiliationCompleted.Rule.Code] = (
            () => At("Budi Santoso, Universitas Contoh, Jalan Merdeka 1, Batam, Indonesia"),
            () => At("Budi Santoso, Universitas Lain, Jalan Merdeka 1, Batam, Indonesia")
        ),
        [SectionBylineRead.Rule.Code] = (
            () => Roundtable("Siti Rahma, Universitas Contoh", "Budi Santoso, Universitas Lain"),
            () => Roundtable("Siti Rahma, Universitas Contoh", "The harbour of Batam")
        ),
        [FrontMatterBehindList.Rule.Code] = (
            () =>
                Full()
                    .P("Santoso, B. (2021). Letters from the hill. *Coastal Studies*, 4(1), 1–20.")
                    .P("Siti Rahma berkata")
                    .P("**Abstrak**")
                    .P(
                        "Artikel ini bertanya bagaimana penduduk sebuah kota mengenang mereka yang pergi dan kembali, dan siapa yang menghitung."
                    ),
            Full
        ),
        [ReplyInFile.Rule.Code] = (() => Letter("Budi Santoso"), () => Letter("Siti Rahma")),
        [TemplateUnfilled.Rule.Code] = (() => Full().P("Click or tap here to enter text."), () => Full().P("They click here to enter.")),
        [BookFormRead.Rule.Code] = (() => Book("Penerbit: Harbour Press", "Tebal: 180 halaman"), () => Book("Siti Rahma")),
        [AffiliationMarksJoined.Rule.Code] = (() => Marked("^1,2^"), () => Marked("^1^")),
        [FurtherReview.Rule.Code] = (
            () => Reviews("Pulang. By Budi Santoso. Medan: Harbour Press, 2020. 210 pp. ISBN 978-0-00-000000-2."),
            () => Reviews("Pulang is another book that asks what this one does.")
        ),
        [TypedFormulaRead.Rule.Code] = (() => Body().P("\tY = a + bX\t(1)").P(Paper.Prose()), Full),
        [StalePageNumber.Rule.Code] = (() => Body().Linked("See page [4|page here]."), Full),
        [ParagraphRuled.Rule.Code] = (() => Full().ReadAs(ParagraphRole.Quote, "The second half"), Full),
        [ParagraphLeftOut.Rule.Code] = (() => Full().ReadAs(ParagraphRole.LeftOut, "The second half"), Full),
        [RulingUnmatched.Rule.Code] = (
            () => Full().ReadAs(ParagraphRole.Quote, "The third half"),
            () => Full().ReadAs(ParagraphRole.Quote, "The second half of the story")
        ),
    };

    public static TheoryData<string> Codes => [.. Recogniser.Rules.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_rule_is_raised_by_one_sample_and_not_by_the_other(string code)
    {
        Assert.True(Samples.ContainsKey(code), $"{code} has no samples.");
        var (raising, silent) = Samples[code];
        Assert.Contains(raising().Recognise().Diagnostics, finding => finding.Code == code);
        Assert.DoesNotContain(silent().Recognise().Diagnostics, finding => finding.Code == code);
    }

    [Fact]
    public void Codes_are_unique_and_rules_complete()
    {
        Assert.Equal(Recogniser.Rules.Count, Recogniser.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(
            Recogniser.Rules,
            rule => Assert.DoesNotContain(string.Empty, new[] { rule.Title, rule.Why, rule.Source, rule.Wrong, rule.Right, rule.Settle })
        );
    }

    [Fact]
    public void A_good_paper_raises_nothing() =>
        Assert.Equal([], Full().Recognise().Diagnostics.Select(finding => $"{finding.Code} {finding.Message}"));
}
