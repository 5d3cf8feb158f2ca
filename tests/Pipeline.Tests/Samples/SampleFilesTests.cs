using Pipeline.Samples;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Samples;

public class SampleFilesTests
{
    [Fact]
    public void The_sample_manuscripts_are_what_their_generator_writes()
    {
        Assert.All(
            SampleManuscripts.All,
            file =>
                Assert.True(
                    File.ReadAllBytes(Path.Combine(Repository.Root, "manuscripts", file.Path)).AsSpan().SequenceEqual(file.Content),
                    file.Path
                )
        );
    }
}
