using FsCheck.Xunit;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Tests;

/// <summary>What holds for any article, tried on texts made of the characters that authors trip over.</summary>
public class PropertyTests
{
    private static readonly string[] Fragments =
    [
        "ferry",
        "Harbour",
        "ICC",
        "a",
        "I",
        "2019",
        "10",
        " ",
        "  ",
        "\u00A0",
        "\t",
        ".",
        ",",
        ";",
        ":",
        "!",
        "?",
        "..",
        "...",
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "„",
        "-",
        " - ",
        "--",
        "–",
        " – ",
        "—",
        "— ",
        "(",
        ")",
        "[",
        "]",
        "( ",
        " )",
        "s'",
        "'90s",
        "https://a.example/b..c",
        "budi@kapal.ac.id",
        "10.5555/x--y",
        "et al.",
        "…",
        "\n",
        "é",
        "’s",
        "/",
    ];

    [Property(MaxTest = 300)]
    public void Normalising_any_text_twice_changes_nothing_more(int[] choices) => RuleTests.AssertStable(Sample(choices), Given.Context);

    [Property(MaxTest = 300)]
    public void No_letter_or_figure_of_the_running_text_is_lost(int[] choices)
    {
        var article = Sample(choices);

        Assert.Equal(Letters(article), Letters(MetadataNormaliser.Normalise(article, Given.Context).Value));
    }

    [Property(MaxTest = 300)]
    public void Every_text_left_keeps_the_place_it_came_from(int[] choices)
    {
        var text = Pick(choices);
        var article = Given.Clean with
        {
            Body = new([new Paragraph([new Text(text, new("word/document.xml", 1, 0, text.Length))], Given.Place)], []),
        };

        var cleaned = MetadataNormaliser.Normalise(article, Given.Context).Value.Body.Blocks[0];
        foreach (var part in ((Paragraph)cleaned).Content.Texts())
        {
            var letters = part.Value.Where(char.IsLetterOrDigit).ToArray();
            Assert.Equal(letters, text.Substring(part.Source.Start, part.Source.Length).Where(char.IsLetterOrDigit));
        }
    }

    [Property(MaxTest = 300)]
    public void References_are_left_alone(int[] choices)
    {
        RefList list = new("References", [new("ref1", null, [new(RefField.None, Pick(choices) + "x")], Given.Place)], Given.Place);

        Assert.Equal(
            list,
            MetadataNormaliser
                .Normalise(Given.Clean with { Back = Back.Empty with { References = list } }, Given.Context)
                .Value.Back.References
        );
    }

    [Property(MaxTest = 300)]
    public void No_name_date_address_or_licence_line_is_too_odd(int[] choices)
    {
        var text = Pick(choices);
        var article = Given.With(meta =>
            meta with
            {
                Doi = text,
                Contribs = [new(text, Given.Place) { Email = text, Orcid = text }],
                Affs = [new("aff1", null, text, Given.Place)],
                History = [new(HistoryEvent.Received, text, null, Given.Place)],
                Permissions = new() { Raw = $"© 2022 {text}", Source = Given.Place },
                KwdGroups = [new("en", text, text, [], Given.Place)],
                Abstracts = [new("en", text, [], [], Given.Place)],
            }
        );

        RuleTests.AssertStable(article, Given.Context);
    }

    /// <summary>In quadratic time these would take minutes, and the run would not end.</summary>
    [Fact]
    public void Any_mark_repeated_without_end_loses_no_letter()
    {
        foreach (var fragment in Fragments)
        {
            var text = string.Concat(Enumerable.Repeat(fragment, 3_000));
            var article = Given.Clean with
            {
                Body = new([Given.Line(text)], [new("sec1", null, Given.Words(text), null, [], [], Given.Place)]),
            };
            Assert.Equal(Letters(article), Letters(MetadataNormaliser.Normalise(article, Given.Context).Value));
        }
    }

    private static Article Sample(int[] choices)
    {
        var half = choices.Length / 2;
        return Given.Clean with
        {
            Body = new(
                [
                    new Paragraph(
                        [
                            new Text(Pick(choices[..half]) + "x", Given.Place),
                            new Emphasis(EmphasisKind.Italic, Given.Words(Pick(choices[half..]) + "y")),
                        ],
                        Given.Place
                    ),
                    new DispQuote([Given.Line(Pick(choices[half..]) + "z")], Given.Words(Pick(choices[..half]) + "z"), Given.Place),
                ],
                [new("sec1", null, Given.Words(Pick(choices) + "z"), null, [], [], Given.Place)]
            ),
        };
    }

    private static string Pick(int[] choices) =>
        string.Concat(choices.Select(choice => Fragments[(choice & int.MaxValue) % Fragments.Length]));

    private static string Letters(Article article) =>
        string.Concat(article.InlineRuns().SelectMany(run => run.Content.PlainText()).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
