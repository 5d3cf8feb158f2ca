using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Works;

public sealed class WorkReaderTests
{
    [Theory]
    [InlineData("423", "41", "423-441")]
    [InlineData("423", "441", "423-441")]
    [InlineData("S12", "5", "S12-S15")]
    [InlineData("99", "101", "99-101")]
    [InlineData("354", "39", "354-39")]
    [InlineData("7", "", "7")]
    [InlineData("7", "7", "7")]
    [InlineData("xi", "xv", "xi-xv")]
    public void A_shortened_last_page_is_written_out(string first, string last, string expected) =>
        Assert.Equal(expected, new PageSpan(first, last).Joined("-"));

    [Theory]
    [InlineData("van der Berg", "van der", "Berg")]
    [InlineData("Van der Berg", "", "Van der Berg")]
    [InlineData("de", "", "de")]
    [InlineData("Lind", "", "Lind")]
    [InlineData("de la", "de", "la")]
    public void Small_words_before_a_surname_are_its_particle(string surname, string particle, string family)
    {
        var person = WorkPerson.Person(surname, "J.", string.Empty);
        Assert.Equal((particle, family, surname), (person.Particle, person.Family, person.Surname));
    }

    [Fact]
    public void A_source_without_a_title_in_it_is_the_work()
    {
        var book = WorkReader.Read(TypedSamples.Book);
        Assert.Equal(("Home and harbour", null), (book.Title, book.Container));
        var article = WorkReader.Read(TypedSamples.Article);
        Assert.Equal("Quiet Studies", article.Container);
    }

    [Theory]
    [InlineData("Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran", PublicationType.Legal, 2017)]
    [InlineData("Immigration Act 1959", PublicationType.Legal, 1959)]
    [InlineData("Immigration Act", PublicationType.Legal, null)]
    [InlineData("Reading the Immigration Act 1959", PublicationType.Book, null)]
    public void A_law_without_a_year_of_its_own_has_the_one_in_its_name(string title, PublicationType type, int? year) =>
        Assert.Equal(year, WorkReader.Read(TypedReference.Of(null, $"{{Source:{title}}}.") with { Type = type }).Issued?.Year);

    [Fact]
    public void People_without_numbers_are_parted_where_a_field_comes_again()
    {
        Seq<RefPart> parts =
        [
            new(RefField.Surname, "Lind"),
            new(RefField.None, " "),
            new(RefField.GivenNames, "J"),
            new(RefField.None, ", "),
            new(RefField.Surname, "Abe"),
            new(RefField.None, " "),
            new(RefField.GivenNames, "K"),
            new(RefField.EtAl, "et al"),
        ];
        var authors = WorkReader.Read(new Reference("r", null, parts, SourceRef.None)).Authors;
        Assert.Equal(["Lind J", "Abe K"], authors.Names.Select(name => $"{name.Family} {name.Given}"));
        Assert.Equal("et al", authors.EtAl);
    }

    [Theory]
    [InlineData("{Doi:doi:10.1234/abc.}", "10.1234/abc")]
    [InlineData("{Doi:https://doi.org/10.1234/ abc}", "10.1234/abc")]
    [InlineData("{Doi:nonsense}", null)]
    public void A_DOI_is_bare(string marked, string? expected) =>
        Assert.Equal(expected, WorkReader.Read(TypedReference.Of(null, marked)).Doi);

    [Fact]
    public void A_link_to_the_resolver_is_no_address_besides()
    {
        var work = WorkReader.Read(TypedReference.Of(null, "{Source:Home}. {Uri:https://doi.org/10.1234/abc}"));
        Assert.Equal(("10.1234/abc", null), (work.Doi, work.Url));
    }

    [Fact]
    public void A_reference_is_as_sure_as_its_least_sure_field()
    {
        var reference = TypedSamples.Book with
        {
            Parts = TypedSamples.Book.Parts.Select(part => part.Field == RefField.Edition ? part with { Confidence = 0.4 } : part),
        };
        Assert.Equal(0.4, WorkReader.Read(reference).Confidence);
        Assert.Equal(0, WorkReader.Read(ReferenceSample.Of("nothing known")).Confidence);
    }

    [Theory]
    [InlineData("{Year:in press}", "in press")]
    [InlineData("{Year:akan terbit}", "in press")]
    [InlineData("{Year:2019}", null)]
    public void What_is_to_appear_says_so(string marked, string? expected) =>
        Assert.Equal(expected, WorkReader.Read(TypedReference.Of(null, marked)).Status);

    [Theory]
    [InlineData("{ArticleTitle:“Home.”}", "Home")]
    [InlineData("{ArticleTitle:“Home” and “harbour”}", "“Home” and “harbour”")]
    [InlineData("{ArticleTitle:Home.}", "Home")]
    [InlineData("{ArticleTitle:In Washington, D.C.}", "In Washington, D.C.")]
    [InlineData("{ArticleTitle:Home?}", "Home?")]
    public void Titles_stand_without_the_signs_around_them(string marked, string expected) =>
        Assert.Equal(expected, WorkReader.Read(TypedReference.Of(null, marked)).Title);
}
