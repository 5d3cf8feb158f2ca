using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Equations;

/// <summary>Reads an equation of Word (ECMA-376 part 1 §22.1.2.77, m:oMath) as text and as MathML.</summary>
internal static class EquationReader
{
    /// <summary>Elements that only hold a row together, so that an equation of them alone loses nothing as a line.</summary>
    private static readonly string[] Plain = ["math", "mrow", "mi", "mn", "mo", "mtext", "mspace"];

    /// <summary>The equation, or several where rows of it have numbers of their own; none where it shows nothing.</summary>
    /// <param name="math">As <see cref="EquationCleaner"/> leaves it.</param>
    public static IEnumerable<ManuscriptEquation> Read(OoxmlElement math, bool isDisplay) =>
        EquationNumber
            .Split(math)
            .Select(equation => Read(equation, isDisplay))
            .Where(equation => equation.Text.Length > 0 || equation.Number is not null);

    /// <summary>Whether it holds signs that were meant to build it up, and nothing built up.</summary>
    public static bool IsTyped(ManuscriptEquation equation) =>
        equation.Math is { } math && IsPlain(math) && HiddenEquations.IsTyped(equation.Text);

    private static ManuscriptEquation Read(NumberedEquation equation, bool isDisplay) =>
        new(EquationText.Write(equation.Math), isDisplay, SourceRef.None)
        {
            Math = MathWriter.Write(equation.Math),
            Number = equation.Number,
        };

    private static bool IsPlain(MathElement element) => Plain.Contains(element.Name) && element.Children.All(IsPlain);
}
