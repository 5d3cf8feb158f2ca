using Pipeline.Jats.Tex;

namespace Pipeline.Jats.Tests.Tex;

/// <summary>The file of commands.</summary>
public sealed class TexCommandTests
{
    private static readonly string[] Lines = File.ReadAllLines(
            Path.Combine(Dtd.SharedSchemas.Repository, "src", "Pipeline.Jats", "Tex", "tex-commands.txt")
        )
        .Where(line => line is not ['#', ' ', ..])
        .ToArray();

    [Fact]
    public void Every_line_is_a_kind_a_name_and_a_value_and_every_kind_is_there()
    {
        var kinds = Lines
            .Select(line => line.Split(' '))
            .Select(parts =>
            {
                Assert.Equal(3, parts.Length);
                return parts[0];
            })
            .ToHashSet();
        Assert.Equal([.. Enum.GetNames<TexKind>().Select(name => name.ToLowerInvariant()), "negated"], kinds);
    }

    [Fact]
    public void A_name_stands_for_one_thing()
    {
        var names = Lines.Where(line => !line.StartsWith("negated ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.DoesNotContain(names, name => TexConstructs.Find(name) is not null);
        Assert.True(names.Count > 900, $"{names.Count} commands");
    }

    [Fact]
    public void Every_command_is_read_without_fault()
    {
        foreach (var parts in Lines.Where(line => !line.StartsWith("negated ", StringComparison.Ordinal)).Select(line => line.Split(' ')))
        {
            var argument = parts[0] == "size" ? "(" : "{x}{x}{x}";
            Assert.True(TexMath.Read($"\\{parts[1]} {argument}x", isDisplay: true) is { Math: not null, Faults.IsEmpty: true }, parts[1]);
        }
    }
}
