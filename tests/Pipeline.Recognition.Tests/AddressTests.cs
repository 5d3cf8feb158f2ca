using Pipeline.Vocabulary.Articles;
using static Pipeline.Recognition.Tests.TitlePages;

namespace Pipeline.Recognition.Tests;

/// <summary>Whose an address is, where it begins and where it ends.</summary>
public sealed class AddressTests
{
    [Fact]
    public void Names_with_addresses_in_angle_brackets_are_all_read() =>
        Assert.Equal(
            $"Siti Rahma: {Address} siti@contoh.example | Lim Swee Hoon: {Address} limsh@contoh.example",
            Reached(Meta(Begin().P("Siti Rahma <siti@contoh.example>, Lim Swee Hoon <limsh@contoh.example>").P(Address)))
        );

    [Theory]
    [InlineData(
        "Par Anne Dubois, professeure, Université de Lyon, et Paul Martin, chercheur, Institut du Fleuve, Dakar",
        "Anne Dubois: Université de Lyon | Paul Martin: Institut du Fleuve, Dakar"
    )]
    [InlineData(
        "By Siti Rahma, Lecturer, Universitas Contoh, and Budi Santoso, PhD student, Universitas Lain",
        "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Lain"
    )]
    [InlineData(
        "Lead authors: Sunniva Aasgard (UMO), Khamphoui Vongsa (National University of Contoh)",
        "Sunniva Aasgard: UMO | Khamphoui Vongsa: National University of Contoh"
    )]
    [InlineData(
        "Prof. Dr. Anna Böhme (Universität Lindenau) / Dr. des. Karl Groß (Hochschule Anhalt)",
        "Prof. Dr. Anna Böhme: Universität Lindenau | Dr. des. Karl Groß: Hochschule Anhalt"
    )]
    public void Each_name_takes_what_follows_it(string printed, string linked) => Assert.Equal(linked, Reached(Meta(Begin().P(printed))));

