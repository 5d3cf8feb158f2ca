using System.Text;

namespace Pipeline.Jats.Tex;

/// <summary>
/// Writes out the commands that a formula, or the preamble it came with, defines by \newcommand or \def. Commands that call
/// themselves or grow beyond measure are left as they are and told as unknown.
/// </summary>
internal sealed class TexMacros
{
    // Definitions that stand on others are written out from the outside inwards, so many deep.
    private const int MostRounds = 12;

    /// <summary>A formula written out to more characters is left as it was before the last round.</summary>
    private const int Longest = 20_000;

    private static readonly string[] Definers =
    [
        "\\newcommand",
        "\\renewcommand",
        "\\providecommand",
        "\\DeclareRobustCommand",
        "\\def",
        "\\gdef",
    ];

    private readonly Dictionary<string, TexMacro> _known = new(StringComparer.Ordinal);

    /// <param name="source">A file of LaTeX or a formula.</param>
    /// <returns>The formula without definitions.</returns>
    public static string WrittenOut(string source)
    {
        var body = TexSource.Body(source);
        if (!Definers.Any(definer => source.Contains(definer, StringComparison.Ordinal)))
            return body;
        var macros = new TexMacros();
        macros.Round(source, out _);
        for (var round = 0; round < MostRounds; round++)
        {
            var text = macros.Round(body, out var isChanged);
            if (text.Length > Longest)
                break;
            body = text;
            if (!isChanged)
                break;
        }

        return body;
    }

    /// <summary>The text with its definitions learnt and taken out and every known command written out once.</summary>
    private string Round(string source, out bool isChanged)
    {
        var reader = new TexMacroReader(source, TexTokenizer.Cut(source));
        var text = new StringBuilder(source.Length);
        var copied = 0;
        isChanged = false;
        while (!reader.IsAtEnd)
        {
            var start = reader.Place;
            if (Replacement(reader) is not { } replacement)
                continue;
            TexMacro.Append(text, source.AsSpan(copied, start - copied));
            TexMacro.Append(text, replacement);
            copied = reader.Place;
            isChanged = true;
        }

        TexMacro.Append(text, source.AsSpan(copied));
        return text.ToString();
    }

    /// <summary>What stands for what is next, which is passed: nothing for a definition; null for what stays as it is.</summary>
    private string? Replacement(TexMacroReader reader)
    {
        if (reader.Definition() is var (name, macro))
        {
            _known[name] = macro;
            return string.Empty;
        }

        var token = reader.Next;
        reader.At++;
        if (token.Kind != TexTokenKind.Command || !_known.TryGetValue(token.Text, out var known))
            return null;
        var start = reader.At;
        if (reader.Arguments(known) is { } arguments)
            return known.With(arguments);
        reader.At = start;
        return null;
    }
}
