using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>Makes formulas of paragraphs that hold nothing else.</summary>
internal sealed class FormulaBuilder(RecognitionContext context, ObjectNumbers numbers)
{
    public static bool IsFormula(Line line) => IsBuilt(line) || TypedFormula.Is(line);

    /// <summary>Only equations with signs between them, and at most a number beside them.</summary>
    private static bool IsBuilt(Line line) =>
        line.Equations.Any(equation => equation.Text.Length > 0)
        && !line.Inlines.Any(inline => inline is ManuscriptNoteMark or ManuscriptPicture)
        && (!line.HasWords || !FormulaNumber.Take(line).Rest.Words.Any(char.IsLetterOrDigit));

    /// <summary>
    /// One formula; or one for each equation of several that are set on lines of their own, unless one number stands for
    /// all of them (JATS4R mathematics: one expression each).
    /// </summary>
    public IEnumerable<DispFormula> Build(Line line)
    {
        if (!IsBuilt(line))
            return [Typed(line)];
        var (label, rest) = FormulaNumber.Take(line);
        var equations = rest.Equations.ToList();
        var isLines = equations.Count > 1 && equations.TrueForAll(equation => equation.IsDisplay);
        if (!isLines || label is not null)
            return [Formula(rest, label ?? equations.Find(equation => equation.Number is not null)?.Number, isLines)];
        return equations.Select(equation => Formula(equation)).ToList();
    }

    /// <summary>An equation typed as text.</summary>
    private DispFormula Typed(Line line)
    {
        var (label, rest) = FormulaNumber.Take(line);
        var equation = rest.Slice(0, rest.Text.TrimEnd(' ', '.', '…', '·').Length);
        context.Findings.Add(TypedFormulaRead.Rule.At(line.Source, "An equation typed as text was set as a formula.", equation.Words));
        return new(numbers.NextFormula(label, line.Source), label, TypedMath.TextOf(equation), line.Source)
        {
            Math = TypedMath.Of(equation),
        };
    }

    private DispFormula Formula(ManuscriptEquation equation) =>
        new(numbers.NextFormula(equation.Number, equation.Source), equation.Number, equation.Text, equation.Source)
        {
            Math = equation.Math,
        };

    private DispFormula Formula(Line line, string? label, bool isLines)
    {
        var parts = line.Inlines.Select(PartOf);
        var text = parts.Select(part => part.Text).Where(part => part.Length > 0).Aggregate(string.Empty, Append);
        return new(numbers.NextFormula(label, line.Source), label, text, line.Source) { Math = MathOf(parts, isLines) };
    }

    /// <summary>A space between the parts, but none before a stop or comma.</summary>
    private static string Append(string text, string part) =>
        text.Length == 0 || part[0] is '.' or ',' or ';' or ':' ? text + part : $"{text} {part}";

    private static (string Text, Seq<MathElement>? Math) PartOf(ManuscriptInline inline) =>
        inline switch
        {
            ManuscriptEquation { Math: { } math } equation => (equation.Text, math.Children),
            ManuscriptEquation equation => (equation.Text, null),
            ManuscriptText { Text: var text } when !string.IsNullOrWhiteSpace(text) => (
                text.Trim(),
                [MathElement.Token("mtext", text.Trim())]
            ),
            ManuscriptText { Text: var space } => (
                string.Empty,
                [MathElement.Of("mspace").With("width", space.Contains('\t', StringComparison.Ordinal) ? "1em" : "0.25em")]
            ),
            _ => (string.Empty, [MathElement.Of("mspace").With("width", "1em")]),
        };

    /// <summary>The parts behind one another or in lines; null where one of them is only text.</summary>
    private static MathElement? MathOf(Seq<(string Text, Seq<MathElement>? Math)> parts, bool isLines)
    {
        if (parts.Any(part => part.Math is null))
            return null;
        if (!isLines)
            return new("math", [], [.. parts.SelectMany(part => part.Math!)], string.Empty);
        var rows = parts
            .Where(part => part.Text.Length > 0)
            .Select(part => MathElement.Of("mtr", new MathElement("mtd", [], part.Math!, string.Empty)));
        return MathElement.Of("math", MathElement.Of("mtable", [.. rows]).With("displaystyle", "true").With("columnalign", "left"));
    }
}
