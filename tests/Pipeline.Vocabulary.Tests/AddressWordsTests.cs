using Pipeline.Vocabulary.People;
using Pipeline.Vocabulary.Places;

namespace Pipeline.Vocabulary.Tests;

public class AddressWordsTests
{
    [Theory]
    [InlineData("Associate Professor", true)]
    [InlineData("Professor of Geography", true)]
    [InlineData("Dosen Tetap", true)]
    [InlineData("PhD candidate", true)]
    [InlineData("Independent Researcher", false)]
    [InlineData("Faculty of Law", false)]
    public void A_post_is_told_by_its_words(string text, bool isPost) => Assert.Equal(isPost, Posts.Is(text));

    [Theory]
    [InlineData("Dosen Fakultas Hukum", "Dosen ")]
    [InlineData("Fakultas Hukum", "")]
    public void A_post_may_stand_before_a_body(string text, string post) => Assert.Equal(post.Length, Posts.LeadLength(text));

    [Theory]
    [InlineData("Jl. Melati 3", true, true, true)]
    [InlineData("University Ave", true, false, true)]
    [InlineData("Campus West", true, false, false)]
    [InlineData("Bandung", false, false, false)]
    public void Streets_are_told_by_their_words(string text, bool isIn, bool isAtStart, bool isName) =>
        Assert.Equal((isIn, isAtStart, isName), (Streets.IsIn(text), Streets.IsAtStart(text), Streets.IsName(text)));

    [Theory]
    [InlineData("Siti Rahma (ORCID iD: https://orcid.org/0000-0002-1825-0097)", "(ORCID iD: https://orcid.org/0000-0002-1825-0097)")]
    [InlineData("Siti Rahma 0000-0002-1825-0097", " 0000-0002-1825-0097")]
    [InlineData("No. 10000-0002-1825-0097", "")]
    public void An_iD_is_found_with_what_announces_it(string text, string found) =>
        Assert.Equal(found, ContactPatterns.AnnouncedOrcid().Match(text).Value);
}
