using Pipeline.References.Parsing;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Tests.Parsing;

/// <summary>References in the Chinese standard, with full-width signs and with others.</summary>
public sealed class MarkedWorkTests
{
    [Theory]
    [InlineData(
        "戴一峰. 网络与侨批[J]. 安静史研究，2003（1）：70-78.",
        PublicationType.Journal,
        "Surname=戴一峰|ArticleTitle=网络与侨批|Source=安静史研究|Year=2003|Issue=1|FirstPage=70|LastPage=78"
    )]
    [InlineData(
        "陈春声，李四，等. 港口史[J]. 安静学报，2007，23（2）：73-77.",
        PublicationType.Journal,
        "Surname=陈春声|Surname=李四|EtAl=等|ArticleTitle=港口史|Source=安静学报|Year=2007|Volume=23|Issue=2|FirstPage=73|LastPage=77"
    )]
    [InlineData(
        "LIU H. Quiet capital: a study[J]. Quiet Studies，2001，39（3）：357-381.",
        PublicationType.Journal,
        "Surname=LIU|GivenNames=H|ArticleTitle=Quiet capital: a study|Source=Quiet Studies|Year=2001|Volume=39|Issue=3|FirstPage=357|LastPage=381"
    )]
    [InlineData(
        "滨下武志. 港口大视野[M]. 香港：安静书馆，1997.",
        PublicationType.Book,
        "Surname=滨下武志|Source=港口大视野|PublisherLoc=香港|PublisherName=安静书馆|Year=1997"
    )]
    [InlineData(
        "王炜中. 港口文化[C]//李四. 港口论文集. 北京：安静出版社，2008：12-25.",
        PublicationType.Chapter,
        "Surname=王炜中|ChapterTitle=港口文化|Source=港口论文集|PublisherLoc=北京|PublisherName=安静出版社|Year=2008|FirstPage=12|LastPage=25"
    )]
    [InlineData(
        "张三. 港口社会[D]. 厦门：安静大学，2015.",
        PublicationType.Thesis,
        "Surname=张三|Source=港口社会|PublisherLoc=厦门|PublisherName=安静大学|Year=2015"
    )]
    [InlineData(
        "林国栋. 港口的纸[N]. 安静日报，2019-05-12（A08）.",
        PublicationType.Newspaper,
        "Surname=林国栋|ArticleTitle=港口的纸|Source=安静日报|Year=2019|Month=05|Day=12|FirstPage=A08"
    )]
    public void The_mark_tells_kind_and_order_of_the_fields(string reference, PublicationType type, string fields)
    {
        var parsed = ReferenceParser.Parse(ReferenceSample.Of(reference));
        Assert.Equal(type, parsed.Type);
        Assert.Equal(fields, ReferenceSample.Fields(parsed));
        Assert.Equal(reference, parsed.Raw);
    }

    [Fact]
    public void A_body_that_wrote_a_page_is_no_person()
    {
        var parsed = ReferenceParser.Parse(
            ReferenceSample.Of("港口档案馆. 港口档案[EB/OL].（2013-06-19）[2026-01-12]. http://harbour.example/qiaopi.")
        );
        Assert.Equal(PublicationType.Webpage, parsed.Type);
        Assert.StartsWith(
            "Collab=港口档案馆|Source=港口档案|Year=2013|Month=06|Day=19|",
            ReferenceSample.Fields(parsed),
            StringComparison.Ordinal
        );
    }
}
