using FsCheck;
using FsCheck.Fluent;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tests;

/// <summary>
/// Makes articles that no sane manuscript would give: every case of every family, any nesting, ids that are no names, used
/// twice or missing, tables whose spans lie, control characters, empty strings where something should be.
/// </summary>
public sealed class ArticleGenerator
{
    private static readonly string[] Strings =
    [
        "",
        " ",
        "migration",
        "Rantau dan pulang",
        "a & b < c > \"d\" 'e'",
        "]]>",
        "-->",
        "<!--",
        "x\u0002y",
        "\uD800",
        "z\uDC00z",
        "\uFFFE",
        "line\r\nbreak",
        "tab\there",
        "العربية",
        "𝒳",
        "soft\u00ADhyphen",
        "no\u00A0break",
        "\u2028",
        "\0",
        "Table 4",
        "Figure 1.",
        "2020",
        "10.1234/abc",
        "https://example.org/a b",
        "é",
        "(2)",
        ".",
    ];

    private static readonly string[] Ids =
    [
        "",
        "fig1",
        "table1",
        "ref1",
        "sec 1",
        "1",
        "é",
        "a:b",
        "cor1",
        "\u0001",
        "aff1",
        "fn1",
        "fig 1",
        "fig-1",
    ];

    private readonly Random _random;

    private ArticleGenerator(int seed) => _random = new(seed);

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<Article> Articles() => Gen.Choose(0, int.MaxValue - 1).Select(Make).ToArbitrary();

    public static Article Make(int seed) => new ArticleGenerator(seed).Article();

    private Article Article() =>
        new(
            Text(),
            Journal(),
            Meta(),
            new(Blocks(2), Sections(2)),
            new(Blocks(1), Sections(1), Many(Note), References()) { AcknowledgementsTitle = Maybe(Text) },
            [new("a b.png", "image/png", 1, 1, default), new("x", Text(), 0, 0, default)]
        );

    private JournalMeta Journal() => new(Text(), Text(), Text(), Maybe(Text), Maybe(Text), Text(), Maybe(Text), Maybe(Text));

    private ArticleMeta Meta() =>
        new()
        {
            ArticleType = Text(),
            Subject = Maybe(Text),
            Doi = Maybe(Text),
            Title = Titled(),
            Subtitle = Inlines(2),
            TranslatedTitles = Many(Titled),
            RunningTitle = Maybe(Text),
            Contribs = Many(Contrib),
            Affs = Many(Aff),
            AuthorNotes = Many(() =>
                new AuthorNote(Pick("equal", "coi-statement", Text()), Inlines(2), Source()) { Id = Maybe(Id), Label = Maybe(Text) }
            ),
            Volume = Maybe(Text),
            Issue = Maybe(Text),
            Published = _random.Next(2) == 0 ? null : Date(),
            FirstPage = Maybe(Text),
            LastPage = Maybe(Text),
            History = Many(() => new HistoryDate(Value<HistoryEvent>(), Text(), _random.Next(2) == 0 ? null : Date(), Source())),
            Permissions = new()
            {
                Raw = Maybe(Text),
                CopyrightStatement = Maybe(Text),
                CopyrightYear = _random.Next(2) == 0 ? null : _random.Next(-5, 12000),
                CopyrightHolder = Maybe(Text),
                LicenceName = Maybe(Text),
                LicenceCode = Maybe(Text),
                LicenceUrl = Maybe(Text),
                LicenceText = Maybe(Text),
            },
            Abstracts = Many(() => new Abstract(Text(), Maybe(Text), Blocks(1), Sections(1), Source())),
            Awards = Many(() => new Award(Text(), Maybe(() => Pick("https://ror.org/05ccbyt33", Text())), Many(Text))),
            Related = Many(() => new RelatedArticle(Pick("companion", Text()), Text())),
            KwdGroups = Many(() => new KwdGroup(Text(), Maybe(Text), Text(), Many(Text), Source())),
        };

    private Titled Titled() => new(Text(), Inlines(2), Source());

