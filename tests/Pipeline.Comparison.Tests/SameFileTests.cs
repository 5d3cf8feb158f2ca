namespace Pipeline.Comparison.Tests;

public sealed class SameFileTests
{
    public static TheoryData<string> Files => new(Samples.Files.Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_the_same_as_itself(string name)
    {
        var xml = File.ReadAllText(Samples.Files.Single(file => Path.GetFileName(file) == name));

        Assert.Empty(Samples.Compare(xml, xml));
    }
}
