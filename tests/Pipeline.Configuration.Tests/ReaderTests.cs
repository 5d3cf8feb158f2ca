using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Configuration.Tests;

public class ReaderTests
{
    [Fact]
    public void An_issue_is_read_with_its_articles_in_order()
    {
        var plan = IssueReader
            .Read(
                """
                volume: 2
                number: 1
                date: 2026-08
                first-page: 7
                articles:
                  - folder: one
                  - folder: two
                    subject: Book review
                    first-page: 90
                """,
                "issue.yaml"
            )
            .Value;

        Assert.NotNull(plan);
        Assert.Equal(("2", "1", new PartialDate(2026, 8), 7), (plan.Info.Volume, plan.Info.Number, plan.Info.Date, plan.Info.FirstPage));
        Assert.Equal(
            [
                new PlannedArticle("one", null, null, new("issue.yaml", 6)),
                new PlannedArticle("two", "Book review", 90, new("issue.yaml", 7)),
            ],
            plan.Articles
        );
    }

    [Fact]
    public void An_empty_article_file_says_nothing()
    {
        Assert.Equal(new ArticleSettings(), ArticleSettingsReader.Read(string.Empty, "article.yaml").Value);
    }

    [Fact]
    public void Article_settings_are_read_with_their_lines()
    {
        var settings = ArticleSettingsReader
            .Read(
                """
                doi: 10.5555/example.1
                history:
                  received: 2026-01-05
                orcid:
                  Siti Rahmawati: 0000-0002-1825-0097
                orcid-authenticated: true
                type: correction
                related:
                  - type: corrected-article
                    doi: 10.5555/example.0
                funding:
                  - funder: Ministry of Harbours
                    id: https://ror.org/05ccbyt33
                    awards: [MH-12, MH-13]
                settled:
                  - code: META012
                    answer: asked the author
                """,
                "article.yaml"
            )
            .Value;

        Assert.NotNull(settings);
        Assert.Equal("10.5555/example.1", settings.Doi);
        Assert.Equal([new HistoryDate(HistoryEvent.Received, "2026-01-05", new(2026, 1, 5), new("article.yaml", 3))], settings.History);
        Assert.Equal([new NamedValue("Siti Rahmawati", "0000-0002-1825-0097", new("article.yaml", 5))], settings.Orcids);
        Assert.Equal([new SettledFinding("META012", null, "asked the author", new("article.yaml", 16))], settings.Settled);
        Assert.Equal((true, "correction"), (settings.AreOrcidsAuthenticated, settings.ArticleType));
        Assert.Equal([new RelatedArticle("corrected-article", "10.5555/example.0")], settings.Related);
        Assert.Equal([new Award("Ministry of Harbours", "https://ror.org/05ccbyt33", ["MH-12", "MH-13"])], settings.Awards);
    }

    [Fact]
    public void Authors_texts_and_rulings_of_an_article_are_read()
    {
        var settings = ArticleSettingsReader
            .Read(
                """
                authors:
                  - name: Budi Santoso
                    surname: Santoso
                    email: budi@kapal.example
                    corresponding: true
                    affiliations: Universitas Maju, Bandung, Indonesia
                  - organisation: Team of the Coast
                abstract:
                  en: |
                    Ferries carry people.

                    They are late.
                keywords: [ferries, coast]
                translated-title:
                  id: Feri
                read-as:
                  - text: The sea remembers
                    as: heading-2
                  - text: Dear editor
                    as: nothing
                """,
                "article.yaml"
            )
            .Value;

        Assert.NotNull(settings);
        Assert.Equal(
            [
                new AuthorSetting("Budi Santoso", new("article.yaml", 2))
                {
                    Surname = "Santoso",
                    Email = "budi@kapal.example",
                    IsCorresponding = true,
                    Affiliations = ["Universitas Maju, Bandung, Indonesia"],
                },
                new AuthorSetting("Team of the Coast", new("article.yaml", 7)) { IsOrganisation = true },
            ],
            settings.Authors
        );
        Assert.Equal([new LanguageTexts("en", ["Ferries carry people.", "They are late."], new("article.yaml", 9))], settings.Abstracts);
        Assert.Equal([new LanguageTexts(null, ["ferries", "coast"], new("article.yaml", 13))], settings.Keywords);
        Assert.Equal([new NamedValue("id", "Feri", new("article.yaml", 15))], settings.TranslatedTitles);
        Assert.Equal(
            [(ParagraphRole.Heading2, "The sea remembers"), (ParagraphRole.LeftOut, "Dear editor")],
            settings.Rulings.Select(ruling => (ruling.Role, ruling.Text))
        );
    }

