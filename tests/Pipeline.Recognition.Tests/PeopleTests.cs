using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Authors as many countries write them, with the words that stand among names and are none.</summary>
public sealed class PeopleTests
{
    private static Paper Begin() => new Paper().Title("Routes of Return in the Riau Islands");

    private static Paper End(Paper paper) => paper.P("**Abstract**").P(Paper.Prose()).Heading("Introduction").P(Paper.Prose("the market"));

    private static ArticleMeta Meta(Paper paper) => End(paper).Article().Meta;

    private static string Names(ArticleMeta meta) => string.Join(" | ", meta.Contribs.Select(contrib => contrib.Raw));

    private static string Linked(ArticleMeta meta) =>
        string.Join(" | ", meta.Contribs.Select(contrib => $"{contrib.Raw}: {string.Join(" + ", contrib.AffIds.Select(id => meta.Affs.First(aff => aff.Id == id).Raw))} {contrib.Email} {contrib.Orcid}".TrimEnd()));

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
    [InlineData("Hendra Wijaya, Sp.PD., K-GEH^1^, Lina Susanti^1^", "Hendra Wijaya, Sp.PD., K-GEH | Lina Susanti")]
    [InlineData("Hendra Wijaya, Sp.OG(K), Subsp.Onk., FINASIM^1^, Lina Susanti, SpA^1^", "Hendra Wijaya, Sp.OG(K), Subsp.Onk., FINASIM | Lina Susanti, SpA")]
    [InlineData("Hendra Wijaya, M.Sc.PH^1^, Lina Susanti, Ph.D.(c)^1^", "Hendra Wijaya, M.Sc.PH | Lina Susanti, Ph.D.(c)")]
    [InlineData("Hendra Wijaya, Lc., M.A.(Hons)^1^, Lina Susanti, FRCP^1^", "Hendra Wijaya, Lc., M.A.(Hons) | Lina Susanti, FRCP")]
    [InlineData("Hendra Wijaya^1^, Sparta Kim^1^", "Hendra Wijaya | Sparta Kim")]
    public void Degrees_behind_a_name_are_no_authors(string printed, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia"))));

    [Theory]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^, on behalf of the HARBOUR Study Group^‡^", "Siti Rahma | Budi Santoso | on behalf of the HARBOUR Study Group")]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^ on behalf of the HARBOUR Study Group", "Siti Rahma | Budi Santoso | on behalf of the HARBOUR Study Group")]
    [InlineData("Siti Rahma^1^, and the FERRY Consortium", "Siti Rahma | the FERRY Consortium")]
    [InlineData("Siti Rahma^1^ dan Tim Peneliti Pesisir", "Siti Rahma | Tim Peneliti Pesisir")]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^, for the FERRY Investigators", "Siti Rahma | Budi Santoso | for the FERRY Investigators")]
    [InlineData("Siti Rahma^1^, Budi Santoso^1^ atas nama Jaringan Pesisir", "Siti Rahma | Budi Santoso | atas nama Jaringan Pesisir")]
    public void A_group_may_sign_with_the_authors(string printed, string names) =>
        Assert.Equal(names, Names(Meta(Begin().P(printed).P("^1^Universitas Contoh, Batam, Indonesia").P("‡ Members of the group are listed in the acknowledgements."))));

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
        var paper = End(Begin().P("People and power of Kampung Baru and Old Riau").P("Siti Rahma, Budi Santoso").P("Universitas Contoh, Indonesia"));
        Assert.Equal("Siti Rahma | Budi Santoso", Names(paper.Article().Meta));
        Assert.Empty(paper.Findings(OddAuthor.Rule));
    }

    [Fact]
    public void Names_that_were_read_nowhere_are_asked_about()
    {
        var paper = End(Begin().P("By the late Siti Rahma and her son the printer Budi Santoso^1,2^").P("Ali Hasjmy^1^").P("^1^Universitas Contoh, Indonesia")).Heading("References").P("1. Santoso B. Letters. Batam: Harbour Press; 2020.").P("2. Abidin A. Tides. Batam: Harbour Press; 2021.");
        Assert.Equal("Ali Hasjmy", Names(paper.Article().Meta));
        Assert.Single(paper.Findings(AuthorsUnread.Rule));
        Assert.DoesNotContain(paper.Article().Meta.AuthorNotes, note => note.Content.OfType<Emphasis>().Any());
    }

    [Theory]
    [InlineData("Siti Rahma (Universitas Contoh), Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) & Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) dan Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh); Budi Santoso (Universitas Lain)")]
    [InlineData("Siti Rahma (Universitas Contoh) Budi Santoso (Universitas Lain).")]
    public void Each_name_may_have_its_address_in_brackets_behind_it(string printed) =>
        Assert.Equal("Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Lain", Linked(Meta(Begin().P(printed))));

    [Theory]
    [InlineData("Dr. Siti Rahma (Universitas Contoh, siti@contoh.example) and Budi Santoso (Harbour University (UK))", "Dr. Siti Rahma: Universitas Contoh siti@contoh.example | Budi Santoso: Harbour University (UK)")]
    [InlineData("Siti Rahma and Ali Hasjmy (Universitas Contoh), Budi Santoso (Universitas Lain)", "Siti Rahma: Universitas Contoh | Ali Hasjmy: Universitas Contoh | Budi Santoso: Universitas Lain")]
    [InlineData("Siti Rahma (Universitas Contoh), Budi Santoso (Universitas Contoh)", "Siti Rahma: Universitas Contoh | Budi Santoso: Universitas Contoh")]
    [InlineData("Siti Rahma (Universitas Contoh)", "Siti Rahma: Universitas Contoh")]
    public void Addresses_in_brackets_are_those_of_the_names_before_them(string printed, string linked) =>
        Assert.Equal(linked, Linked(Meta(Begin().P(printed))));
}
