using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Tests;

/// <summary>Where the given names end and two surnames begin.</summary>
public class SurnameTests
{
    [Theory]
    [InlineData("es", "Segundo Tulcanaza Erazo", null, "Tulcanaza Erazo")]
    [InlineData("es", "María Elena Erazo", null, "Erazo")]
    [InlineData("en", "Augusta Meyrick-Dos Santos", null, "Meyrick-Dos Santos")]
    [InlineData("en", "Augusta Meyrick-da Silva", null, "Meyrick-da Silva")]
    [InlineData("en", "Segundo Tulcanaza Erazo", null, "Erazo")]
    [InlineData("en", "Segundo Tulcanaza Erazo", "To cite: Tulcanaza Erazo, S. (2026). Rutas.", "Tulcanaza Erazo")]
    [InlineData("es", "Segundo Luis Tulcanaza Erazo", "Para citar: Erazo, S. L. T. (2026). Rutas.", "Erazo")]
    [InlineData("es", "Luz Marina Benavides Quiroga", "Para citar: Benavides Quiroga, L. M. (2026). Rutas.", "Benavides Quiroga")]
    public void Names_divide_as_the_article_is_cited_and_else_as_is_the_custom(
        string language,
        string author,
        string? citation,
        string surname
    ) => Assert.Equal(surname, Surname(language, author, meta => meta with { CitedAs = citation }));

    [Fact]
    public void A_work_in_the_list_tells_how_the_name_of_its_author_divides()
    {
        var reference = new Reference("ref1", null, [new(RefField.None, "Tulcanaza Erazo, S. (2020). Rutas. Quay Press.")], Given.Place);
        var article = Article("en", "Segundo Tulcanaza Erazo");
        article = article with { Back = article.Back with { References = new("References", [reference], Given.Place) } };
        Assert.Equal("Tulcanaza Erazo", MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Contribs[0].Name?.Surname);
    }

    private static string? Surname(string language, string author, Func<ArticleMeta, ArticleMeta> change)
    {
        var article = Article(language, author);
        return MetadataNormaliser
            .Normalise(article with { Meta = change(article.Meta) }, Given.Context)
            .Value.Meta.Contribs[0]
            .Name?.Surname;
    }

    private static Article Article(string language, string author) =>
        Given.With(meta =>
            meta with
            {
                Affs = [new("aff1", "1", "Universidad del Puerto, Cúcuta, Colombia", Given.Place)],
                Contribs = [Given.Contrib(author) with { AffIds = ["aff1"] }],
            }
        ) with
        {
            Language = language,
        };
}
