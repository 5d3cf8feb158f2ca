using System.Globalization;
using System.Text;

namespace Pipeline.Jats.Tex;

/// <summary>What a command that needs no work of its own does.</summary>
/// <param name="Value">As it stands in the file; of signs, the characters.</param>
internal sealed record TexCommand(TexKind Kind, string Value);

/// <summary>The commands of TeX, LaTeX, amsmath, amssymb and their like that stand for signs, names and ways of setting.</summary>
internal static class TexCommands
{
    private const string Negated = "negated";

    private static readonly Lazy<(
        Dictionary<string, TexCommand> Commands,
        Dictionary<string, string> Negations,
        Dictionary<string, TexKind> Kinds
    )> Known = new(Read);

    /// <summary>The command of a name, without its backslash; null where it is not known.</summary>
    public static TexCommand? Find(string name) => Known.Value.Commands.GetValueOrDefault(name);

    /// <summary>What kind of sign a character is; null for one that no command stands for.</summary>
    public static TexKind? KindOf(string character) => Known.Value.Kinds.TryGetValue(character, out var kind) ? kind : null;

    /// <summary>The sign struck through: a character of its own where there is one, else with the overlay that strikes.</summary>
    public static string Struck(string sign) => Known.Value.Negations.GetValueOrDefault(sign) ?? sign + "\u0338";

    private static (Dictionary<string, TexCommand> Commands, Dictionary<string, string> Negations, Dictionary<string, TexKind> Kinds) Read()
    {
        using var stream = typeof(TexCommands).Assembly.GetManifestResourceStream("tex-commands.txt")!;
        using var reader = new StreamReader(stream);
        var commands = new Dictionary<string, TexCommand>(StringComparer.Ordinal);
        var negations = new Dictionary<string, string>(StringComparer.Ordinal);
        var kinds = new Dictionary<string, TexKind>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is not [var word, var name, var value])
                continue;
            if (word == Negated)
                negations[Characters(name)] = Characters(value);
            else if (Enum.TryParse<TexKind>(word, ignoreCase: true, out var kind))
                commands[name] = new(kind, IsSign(kind) ? Characters(value) : value);
        }

        foreach (var command in commands.Values.Where(command => command.Kind is >= TexKind.Mark and <= TexKind.Integral))
            kinds.TryAdd(command.Value, command.Kind);
        return (commands, negations, kinds);
    }

    private static bool IsSign(TexKind kind) => kind is <= TexKind.Integral or (>= TexKind.Accent and <= TexKind.ArrowOver);

    private static string Characters(string points)
    {
        var text = new StringBuilder();
        foreach (var point in points.Split(','))
            text.Append(new Rune(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        return text.ToString();
    }
}
