using System.Xml.Linq;
using System.Xml.XPath;
using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Tests.Validation;

public sealed class XPathTests
{
    [Fact]
    public void A_path_leads_to_its_element_and_no_other()
    {
        var document = XDocument.Parse("<article><body><sec><p>1</p><p>2</p></sec><sec><p>3</p><fig/></sec></body></article>");
        var paths = new XPaths(document.Root!);
        foreach (var element in document.Descendants())
            Assert.Same(element, document.XPathSelectElement(paths.Of(element)));
        Assert.Equal("/article/body/sec[2]/fig", paths.Of(document.Descendants("fig").Single()));
    }

    [Fact]
    public void Of_a_depth_that_nobody_reads_the_number_is_told()
    {
        var document = XDocument.Parse(
            $"<a>{string.Concat(Enumerable.Repeat("<b>", 60))}{string.Concat(Enumerable.Repeat("</b>", 60))}</a>"
        );
        var deepest = document.Descendants().Last();
        Assert.Equal("(//*)[61]", new XPaths(document.Root!).Of(deepest));
        Assert.Same(deepest, document.XPathSelectElement("(//*)[61]"));
    }
}
