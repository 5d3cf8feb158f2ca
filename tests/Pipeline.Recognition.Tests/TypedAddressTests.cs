using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.Tests;

/// <summary>Addresses that authors typed as plain text.</summary>
public sealed class TypedAddressTests
{
    [Theory]
    [InlineData("Data stand at https://example.org/data/1 (see note).", "https://example.org/data/1|https://example.org/data/1")]
    [InlineData("So it is (https://example.org/a_(b)).", "https://example.org/a_(b)|https://example.org/a_(b)")]
    [InlineData("See www.example.org.", "https://www.example.org|www.example.org")]
    [InlineData("The set has doi: 10.1234/abc.5, which is open.", "https://doi.org/10.1234/abc.5|10.1234/abc.5")]
    [InlineData("It stands at https://doi.org/10.1234/abc.", "https://doi.org/10.1234/abc|https://doi.org/10.1234/abc")]
    [InlineData("Write to office.one@example.ac.id; it answers.", "mailto:office.one@example.ac.id|office.one@example.ac.id")]
    [InlineData("Version 10.1234 of https:// is none, nor is a@b.", "")]
    public void An_address_is_a_link_without_the_stops_around_it(string text, string links)
    {
        var paragraph = (Paragraph)
            Paper.WithFront().Heading("Introduction").P(text).Heading("Method").P(Paper.Prose()).Article().Body.Sections[0].Blocks[0];
        Assert.Equal(text, paragraph.Content.PlainText());
        Assert.Equal(links, string.Join(' ', paragraph.Content.OfType<ExtLink>().Select(link => $"{link.Uri}|{link.Content.PlainText()}")));
    }
}
