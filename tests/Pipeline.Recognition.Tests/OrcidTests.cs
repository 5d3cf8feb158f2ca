using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;
using static Pipeline.Recognition.Tests.TitlePages;

namespace Pipeline.Recognition.Tests;

/// <summary>Whose an ORCID iD is.</summary>
public sealed class OrcidTests
{
    [Fact]
    public void A_known_name_beside_an_ORCID_iD_is_the_same_author()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma, Ph.D.^1^ and Budi Santoso^2^")
                .P("^1^Universitas Contoh, Batam, Indonesia")
                .P("^2^Universitas Lain, Medan, Indonesia")
                .P("Author Note")
                .P("Siti Rahma https://orcid.org/0000-0002-1825-0097")
        );
        Assert.Equal("Siti Rahma, Ph.D. | Budi Santoso", Names(meta));
        Assert.Equal("0000-0002-1825-0097", meta.Contribs[0].Orcid);
    }

    [Fact]
    public void Initials_behind_iDs_say_whose_they_are()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Annelies Kuiper-van Dam^1^")
                .P("^1^" + Address)
                .P("ORCID: 0000-0002-1825-0097 (S.R.), 0000-0001-5109-3700 (A.K.)")
        );
        Assert.Equal(["0000-0002-1825-0097", "0000-0001-5109-3700"], meta.Contribs.Select(contrib => contrib.Orcid!));
    }

    [Fact]
    public void Initials_before_iDs_are_no_words_of_their_own()
    {
        var paper = End(Begin().P("Siti Rahma, Budi Santoso").P(Address).P("ORCID: SR 0000-0002-1825-0097; BS 0000-0001-5109-3700"));
        Assert.Equal(["0000-0002-1825-0097", "0000-0001-5109-3700"], paper.Article().Meta.Contribs.Select(contrib => contrib.Orcid));
        Assert.Empty(paper.Findings(LeftOutText.Rule));
    }

    [Fact]
    public void A_section_of_iDs_at_the_end_gives_them_to_the_authors()
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("ORCID")
            .P("Siti Rahma https://orcid.org/0000-0002-1825-0097")
            .Heading("References")
            .P("Santoso, B. (2020). Letters from the harbour. *Coastal Studies*, 3(1), 1–20.")
            .Article();
        Assert.Equal("0000-0002-1825-0097", article.Meta.Contribs[0].Orcid);
        Assert.DoesNotContain("ORCID", article.Outline(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ORCID: S. Rahma 0000-0002-1825-0097; B. Santoso 0000-0001-5109-3700")]
    [InlineData("ORCID iDs: B. Santoso https://orcid.org/0000-0001-5109-3700; S.R. 0000-0002-1825-0097")]
    public void Initials_beside_an_id_name_its_owner(string printed) =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Indonesia  0000-0002-1825-0097 | Budi Santoso: Universitas Contoh, Indonesia  0000-0001-5109-3700 | Ayu Lestari: Universitas Contoh, Indonesia",
            Linked(Meta(Begin().P("Siti Rahma^1^, Budi Santoso^1^, Ayu Lestari^1^").P("^1^Universitas Contoh, Indonesia").P(printed)))
        );

    [Fact]
    public void An_id_behind_a_marked_address_is_that_of_the_author_with_the_mark() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Lain, Medan, Indonesia  0000-0002-1825-0097",
            Linked(
                Meta(
                    Begin()
                        .P("Siti Rahma*, Budi Santoso**")
                        .P("* Universitas Contoh, Batam, Indonesia")
                        .P("** Universitas Lain, Medan, Indonesia. ORCID : 0000-0002-1825-0097")
                )
            )
        );

    [Fact]
    public void A_linked_word_in_place_of_the_icon_is_no_part_of_the_name()
    {
        var source = new SourceRef("word/document.xml", 9);
        var meta = Meta(
            Begin()
                .Inline(
                    new ManuscriptText("Siti Rahma ", RunFormat.Plain, source),
                    new ManuscriptText("iD", RunFormat.Plain with { Link = "https://orcid.org/0000-0002-1825-0097" }, source),
                    new ManuscriptText("1", RunFormat.Plain with { Position = VerticalPosition.Superscript }, source)
                )
                .P("^1^Universitas Contoh, Indonesia")
        );
        Assert.Equal("Siti Rahma: Universitas Contoh, Indonesia  0000-0002-1825-0097", Linked(meta));
    }

    [Fact]
    public void An_iD_is_known_by_a_name_that_the_author_line_gives_in_two_scripts() =>
        Assert.Equal(
            "0000-0002-1694-233X",
            Meta(
                Begin()
                    .P("LI Minghua (李明华)^1^ and Xiaoyan OUYANG (欧阳晓燕)^1^")
                    .P("^1^Universitas Contoh, Batam, Indonesia")
                    .P("ORCID: Li Minghua: 0000-0002-1694-233X; Ouyang Xiaoyan: 0000-0002-1825-0097")
            )
                .Contribs[0]
                .Orcid
        );

    [Theory]
    [InlineData("Autora para correspondencia: lhernandez@contoh.example | https://orcid.org/0000-0002-1825-0097")]
    [InlineData("Autoras de correspondencia: lhernandez@contoh.example, ORCID 0000-0002-1825-0097")]
    [InlineData("Autora para correspondência: lhernandez@contoh.example (0000-0002-1825-0097)")]
    [InlineData("Auteure correspondante : lhernandez@contoh.example – 0000-0002-1825-0097")]
    [InlineData("Korrespondierende Autorin: lhernandez@contoh.example, 0000-0002-1825-0097")]
    [InlineData("*Pengarang koresponden: lhernandez@contoh.example; 0000-0002-1825-0097")]
    [InlineData("Penulis koresponden: lhernandez@contoh.example; 0000-0002-1825-0097")]
    public void The_iD_beside_the_address_to_write_to_is_that_author_s(string printed)
    {
        var paper = End(Begin().P("Siti Rahma^1^, Lía Hernández^1^").P("^1^Universitas Contoh, Indonesia").P(printed));
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Indonesia | Lía Hernández: Universitas Contoh, Indonesia lhernandez@contoh.example 0000-0002-1825-0097",
            Linked(paper.Article().Meta)
        );
        Assert.True(paper.Article().Meta.Contribs[1].IsCorresponding);
        Assert.Empty(paper.Article().Meta.AuthorNotes);
    }

    [Fact]
    public void Initials_may_hold_particles_and_hyphened_names()
    {
        var meta = Meta(
            Begin()
                .P("Ma. Corazon L. dela Rosa^1^, Ho Mei-lan^1^, Siti Rahma^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("*Corresponding authors: office@contoh.example (M.C.L.d.R.); lab@contoh.example (H.M.L.)")
        );
        Assert.Equal("office@contoh.example | lab@contoh.example | ", string.Join(" | ", meta.Contribs.Select(contrib => contrib.Email)));
    }

    [Fact]
    public void Names_may_lead_to_their_iDs()
    {
        var paper = Begin()
            .P("Siti Rahma^1^, Budi Santoso^1^")
            .P("^1^Universitas Contoh, Indonesia")
            .Inline(
                Run("ORCID: "),
                Run("Budi Santoso", "https://orcid.org/0000-0002-1694-233X"),
                Run("; "),
                Run("Siti Rahma", "https://orcid.org/0000-0002-1825-0097")
            );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Indonesia  0000-0002-1825-0097 | Budi Santoso: Universitas Contoh, Indonesia  0000-0002-1694-233X",
            Linked(Meta(paper))
        );
    }

    [Fact]
    public void Surnames_beside_iDs_are_in_their_field()
    {
        var paper = End(
            Begin()
                .P("Siti Rahma^1^, Budi Al-Harthy^1^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("ORCID: Rahma 0000-0002-1825-0097; Al-Harthy 0000-0001-5109-3700")
        );
        Assert.Empty(paper.Findings(Rules.LeftOutText.Rule));
        Assert.All(paper.Article().Meta.Contribs, contrib => Assert.NotNull(contrib.Orcid));
    }
}
