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
    [InlineData("build --jbos 2 manuscripts", ExitCode.WrongUsage)]
    [InlineData("build --journal absent manuscripts", ExitCode.WrongUsage)]
    [InlineData("explain PIPE999", ExitCode.WrongUsage)]
    [InlineData("validate nowhere.xml", ExitCode.WrongUsage)]
    [InlineData("jats nowhere.xml", ExitCode.WrongUsage)]
    [InlineData("jats Pipeline.sln --quiet", ExitCode.Unreadable)]
    [InlineData("explain JREA004", ExitCode.Fine)]
    [InlineData("compare nowhere.xml README.md", ExitCode.WrongUsage)]
    [InlineData("compare README.md README.md", ExitCode.Unreadable)]
    [InlineData(
        "compare tests/Pipeline.Comparison.Tests/Samples/article.xml tests/Pipeline.Comparison.Tests/Samples/ojs-export.xml",
        ExitCode.Fine
    )]
    [InlineData("references nowhere.docx", ExitCode.WrongUsage)]
    [InlineData("references README.md --format marc", ExitCode.WrongUsage)]
    [InlineData("references README.md --json --format bibtex", ExitCode.WrongUsage)]
    [InlineData("references README.md --journal absent", ExitCode.WrongUsage)]
    [InlineData("references templates/perantau/logo.png", ExitCode.Unreadable)]
    [InlineData("references tests/Pipeline.Comparison.Tests/Samples/article.xml", ExitCode.Fine)]
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

    [Theory]
    [InlineData("build --bogus")]
    [InlineData("check manuscripts --bogus")]
    [InlineData("typeset --bogus")]
    [InlineData("jats --bogus nowhere.xml")]
    [InlineData("validate --bogus")]
    [InlineData("references --bogus")]
    [InlineData("compare --bogus README.md")]
    [InlineData("explain --bogus")]
    [InlineData("new issue --bogus")]
    public void An_unknown_option_is_no_file(string arguments)
    {
        var run = Run(arguments.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("There is no option '--bogus'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("references FILE")]
    [InlineData("compare FILE FILE")]
    [InlineData("validate FILE")]
    [InlineData("jats FILE")]
    [InlineData("build FOLDER")]
    [InlineData("new article FOLDER/rahma")]
    public void A_file_that_cannot_be_read_is_no_mistake_of_the_program(string arguments)
    {
        var file = Path.Combine(_folder, "issue.yaml");
        File.WriteAllText(file, "volume: 1");
        using var held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None);

        var run = Run(
            arguments.Replace("FILE", file, StringComparison.Ordinal).Replace("FOLDER", _folder, StringComparison.Ordinal).Split(' ')
        );

        Assert.Equal(ExitCode.Unreadable, run.ExitCode);
        Assert.Contains("issue.yaml", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "compare tests/Pipeline.Comparison.Tests/Samples/article.xml tests/Pipeline.Comparison.Tests/Samples/article.xml --html FOLDER"
    )]
    [InlineData("new issue FOLDER/file")]
    [InlineData("new article FOLDER/file")]
    public void A_place_that_takes_no_file_is_wrong_usage(string arguments)
    {
        File.WriteAllText(Path.Combine(_folder, "file"), string.Empty);

        var run = Run(arguments.Replace("FOLDER", _folder, StringComparison.Ordinal).Split(' '));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("could not be written", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(_folder, "file")], Directory.EnumerateFileSystemEntries(_folder));
    }

    [Fact]
    public void Behind_two_dashes_a_name_is_a_file() =>
        Assert.Contains("'--bogus'", Run("build", "--", "--bogus").Error, StringComparison.Ordinal);

    [Fact]
    public void A_built_sample_is_valid_and_a_damaged_one_is_not()
    {
        Assert.Equal(ExitCode.Fine, Run("build", "manuscripts", "--output", _folder, "--quiet").ExitCode);
        var article = Directory.EnumerateFiles(_folder, "article.xml", SearchOption.AllDirectories).First();
        Assert.Equal(ExitCode.Fine, Run("validate", article).ExitCode);

        File.WriteAllText(
            article,
            File.ReadAllText(article)
                .Replace("<title-group>", "<title-group><p>", StringComparison.Ordinal)
                .Replace("</title-group>", "</p></title-group>", StringComparison.Ordinal)
        );
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
        Assert.EndsWith(
            "paper.docx",
            json.GetProperty("findings")[0].GetProperty("place").GetProperty("part").GetString(),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(Path.Combine(_folder, "out")));
    }

    [Fact]
    public void A_wrong_template_is_told_as_JSON_too()
    {
        var run = Run(
            "typeset",
            "tests/Pipeline.Comparison.Tests/Samples/article.xml",
            "--journal",
            "absent",
            "--output",
            _folder,
            "--json"
        );

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((ExitCode.WrongUsage, 0), (json.GetProperty("exitCode").GetInt32(), json.GetProperty("files").GetArrayLength()));
        Assert.NotEqual(0, json.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Compare_tells_what_differs_as_text_as_JSON_and_as_a_page()
    {
        const string original = "tests/Pipeline.Comparison.Tests/Samples/article.xml";
        var (changed, page) = (Path.Combine(_folder, "changed.xml"), Path.Combine(_folder, "page.html"));
        File.WriteAllText(
            changed,
            File.ReadAllText(Path.Combine(Repository.Root, original)).Replace("eleven guests", "twelve guests", StringComparison.Ordinal)
        );

        var run = Run("compare", original, changed, "--html", page, "--no-colour");
        var json = JsonDocument.Parse(Run("compare", original, changed, "--json").Output).RootElement;

        Assert.Equal(ExitCode.Blocked, run.ExitCode);
        Assert.Contains("received [-eleven-]{+twelve+} guests", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, json.GetProperty("count").GetInt32());
        Assert.Contains("<ins>", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json", "[\n")]
    [InlineData("--format csl-json", "[\n")]
    [InlineData("--format bibtex", "@book{lind2019home,\n")]
    [InlineData("--format ris", "TY  - BOOK\r\n")]
    [InlineData("--format jats", "<?xml")]
    [InlineData("--format table", "No.\tType\t")]
    [InlineData("", "No.\tType\t")]
    public void References_go_to_standard_output_in_the_form_asked_for(string options, string beginning)
    {
        var file = Path.Combine(_folder, "list.txt");
        File.WriteAllText(file, "Lind, J. (2019). Home and harbour. Quiet Press.");

        var run = Run([.. "references".Split(' '), file, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((ExitCode.Fine, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith(beginning, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_tells_places_and_gates()
    {
        var file = Path.Combine(_folder, "a.xml");
        File.WriteAllText(file, "<article>\n  <front><para/></front>\n</article>");

        var json = JsonDocument.Parse(Run("validate", file, "--json").Output).RootElement;
        var place = json.GetProperty("findings")
            .EnumerateArray()
            .First(finding => finding.GetProperty("code").GetString() == "JATS011")
            .GetProperty("xml");
        Assert.Equal(
            (2, 11, "/article/front/para"),
            (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32(), place.GetProperty("xpath").GetString())
        );
        Assert.Equal(
            ["schema", "jats4r", "archive", "crossref", "doaj", "scholar", "consistency"],
            json.GetProperty("files")[0].GetProperty("gates").EnumerateArray().Select(gate => gate.GetProperty("gate").GetString())
        );

        var text = Run("validate", file, "--gate", "schema");
        Assert.Equal(ExitCode.Blocked, text.ExitCode);
        Assert.Contains($"{file}:2:11  /article/front/para", text.Output, StringComparison.Ordinal);
        Assert.Contains("not ready", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("JATS4R", text.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Run("validate", file, "--gate", "pearly").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, Run("validate", file, "--dtd", "nowhere").ExitCode);
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
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
