using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>The number that stands beside a displayed equation, and the line without it.</summary>
/// <param name="Label">As printed ("(1)"); null where there is none.</param>
internal sealed partial record FormulaNumber(string? Label, Line Rest)
{
    /// <summary>A number of equations without its brackets: "1", "2.3", "A-1", "4b", "iv".</summary>
    public const string Pattern = @"(?:[A-Z]?[.\-–]?\d+(?:[.\-–]\d+)*[a-z]?|[ivx]{2,}|i|v)";

    /// <summary>Words for an equation in the languages that manuscripts come in, with and without a stop.</summary>
    public const string Words =
        "(?:Eqs?|Eqns?|Equations?|Formulas?|Formulae|Persamaan|Pers|Rumus|Formule[ns]?|Formeln?|Fórmulas?|Gleichung(?:en)?|Gl|Vergelijking(?:en)?|Éq|Équations?|Ec|Ecuaci[óo]n(?:es)?|Equaç(?:ão|ões))";

    /// <summary>Takes the number off the end of the line, with the tab or dots that lead to it, or off its start.</summary>
    public static FormulaNumber Take(Line line)
    {
        if (AtEnd().Match(line.Text) is { Success: true } end)
            return new(end.Groups["number"].Value, line.Slice(0, end.Index));
        if (AtStart().Match(line.Text) is { Success: true } start)
            return new(start.Groups["number"].Value, line.From(start.Length));
        return new(null, line);
    }

    /// <summary>What a label is called by in the text: its number alone.</summary>
    public static string KeyOf(string label) => Bare().Match(label) is { Success: true } bare ? bare.Value : label;

    [GeneratedRegex(
        @"(?:[\s.…·]*)(?<number>(?:" + Words + @"\b\.?\s*)?[(\[]\s*(?:" + Words + @"\b\.?\s*)?" + Pattern + @"\s*[)\]])\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^\s*(?<number>[(\[]\s*" + Pattern + @"\s*[)\]])\s*(?=\uFFFC)", RegexOptions.CultureInvariant)]
    private static partial Regex AtStart();

    [GeneratedRegex(Pattern + @"(?=\s*[)\]]\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
