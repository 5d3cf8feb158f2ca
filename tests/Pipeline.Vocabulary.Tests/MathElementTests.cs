using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Listings;

namespace Pipeline.Vocabulary.Tests;

public sealed class MathElementTests
{
    private static MathElement Half() =>
        MathElement
            .Of("mfrac", MathElement.Token("mn", "1"), MathElement.Token("mi", "x", new MathAttribute("mathvariant", "normal")))
            .With("linethickness", "0");

    [Fact]
    public void Equations_of_equal_parts_are_equal()
    {
        Assert.Equal(Half(), Half());
        Assert.NotEqual(Half(), Half().With("bevelled", "true"));
    }

    [Fact]
    public void The_listing_is_short_and_tells_all() =>
        Assert.Equal("(mfrac[linethickness=0] mn:1 mi[mathvariant=normal]:x)", MathListing.Of(Half()));

    [Fact]
    public void The_text_of_an_equation_is_that_of_its_tokens() => Assert.Equal("1x", Half().InnerText());

    [Fact]
    public void A_row_is_made_only_of_none_or_several()
    {
        Assert.Equal(Half(), MathElement.Row([Half()]));
        Assert.Equal("(mrow)", MathListing.Of(MathElement.Row([])));
    }
}
