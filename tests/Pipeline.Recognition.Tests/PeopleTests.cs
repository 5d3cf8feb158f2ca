using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;
using static Pipeline.Recognition.Tests.TitlePages;

namespace Pipeline.Recognition.Tests;

/// <summary>Authors as many countries write them, with the words that stand among names and are none.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("Rotua br. Manurung dan Togar P. Sirait", "Rotua br. Manurung | Togar P. Sirait")]
    [InlineData("Rotua boru Manurung, Togar Sirait", "Rotua boru Manurung | Togar Sirait")]
    [InlineData("Salmah bte Kassim & Rajan a/l Muniandy", "Salmah bte Kassim | Rajan a/l Muniandy")]
    [InlineData("Meena a/p Gopal dan Unggat anak Jelani", "Meena a/p Gopal | Unggat anak Jelani")]
    [InlineData("Yusuf ibnu Salim, Karim al-Hadi", "Yusuf ibnu Salim | Karim al-Hadi")]
    [InlineData("Corazon dela Rosa^1^, Jun delos Reyes^1^", "Corazon dela Rosa | Jun delos Reyes")]
    [InlineData("Ana de los Ríos, Zita vom Berg", "Ana de los Ríos | Zita vom Berg")]
    [InlineData("Nur ‘Afifah binti Salleh^1^, ʿAbd al-Karim^1^", "Nur ‘Afifah binti Salleh | ʿAbd al-Karim")]
    [InlineData("’Abla Hasan, Ma’ruf Karim", "’Abla Hasan | Ma’ruf Karim")]
    [InlineData("dr. Hendra Wijaya, Sp.PD.^1^, drg. Lina Susanti^1^", "dr. Hendra Wijaya, Sp.PD. | drg. Lina Susanti")]
    [InlineData("apt. Lina Susanti, Ns. Rahmat Hidayat", "apt. Lina Susanti | Ns. Rahmat Hidayat")]
    [InlineData("van Dijk, Teun; de Wit, Anna", "van Dijk, Teun | de Wit, Anna")]
    public void Small_words_and_signs_of_names_are_part_of_them(string printed, string names)
    {
        var paper = Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia");
        Assert.Equal(names, Names(Meta(paper)));
        Assert.Empty(paper.Findings(OddAuthor.Rule));
    }

    [Theory]
    [InlineData("Siti Rahma^1^, Jeroen van ’t Hoff^1^, and Johan Lindgren^1^", "Siti Rahma | Jeroen van ’t Hoff | Johan Lindgren")]
    [InlineData("Siti Rahma^1^, Muḥammad b. Sālim al-Kāf^1^", "Siti Rahma | Muḥammad b. Sālim al-Kāf")]
    [InlineData("ʿAbd al-Raḥmān al-ʿAydarūs^1^, Aḥmad ash-Shāfiʿī^1^", "ʿAbd al-Raḥmān al-ʿAydarūs | Aḥmad ash-Shāfiʿī")]
    [InlineData("J.B.M. (Jaap) de Haas^1^, Siti Rahma^1^", "J.B.M. (Jaap) de Haas | Siti Rahma")]
    [InlineData("Capt. (ret.) Hasan Sikki^1^, 李明华 (Li Minghua)^1^", "Capt. (ret.) Hasan Sikki | 李明华 (Li Minghua)")]
    public void Signs_and_brackets_within_a_name_lose_no_author_of_the_line(string printed, string names)
    {
        var paper = Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia");
        Assert.Equal(names, Names(Meta(paper)));
        Assert.Empty(paper.Findings(OddAuthor.Rule));
    }

    [Theory]
    [InlineData(
        "¹*Siti Rahma, ²Budi Santoso",
        "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Lain, Medan, Indonesia"
    )]
    [InlineData(
        "^1^Siti Rahma ^2^Budi Santoso*",
        "Siti Rahma: Universitas Contoh, Batam, Indonesia | Budi Santoso: Universitas Lain, Medan, Indonesia"
    )]
    [InlineData(
        "¹Noor Azizah binti Salleh, ²Sivakumar a/l Muniandy & ¹Jelly anak Ringgit",
        "Noor Azizah binti Salleh: Universitas Contoh, Batam, Indonesia | Sivakumar a/l Muniandy: Universitas Lain, Medan, Indonesia | Jelly anak Ringgit: Universitas Contoh, Batam, Indonesia"
    )]
    public void Marks_may_stand_before_names(string printed, string linked) =>
        Assert.Equal(
            linked,
            Linked(Meta(Begin().P(printed).P("¹Universitas Contoh, Batam, Indonesia").P("²Universitas Lain, Medan, Indonesia")))
        );

    [Theory]
    [InlineData("Photographs and text by Siti Rahma & Budi Santoso", "Siti Rahma | Budi Santoso")]
    [InlineData("Teks dan foto oleh Siti Rahma", "Siti Rahma")]
    [InlineData("Authors: Siti Rahma^1^, Budi Santoso^1^", "Siti Rahma | Budi Santoso")]
    public void What_says_that_somebody_wrote_is_no_part_of_a_name(string printed, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia"))));

    [Theory]
    [InlineData("Hendra Wijaya, Sp.PD., K-GEH^1^, Lina Susanti^1^", "Hendra Wijaya, Sp.PD., K-GEH | Lina Susanti")]
    [InlineData(
        "Hendra Wijaya, Sp.OG(K), Subsp.Onk., FINASIM^1^, Lina Susanti, SpA^1^",
        "Hendra Wijaya, Sp.OG(K), Subsp.Onk., FINASIM | Lina Susanti, SpA"
    )]
    [InlineData("Hendra Wijaya, M.Sc.PH^1^, Lina Susanti, Ph.D.(c)^1^", "Hendra Wijaya, M.Sc.PH | Lina Susanti, Ph.D.(c)")]
    [InlineData("Hendra Wijaya, Lc., M.A.(Hons)^1^, Lina Susanti, FRCP^1^", "Hendra Wijaya, Lc., M.A.(Hons) | Lina Susanti, FRCP")]
    [InlineData("Hendra Wijaya^1^, Sparta Kim^1^", "Hendra Wijaya | Sparta Kim")]
    public void Degrees_behind_a_name_are_no_authors(string printed, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia"))));

    [Theory]
    [InlineData(
        "Siti Rahma^1^, Budi Santoso^1^, on behalf of the HARBOUR Study Group^‡^",
        "Siti Rahma | Budi Santoso | on behalf of the HARBOUR Study Group"
    )]
    [InlineData(
        "Siti Rahma^1^, Budi Santoso^1^ on behalf of the HARBOUR Study Group",
        "Siti Rahma | Budi Santoso | on behalf of the HARBOUR Study Group"
    )]
    [InlineData("Siti Rahma^1^, and the FERRY Consortium", "Siti Rahma | the FERRY Consortium")]
    [InlineData("Siti Rahma^1^ dan Tim Peneliti Pesisir", "Siti Rahma | Tim Peneliti Pesisir")]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^, for the FERRY Investigators", "Siti Rahma | Budi Santoso | for the FERRY Investigators")]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^ atas nama Jaringan Pesisir", "Siti Rahma | Budi Santoso | atas nama Jaringan Pesisir")]
    public void A_group_may_sign_with_the_authors(string printed, string names) =>
        Assert.Equal(
            names,
            Names(
                Meta(
                    Begin()
                        .P(printed)
                        .P("^1^Universitas Contoh, Batam, Indonesia")
                        .P("‡ Members of the group are listed in the acknowledgements.")
                )
            )
        );

    [Theory]
    [InlineData("Siti Rahma^1^, Budi dkk Santoso^1^", "Siti Rahma | Budi dkk Santoso", "Budi dkk Santoso")]
    [InlineData("Siti zz Rahma dan Budi Santoso", "Siti zz Rahma | Budi Santoso", "Siti zz Rahma")]
    public void One_odd_word_loses_no_author(string printed, string names, string odd)
    {
        var paper = End(Begin().P(printed).P("^1^STT Contoh, Sumatera Utara"));
        Assert.Equal(names, Names(paper.Article().Meta));
        Assert.Equal(odd, Assert.Single(paper.Findings(OddAuthor.Rule)).Before);
    }

    [Fact]
    public void A_line_beside_plain_names_is_no_list_of_authors()
    {
        var paper = End(
            Begin().P("People and power of Kampung Baru and Old Riau").P("Siti Rahma, Budi Santoso").P("Universitas Contoh, Indonesia")
        );
        Assert.Equal("Siti Rahma | Budi Santoso", Names(paper.Article().Meta));
        Assert.Empty(paper.Findings(OddAuthor.Rule));
    }

    [Fact]
    public void Names_that_were_read_nowhere_are_asked_about()
    {
        var paper = End(
                Begin()
                    .P("By the late Siti Rahma and her son the printer Budi Santoso^1,2^")
                    .P("Ali Hasjmy^1^")
                    .P("^1^Universitas Contoh, Indonesia")
            )
            .Heading("References")
            .P("1. Santoso B. Letters. Batam: Harbour Press; 2020.")
            .P("2. Abidin A. Tides. Batam: Harbour Press; 2021.");
        Assert.Equal("Ali Hasjmy", Names(paper.Article().Meta));
        Assert.Single(paper.Findings(AuthorsUnread.Rule));
        Assert.DoesNotContain(paper.Article().Meta.AuthorNotes, note => note.Content.OfType<Emphasis>().Any());
    }

    [Fact]
    public void Notes_of_several_signs_in_one_line_are_parted()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1^, Budi Santoso^1†^, Ayu Lestari^1‡^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("† Deceased 2 January 2026. ‡ Now retired and living by the sea. The first two authors contributed equally.")
        );
        Assert.Equal(
            [
                "deceased: Deceased 2 January 2026.",
                "other: Now retired and living by the sea.",
                "equal: The first two authors contributed equally.",
            ],
            meta.AuthorNotes.Select(note => $"{note.FnType}: {note.Content.PlainText()}")
        );
        Assert.Equal([true, true, false], meta.Contribs.Select(contrib => contrib.IsEqualContributor));
    }

    [Theory]
    [InlineData("par Siti Rahma, maîtresse de conférences, et Budi Santoso")]
    [InlineData("por Siti Rahma y Budi Santoso")]
    [InlineData("von Siti Rahma und Budi Santoso")]
    public void A_word_before_the_names_says_whose_the_article_is(string line) =>
        Assert.Equal("Siti Rahma | Budi Santoso", Names(Meta(Begin().P(line).P("Universitas Contoh, Batam, Indonesia"))));

    [Fact]
    public void Each_author_has_the_notes_of_the_signs_behind_the_name()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma^1†§^, Budi Santoso^1§^, Ayu Lestari^1‡^")
                .P("^1^Universitas Contoh, Indonesia")
                .P("^†^Almarhum")
                .P("‡ Present address: Harbour University, Leeds, UK")
                .P("§ These authors contributed equally.")
        );
        Assert.Equal(["deceased †", "present-address ‡", "equal §"], meta.AuthorNotes.Select(note => $"{note.FnType} {note.Label}"));
        Assert.Equal(
            ["† §", "§", "‡"],
            meta.Contribs.Select(contrib =>
                string.Join(' ', contrib.NoteIds.Select(id => meta.AuthorNotes.Single(note => note.Id == id).Label))
            )
        );
        Assert.Equal([true, false, false], meta.Contribs.Select(contrib => contrib.IsDeceased));
        Assert.Equal("Universitas Contoh, Indonesia", Assert.Single(meta.Affs).Raw);
    }

    [Theory]
    [InlineData("† Fallecido en marzo de 2025.", true)]
    [InlineData("† Faleceu em 2025.", true)]
    [InlineData("† Décédée le 3 mars 2025.", true)]
    [InlineData("† Overleden op 3 maart 2025.", true)]
    [InlineData("† Meninggal dunia pada 3 Maret 2025.", true)]
    [InlineData("† Diedrichsen fellow of the harbour museum.", false)]
    public void A_note_may_say_that_an_author_has_died(string note, bool isDeceased) =>
        Assert.Equal(
            isDeceased,
            Assert.Single(Meta(Begin().P("Siti Rahma†").P("Universitas Contoh, Indonesia").P(note)).Contribs).IsDeceased
        );

    [Theory]
    [InlineData("Siti Rahma, RN, MAN and Budi Santoso, M.Si., IPU", "Siti Rahma, RN, MAN | Budi Santoso, M.Si., IPU")]
    [InlineData("Ana Beatriz de Souza e Silva", "Ana Beatriz de Souza e Silva")]
    [InlineData("Aïssatou DIALLO épouse BA et Moussa SOW", "Aïssatou DIALLO épouse BA | Moussa SOW")]
    public void Degrees_and_joined_surnames_belong_to_their_names(string line, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(line).P("Universitas Contoh, Batam, Indonesia"))));

    [Fact]
    public void A_life_under_a_name_tells_where_the_author_works()
    {
        var meta = Meta(
            Begin()
                .P("Ana Silva")
                .P(
                    "Doutora em Sociologia pela Universidade de São Paulo. Professora adjunta do Departamento de Sociologia da Universidade Exemplo, Porto Alegre, Brasil."
                )
                .P("Rui Costa")
                .P("Mestre em História. Pesquisador da Universidade Outra, Lisboa, Portugal.")
        );
        Assert.Equal(
            "Ana Silva: Departamento de Sociologia da Universidade Exemplo, Porto Alegre, Brasil | Rui Costa: Universidade Outra, Lisboa, Portugal",
            Linked(meta)
        );
        Assert.Equal(2, meta.AuthorNotes.Count);
    }

    [Fact]
    public void A_post_with_a_rank_is_no_author() =>
        Assert.Equal("Siti Rahma", Names(Meta(Begin().P("Siti Rahma").P("Instructor II").P("Universitas Contoh, Batam, Indonesia"))));

    [Fact]
    public void A_remark_behind_name_and_address_says_who_answers_letters()
    {
        var meta = Meta(
            Begin()
                .P("Siti Rahma, Universitas Contoh, Batam, Indonesia. siti@contoh.example (corresponding author)")
                .P("Ayu Lestari, Universitas Lain, Jakarta, Indonesia")
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Ayu Lestari: Universitas Lain, Jakarta, Indonesia",
            Linked(meta)
        );
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
    }

    [Fact]
    public void A_sign_that_leads_nowhere_is_asked_about() =>
        Assert.Equal(
            "‡",
            Assert
                .Single(
                    End(Begin().P("Siti Rahma^1‡^, Budi Santoso^1*^").P("^1^Universitas Contoh, Indonesia"))
                        .Findings(AuthorMarkUnexplained.Rule)
                )
                .Before
        );

    [Theory]
    [InlineData(
        "PULIH Study Group",
        "Budi Hartono, Sumiati, and Johannes Petrus Situmorang.",
        "Budi Hartono|Sumiati|Johannes Petrus Situmorang"
    )]
    [InlineData(
        "Members of the PULIH Study Group",
        "Budi Hartono (Universitas Contoh, Batam); Sumiati (Universitas Lain)",
        "Budi Hartono|Sumiati"
    )]
    [InlineData("PULIH Study Group", "The group met in Batam and wrote the protocol together.", "")]
    public void Members_of_a_group_that_signs_are_listed_after_the_text(string heading, string list, string members)
    {
        var paper = End(
            Begin().P("Siti Rahma^1^, Ayu Lestari^1^, on behalf of the PULIH Study Group").P("^1^Universitas Contoh, Indonesia")
        );
        var article = paper.Heading(heading).P(list).Heading("References").P("Ali, B. (2001). Harbours. Quay Press.").Article();
        Assert.Equal(members, string.Join('|', article.Meta.Contribs[^1].Members.Select(member => member.Raw)));
        Assert.Contains(heading, article.Outline(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_may_lead_to_a_note_that_is_no_address()
    {
        var meta = Meta(Begin().P("Siti Rahma^1†^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia").P("† Deceased 3 January 2026."));
        Assert.Equal("Siti Rahma: Universitas Contoh, Indonesia | Budi Santoso: Universitas Contoh, Indonesia", Linked(meta));
        Assert.Equal("†\u00A0Deceased 3 January 2026.", meta.Printed(Assert.Single(meta.AuthorNotes)).PlainText());
        Assert.Single(meta.Affs);
    }

    [Theory]
    [InlineData(
        "Recebido em: 3 de março de 2025. Aprovado em: 25 de maio de 2025.",
        "Received 3 de março de 2025 | Accepted 25 de maio de 2025"
    )]
    [InlineData(
        "Recibido: 15 de enero de 2026 | Aceptado: 20 de abril de 2026",
        "Received 15 de enero de 2026 | Accepted 20 de abril de 2026"
    )]
    [InlineData("Reçu le 1er mars 2026 – Accepté le 2 avril 2026", "Received 1er mars 2026 | Accepted 2 avril 2026")]
    [InlineData("Eingegangen am 3. März 2026, angenommen am 1. Mai 2026", "Received 3. März 2026 | Accepted 1. Mai 2026")]
    [InlineData("Received 3 March 2026; accepted 2 May 2026", "Received 3 March 2026 | Accepted 2 May 2026")]
    [InlineData("Diterima 3 Maret 2026, disetujui 2 Mei 2026", "Received 3 Maret 2026 | Accepted 2 Mei 2026")]
    public void Dates_behind_the_reference_list_are_those_of_the_article(string printed, string dates)
    {
        var paper = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P("Abidin, A. (2001). *Tides*. Harbour Press.")
            .P("Budiman, B. (2002). *Winds*. Harbour Press.")
            .P(printed);
        var article = paper.Article();
        Assert.Equal(dates, string.Join(" | ", article.Meta.History.Select(date => $"{date.Event} {date.Raw}")));
        Assert.Equal(2, article.Back.References.References.Count);
        Assert.Empty(paper.Findings(LeftOutText.Rule));
    }

    [Theory]
    [InlineData("Budiman, B. Received wisdom. Accepted 2002 by Harbour Press.")]
    [InlineData("Received Pronunciation Society. Published 2002.")]
    public void References_that_speak_of_dates_stay_references(string entry)
    {
        var article = Paper
            .WithFront()
            .Heading("Introduction")
            .P(Paper.Prose())
            .Heading("References")
            .P("Abidin, A. (2001). *Tides*. Harbour Press.")
            .P(entry)
            .Article();
        Assert.Empty(article.Meta.History);
        Assert.Equal(2, article.Back.References.References.Count);
    }

    [Theory]
    [InlineData("Siti Rahma, SKM, M.Kes^1^, Budi Santoso^1^", "Siti Rahma, SKM, M.Kes | Budi Santoso")]
    [InlineData("Willemijn van der Ploeg^1^ en prof. dr. mr. Jan ten Cate^1^", "Willemijn van der Ploeg | prof. dr. mr. Jan ten Cate")]
    [InlineData(
        "Anna Fairweather, LL.M. (Leiden)^1^ and Tom Okello, LL.B. (Hons)^1^",
        "Anna Fairweather, LL.M. (Leiden) | Tom Okello, LL.B. (Hons)"
    )]
    public void Degrees_and_titles_are_no_authors(string printed, string names) =>
        Assert.Equal(
            names,
            string.Join(
                " | ",
                Meta(Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia")).Contribs.Select(contrib => contrib.Raw)
            )
        );

    [Fact]
    public void Who_is_written_to_may_be_said_behind_the_name()
    {
        var meta = Meta(
            Begin()
                .P("Aurelia Dungan (corresponding author), Sarawak Institute of Development, Kuching, Malaysia, aurelia@contoh.example")
                .P("Hendra Pakpahan, Universitas Lain, Pontianak, Indonesia")
        );
        Assert.Equal(
            "Aurelia Dungan: Sarawak Institute of Development, Kuching, Malaysia aurelia@contoh.example | Hendra Pakpahan: Universitas Lain, Pontianak, Indonesia",
            Linked(meta)
        );
        Assert.Equal([true, false], meta.Contribs.Select(contrib => contrib.IsCorresponding));
    }

    [Theory]
    [InlineData(
        "Corresponding author: office@contoh.example, 0000-0002-1825-0097",
        "Siti Rahma*: office@contoh.example 0000-0002-1825-0097 | Budi Santoso:"
    )]
    [InlineData(
        "Corresponding authors: a@contoh.example (B.S.); b@contoh.example (S.R.)",
        "Siti Rahma*: b@contoh.example | Budi Santoso*: a@contoh.example"
    )]
    public void Who_is_written_to_is_told_by_initials_or_by_order(string printed, string people)
    {
        var meta = Meta(Begin().P("Siti Rahma^1^, Budi Santoso^1^").P("^1^Universitas Contoh, Indonesia").P(printed));
        Assert.Equal(
            people,
            string.Join(
                " | ",
                meta.Contribs.Select(contrib =>
                    $"{contrib.Raw}{(contrib.IsCorresponding ? "*" : string.Empty)}: {contrib.Email} {contrib.Orcid}".TrimEnd()
                )
            )
        );
    }

    [Theory]
    [InlineData(
        "Siti Rahma is Lecturer in Sociology at Universitas Contoh, Batam, Indonesia. E-mail: siti@contoh.example. ORCID: 0000-0002-1825-0097",
        "Budi Santoso is an independent scholar based in Batam, Indonesia.",
        "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example 0000-0002-1825-0097 | Budi Santoso:"
    )]
    [InlineData(
        "Siti Rahma adalah dosen sosiologi di Universitas Contoh, Batam.",
        "Budi Santoso adalah peneliti pada Pusat Kajian Pesisir, Batam.",
        "Siti Rahma: Universitas Contoh, Batam | Budi Santoso: Pusat Kajian Pesisir, Batam"
    )]
    [InlineData(
        "Siti Rahma is Reader in History at the University of St. Helena.",
        "Budi Santoso is a baker in Jakarta, Indonesia.",
        "Siti Rahma: University of St. Helena | Budi Santoso:"
    )]
    public void A_sentence_about_one_author_says_nothing_of_the_others(string first, string second, string people)
    {
        var meta = Meta(Begin().P("Siti Rahma and Budi Santoso").P(first).P(second));
        Assert.Equal(people, Linked(meta));
        Assert.Equal([first, second], meta.AuthorNotes.Select(note => note.Content.PlainText()));
    }

    [Theory]
    [InlineData(
        "Mestra em Sociologia pela Universidade do Porto Novo (UPN). E-mail: siti@contoh.example. ORCID: https://orcid.org/0000-0002-1825-0097.",
        "Universidade do Porto Novo (UPN) siti@contoh.example 0000-0002-1825-0097"
    )]
    [InlineData(
        "Doutora em História. Professora da Universidade do Porto Novo. E-mail: siti@contoh.example.",
        "Universidade do Porto Novo siti@contoh.example"
    )]
    [InlineData(
        "Doctora en Historia, profesora de la Universidad del Puerto. Correo electrónico: siti@contoh.example",
        "Universidad del Puerto siti@contoh.example"
    )]
    [InlineData(
        "Maîtresse de conférences à l’Université du Port. Courriel : siti@contoh.example",
        "Université du Port siti@contoh.example"
    )]
    [InlineData(
        "Dosen pada Fakultas Hukum Universitas Contoh. Surel: siti@contoh.example",
        "Fakultas Hukum Universitas Contoh siti@contoh.example"
    )]
    [InlineData(
        "Docente, Programa em História/Universidade Exemplo. Surel: siti@contoh.example",
        "Docente, Programa em História/Universidade Exemplo siti@contoh.example"
    )]
    public void A_note_behind_a_name_is_about_that_author(string note, string person)
    {
        var meta = Meta(
            Begin().Note("Siti Rahma", note).Note("Budi Santoso", "Professor da Universidade de Lá. E-mail: budi@contoh.example.")
        );
        Assert.Equal($"Siti Rahma: {person} | Budi Santoso: Universidade de Lá budi@contoh.example", Linked(meta));
    }

    [Theory]
    [InlineData("Dr. Siti Rahma, S.H., M.H. (penulis utama)", "Dr. Siti Rahma, S.H., M.H.")]
    [InlineData("Siti Rahma (first author), Budi Santoso (co-author)", "Siti Rahma | Budi Santoso")]
    [InlineData("Siti Rahma (ketua), Budi Santoso (anggota 1)", "Siti Rahma | Budi Santoso")]
    public void The_rank_of_an_author_is_no_part_of_the_name(string printed, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(printed).P("Universitas Contoh, Batam, Indonesia"))));

    [Theory]
    [InlineData("Siti Rahma, dkk.", "dkk.")]
    [InlineData("Siti Rahma, Budi Santoso et al.", "et al.")]
    public void Authors_whom_nothing_names_are_asked_for(string printed, string others)
    {
        var paper = End(Begin().P(printed).P("Universitas Contoh, Batam, Indonesia"));
        Assert.Equal("Siti Rahma", paper.Article().Meta.Contribs[0].Raw);
        Assert.Equal(others, Assert.Single(paper.Findings(OddAuthor.Rule)).Before);
    }

    [Fact]
    public void Names_and_addresses_may_stand_in_the_style_of_headings()
    {
        var meta = Meta(
            Begin()
                .Heading("Siti Rahma & Budi Santoso", 2)
                .Heading("Universitas Contoh, Batam, Indonesia", 3)
                .Heading("siti@contoh.example", 3)
        );
        Assert.Equal(
            "Siti Rahma: Universitas Contoh, Batam, Indonesia siti@contoh.example | Budi Santoso: Universitas Contoh, Batam, Indonesia",
            Linked(meta)
        );
    }

    [Fact]
    public void A_heading_that_reads_like_names_and_has_nothing_of_authors_by_it_is_none() =>
        Assert.Empty(Meta(Begin().Heading("Sea Gypsies", 2).P("A story from the islands in two parts")).Contribs);

    [Theory]
    [InlineData("How to Cite: Rahma, S., & Santoso, B. (2025). Another title for it. *Perantau*, 1(2), 55–72.")]
    [InlineData("Cara sitasi: Rahma, S., & Santoso, B. (2025). Judul yang lain. *Perantau*, 1(2), 55–72.")]
    public void How_to_cite_the_article_is_no_word_of_a_contact(string printed)
    {
        var result = new Paper()
            .Title("Routes of Return in the Riau Islands")
            .P("Siti Rahma^1*^, Budi Santoso^1^")
            .P("^1^Universitas Contoh, Batam, Indonesia")
            .P("*Corresponding author: siti@contoh.example")
            .P("Abstract")
            .P(Paper.Prose())
            .P(printed)
            .Heading("Introduction")
            .P(Paper.Prose())
            .Recognise();
        Assert.Empty(result.Value.Meta.AuthorNotes);
        Assert.Contains(result.Diagnostics, finding => finding.Before?.StartsWith(printed[..8], StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Shortened_names_behind_addresses_tell_whose_they_are()
    {
        var meta = Meta(
            Begin()
                .P("Hanna-Leena Virtanen-Cole a,*, Siti Rahma b")
                .P("a Universitas Contoh, Batam, Indonesia")
                .P("b Universitas Lain, Medan, Indonesia")
                .P("E-mail addresses: hlv@contoh.example (H.-L. Virtanen-Cole), a.b@lain.example (S. Rahma).")
        );
        Assert.Equal(["hlv@contoh.example", "a.b@lain.example"], meta.Contribs.Select(contrib => contrib.Email));
        Assert.Equal("Hanna-Leena Virtanen-Cole", meta.Contribs[0].Raw);
    }

    [Theory]
    [InlineData("Rijksuniversiteit Drenthe, Assen, the Netherlands")]
    [InlineData("Ateneo de Davao, Davao City, Philippines")]
    [InlineData("Scalabrini Migration Desk, Manila, Philippines")]
    public void A_line_with_a_place_under_the_author_is_where_that_author_works(string line)
    {
        var meta = Meta(Begin().P("Siti Rahma").P(line));
        Assert.Equal("Siti Rahma", Assert.Single(meta.Contribs).Raw);
        Assert.Equal(line, Assert.Single(meta.Affs).Raw);
    }

    [Fact]
    public void A_word_and_a_number_under_the_authors_name_nobody() =>
        Assert.Single(Meta(Begin().P("Siti Rahma").P("Universitas Contoh, Batam, Indonesia").P("Gate 14")).Contribs);

    [Fact]
    public void The_address_to_write_to_behind_the_abstract_is_no_text()
    {
        var article = Begin()
            .P("Siti Rahma^1,*^")
            .P("^1^Universitas Contoh, Batam")
            .P("Abstract")
            .P(Paper.Prose())
            .P("Keywords: return; islands")
            .P(
                "Corresponding Author: Siti Rahma, Universitas Contoh, Jl. Raya Pelabuhan No. 8, Batam 45252, Indonesia, in the old building"
            )
            .P("INTRODUCTION", bold: true)
            .P(Paper.Prose())
            .Article();
        Assert.Empty(article.Body.Blocks);
    }
}
