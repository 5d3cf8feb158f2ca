using System.Text;
using Pipeline.Docx.Equations;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Writes an OMML equation (ECMA-376 part 1 §22.1) on one line in reading order: fractions with a slash, exponents with
/// a caret, indices with a low line, brackets only where something longer than one sign needs them.
/// </summary>
internal static class EquationText
{
    public static string Write(OoxmlElement math)
    {
        var text = new StringBuilder();
        WriteChildren(math, text);
        return text.ToString().Trim();
    }

    private static void WriteChildren(OoxmlElement parent, StringBuilder text)
    {
        foreach (var child in AlternateContent.Resolve(parent.Children)) WriteElement(child, text);
    }

    private static void WriteElement(OoxmlElement element, StringBuilder text)
    {
        switch (element.Name)
        {
            case "m:t" or "w:t":
                text.Append(element.Text);
                break;
            case "w:del" or "w:moveFrom":
                break;
            case "m:f":
                text.Append(Group(element, "m:num")).Append(HasNoBar(element) ? '¦' : '/').Append(Group(element, "m:den"));
                break;
            case "m:sSup":
                text.Append(Base(element)).Append('^').Append(Group(element, "m:sup"));
                break;
            case "m:sSub":
                text.Append(Base(element)).Append('_').Append(Group(element, "m:sub"));
                break;
            case "m:sSubSup":
                text.Append(Base(element)).Append('_').Append(Group(element, "m:sub")).Append('^').Append(Group(element, "m:sup"));
                break;
            case "m:sPre":
                text.Append('_').Append(Group(element, "m:sub")).Append('^').Append(Group(element, "m:sup")).Append(Part(element, "m:e"));
                break;
            case "m:rad":
                text.Append(Part(element, "m:deg") is { Length: > 0 } degree ? $"√({degree}&" : "√(").Append(Part(element, "m:e")).Append(')');
                break;
            case "m:nary":
                WriteNary(element, text);
                break;
            case "m:d":
                WriteDelimiters(element, text);
                break;
            case "m:limLow":
                text.Append(Part(element, "m:e")).Append('_').Append(Group(element, "m:lim"));
                break;
            case "m:limUpp":
                text.Append(Part(element, "m:e")).Append('^').Append(Group(element, "m:lim"));
                break;
            case "m:acc":
                text.Append(Part(element, "m:e")).Append(element.Child("m:accPr")?.Child("m:chr")?["m:val"] ?? "\u0302");
                break;
            case "m:func":
                text.Append(Part(element, "m:fName")).Append(' ').Append(Part(element, "m:e"));
                break;
            case "m:m":
                text.Append('[').AppendJoin("; ", element.ChildrenNamed("m:mr").Select(row => Cells(row, ", "))).Append(']');
                break;
            case "m:eqArr":
                text.Append(Cells(element, "; ").Replace("&", string.Empty, StringComparison.Ordinal));
                break;
            case "m:phant" when MathWriter.IsHidden(element):
                break;
            case "w:tab" or "w:br" or "w:cr":
                text.Append(' ');
                break;
            default:
                WriteChildren(element, text);
                break;
        }
    }

    /// <summary>Whether a fraction is really a pair set one above the other, as in a binomial coefficient.</summary>
    private static bool HasNoBar(OoxmlElement fraction) => fraction.Child("m:fPr")?.Child("m:type")?["m:val"] == "noBar";

    private static void WriteNary(OoxmlElement element, StringBuilder text)
    {
        text.Append(element.Child("m:naryPr")?.Child("m:chr")?["m:val"] ?? "∫");
        if (Group(element, "m:sub") is { Length: > 0 } lower) text.Append('_').Append(lower);
        if (Group(element, "m:sup") is { Length: > 0 } upper) text.Append('^').Append(upper);
        text.Append(' ').Append(Part(element, "m:e"));
    }

    private static void WriteDelimiters(OoxmlElement element, StringBuilder text)
    {
        var properties = element.Child("m:dPr");
        text.Append(properties?.Child("m:begChr")?["m:val"] ?? "(")
            .Append(Cells(element, properties?.Child("m:sepChr")?["m:val"] ?? "|"))
            .Append(properties?.Child("m:endChr")?["m:val"] ?? ")");
    }

    private static string Cells(OoxmlElement element, string separator) => string.Join(separator, element.ChildrenNamed("m:e").Select(Write));

    private static string Part(OoxmlElement element, string name) => element.Child(name) is { } part ? Write(part) : string.Empty;

    private static string Group(OoxmlElement element, string name)
    {
        var part = Part(element, name);
        return part.Length <= 1 || part.All(char.IsAsciiDigit) || IsBracketed(part) ? part : $"({part})";
    }

    /// <summary>What an exponent or index belongs to; a letter or a word needs no brackets.</summary>
    private static string Base(OoxmlElement element)
    {
        var part = Part(element, "m:e");
        return part.All(char.IsLetterOrDigit) || IsBracketed(part) ? part : $"({part})";
    }

    /// <summary>Whether the first sign is a bracket that closes only at the last.</summary>
    private static bool IsBracketed(string part)
    {
        var depth = 0;
        for (var at = 0; at < part.Length; at++)
        {
            depth += part[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0) return at > 0 && at == part.Length - 1;
        }

        return false;
    }
}
