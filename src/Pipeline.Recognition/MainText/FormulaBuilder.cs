using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes formulas of paragraphs that hold nothing else.</summary>
internal sealed partial class FormulaBuilder(ObjectNumbers numbers)
{
    /// <summary>Only equations, and at most a number in brackets beside them.</summary>
    public static bool IsFormula(Line line) =>
        line.Equations.Any(equation => equation.Text.Length > 0) && (!line.HasWords || Number().IsMatch(line.Words) || line.Words.All(character => !char.IsLetterOrDigit(character)));

    public DispFormula Build(Line line)
    {
        var number = Number().Match(line.Words);
        return new(numbers.NextFormula(), number.Success ? number.Value : null, string.Join(' ', line.Equations.Select(equation => equation.Text)), line.Source);
    }

    [GeneratedRegex(@"^[(\[]\s*[A-Z]?\d+(?:\.\d+)?[a-z]?\s*[)\]]$")]
    private static partial Regex Number();
}
