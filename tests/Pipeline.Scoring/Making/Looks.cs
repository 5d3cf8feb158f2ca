using Pipeline.Samples.Word;

namespace Pipeline.Scoring.Making;

/// <summary>The looks that manuscripts are made in.</summary>
internal static class Looks
{
    private static readonly ParagraphStyle Spaced = new()
    {
        KeepNext = true,
        Before = 240,
        After = 120,
    };
    private static readonly ParagraphStyle Centred = new()
    {
        Before = 240,
        After = 120,
        Alignment = "center",
    };
    private static readonly RunStyle Bold = new() { Bold = true };
    private static readonly RunStyle BoldItalic = new() { Bold = true, Italic = true };
    private static readonly RunStyle Italic = new() { Italic = true };

    private static readonly Habits Google = new("", "", HasRevisionIds: true, CutsRuns: false, WritesEmptyProperties: true);

    /// <summary>A look whose habits are drawn one by one, for manuscripts that nobody has tuned anything to.</summary>
    public static Look Mixed(uint number)
    {
        var draw = new Noise(StableHash.Of($"mixed {number}"));
        bool Draws() => draw.OneIn(3);
        T One<T>()
            where T : struct, Enum => draw.One(Enum.GetValues<T>());
        string[] fonts = ["Times New Roman", "Arial", "Calibri", "Garamond"];
        Format[] first = [new(Spaced, Bold), new(Centred, Bold), new(Spaced, Bold with { Size = 28 }), new(Spaced, Bold)];
        Format underlined = new(Spaced, new RunStyle { Underline = true }),
            italic = new(Spaced, Italic),
            boldItalic = new(Spaced, BoldItalic);
        var (second, third) = draw.One([(boldItalic, italic), (italic, underlined), (underlined, italic), (boldItalic, underlined)]);
        var numbers = One<HeadingNumbering>();
        return new(
            $"mixed-{number}",
            false,
            draw.One([Habits.WordTemplate, Habits.Word, Habits.LibreOffice]),
            Typographies.ByHand(draw.One(fonts), draw.One([20, 22, 24]), draw.One(first), second, third)
        )
        {
            Front = One<FrontPlace>(),
            Authors = One<AuthorLayout>(),
            Marks = One<AffMarks>(),
            Numbers = numbers,
            Abstract = One<AbstractLayout>(),
            Captions = One<CaptionPlaces>(),
            References = One<ReferenceMarks>(),
            HasDegrees = Draws(),
            HasAddressesInOneParagraph = Draws(),
            HasEmailInAddress = Draws(),
            HasAbstractFirst = Draws(),
            HasCaptionRows = Draws(),
            HasCapitalTitle = Draws(),
            HasCapitalNames = Draws(),
            HasCapitalHeadings = Draws() && numbers != HeadingNumbering.None,
            IsIndonesian = Draws(),
            FigureWord = Draws() ? "Fig." : null,
            CaptionStop = draw.One([". ", ": ", " – ", ".  "]),
            KeywordSeparator = draw.One([", ", "; ", " – ", " • "]),
            HasHistory = Draws(),
            HasSources = Draws(),
            HasRunningHeads = Draws(),
            HasEndnotes = Draws(),
            HasTypedLists = Draws(),
            HasEmptyParagraphs = Draws(),
            IsSpacedByHand = Draws(),
            HasObjectsAtEnd = Draws(),
            IsSurnameFirst = Draws(),
            Orcids = One<OrcidForm>(),
            HasSubtitleLine = Draws(),
            HasRunningTitle = Draws(),
            HasCrowdedHistory = Draws(),
            HasEqualShares = Draws(),
            Keywords = One<KeywordLayout>(),
            HeadingStop = draw.One([string.Empty, string.Empty, ":", "."]),
            CaptionForm = One<CaptionForm>(),
            HasPanels = Draws(),
            HasNoteRows = Draws(),
            HasTypedNotes = Draws(),
            ReferenceLayout = One<ReferenceLayout>(),
            Contributions = One<ContributionForm>(),
            HasBiographies = Draws(),
        };
    }

