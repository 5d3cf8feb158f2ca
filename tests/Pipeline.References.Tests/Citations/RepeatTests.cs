using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Tests.Citations;

/// <summary>"ibid.", "op. cit." and their like in notes.</summary>
public sealed class RepeatTests
{
    private static readonly string[] References =
    [
        "Harijanti, Susi Dwi. “Perlindungan Pelaut.” Jurnal Hukum, Vol. 21, No. 3, 2014.",
        "Hidayat, Rahmat. Migrasi dan Negara. Jakarta: Penerbit Tenang, 2012.",
        "Harijanti, Susi Dwi. Negara Hukum. Bandung: Penerbit Tenang, 2009.",
        "Kusuma, A., & Dewi, B. (2016). Kota dan laut. Penerbit Tenang.",
    ];

    [Theory]
    [InlineData("{Harijanti, op. cit.|ref1}, hlm. 350.", "Harijanti, op. cit., hlm. 350.")]
    [InlineData("{Harijanti, Op.Cit.|ref1}, hlm. 350.", "Harijanti, Op.Cit., hlm. 350.")]
    [InlineData("{Susi Dwi Harijanti, Loc. Cit.|ref1}", "Susi Dwi Harijanti, Loc. Cit.")]
    [InlineData("Lihat {Harijanti, Op. cit.|ref1}, hlm. 3.", "Lihat Harijanti, Op. cit., hlm. 3.")]
    [InlineData("{Harijanti, supra note 1|ref1}, hlm. 3.", "Harijanti, supra note 1, hlm. 3.")]
    public void A_repeat_means_the_work_of_its_names_that_a_note_cited_last(string marked, string note) =>
        Assert.EndsWith(
            $"\n{marked}\n{{Ibid.|ref1}}, hlm. 5.",
            Notes("Harijanti, “Perlindungan Pelaut”, hlm. 345.", "Hidayat, Migrasi dan Negara, hlm. 12.", note, "Ibid., hlm. 5."),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_repeat_by_another_spelling_or_fewer_names_means_a_work_cited_before() =>
        Assert.EndsWith(
            "\n{Kusuma, op. cit.|ref4}, hlm. 3.\n{Ibid|ref4}, hlm. 4.",
            Notes("Kusuma dan Dewi (2016).", "Hidayat, Migrasi dan Negara, hlm. 12.", "Kusuma, op. cit., hlm. 3.", "Ibid, hlm. 4."),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_repeat_behind_a_source_that_is_not_listed_means_that_source()
    {
        var result = Run("Hidayat, Migrasi dan Negara, hlm. 12.", "Wawancara dengan Siti, 4 Mei.", "Ibid., hlm. 5.", "Ibid.");
        Assert.EndsWith("\nIbid., hlm. 5.\nIbid.", ArticleSample.Marked(result.Value), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS041");
    }

    [Theory]
    [InlineData("Lind, ‘Advice, Command and Control’, 24.", "{Lind, ‘Advice, Command and Control’|ref1}, 24.")]
    [InlineData("Lind, ‘Advice’, 24.", "{Lind, ‘Advice’|ref1}, 24.")]
    public void A_title_in_a_note_is_linked_to_its_end(string note, string marked) =>
        Assert.StartsWith(marked, Noted(note, ["Lind A, ‘Advice, Command and Control’ (2018) 31 JRS 22"]), StringComparison.Ordinal);

    [Fact]
    public void A_bracket_that_opens_within_the_words_for_a_work_beside_the_article_closes_within_them() =>
        Assert.StartsWith(
            "So says {Hidayat (this issue)|ref2}, too.",
            ArticleSample.Marked(ArticleSample.Apply(ArticleSample.Of("So says Hidayat (this issue), too.", References)).Value),
            StringComparison.Ordinal
        );

    [Fact]
    public void Both_of_two_surnames_before_a_title_name_the_work_and_the_first_alone_none()
    {
        string[] references = ["Snouck Hurgronje, C. Mekka in the Latter Part of the Century. Leiden: Quiet Press, 1931."];
        Assert.StartsWith(
            "C. {Snouck Hurgronje, Mekka in the Latter Part|ref1}",
            Noted("C. Snouck Hurgronje, Mekka in the Latter Part, 12.", references),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("|ref1", Noted("C. Visser Hurgronje, Mekka in the Latter Part, 12.", references), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Quiet Steam Navigation Company. Scale of Provisions. Calcutta: The Company, 1913.",
        "Quiet Steam Navigation Company, Scale of Provisions (Calcutta: The Company, 1913), 1–2.",
        "{Quiet Steam Navigation Company, Scale of Provisions|ref1} (Calcutta: The Company, 1913), 1–2."
    )]
    [InlineData(
        "Küttner, Hans-Jürgen: Stille Seeleute im Reich, Hamburg 1981.",
        "Vgl. Hans-Jürgen Küttner: Stille Seeleute im Reich, Hamburg 1981, S. 201.",
        "Vgl. Hans-Jürgen {Küttner: Stille Seeleute im Reich|ref1}, Hamburg 1981, S. 201."
    )]
    [InlineData(
        "LINDAL Anna, « Rapatriés sans patrie », Revue calme, vol. 5, n° 2, 1981, p. 9-31.",
        "Anna Lindal, « Rapatriés sans patrie », Revue calme, 1981, p. 9.",
        "Anna {Lindal, « Rapatriés sans patrie »|ref1}, Revue calme, 1981, p. 9."
    )]
    [InlineData(
        "Az-Zuhaili al-Jadid, Wahbah. 1985. Al-Fiqh al-Musafiri. Damaskus: Dar al-Qalam.",
        "Wahbah az-Zuhaili al-Jadid, Al-Fiqh al-Musafiri, hlm. 3.",
        "Wahbah {az-Zuhaili al-Jadid, Al-Fiqh al-Musafiri|ref1}, hlm. 3."
    )]
    [InlineData(
        "Trần Thị Hảo, Cahier vert, collection particulière.",
        "Trần Thị Hảo, Cahier vert, f. 11.",
        "{Trần Thị Hảo, Cahier vert|ref1}, f. 11."
    )]
    public void A_full_note_is_linked_to_its_work_whatever_stands_between_name_and_title(string reference, string note, string marked) =>
        Assert.Equal(marked, Noted(note, [reference]));

    [Theory]
    [InlineData(
        "Lauter E and Bethl D, *The Scope of Quiet Law* (Hart & Dale 2014)",
        "Elihu Lauter and Daniel Bethl, The Scope of Quiet Law (Hart & Dale 2014) 87.",
        "Elihu {Lauter and Daniel Bethl, The Scope of Quiet Law|ref1} (Hart & Dale 2014) 87."
    )]
    [InlineData(
        "Tan-Feit N, ‘The Status of Sailors in Indonesia’ (2019) 28 IJRL 365",
        "Nikolas Tan-Feit, ‘The Status of Sailors in Indonesia’ (2019) 28 IJRL 365.",
        "{Nikolas Tan-Feit, ‘The Status of Sailors in Indonesia’ (2019)|ref1} 28 IJRL 365."
    )]
    [InlineData(
        "Convention Relating to the Status of Sailors (adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137",
        "Convention Relating to the Status of Sailors (adopted 28 July 1951) 189 UNTS 137, art 3.",
        "{Convention Relating to the Status of Sailors|ref1} (adopted 28 July 1951) 189 UNTS 137, art 3."
    )]
    [InlineData(
        "*Hirsi Jama and Others v Italia* [GC] App no 27765/09 (ECtHR, 23 February 2012)",
        "Hirsi Jama and Others v Italia [GC] App no 27765/09 (ECtHR, 23 February 2012), paras 70–82.",
        "{Hirsi Jama and Others v Italia|ref1} [GC] App no 27765/09 (ECtHR, 23 February 2012), paras 70–82."
    )]
    public void Works_of_law_are_linked_once_and_their_publishers_are_no_citations(string reference, string note, string marked) =>
        Assert.Equal(marked, Noted(note, [reference]));

    [Fact]
    public void The_number_of_a_note_behind_names_means_their_work()
    {
        var result = Run(
            "Harijanti, “Perlindungan Pelaut”, hlm. 345.",
            "Hidayat, Migrasi dan Negara, hlm. 12.",
            "See Harijanti (n 1) 346; Perjanjian Tenang (n 3).",
            "ibid 347."
        );
        Assert.EndsWith(
            "\nSee {Harijanti|ref1} (n 1) 346; Perjanjian Tenang (n 3).\n{ibid|ref1} 347.",
            ArticleSample.Marked(result.Value),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Code == "REFS041");
    }

    [Fact]
    public void A_title_cut_short_before_a_repeat_does_not_hide_its_names() =>
        Assert.EndsWith(
            "\n{Harijanti, “Perlindungan…”|ref1}, art. cit., hlm. 3.",
            Notes(
                "Harijanti, “Perlindungan Pelaut”, hlm. 345.",
                "Hidayat, Migrasi dan Negara, hlm. 12.",
                "Harijanti, “Perlindungan…”, art. cit., hlm. 3."
            ),
            StringComparison.Ordinal
        );

    private static string Noted(string note, string[] references)
    {
        var article = ArticleSample.Of("Begitu.", references);
        return ArticleSample
            .Marked(
                ArticleSample
                    .Apply(
                        article with
                        {
                            Back = article.Back with
                            {
                                Notes =
                                [
                                    new Note(
                                        "fn1",
                                        "1",
                                        NoteType.Footnote,
                                        [new Paragraph([new Text(note, ArticleSample.Place)], ArticleSample.Place)],
                                        ArticleSample.Place
                                    ),
                                ],
                            },
                        }
                    )
                    .Value
            )
            .Split('\n')[^1];
    }

    [Fact]
    public void A_repeat_by_a_name_that_nothing_bears_is_not_the_work_cited_just_before()
    {
        var result = Run("Hidayat, Migrasi dan Negara, hlm. 12.", "Wibowo, op. cit., hlm. 3.");
        Assert.EndsWith("\nWibowo, op. cit., hlm. 3.", ArticleSample.Marked(result.Value), StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, finding => finding.Code == "REFS041");
    }

    [Fact]
    public void A_repeat_without_a_name_is_the_work_cited_just_before() =>
        Assert.EndsWith("\n{Loc. cit.|ref2}", Notes("Hidayat, Migrasi dan Negara, hlm. 12.", "Loc. cit."), StringComparison.Ordinal);

    private static string Notes(params string[] notes) => ArticleSample.Marked(Run(notes).Value);

    private static StageResult<Article> Run(params string[] notes)
    {
        var article = ArticleSample.Of("Begitu.", References);
        return ArticleSample.Apply(
            article with
            {
                Back = article.Back with
                {
                    Notes = notes
                        .Select(
                            (note, at) =>
                                new Note(
                                    $"fn{at + 1}",
                                    $"{at + 1}",
                                    NoteType.Footnote,
                                    [new Paragraph([new Text(note, ArticleSample.Place)], ArticleSample.Place)],
                                    ArticleSample.Place
                                )
                        )
                        .ToSeq(),
                },
            }
        );
    }
}
