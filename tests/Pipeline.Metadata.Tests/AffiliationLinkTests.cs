using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Metadata.Tests;

public class AffiliationLinkTests
{
    private static Seq<Contrib> Linked(string[] first) =>
        MetadataNormaliser
            .Normalise(
                Given.Authors(Given.Contrib("Budi Santoso") with { AffIds = [.. first] }, Given.Contrib("Siti Rahma") with { AffIds = [] }),
                Given.Context
            )
            .Value.Meta.Contribs;

    [Fact]
    public void The_only_address_is_everybody_s_where_it_is_nobody_s_own() =>
        Assert.All(Linked([]), contrib => Assert.Equal(["aff1"], contrib.AffIds));

    [Fact]
    public void The_only_address_stays_with_the_author_who_has_it() => Assert.Empty(Linked(["aff1"])[1].AffIds);

    [Fact]
    public void Several_addresses_that_nobody_has_are_asked_about_once()
    {
        var meta = Given.Authors(Given.Contrib("Budi Santoso") with { AffIds = [] }, Given.Contrib("Siti Rahma") with { AffIds = [] }).Meta;
        var article = Given.Clean with
        {
            Meta = meta with { Affs = [meta.Affs[0], meta.Affs[0] with { Id = "aff2", Raw = "Institut Laut, Jakarta, Indonesia" }] },
        };
        Assert.Single(MetadataNormaliser.Normalise(article, Given.Context).Diagnostics, finding => finding.Code == "META064");
    }

    [Theory]
    [InlineData("aff1", "aff2", "1", "2")]
    [InlineData("aff1", "aff1", null, null)]
    public void Addresses_without_marks_are_numbered_where_there_are_several(string first, string second, string? one, string? two)
    {
        var meta = Given
            .Authors(Given.Contrib("Budi Santoso") with { AffIds = [first] }, Given.Contrib("Siti Rahma") with { AffIds = [second] })
            .Meta;
        Seq<Aff> affs =
        [
            meta.Affs[0] with
            {
                Label = null,
            },
            meta.Affs[0] with
            {
                Id = "aff2",
                Label = null,
                Raw = "Institut Laut, Jakarta, Indonesia",
            },
        ];
        var article = Given.Clean with { Meta = meta with { Affs = first == second ? [affs[0]] : affs } };
        var result = MetadataNormaliser.Normalise(article, Given.Context).Value.Meta.Affs;
        Assert.Equal((one, two), (result[0].Label, result.Count > 1 ? result[1].Label : null));
    }
}
