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

    /// <summary>Two articles that have nothing to do with each other are the hardest to pair.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Any_other_file_is_not(string name)
    {
        var index = Array.FindIndex(Samples.Files, file => Path.GetFileName(file) == name);
        var (a, b) = (File.ReadAllText(Samples.Files[index]), index == 0 ? Samples.Export : File.ReadAllText(Samples.Files[index - 1]));

        Assert.NotEmpty(Samples.Compare(index == 0 ? a.Replace("Leaving", "Left", StringComparison.Ordinal) : a, b));
    }
}
