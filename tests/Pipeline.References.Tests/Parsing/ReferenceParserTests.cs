using FsCheck.Xunit;
using Pipeline.References.Parsing;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

public sealed class ReferenceParserTests
{
    [Fact]
    public void A_journal_article_has_all_its_fields() =>
        Assert.Equal(
            "Surname=Lind|GivenNames=J. K.|Surname=de Vries|GivenNames=A.|Year=2019a|ArticleTitle=Home and harbour: Who stays?|Source=Journal of Quiet Studies|Volume=22|Issue=2|FirstPage=54|LastPage=89|Doi=https://doi.org/10.1234/jqs.54",
            Fields("Lind, J. K., & de Vries, A. (2019a). Home and harbour: Who stays? *Journal of Quiet Studies*, *22*(2), 54–89. https://doi.org/10.1234/jqs.54"));

    [Property]
    public bool No_character_of_a_reference_is_lost_or_moved(string?[] texts)
    {
        var parts = texts.Where(text => !string.IsNullOrEmpty(text)).Select((text, index) => new RefPart(RefField.None, text!, index % 2 == 1)).ToSeq();
        var parsed = ReferenceParser.Parse(new("ref1", null, parts, SourceRef.None));
        return parsed.Raw == string.Concat(parts.Select(part => part.Text));
    }

    private static string Fields(string marked) => ReferenceSample.Fields(ReferenceParser.Parse(ReferenceSample.Of(marked)));
}