    [Fact]
    public void Signs_that_part_the_authors_lead_to_their_addresses_and_say_who_answers()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma*, Budi Santoso†")
                .P("* Universitas Contoh, Indonesia; † Corresponding author, Universitas Lain, Indonesia, budi@lain.example")
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Indonesia | Budi Santoso: Universitas Lain, Indonesia budi@lain.example",
            Reached(meta)
        );
        Assert.True(meta.Contribs[1].IsCorresponding);
        Assert.Empty(meta.AuthorNotes);
    }

    [Fact]
    public void Each_author_takes_one_of_two_institutions_with_a_comma_and_a_word_between() =>
        Assert.Equal(
            "Siti Rahma: School of History, Universitas Contoh | Budi Santoso: Institute for Sea Peoples, Kagoshima",
            Reached(
                Meta(
                    Begin()
                        .P("Siti Rahma and Budi Santoso")
                        .P("School of History, Universitas Contoh, and Institute for Sea Peoples, Kagoshima")
                )
            )
        );

    [Fact]
    public void Two_signs_are_two_addresses_though_one_goes_on_with_a_sentence() =>
        Assert.Equal(
            "Siti Rahma: Department of Sociology, Universitas Contoh siti@contoh.example | Wei-Ling Tan: PhD candidate, Universiti Lain Malaysia tan@contoh.example",
            Reached(
                Meta(
                    Begin()
                        .P("Siti Rahma* and Wei-Ling Tan**")
                        .P("* Department of Sociology, Universitas Contoh. Email: siti@contoh.example.")
                        .P("** PhD candidate, Universiti Lain Malaysia. She may be contacted at tan@contoh.example.")
                )
            )
        );

    [Fact]
    public void A_fuller_address_takes_the_place_of_the_shorter_one()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P("Universitas Contoh")
                .P("Author Note")
                .P(
                    "Siti Rahma, Department of Sociology, Universitas Contoh. Correspondence concerning this article should be addressed to Siti Rahma, Universitas Contoh, Batam 29432, Indonesia. E-mail: siti@contoh.example"
                )
        );
        Assert.Equal("Siti Rahma: Department of Sociology, Universitas Contoh siti@contoh.example", Reached(meta));
        Assert.StartsWith("Correspondence concerning", Assert.Single(meta.AuthorNotes).Content.PlainText());
    }

    [Fact]
    public void Tabs_may_part_name_institution_and_address() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh siti@contoh.example | Wei-Ling Tan: Universiti Lain tan@contoh.example",
            Reached(
                Meta(
                    Begin().P("Siti Rahma\tUniversitas Contoh\tsiti@contoh.example").P("Wei-Ling Tan\tUniversiti Lain\ttan@contoh.example")
                )
            )
        );

    [Fact]
    public void Two_universities_in_a_line_under_one_author_are_two_addresses() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh + Universitas Lain",
            Reached(Meta(Begin().P("Siti Rahma").P("Universitas Contoh dan Universitas Lain")))
        );

    [Fact]
    public void An_address_may_take_a_line_for_each_part()
    {
        var paper = Begin()
            .P("Siti Rahma")
            .P("Department of Sociology")
            .P("Faculty of Social Sciences")
            .P("Universitas Contoh")
            .P("Pekanbaru")
            .P("Indonesia")
            .P("siti@contoh.example")
            .P("Lim Swee Hoon")
            .P("School of Humanities")
            .P("Nanyang University")
            .P("Singapore")
            .P("limsh@ntu.example");
        Assert.Equal(
            "Siti Rahma: Department of Sociology, Faculty of Social Sciences, Universitas Contoh, Pekanbaru, Indonesia siti@contoh.example | Lim Swee Hoon: School of Humanities, Nanyang University, Singapore limsh@ntu.example",
            Reached(Meta(paper))
        );
    }

    [Fact]
    public void Street_and_town_with_a_code_go_on_an_address() =>
        Assert.Equal(
            "Siti Rahma: Department of Sociology, Universitas Contoh, Kampus Bina Widya KM 12,5, Pekanbaru 28293, Riau, Indonesia",
            Reached(
                Meta(
                    Begin()
                        .P("Siti Rahma")
                        .P("Department of Sociology, Universitas Contoh")
                        .P("Kampus Bina Widya KM 12,5")
                        .P("Pekanbaru 28293")
                        .P("Riau, Indonesia")
                )
            )
        );

    [Theory]
    [InlineData("Universitas Contoh and Nanyang Technological University")]
    [InlineData("Universitas Contoh / Nanyang Technological University")]
    public void As_many_universities_in_a_line_as_names_are_one_for_each(string printed) =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh | Lim Swee Hoon: Nanyang Technological University",
            Reached(Meta(Begin().P("Siti Rahma and Lim Swee Hoon").P(printed)))
        );

    [Fact]
    public void The_same_address_under_two_authors_is_one()
    {
        var meta = Meta(Begin().P("Siti Rahma").P(Address).P("Budi Santoso").P(Address));
        Assert.Equal($"Siti Rahma: {Address} | Budi Santoso: {Address}", Reached(meta));
        Assert.Single(meta.Affs);
    }

    [Fact]
    public void Addresses_behind_typed_marks_may_share_a_line() =>
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia | Lim Swee Hoon: Nanyang Technological University, Singapore",
            Reached(
                Meta(
                    Begin()
                        .P("Siti Rahma^a)^, Lim Swee Hoon^b)^")
                        .P("a) Universitas Contoh, Batam, Indonesia, b) Nanyang Technological University, Singapore")
                )
            )
        );

    [Fact]
    public void Numbers_in_brackets_part_the_addresses_of_one_paragraph()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^(1)^, Budi Santoso^(2)^, Jan de Wit^(1,3)^")
                .P(
                    "(1) Facultad de Salud, Universidad Exemplo, Colombia. (2) Departamento de Saúde, Universidade Exemplo, Brasil. (3) Instituto de Salud, Cúcuta, Colombia."
                )
        );
        Assert.Equal(["1", "2", "3"], meta.Affs.Select(aff => aff.Label!));
        Assert.Equal([1, 1, 2], meta.Contribs.Select(contrib => contrib.AffIds.Count));
    }

    [Fact]
    public void Initials_in_brackets_say_whose_an_address_is() =>
        Assert.Equal(
            "Harpreet Kaur Moss: Okanagan College | Étienne Roy: Okanagan College | Rosa Tum: Universidad Exemplo, Quetzaltenango",
            Reached(
                Meta(
                    Begin()
                        .P("Harpreet Kaur Moss, Étienne Roy & Rosa Tum")
                        .P("Okanagan College (HKM, ÉR); Universidad Exemplo, Quetzaltenango (RT)")
                )
            )
        );

    [Fact]
    public void Towns_posts_and_institutions_under_a_name_are_no_authors()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma")
                .P("School of Computing")
                .P("Universiti Contoh")
                .P("Kota Kinabalu, Malaysia")
                .P("siti@contoh.example")
                .P("Ulrike Freitag")
                .P("Leibniz-Zentrum Beispiel (LZB), Berlin, Germany")
                .P("ulrike@beispiel.example")
                .P("Budi Santoso")
                .P("Professor Adjunct, Comparative Literature")
                .P("Contoh Network, Hamburg, Germany")
                .P("budi@lain.example")
        );
        Assert.Equal(
            "Siti Rahma: School of Computing, Universiti Contoh, Kota Kinabalu, Malaysia siti@contoh.example | Ulrike Freitag: Leibniz-Zentrum Beispiel (LZB), Berlin, Germany ulrike@beispiel.example | Budi Santoso: Contoh Network, Hamburg, Germany budi@lain.example",
            Linked(meta)
        );
        Assert.Contains(meta.AuthorNotes, note => note.Content.PlainText() == "Professor Adjunct, Comparative Literature");
    }

    [Fact]
    public void Statements_below_the_addresses_are_no_part_of_them()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^")
                .P("^1^Universitas Contoh, Batam, Indonesia")
                .P(
                    "We have no known conflict of interest to disclose. This research was funded by the Contoh Foundation (Grant No. 10321). The data that support the findings are available on request."
                )
        );
        Assert.Equal("Siti Rahma: Universitas Contoh, Batam, Indonesia", Linked(meta));
        Assert.Equal(
            "coi-statement: We have no known conflict of interest to disclose. | financial-disclosure: This research was funded by the Contoh Foundation (Grant No. 10321). | other: The data that support the findings are available on request.",
            string.Join(" | ", meta.AuthorNotes.Select(note => $"{note.FnType}: {note.Content.PlainText()}"))
        );
    }

    [Theory]
    [InlineData("STT HKBP Balige, Sumatera Utara")]
    [InlineData("STIE Contoh, Pekanbaru")]
    [InlineData("Yayasan Pesisir, Jawa Tengah")]
    [InlineData("Rumah Kata, Medan")]
    public void A_school_in_a_province_is_an_address(string address)
    {
        var meta = Meta(Begin().P("Siti Rahma dan Budi Santoso").P(address));
        Assert.Equal($"Siti Rahma: {address} | Budi Santoso: {address}", Linked(meta));
    }

    [Theory]
    [InlineData("Siti Rahma (Universitas Contoh), Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) & Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) dan Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh); Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) Budi Santoso (Universitas Lain).")]
    public void Each_name_may_have_its_address_in_brackets_behind_it(string printed) =>
        Assert.Equal("Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Lain", Linked(Meta(Begin().P(printed))));

    [Fact]
    public void Addresses_under_names_may_stand_behind_the_references()
    {
        var paper = End(Begin().P("SITI RAHMA & BUDI SANTOSO"))
            .Heading("References")
            .P("Ali, B. (2001). *Harbours of the east*. Quay Press.")
            .P("Siti Rahma (Corresponding author)\nFakultas Hukum\nUniversitas Contoh\nBatam, Indonesia\nEmail: siti@contoh.example")
            .P("Budi Santoso\nUniversitas Lain, Jakarta, Indonesia\nEmail: budi@lain.example");
        var article = paper.Article();
        Assert.Equal(
            "SITI RAHMA: Fakultas Hukum, Universitas Contoh, Batam, Indonesia siti@contoh.example | BUDI SANTOSO: Universitas Lain, Jakarta, Indonesia budi@lain.example",
            Linked(article.Meta)
        );
        Assert.Equal([true, false], article.Meta.Contribs.Select(contrib => contrib.IsCorresponding));
        Assert.Single(article.Back.References.References);
    }

    [Theory]
    [InlineData(
        "Siti Rahma (Contoh-Universität) & Budi Santoso (Hafen-Institut zu Kiel)",
        "Siti Rahma: Contoh-Universität | Budi Santoso: Hafen-Institut zu Kiel"
    )]
    [InlineData(
        "Dr. Siti Rahma (Universitas Contoh, siti@contoh.example) and Budi Santoso (Harbour University (UK))",
        "Dr. Siti Rahma: Universitas Contoh siti@contoh.example | Budi Santoso: Harbour University (UK)"
    )]
    [InlineData(
        "Siti Rahma and Ali Hasjmy (Universitas Contoh), Budi Santoso (Universitas Lain)",
        "Siti Rahma: Universitas Contoh | Ali Hasjmy: Universitas Contoh | Budi Santoso: Universitas Lain"
    )]
    [InlineData(
        "Siti Rahma (Universitas Contoh), Budi Santoso (Universitas Contoh)",
        "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Contoh"
    )]
    [InlineData("Siti Rahma (Universitas Contoh)", "Siti Rahma: Universitas Contoh")]
    public void Addresses_in_brackets_are_those_of_the_names_before_them(string printed, string linked) =>
        Assert.Equal(linked, Linked(Meta(Begin().P(printed))));

    [Fact]
    public void Marks_in_a_list_before_an_address_are_all_its_own()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1)^, Budi Santoso^2)^, Ani Lestari^3)^")
                .P("^1),2)^Universitas Contoh, Batam, Indonesia")
                .P("^3)^Universitas Lain, Medan, Indonesia")
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Contoh, Batam, Indonesia | Ani Lestari: Universitas Lain, Medan, Indonesia",
            Linked(meta)
        );
    }

    [Fact]
    public void Dots_part_name_institution_and_address()
    {
        var meta = Meta(
            Begin()
                .P("Nadia Firdausi · Jakarta Learning Nest · nadia@contoh.example")
                .P("Peter Lund · University of Halland, Halmstad · peter@contoh.example")
        );
        Assert.Equal(
            "Nadia Firdausi: Jakarta Learning Nest nadia@contoh.example | Peter Lund: University of Halland, Halmstad peter@contoh.example",
            Linked(meta)
        );
    }

    [Fact]
    public void Strokes_part_names_addresses_and_mail()
    {
        var meta = Meta(
            Begin()
                .P("Ana Íñiguez y Ruiz / Rosa Cruz")
                .P("Universidad Ejemplo, Tijuana, México / Universidad Otra, Lima, Perú")
                .P("ana@ejemplo.example / rosa@otra.example")
        );
        Assert.Equal(
            "Ana Íñiguez y Ruiz: Universidad Ejemplo, Tijuana, México ana@ejemplo.example | Rosa Cruz: Universidad Otra, Lima, Perú rosa@otra.example",
            Linked(meta)
        );
    }

    [Theory]
    [InlineData("(C.O.-B.)", "(T.W.)")]
    [InlineData("(CO)", "(TW)")]
    public void Initials_behind_the_mail_addresses_of_an_institution_say_whose_they_are(string first, string second)
    {
        var meta = TitlePages.Meta(
            TitlePages
                .Begin()
                .P("Siti Rahma^1^, Chidinma Okeke-Barnes^2^ and Tomasz Lau-Wiski^2^")
                .P("^1^ Faculty of Public Health, Universitas Contoh, Batam 40132, Indonesia; siti@contoh.example")
                .P(
                    $"^2^ School of Social Policy, University of Millbrook, Leeds LS2 8XX, UK; c.okeke@millbrook.example {first}; t.w@millbrook.example {second.Replace("W", "L", StringComparison.Ordinal)}"
                )
        );
        Assert.Equal(2, meta.Affs.Count);
        Assert.Equal("School of Social Policy, University of Millbrook, Leeds LS2 8XX, UK", meta.Affs[1].Raw);
        Assert.Empty(meta.AuthorNotes);
        Assert.Equal("c.okeke@millbrook.example", meta.Contribs[1].Email);
    }
}
