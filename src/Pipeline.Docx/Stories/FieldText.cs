using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Text that a field without a stored result prints all the same.</summary>
internal static class FieldText
{
    /// <summary>The printed text, or null where only Word could work it out.</summary>
    public static string? Of(OoxmlElement begin, FieldInstruction instruction) =>
        instruction.Name switch
        {
            "FORMCHECKBOX" => IsTicked(begin.Child("w:ffData")?.Child("w:checkBox")) ? "☒" : "☐",
            "FORMDROPDOWN" => Entry(begin.Child("w:ffData")?.Child("w:ddList")),
            "MACROBUTTON" or "GOTOBUTTON" => string.Join(' ', instruction.Arguments.Skip(1)),
            "SYMBOL" when instruction.Arguments is [var first, ..] && Measures.Int(first) is { } code => SymbolFonts
                .Map(code, instruction.Switches.GetValueOrDefault("f"))
                .ToString(),
            "QUOTE" => string.Join(' ', instruction.Arguments),
            _ when instruction.IsSilent => string.Empty,
            _ => null,
        };

    private static bool IsTicked(OoxmlElement? box) =>
        Measures.OnOff(box?.Child("w:checked")) ?? Measures.OnOff(box?.Child("w:default")) ?? false;

    private static string? Entry(OoxmlElement? list)
    {
        var entries = list?.ChildrenNamed("w:listEntry").ToList() ?? [];
        var chosen = Measures.Int(list?.Value("w:result")) ?? Measures.Int(list?.Value("w:default")) ?? 0;
        return chosen >= 0 && chosen < entries.Count ? entries[chosen]["w:val"] : null;
    }
}
