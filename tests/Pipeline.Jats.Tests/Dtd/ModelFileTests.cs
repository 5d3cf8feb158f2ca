namespace Pipeline.Jats.Tests.Dtd;

public sealed class ModelFileTests
{
    private static readonly string ModelPath = Path.Combine("src", "Pipeline.Jats", "Checking", "jats-publishing-1.3.txt");

    /// <summary>
    /// With JATS_MODEL_UPDATE=1 the file is written instead of compared, which is how it was made.
    /// </summary>
    [SharedFact]
    public void The_model_that_the_checker_ships_with_is_what_the_DTD_says()
    {
        var path = Path.Combine(SharedSchemas.Repository, ModelPath);
        var expected = ModelFile.Write(SharedSchemas.ReadPublishingDtd());
        if (Environment.GetEnvironmentVariable("JATS_MODEL_UPDATE") == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