    private Contrib Contrib() =>
        new(Text(), Source())
        {
            Name = Maybe(() => new PersonName(Maybe(Text), Maybe(Text), Maybe(Text), Maybe(Text), Maybe(Text)) { Native = Maybe(Text) }),
            Collab = Maybe(Text),
            AffIds = Many(Id),
            IsCorresponding = _random.Next(2) == 0,
            IsEqualContributor = _random.Next(2) == 0,
            IsDeceased = _random.Next(2) == 0,
            NoteIds = Many(Id),
            Email = Maybe(Text),
            Orcid = Maybe(() => Pick("0000-0002-1825-0097", Text())),
            Roles = Many(Text),
        };

    private Aff Aff() =>
        new(Id(), Maybe(Text), Text(), Source())
        {
            Division = Maybe(Text),
            Institution = Maybe(Text),
            City = Maybe(Text),
            State = Maybe(Text),
            PostalCode = Maybe(Text),
            Country = Maybe(Text),
            CountryCode = Maybe(Text),
            Ror = Maybe(Text),
        };

    private PartialDate Date() =>
        new(
            _random.Next(-3, 12000),
            _random.Next(2) == 0 ? null : _random.Next(-1, 15),
            _random.Next(2) == 0 ? null : _random.Next(-1, 40)
        );

    private Note Note() => new(Id(), Text(), Value<NoteType>(), Blocks(1), Source());

    private Seq<Section> Sections(int depth) =>
        depth < 0
            ? []
            : Many(() =>
                new Section(
                    Id(),
                    Maybe(Text),
                    Inlines(2),
                    Pick(null, "appendix", "coi-statement", "funding-statement", Text()),
                    Blocks(depth),
                    Sections(depth - 1),
                    Source()
                )
            );

    private Seq<Block> Blocks(int depth) => depth < 0 ? [] : Many(() => Block(depth - 1));

    private Block Block(int depth) => MadeBlock(depth) with { Markup = Markup() };

    private Block MadeBlock(int depth) =>
        _random.Next(12) switch
        {
            0 or 1 => Paragraph(),
            2 => new ListBlock(Value<ListStyle>(), Many(() => new ListItem(Text(), Blocks(depth), Source())), Source())
            {
                Start = _random.Next(-1, 30),
            },
            3 => new DispQuote(Blocks(depth), Inlines(2), Source()) { Kind = Value<QuoteKind>() },
            7 => new VerseGroup(Many(() => new Stanza(Many(() => new VerseLine(Inlines(2), Source())))), Inlines(1), Source()),
            8 => new DefList(Many(() => new DefItem(Inlines(2), Text(), Blocks(depth), Source())), Source()),
            9 => new Speech(Inlines(1), Blocks(depth), Source()),
            10 => new BoxedText(Inlines(2), Blocks(depth), Source()),
            4 => Figure(),
            11 => new KeptBlock(
                Pick("statement", "graphic", "glossary", "fn-group", "preformat", "p", "strange"),
                Kept(),
                Inlines(1),
                _random.Next(2) == 0 ? [] : Blocks(depth),
                Source()
            ),
            5 => Table(depth),
            _ => new DispFormula(Id(), Maybe(Text), Text(), Source()) { Math = Maybe(() => Math(depth)) },
        };

    private Figure Figure() =>
        new Figure(Id(), Maybe(Text), Inlines(2), Maybe(Text), Maybe(Text), default, default, Many(Paragraph), Source()) is var figure
        && _random.Next(3) > 0
            ? figure
            : figure with
            {
                MediaName = null,
                AltText = null,
                Panels = Many(() => new Panel(Maybe(Text), Inlines(1), Maybe(Text), Maybe(Text), default, default, Source())),
            };

    private Paragraph Paragraph() => new(Inlines(3), Source()) { Language = Maybe(Text), IsContinuation = _random.Next(2) == 0 };

