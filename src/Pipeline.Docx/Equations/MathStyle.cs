using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Docx.Equations;

/// <summary>How the letters of a run are set (ECMA-376 part 1 §22.1.2.91, m:rPr).</summary>
/// <param name="IsText">Words set as ordinary text (m:nor, or a run of the text around).</param>
internal readonly record struct MathStyle(bool IsItalic, bool IsBold, MathScript Script, bool IsText)
{
    /// <summary>The style of an m:r; letters are italic where nothing else is said (§22.1.2.111, m:sty).</summary>
    public static MathStyle OfRun(OoxmlElement run)
    {
        if (run.Name == "w:r")
            return new(Omml.IsOn(run.Child("w:rPr")?.Child("w:i")), false, MathScript.Roman, IsText: true);
        var properties = run.Child("m:rPr");
        var style = properties?.Child("m:sty")?["m:val"] ?? "i";
        var isText = properties?.Child("m:nor") is { } normal && Omml.IsOn(normal);
        return isText
            ? new(Omml.IsOn(run.Child("w:rPr")?.Child("w:i")), false, MathScript.Roman, IsText: true)
            : new(style is "i" or "bi", style is "b" or "bi", ScriptOf(properties?.Child("m:scr")?["m:val"]), IsText: false);
    }

    /// <summary>The value of mathvariant (MathML 3 §3.2.2) for letters that have no character of their own in this style.</summary>
    public string Variant =>
        (Script, IsBold, IsItalic) switch
        {
            (MathScript.Script, false, _) => "script",
            (MathScript.Script, true, _) => "bold-script",
            (MathScript.Fraktur, false, _) => "fraktur",
            (MathScript.Fraktur, true, _) => "bold-fraktur",
            (MathScript.DoubleStruck, _, _) => "double-struck",
            (MathScript.Monospace, _, _) => "monospace",
            (MathScript.SansSerif, false, false) => "sans-serif",
            (MathScript.SansSerif, true, false) => "bold-sans-serif",
            (MathScript.SansSerif, false, true) => "sans-serif-italic",
            (MathScript.SansSerif, true, true) => "sans-serif-bold-italic",
            (_, true, true) => "bold-italic",
            (_, true, false) => "bold",
            (_, false, true) => "italic",
            _ => "normal",
        };

    /// <summary>The style as letters of their own have it.</summary>
    public MathLetters Letters => new(Script, IsBold, IsItalic);

    /// <summary>ECMA-376 part 1 §22.1.3, ST_Script.</summary>
    private static MathScript ScriptOf(string? value) =>
        value switch
        {
            "script" => MathScript.Script,
            "fraktur" => MathScript.Fraktur,
            "double-struck" => MathScript.DoubleStruck,
            "sans-serif" => MathScript.SansSerif,
            "monospace" => MathScript.Monospace,
            _ => MathScript.Roman,
        };
}
