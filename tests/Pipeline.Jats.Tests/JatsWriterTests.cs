using Pipeline.Jats.Tests.Dtd;

namespace Pipeline.Jats.Tests;

public sealed class JatsWriterTests
{
    [SharedFact]
    public void An_ordinary_article_is_valid()
    {
        var result = JatsWriter.Write(Samples.Full);
        Assert.Empty(DtdValidator.Errors(result.Value));
        Assert.Empty(result.Diagnostics);
    }

    [SharedFact]
    public void An_article_with_nothing_is_valid() => Assert.Empty(DtdValidator.Errors(JatsWriter.Write(Samples.Empty).Value));
}