    private TableWrap Table(int depth) =>
        new(
            Id(),
            Maybe(Text),
            Inlines(2),
            _random.Next(-1, 6),
            _random.Next(-1, 5),
            Many(() =>
                new TableRow(
                    Many(() =>
                        new TableCell(
                            _random.Next(-1, 5),
                            _random.Next(-1, 4),
                            _random.Next(-1, 5),
                            _random.Next(3) == 0,
                            Blocks(depth),
                            Source()
                        )
                    )
                )
            ),
            Many(Paragraph),
            Source()
        )
        {
            IsArray = _random.Next(4) == 0,
        };

    private Seq<Inline> Inlines(int depth) => depth < 0 ? [] : Many(() => Inline(depth - 1));

    private Inline Inline(int depth) => MadeInline(depth) with { Markup = Markup() };

    private Inline MadeInline(int depth) =>
        _random.Next(11) switch
        {
            0 or 1 or 2 => new Text(Text(), Source()),
            3 => new Emphasis(Value<EmphasisKind>(), Inlines(depth)),
            4 => new Foreign(Text(), Inlines(depth)),
            5 => new ExtLink(Text(), Inlines(depth)),
            6 => new Xref(Value<XrefType>(), Id(), Inlines(depth)),
            10 => new KeptInline(Pick("monospace", "abbrev", "break", "email", "mml:math", "fn", "strange"), Kept(), Inlines(depth)),
            7 => new LineBreak(),
            8 => new InlineGraphic(Text(), Maybe(Text), default, default, Source()),
            _ => new InlineFormula(Text(), Source()) { Math = Maybe(() => Math(depth)) },
        };

    /// <summary>Mostly none; else attributes and elements that the DTD allows there or not.</summary>
    private Markup Markup() =>
        _random.Next(12) > 0
            ? Vocabulary.Articles.Markup.None
            : new()
            {
                Attributes = Kept(),
                Elements = Many(() =>
                    new KeptElements(
                        Pick("label", "caption", "attrib", "strange"),
                        string.Empty,
                        [new KeptBlock(Pick("label", "attrib", "strange"), Kept(), Inlines(1), [], Source())]
                    )
                ),
                Content = _random.Next(3) > 0 ? null : new("said", Inlines(1)),
            };

    private Seq<KeptAttribute> Kept() =>
        Enumerable
            .Range(0, _random.Next(3))
            .Select(_ => Pick("content-type", "specific-use", "xml:lang", "strange"))
            .Distinct()
            .Select(name => new KeptAttribute(name, Text()))
            .ToSeq();

    /// <summary>Elements of MathML in places where they may stand and where they may not, and some that are none.</summary>
    private MathElement Math(int depth) =>
        new(
            Pick(
                "math",
                "mrow",
                "mi",
                "mn",
                "mo",
                "mtext",
                "mfrac",
                "msub",
                "mmultiscripts",
                "mprescripts",
                "mtable",
                "mtr",
                "mtd",
                "mspace",
                "menclose",
                "semantics",
                "maction",
                "script",
                "a b",
                ""
            ),
            Many(() =>
                new MathAttribute(
                    Pick("mathvariant", "display", "id", "href", "onclick", "stretchy", "style", "columnalign", "a b", ""),
                    Pick("true", "normal", "left right", Text())
                )
            ),
            depth < -2 ? [] : Many(() => Math(depth - 1)),
            Pick(string.Empty, Text())
        );

    private RefList References() =>
        new(
            Maybe(Text),
            Many(() =>
                new Reference(Id(), _random.Next(4) == 0 ? null : Value<PublicationType>(), [.. Many(RefPart), .. Many(RefPart)], Source())
                {
                    Label = _random.Next(4) == 0 ? "7." : null,
                }
            ),
            Source()
        );

    private RefPart RefPart() =>
        new(Value<RefField>(), Text(), _random.Next(3) == 0, _random.Next(3), _random.Next(3))
        {
            GroupType = Value<PersonGroupType>(),
            Uri = Maybe(Text),
        };

    private SourceRef Source() => new("word/document.xml", _random.Next(1, 50));

    private string Text() => Strings[_random.Next(Strings.Length)];

    private string Id() => Ids[_random.Next(Ids.Length)];

    private T Value<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(3) == 0 ? null : make();

    private Seq<T> Many<T>(Func<T> make) => Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToSeq();
}
