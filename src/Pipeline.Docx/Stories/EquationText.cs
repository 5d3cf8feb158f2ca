using Pipeline.Docx.Equations;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Writes an OMML equation (ECMA-376 part 1 §22.1) on one line in reading order: fractions with a slash, exponents with
/// a caret, indices with a low line, brackets only where something longer than one sign needs them.
/// </summary>
internal static class EquationText
{
    public static string Write(OoxmlElement math) => Children(math).Trim();

    private static string Children(OoxmlElement parent) => string.Concat(AlternateContent.Resolve(parent.Children).Select(Text));

    private static string Text(OoxmlElement element) =>
        element.Name switch
        {
            "m:t" or "w:t" => element.Text,
            "w:tab" or "w:br" or "w:cr" => " ",
            "w:del" or "w:moveFrom" => string.Empty,
            "m:phant" when MathWriter.IsHidden(element) => string.Empty,
            "m:f" => $"{Group(element, "m:num")}{(HasNoBar(element) ? '¦' : '/')}{Group(element, "m:den")}",
            "m:sSup" => $"{Base(element)}^{Group(element, "m:sup")}",
            "m:sSub" => $"{Base(element)}_{Group(element, "m:sub")}",
            "m:sSubSup" => $"{Base(element)}_{Group(element, "m:sub")}^{Group(element, "m:sup")}",
            "m:sPre" => $"_{Group(element, "m:sub")}^{Group(element, "m:sup")}{Part(element, "m:e")}",
            "m:rad" => Part(element, "m:deg") is { Length: > 0 } degree
                ? $"√({degree}&{Part(element, "m:e")})"
                : $"√({Part(element, "m:e")})",
            "m:nary" => Nary(element),
            "m:d" => Delimited(element),
            "m:limLow" => $"{Part(element, "m:e")}_{Group(element, "m:lim")}",
            "m:limUpp" => $"{Part(element, "m:e")}^{Group(element, "m:lim")}",
            "m:acc" => Part(element, "m:e") + (element.Child("m:accPr")?.Child("m:chr")?["m:val"] ?? "\u0302"),
            "m:func" => $"{Part(element, "m:fName")} {Part(element, "m:e")}",
            "m:m" => $"[{string.Join("; ", element.ChildrenNamed("m:mr").Select(row => Cells(row, ", ")))}]",
            "m:eqArr" => Cells(element, "; ").Replace("&", string.Empty, StringComparison.Ordinal),
            _ => Children(element),
        };

    private static string Nary(OoxmlElement element)
    {
        var sign = element.Child("m:naryPr")?.Child("m:chr")?["m:val"] ?? "∫";
        var lower = Group(element, "m:sub") is { Length: > 0 } sub ? $"_{sub}" : string.Empty;
        var upper = Group(element, "m:sup") is { Length: > 0 } sup ? $"^{sup}" : string.Empty;
        return $"{sign}{lower}{upper} {Part(element, "m:e")}";
    }

    private static string Delimited(OoxmlElement element)
    {
        var properties = element.Child("m:dPr");
        var (open, close) = (properties?.Child("m:begChr")?["m:val"] ?? "(", properties?.Child("m:endChr")?["m:val"] ?? ")");
        return $"{open}{Cells(element, properties?.Child("m:sepChr")?["m:val"] ?? "|")}{close}";
    }

    /// <summary>Whether a fraction is really a pair set one above the other, as in a binomial coefficient.</summary>
    private static bool HasNoBar(OoxmlElement fraction) => fraction.Child("m:fPr")?.Child("m:type")?["m:val"] == "noBar";

    private static string Cells(OoxmlElement element, string separator) =>
        string.Join(separator, element.ChildrenNamed("m:e").Select(Write));

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
            depth += part[at] switch
            {
                '(' or '[' or '{' => 1,
                ')' or ']' or '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return at > 0 && at == part.Length - 1;
        }

        return false;
    }
}