    [Theory]
    [InlineData("|\n  Ferries carry\n  people.\n\n  They are late.", "Ferries carry\npeople.")]
    [InlineData(">\n  Ferries carry\n  people.\n\n  They are late.", "Ferries carry people.")]
    [InlineData("Ferries carry\n  people.\n\n  They are late.", "Ferries carry people.")]
    public void An_empty_line_parts_the_paragraphs_of_an_abstract(string text, string first) =>
        Assert.Equal(
            [first, "They are late."],
            ArticleSettingsReader.Read($"abstract: {text}", "article.yaml").Value!.Abstracts.Single().Texts
        );

    [Fact]
    public void Every_role_of_a_paragraph_has_a_word() =>
        Assert.Equal(
            Enum.GetValues<ParagraphRole>(),
            ArticleSettingsReader.ParagraphRoles.Select(word =>
                ArticleSettingsReader.Read($"read-as:\n  - text: The sea\n    as: {word}", "article.yaml").Value!.Rulings.Single().Role
            )
        );

    [Theory]
    [InlineData("authors:\n  - name: Budi Santoso\n    surname: Rahma", "“Budi Santoso”")]
    [InlineData("authors:\n  - name: Budi Santoso\n    surname: Bud", "“Budi Santoso”")]
    [InlineData("abstract:\n  English: Ferries", "en or id")]
    [InlineData("read-as:\n  - text: The sea\n    as: poem", "one of title")]
    [InlineData("authors:\n  - email: budi@kapal.example", "'name' is missing")]
    public void What_article_yaml_cannot_say_is_told(string yaml, string expected) =>
        Assert.Contains(
            ArticleSettingsReader.Read(yaml, "article.yaml").Diagnostics,
            finding => finding.Message.Contains(expected, StringComparison.Ordinal)
        );

    [Fact]
    public void A_journal_may_ask_for_another_form_of_JATS()
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Root, "templates", "perantau", "journal.yaml"));
        Assert.Equal(JatsForm.Usual, JournalReader.Read(yaml, "journal.yaml").Value!.Jats);
        Assert.Equal(
            new JatsForm { Version = JatsVersion.V14, Citations = CitationForm.Both },
            JournalReader
                .Read(
                    yaml.Replace("version: 1.3", "version: 1.4", StringComparison.Ordinal)
                        .Replace("citations: mixed", "citations: both", StringComparison.Ordinal),
                    "journal.yaml"
                )
                .Value!.Jats
        );
        Assert.Contains(
            "one of 1.3, 1.4",
            Assert
                .Single(
                    JournalReader.Read(yaml.Replace("version: 1.3", "version: 2", StringComparison.Ordinal), "journal.yaml").Diagnostics
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void References_are_printed_as_written_unless_the_journal_restyles_them()
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Root, "templates", "perantau", "journal.yaml"));
        Assert.Equal(ReferencePolicy.AsWritten, JournalReader.Read(yaml, "journal.yaml").Value!.References);
        Assert.Equal(ReferencePolicy.Restyle, JournalReader.Read($"references: restyle\n{yaml}", "journal.yaml").Value!.References);
        Assert.Equal(ReferenceStyle.Apa, JournalReader.Read(yaml, "journal.yaml").Value!.ReferenceStyle);
        Assert.Equal(
            ReferenceStyle.ChicagoAuthorDate,
            JournalReader.Read($"reference-style: chicago-author-date\n{yaml}", "journal.yaml").Value!.ReferenceStyle
        );
        Assert.Equal(
            ReferenceStyle.Vancouver,
            JournalReader.Read($"reference-style: vancouver\n{yaml}", "journal.yaml").Value!.ReferenceStyle
        );
        Assert.Equal("CONF003", Assert.Single(JournalReader.Read($"references: pretty\n{yaml}", "journal.yaml").Diagnostics).Code);
    }

    [Fact]
    public void Crossref_is_told_whom_to_write_to()
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Root, "templates", "perantau", "journal.yaml"));
        Assert.Null(JournalReader.Read(yaml, "journal.yaml").Value!.CrossrefMailto);
        Assert.Equal(
            "desk@example.org",
            JournalReader.Read($"crossref:\n  mailto: desk@example.org\n{yaml}", "journal.yaml").Value!.CrossrefMailto
        );
        Assert.Equal("CONF003", Assert.Single(JournalReader.Read($"crossref:\n  mailto: nobody\n{yaml}", "journal.yaml").Diagnostics).Code);
    }

    [Fact]
    public void The_journal_in_the_templates_folder_is_readable_and_has_a_word_for_every_label_in_every_language()
    {
        var file = Path.Combine(Repository.Root, "templates", "perantau", "journal.yaml");
        var result = JournalReader.Read(File.ReadAllText(file), file);

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Value);
        foreach (var language in result.Value.Languages)
        {
            Assert.All(
                Enum.GetValues<Label>(),
                label => Assert.Contains(result.Value.Labels.For(label), word => word.Language == language)
            );
        }
    }
}
