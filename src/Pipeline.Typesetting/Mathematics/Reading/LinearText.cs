using System.Text;
using Pipeline.Typesetting.Mathematics.Elements;
using Pipeline.Typesetting.Mathematics.Operators;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Typesetting.Mathematics.Reading;

/// <summary>
/// Writes a formula on one line with the signs everybody knows from calculators: "x = (−b ± √(b^2 − 4ac))/(2a)". It holds no
/// words, so that it reads in every language.
/// </summary>
internal static class LinearText
{
    /// <summary>Elements nested more deeply are read as their characters.</summary>
    private const int Deepest = 100;

    /// <summary>Function application: stands behind what letters must not run into.</summary>
    private const char Mark = '\u2061';

    /// <summary>Signs that end an operand.</summary>
    private const string EndOfOperand = ")]}|!%′″∞⋯…∥‖\u2061";

    public static string Of(MathElement math)
    {
        var text = new StringBuilder();
        Write(math, text, 0);
        return string.Join(' ', WithoutMarks(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The mark behind names and scripts becomes a space where letters would else run together, and nothing elsewhere.</summary>
    private static string WithoutMarks(StringBuilder text)
    {
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != Mark)
                result.Append(text[index]);
            else if (
                index + 1 < text.Length
                && text[index + 1] is var next
                && (char.IsLetterOrDigit(next) || char.IsSurrogate(next) || next is '√')
            )
                result.Append(' ');
        }

        return result.ToString();
    }

    private static void Write(MathElement element, StringBuilder text, int depth)
    {
        if (depth > Deepest)
        {
            text.Append(element.InnerText());
            return;
        }

        switch (element.Name)
        {
            case "mo":
                WriteOperator(MathText.Of(element), text);
                break;
            case "mtext":
                text.Append(' ').Append(MathText.Of(element)).Append(' ');
                break;
            case "mi" or "mn" or "ms":
                WriteToken(MathText.Of(element), text);
                break;
            case "mfrac":
                WriteFraction(element, text, depth);
                break;
            case "msqrt":
                text.Append("√(");
                WriteRow(element.Children, text, depth);
                text.Append(')');
                break;
            case "mroot":
                Write(element, 1, text, depth);
                text.Append('√');
                Write(element, 0, text, depth);
                break;
            case "msub" or "msup" or "msubsup" or "munder" or "mover" or "munderover" or "mmultiscripts":
                WriteScripts(element, text, depth);
                break;
            case "mtable":
                WriteTable(element, text, depth);
                break;
            case "mfenced":
                WriteRow(FencedRow.Of(element), text, depth);
                break;
            case "mspace":
                text.Append(' ');
                break;
            case "semantics" or "maction":
                if (!element.Children.IsEmpty)
                    Write(element.Children[0], text, depth + 1);
                break;
            case "mphantom" or "annotation" or "annotation-xml" or "none" or "mprescripts":
                break;
            default:
                text.Append(MathText.Of(element));
                WriteRow(element.Children, text, depth);
                break;
        }
    }

    private static void WriteRow(Seq<MathElement> children, StringBuilder text, int depth)
    {
        foreach (var child in children)
            Write(child, text, depth + 1);
    }

    /// <summary>Names of several letters stand apart from what follows; single letters do not.</summary>
    private static void WriteToken(string token, StringBuilder text)
    {
        if (token.Length > 1 && char.IsLetter(token[0]) && text.Length > 0 && char.IsLetterOrDigit(text[^1]))
            text.Append(' ');
        text.Append(token);
        if (token.Length > 1 && char.IsLetter(token[^1]) && char.IsLetter(token[0]) && !char.IsSurrogate(token[0]))
            text.Append(Mark);
    }

    private static void WriteOperator(string sign, StringBuilder text)
    {
        EndName(text, sign);
        if (sign is ['\u2061' or '\u2062' or '\u2063' or '\u2064'])
            return;
        var isInfix =
            OperatorTable.Find(sign, OperatorForm.Infix)
            ?? (OperatorTable.Find(sign, OperatorForm.Prefix) ?? OperatorTable.Find(sign, OperatorForm.Postfix))
            ?? OperatorTable.Default;
        var isBetween =
            isInfix.Class is OperatorClass.Relation or OperatorClass.Binary
            && Bars.Fence(sign) is null
            && sign is not ("." or "%")
            && EndsOperand(text, isInfix.Class);
        if (sign.Length > 1 && char.IsLetter(sign[0]))
            WriteToken(sign, text);
        else if (isBetween)
            text.Append(' ').Append(sign).Append(' ');
        else if (isInfix.Class == OperatorClass.Separator)
            text.Append(sign).Append(' ');
        else
            text.Append(sign);
    }

    /// <summary>Whether what is written so far is something that an operator can follow.</summary>
    private static bool EndsOperand(StringBuilder text, OperatorClass next)
    {
        var last = text.Length - 1;
        while (last >= 0 && text[last] == ' ')
            last--;
        if (last < 0)
            return false;
        return next == OperatorClass.Relation
            ? text[last] is not ('(' or '[' or '{' or '^' or '_')
            : char.IsLetterOrDigit(text[last])
                || char.IsSurrogate(text[last])
                || char.IsBetween(text[last], '\u0300', '\u036F')
                || EndOfOperand.Contains(text[last], StringComparison.Ordinal);
    }

    /// <summary>The mark behind a name becomes a space, unless a fence or mark follows.</summary>
    private static void EndName(StringBuilder text, string next)
    {
        if (text.Length > 0 && text[^1] == Mark)
            text.Length--;
        else
            return;
        if (next is ['\u2061'])
            text.Append(' ');
    }

    private static void Write(MathElement element, int index, StringBuilder text, int depth)
    {
        if (index >= element.Children.Count)
            return;
        WritePart(element.Children[index], text, depth);
    }

    /// <summary>A part in parentheses, unless it is a single sign or name.</summary>
    private static void WritePart(MathElement part, StringBuilder text, int depth)
    {
        var inner = new StringBuilder();
        Write(part, inner, depth + 1);
        var words = WithoutMarks(inner).Trim();
        if (words.Length > 1 && !IsSingle(part))
            text.Append('(').Append(words).Append(')');
        else
            text.Append(words);
    }

    private static bool IsSingle(MathElement part)
    {
        while (part.Name is "mrow" or "mstyle" && part.Children is [var only])
            part = only;
        return part.Children.IsEmpty || part.Name is "msqrt";
    }

    /// <summary>Without a rule between them two parts are no division: a binomial coefficient or a column, read as one.</summary>
    private static void WriteFraction(MathElement element, StringBuilder text, int depth)
    {
        if (FractionSetter.HasRule(element))
        {
            Write(element, 0, text, depth);
            text.Append('/');
            Write(element, 1, text, depth);
            return;
        }

        var isFenced = text.Length > 0 && text[^1] is ('(' or '[' or '{');
        if (!isFenced)
            text.Append('[');
        for (var row = 0; row < element.Children.Count; row++)
        {
            if (row > 0)
                text.Append("; ");
            Write(element.Children[row], text, depth + 1);
        }

        if (!isFenced)
            text.Append(']');
    }

    private static void WriteScripts(MathElement element, StringBuilder text, int depth)
    {
        if (element.Children.IsEmpty)
            return;
        if (
            element.Name == "mover"
            && element.Children.Count > 1
            && AccentSigns.Over(MathText.Of(element.Children[1])) is { } accent
            && element.Children[1].Name == "mo"
        )
        {
            WritePart(element.Children[0], text, depth);
            text.Append(accent);
            return;
        }

        if (
            element.Name == "munder"
            && element.Children.Count > 1
            && element.Children[1].Name == "mo"
            && AccentSigns.IsBar(MathText.Of(element.Children[1]))
        )
        {
            WritePart(element.Children[0], text, depth);
            text.Append('\u0332');
            return;
        }

        var scripts = ScriptElements.Of(element);
        foreach (var pair in scripts.Before)
            WritePair(pair, text, depth);
        var from = text.Length;
        Write(element.Children[0], text, depth + 1);
        if (text.Length > from && text[^1] == Mark)
            text.Length--;
        foreach (var pair in scripts.Behind)
            WritePair(pair, text, depth);
        text.Append(Mark);
    }

    private static void WritePair((MathElement? Sub, MathElement? Super) pair, StringBuilder text, int depth)
    {
        if (pair.Sub is { } sub)
        {
            text.Append('_');
            WritePart(sub, text, depth);
        }

        if (pair.Super is not { } super)
            return;
        if (super.Name != "mo" || MathText.Of(super) is not ("\u2032" or "\u2033" or "\u2034" or "'" or "*" or "\u2020"))
            text.Append('^');
        WritePart(super, text, depth);
    }

    private static void WriteTable(MathElement table, StringBuilder text, int depth)
    {
        text.Append(" [");
        for (var row = 0; row < table.Children.Count; row++)
        {
            if (row > 0)
                text.Append("; ");
            var cells = table.Children[row].Children;
            for (var index = 0; index < cells.Count; index++)
            {
                if (index > 0)
                    text.Append(", ");
                Write(cells[index], text, depth + 1);
            }
        }

        text.Append("] ");
    }
}