    public static IReadOnlyList<Look> All { get; } =
    [
        new("clean", true, Habits.Word, Typographies.Word),
        new("libreoffice", false, Habits.LibreOffice, Typographies.LibreOffice)
        {
            Marks = AffMarks.Letters,
            HasHistory = true,
            KeywordSeparator = "; ",
            HasEndnotes = true,
            CaptionStop = ": ",
        },
        new("google-docs", false, Google, Typographies.GoogleDocs)
        {
            Authors = AuthorLayout.LineEach,
            Abstract = AbstractLayout.Headed,
            FigureWord = "Fig.",
            References = ReferenceMarks.Numbers,
        },
        new(
            "bold",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Times New Roman", 24, new(Spaced, Bold), new(Spaced, BoldItalic), new(Spaced, Italic))
        )
        {
            HasHistory = true,
            FigureWord = "Fig.",
            HasRunningHeads = true,
            HasTypedLists = true,
        },
        new(
            "capitals",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Times New Roman", 24, new(Centred, Bold), new(Spaced, Bold), new(Spaced, BoldItalic))
        )
        {
            HasCapitalTitle = true,
            HasCapitalNames = true,
            HasCapitalHeadings = true,
            Marks = AffMarks.Asterisks,
            Abstract = AbstractLayout.RunIn,
            KeywordSeparator = "; ",
            Captions = CaptionPlaces.AllAbove,
            HasEndnotes = true,
        },
        new(
            "numbered",
            false,
            Habits.Word,
            Typographies.ByHand("Arial", 22, new(Spaced, Bold with { Size = 26 }), new(Spaced, Bold), new(Spaced, Italic))
        )
        {
            Numbers = HeadingNumbering.Arabic,
            Authors = AuthorLayout.BlockEach,
            References = ReferenceMarks.Brackets,
            HasSources = true,
            CaptionStop = ": ",
        },
        new(
            "roman",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Times New Roman", 20, new(Centred, RunStyle.Plain), new(Spaced, Italic), new(Spaced, Italic))
        )
        {
            Numbers = HeadingNumbering.Roman,
            HasCapitalHeadings = true,
            Abstract = AbstractLayout.RunInDash,
            Marks = AffMarks.Parentheses,
            FigureWord = "Fig.",
            References = ReferenceMarks.Brackets,
        },
        new(
            "template",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Times New Roman", 22, new(Spaced, Bold), new(Spaced, Bold), new(Spaced, BoldItalic))
        )
        {
            Front = FrontPlace.InfoTable,
            HasCapitalHeadings = true,
            HasRunningHeads = true,
            HasDegrees = true,
        },
        new(
            "text-box",
            false,
            Habits.Word,
            Typographies.ByHand(
                "Calibri",
                22,
                new(Spaced, Bold with { Size = 28 }),
                new(Spaced, Bold with { Size = 24 }),
                new(Spaced, Bold)
            )
        )
        {
            Front = FrontPlace.TextBox,
            Marks = AffMarks.Letters,
            HasEmailInAddress = true,
            Abstract = AbstractLayout.RunIn,
            Captions = CaptionPlaces.AllBelow,
        },
        new(
            "cover-page",
            false,
            Habits.Word,
            Typographies.ByHand("Times New Roman", 24, new(Centred, Bold), new(Spaced, Bold), new(Spaced, BoldItalic))
        )
        {
            Front = FrontPlace.CoverPage,
            Authors = AuthorLayout.LineEach,
            HasObjectsAtEnd = true,
            KeywordSeparator = "; ",
            HasRunningHeads = true,
        },
        new(
            "indonesian",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Times New Roman", 24, new(Spaced, Bold), new(Spaced, Bold), new(Spaced, Italic))
        )
        {
            IsIndonesian = true,
            HasDegrees = true,
            HasCapitalHeadings = true,
            HasHistory = true,
            HasSources = true,
            KeywordSeparator = "; ",
            Numbers = HeadingNumbering.Arabic,
        },
        new(
            "side-by-side",
            false,
            Habits.Word,
            Typographies.ByHand("Times New Roman", 20, new(Spaced, Bold), new(Spaced, BoldItalic), new(Spaced, Italic))
        )
        {
            Authors = AuthorLayout.SideBySide,
            Numbers = HeadingNumbering.Automatic,
            Abstract = AbstractLayout.RunInDash,
            FigureWord = "Fig.",
            References = ReferenceMarks.Brackets,
            HasCaptionRows = true,
        },
        new(
            "plain",
            false,
            Habits.Word,
            Typographies.ByHand("Cambria", 24, new(Spaced, RunStyle.Plain), new(Spaced, RunStyle.Plain), new(Spaced, RunStyle.Plain))
        )
        {
            Numbers = HeadingNumbering.Arabic,
            Marks = AffMarks.PlainDigits,
            Abstract = AbstractLayout.RunInPlain,
            HasEmailInAddress = true,
        },
        new(
            "underlined",
            false,
            Habits.WordTemplate,
            Typographies.ByHand(
                "Times New Roman",
                24,
                new(Spaced, Bold),
                new(Spaced, RunStyle.Plain with { Underline = true }),
                new(Spaced, Italic)
            )
        )
        {
            HasAddressesInOneParagraph = true,
            HasAbstractFirst = true,
            KeywordSeparator = "; ",
            HasEndnotes = true,
            HasSources = true,
        },
        new("typed", false, Habits.WordTemplate, Typographies.Typed("Calibri", 22))
        {
            Authors = AuthorLayout.BlockEach,
            HasEmptyParagraphs = true,
            IsSpacedByHand = true,
            HasTypedLists = true,
            References = ReferenceMarks.Numbers,
            HasCapitalTitle = true,
            FigureWord = "Fig.",
        },
        new(
            "essay",
            false,
            Habits.Word,
            Typographies.ByHand(
                "Garamond",
                24,
                new(Centred, Italic),
                new(Spaced, Italic),
                new(Spaced, RunStyle.Plain with { Underline = true })
            )
        )
        {
            Authors = AuthorLayout.Footnotes,
            HasSubtitleLine = true,
            KeywordSeparator = " · ",
            ReferenceLayout = ReferenceLayout.Groups,
            HasBiographies = true,
            HasSources = true,
        },
        new(
            "surname-first",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Calibri", 22, new(Spaced, Bold), new(Spaced, Bold with { Size = 22 }), new(Spaced, Italic))
        )
        {
            IsSurnameFirst = true,
            Marks = AffMarks.Letters,
            HasAddressesInOneParagraph = true,
            Orcids = OrcidForm.Lines,
            Abstract = AbstractLayout.Cell,
            Numbers = HeadingNumbering.Parenthesis,
            FigureWord = "Fig",
            CaptionStop = " - ",
            References = ReferenceMarks.List,
            Contributions = ContributionForm.Initials,
        },
        new(
            "cover-sheet",
            false,
            Habits.Word,
            Typographies.ByHand(
                "Times New Roman",
                24,
                new(Spaced, RunStyle.Plain with { Size = 32 }),
                new(Spaced, RunStyle.Plain with { Size = 28 }),
                new(Spaced, Italic)
            )
        )
        {
            Front = FrontPlace.CoverSheet,
            HasRunningTitle = true,
            Authors = AuthorLayout.LineEach,
            HasDegrees = true,
            Orcids = OrcidForm.Link,
            HeadingStop = ":",
            Keywords = KeywordLayout.LineEach,
            HasTypedNotes = true,
            ReferenceLayout = ReferenceLayout.BlankLines,
            Contributions = ContributionForm.Names,
        },
        new(
            "line-each",
            false,
            Habits.LibreOffice,
            Typographies
                .ByHand("Arial", 22, new(Centred, Bold), new(Spaced, BoldItalic), new(Spaced, Italic))
                .With(
                    Kind.Abstract,
                    new(
                        new()
                        {
                            Left = 720,
                            Right = 720,
                            Alignment = "both",
                        },
                        Italic with
                        {
                            Font = "Arial",
                            Size = 20,
                        }
                    )
                )
        )
        {
            Authors = AuthorLayout.AddressBehind,
            Abstract = AbstractLayout.Spaced,
            Numbers = HeadingNumbering.Sign,
            CaptionForm = CaptionForm.Broken,
            HasNoteRows = true,
            ReferenceLayout = ReferenceLayout.Broken,
            HasCrowdedHistory = true,
        },
        new(
            "panels",
            false,
            Habits.Word,
            Typographies.ByHand(
                "Times New Roman",
                22,
                new(Spaced, Bold),
                new(Spaced, Italic),
                new(Spaced, RunStyle.Plain with { Underline = true })
            )
        )
        {
            HasPanels = true,
            HasEqualShares = true,
            Orcids = OrcidForm.Picture,
            Keywords = KeywordLayout.InAbstract,
            Abstract = AbstractLayout.RunIn,
            Captions = CaptionPlaces.AllBelow,
            HeadingStop = ".",
            References = ReferenceMarks.Brackets,
            HasCapitalHeadings = true,
        },
        new(
            "apa",
            false,
            Google,
            Typographies.ByHand("Times New Roman", 24, new(Centred, Bold), new(Spaced, Bold), new(Spaced, BoldItalic))
        )
        {
            Authors = AuthorLayout.BlockEach,
            HasRunningTitle = true,
            CaptionForm = CaptionForm.TwoParagraphs,
            Captions = CaptionPlaces.AllAbove,
            Keywords = KeywordLayout.Bullets,
            HasNoteRows = true,
            HasCapitalNames = true,
        },
        new(
            "boxes",
            false,
            Habits.WordTemplate,
            Typographies.ByHand("Cambria", 20, new(Spaced, Bold with { Size = 24 }), new(Spaced, Bold), new(Spaced, BoldItalic))
        )
        {
            CaptionForm = CaptionForm.Box,
            IsSurnameFirst = true,
            HasCapitalNames = true,
            Marks = AffMarks.Parentheses,
            Abstract = AbstractLayout.Cell,
            Keywords = KeywordLayout.InAbstract,
            KeywordSeparator = "; ",
            HasTypedNotes = true,
            References = ReferenceMarks.Numbers,
            ReferenceLayout = ReferenceLayout.Broken,
            HasSubtitleLine = true,
        },
    ];
}
