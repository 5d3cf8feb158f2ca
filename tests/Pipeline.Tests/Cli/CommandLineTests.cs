using System.Diagnostics;
using System.Text.Json;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.Cli;

/// <summary>The program as a user starts it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("build nowhere", ExitCode.WrongUsage)]
    [InlineData("build --jobs 0", ExitCode.WrongUsage)]
    [InlineData("bild", ExitCode.WrongUsage)]
    [InlineData("build --journal absent manuscripts", ExitCode.WrongUsage)]
    [InlineData("explain PIPE999", ExitCode.WrongUsage)]
    [InlineData("validate nowhere.xml", ExitCode.WrongUsage)]
    [InlineData("jats nowhere.xml", ExitCode.WrongUsage)]
    [InlineData("jats Pipeline.sln --quiet", ExitCode.Unreadable)]
    [InlineData("explain JREA004", ExitCode.Fine)]
    [InlineData("explain PIPE001", ExitCode.Fine)]
    [InlineData("--help", ExitCode.Fine)]
    [InlineData("check manuscripts", ExitCode.Fine)]
    public void The_exit_code_says_how_it_went(string arguments, int exitCode)
    {
        var run = Run(arguments.Split(' '));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEmpty(exitCode == ExitCode.Fine ? run.Output : run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_sample_is_valid_and_a_damaged_one_is_not()
    {
        Assert.Equal(ExitCode.Fine, Run("build", "manuscripts", "--output", _folder, "--quiet").ExitCode);
        var article = Directory.EnumerateFiles(_folder, "article.xml", SearchOption.AllDirectories).First();
        Assert.Equal(ExitCode.Fine, Run("validate", article).ExitCode);

        File.WriteAllText(article, File.ReadAllText(article).Replace("<title-group>", "<title-group><p>", StringComparison.Ordinal).Replace("</title-group>", "</p></title-group>", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Blocked, Run("validate", article).ExitCode);
    }

    [Fact]
    public void Json_goes_to_standard_output_alone()
    {
        File.WriteAllText(Path.Combine(_folder, "paper.docx"), "{\\rtf1 not a Word document}");

        var run = Run("build", Path.Combine(_folder, "paper.docx"), "--output", Path.Combine(_folder, "out"), "--json");

        Assert.Equal(ExitCode.Unreadable, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(ExitCode.Unreadable, json.GetProperty("exitCode").GetInt32());
        Assert.EndsWith("paper.docx", json.GetProperty("findings")[0].GetProperty("place").GetProperty("part").GetString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    private static (int ExitCode, string Output, string Error) Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "pipeline.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
