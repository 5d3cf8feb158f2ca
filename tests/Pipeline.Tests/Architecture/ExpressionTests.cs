using System.Reflection;
using System.Text.RegularExpressions;

namespace Pipeline.Tests.Architecture;

/// <summary>Every regular expression of the program, on text that nobody would write but anybody may send.</summary>
public sealed class ExpressionTests
{
    private const int Length = 1500;

    /// <summary>Far more than a square of the length takes, and nothing beside a cube or a power.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Pieces =
    [
        "xx ",
        "a",
        "A",
        "Ab ",
        "A. ",
        "1",
        "12, ",
        " ",
        ".",
        ". ",
        "(",
        "Ab, ",
        "ab-",
        "漢",
        "a@",
        "and ",
        "Ab and ",
        "\t",
        "https://a.",
        "1–",
        "“",
        "a.",
        "dd/mm/",
    ];

    [Fact]
    public void None_runs_away()
    {
        var expressions = All().ToList();
        Assert.NotEmpty(expressions);
        var hostile = Pieces.Select(piece => string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "!").ToList();
        Assert.Empty(
            expressions
                .AsParallel()
                .Where(expression => hostile.Exists(text => RunsAway(expression.Attribute, text)))
                .Select(expression => expression.Name)
        );
    }

    private static IEnumerable<(string Name, GeneratedRegexAttribute Attribute)> All() =>
        from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*ipeline*.dll")
        where !file.Contains(".Tests.", StringComparison.Ordinal)
        from type in Assembly.LoadFrom(file).GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let attribute = method.GetCustomAttribute<GeneratedRegexAttribute>()
        where attribute is not null
        select ($"{type.Name}.{method.Name}", attribute);

    /// <summary>The same expression with an end to its time, which those of the program have not.</summary>
    private static bool RunsAway(GeneratedRegexAttribute attribute, string text)
    {
        try
        {
            _ = new Regex(attribute.Pattern, attribute.Options, Patience).Count(text);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
