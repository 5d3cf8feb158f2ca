using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Title pages out of the common: what journals of other countries, templates and short pieces print there.</summary>
public sealed class OddFrontTests
{
    private const string Address = "Universitas Contoh, Batam, Indonesia";

    private const string Zusammenfassung =
        "Staatenlose Seeleute besaßen im Hafen oft mehrere Papiere und doch keine Staatsangehörigkeit, und der Beitrag zeigt, wie die Behörden damit umgingen.";

    private static Paper Begin() => new Paper().Title("Routes of Return in the Riau Islands");

    private static Paper End(Paper paper) => paper.P("**Abstract**").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose("the market"));

    private static ArticleMeta Meta(Paper paper) => End(paper).Article().Meta;

    private static string Names(ArticleMeta meta) => string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw));

    [Theory]
    [InlineData("Zusammenfassung", "Schlüsselwörter: Hafen; Seeleute")]
    [InlineData("Abstract", null)]
    public void An_abstract_behind_the_text_is_front_matter_and_the_text_is_not(string heading, string? keywords)
    {
        var paper = Begin()
            .P("Siti Rahma")
            .P(Address)
            .P("1 Papers", bold: true)
            .P(Paper.Prose())
            .P("2 The Book", bold: true)
            .P(Paper.Prose("the book"))
            .P("3 The Door", bold: true)
            .P(Paper.Prose("the door"))
            .P(heading, bold: true)
            .P(Zusammenfassung);
        if (keywords is not null)
            paper.P(keywords);
        var article = paper
            .P("References", bold: true)
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal("Papers\nThe Book\nThe Door", article.Outline());
        Assert.Equal("Siti Rahma", Names(article.Meta));
        Assert.Equal(Zusammenfassung, Assert.Single(Assert.Single(article.Meta.Abstracts).Blocks.Paragraphs()));
        Assert.Equal(keywords is null ? [] : ["Hafen; Seeleute"], article.Meta.KwdGroups.Select(group => group.Raw));
    }

    [Fact]
    public void A_conclusion_that_is_called_a_summary_stays_in_the_text()
    {
        var paper = Begin()
            .P("Siti Rahma")
            .P(Address)
            .P("1 Papers", bold: true)
            .P(Paper.Prose())
            .P("2 The Book", bold: true)
            .P(Paper.Prose("the book"))
            .P("Summary", bold: true)
            .P(Paper.Prose("the door"));
        Assert.Empty(paper.Article().Meta.Abstracts);
    }

    [Theory]
    [InlineData("Submitted 4 Nov 2025 | First decision 8 Jan 2026 | Accepted 2 Mar 2026", "Received 4 Nov 2025 | Accepted 2 Mar 2026")]
    [InlineData("Editorial decision 20 April 2026 • Accepted 2 Mar 2026", "Accepted 2 Mar 2026")]
    [InlineData(
        "Recibido: 8 de enero de 2026 • Publicado en línea: 1.º de julio de 2026",
        "Received 8 de enero de 2026 | Published 1.º de julio de 2026"
    )]
    [InlineData("Submitted: 03/03/2026 Reviewed: 04/04/2026 Accepted: 05/05/2026", "Received 03/03/2026 | Accepted 05/05/2026")]
    public void A_date_of_another_kind_costs_none_of_the_others(string line, string dates) =>
        Assert.Equal(
            dates,
            string.Join(" | ", Meta(Begin().P("Siti Rahma").P(Address).P(line)).History.Select(date => $"{date.Event} {date.Raw}"))
        );

    [Theory]
    [InlineData("POLICY BRIEF | No. 14 | October 2026", "Policy brief")]
    [InlineData("Research note · Vol. 3", "Research note")]
    public void The_kind_of_an_article_stands_before_its_number_in_a_series(string kicker, string subject)
    {
        var meta = Meta(new Paper().P(kicker).Title("Routes of Return in the Riau Islands").P("Siti Rahma").P(Address));
        Assert.Equal((subject, "Routes of Return in the Riau Islands"), (meta.Subject, meta.Title.Content.PlainText()));
    }

    [Theory]
    [InlineData("Comment on: Rahma, S. 2026, ‘Waiting’, Coastal Studies, vol. 1, no. 2, pp. 1–18", null)]
    [InlineData("Coastal Studies, vol. 1, no. 2, pp. 1–18", "1")]
    [InlineData("Review of Coastal Studies, vol. 1, no. 2, pp. 1–18", "1")]
    public void The_volume_of_the_article_that_is_discussed_is_not_that_of_the_discussion(string line, string? volume) =>
        Assert.Equal(volume, Meta(Begin().P("Siti Rahma").P(Address).P(line)).JournalLine?.Volume);

    [Fact]
    public void A_present_address_is_a_note()
    {
        var meta = Meta(Begin().P("Siti Rahma").P(Address).P("Present address: Department of Geography, University of Oulu, Finland."));
        Assert.Equal(Address, Assert.Single(meta.Affs).Raw);
        Assert.Equal("present-address", Assert.Single(meta.AuthorNotes).FnType);
    }

    [Theory]
    [InlineData("(Judul maksimal 15 kata, Book Antiqua 14, bold, spasi 1)", true)]
    [InlineData("[Minimal 15 referensi, gunakan Mendeley style APA]", true)]
    [InlineData("[Type the title of your paper, capitalize first letter of content words]", true)]
    [InlineData("(Letters of 1913, kept in the harbour office)", false)]
    [InlineData("(The clerk should please himself, he wrote in a bold and italic hand)", false)]
    public void Instructions_of_a_template_in_brackets_are_left_out(string line, bool isLeftOut) =>
        Assert.Equal(
            isLeftOut ? 1 : 0,
            End(Begin().P("Siti Rahma").P(Address).P(line, italic: true)).Findings(TemplateUnfilled.Rule).Count
        );

    [Theory]
    [InlineData("Editor-in-Chief")]
    [InlineData("Enseignant-chercheur")]
    [InlineData("Former Commissioner")]
    [InlineData("4 May 2026")]
    public void An_office_or_a_date_under_a_name_is_nobody(string line) =>
        Assert.Equal("Siti Rahma", Names(Meta(Begin().P("Siti Rahma").P(line).P(Address))));

    [Theory]
    [InlineData("Tomasina Vieira-Ngo and Budi Santoso", "Tomasina Vieira-Ngo | Budi Santoso")]
    [InlineData("1st Siti Rahma", "Siti Rahma")]
    [InlineData("Siti Rahma (ed.), Budi Santoso (trans.)", "Siti Rahma | Budi Santoso")]
    [InlineData("Eulalia Ferrer, Universitat de la Costa Brava", "Eulalia Ferrer")]
    public void Odd_names_are_read(string line, string names) => Assert.Equal(names, Names(Meta(Begin().P(line).P(Address))));

    [Fact]
    public void An_address_behind_a_raised_letter_is_no_dedication()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^a^")
                .P("^a^ Laboratory of Transport Geography, Universitas Contoh, Ambon, Indonesia", italic: true, centred: true)
        );
        Assert.Contains("Laboratory of Transport Geography", Assert.Single(meta.Affs).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void A_department_under_its_university_belongs_to_it()
    {
        var meta = Meta(Begin().P("Siti Rahma").P("Université Lagune-Est (Côte d’Ivoire)").P("Département de Géographie"));
        Assert.Contains("Département de Géographie", Assert.Single(meta.Affs).Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void A_labelled_title_below_a_much_larger_one_is_its_translation()
    {
        var paper = new Paper()
            .P("Le visa et la valise", bold: true, centred: true, size: 20)
            .P("Siti Rahma")
            .P(Address)
            .P("**Résumé**")
            .P(
                "Entre 1954 et 1962, quelques milliers de rapatriés passent par la ville, et les archives de la préfecture disent ce que les formulaires ont fait de leurs vies dans le port."
            )
            .P("Mots-clés : exil ; port")
            .P("**Title**: The Visa and the Suitcase")
            .P("**Abstract**")
            .P(Paper.Prose());
        var meta = paper.Heading("Introduction").P("La ville est un port où les gens arrivent et dont ils partent.").Article().Meta;
        Assert.Equal("Le visa et la valise", meta.Title.Content.PlainText());
        Assert.Equal("The Visa and the Suitcase", Assert.Single(meta.TranslatedTitles).Content.PlainText());
    }

    [Fact]
    public void The_line_in_the_middle_under_a_head_in_one_paragraph_is_the_title()
    {
        var meta = new Paper()
            .P("Adaeze Okoye\nDepartment of Literature\nUniversitas Contoh, Indonesia\n4 May 2026")
            .P("The Novel Has a Layover", centred: true)
            .P(Paper.Prose())
            .P(Paper.Prose("the book"))
            .Article()
            .Meta;
        Assert.Equal("The Novel Has a Layover", meta.Title.Content.PlainText());
        Assert.DoesNotContain("May", Names(meta), StringComparison.Ordinal);
    }

    [Fact]
    public void Keywords_in_Malay_follow_their_abstract()
    {
        var meta = End(
                Begin()
                    .P("Siti Rahma")
                    .P(Address)
                    .P("**Abstrak**")
                    .P(
                        "Kajian ini mendapati bahawa kanak-kanak pelarian di bandar itu bekerja pada waktu malam kerana sekolah mereka tidak diiktiraf, iaitu syif kedua."
                    )
                    .P("Kata kunci: pendidikan; kerja")
            )
            .Article()
            .Meta;
        Assert.Equal("ms", Assert.Single(meta.KwdGroups).Language);
    }

    [Fact]
    public void Filipino_is_told() =>
        Assert.Equal(
            "fil",
            Pipeline.Vocabulary.Texts.TextLanguage.Detect(
                "Inililista ng bibliyograpiyang ito ang apatnapung taon ng pananaliksik sa mga kahon na ipinadadala ng mga manggagawa sa kanilang pamilya."
            )
        );
}
