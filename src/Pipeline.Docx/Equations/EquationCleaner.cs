using System.Globalization;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Stories;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Copies an equation without what is not part of it: deleted pieces, which are reported, wrappers around others, and
/// the instructions of fields. Symbols of symbol fonts become characters. What is left is objects, arguments, runs and
/// their properties.
/// </summary>
/// <param name="marks">Where tracked changes are noted; null where the equation as a whole is left out.</param>
internal sealed class EquationCleaner(MarkLog? marks, Findings findings, SourceRef place)
{
    /// <summary>For each open field whether its instruction is being read, the innermost last.</summary>
    private readonly Stack<bool> _fields = new();

    public OoxmlElement Clean(OoxmlElement element)
    {
        var copy = element.CopyWithoutChildren();
        foreach (var child in AlternateContent.Resolve(element.Children))
            Add(child, copy);
        return copy;
    }

    private void Add(OoxmlElement element, OoxmlElement into)
    {
        switch (element.Name)
        {
            case "w:del" or "w:moveFrom":
                marks?.Note(TextMarks.Of(element), TextMarks.PlainText(element), place);
                break;
            case "w:ins" or "w:moveTo":
                marks?.Note(TextMarks.Of(element), TextMarks.PlainText(element), place);
                AddAll(element, into);
                break;
            case "w:sdt":
                if (element.Child("w:sdtContent") is { } content)
                    AddAll(content, into);
                break;
            case "w:smartTag" or "w:customXml" or "w:hyperlink" or "w:fldSimple" or "w:dir" or "w:bdo":
                AddAll(element, into);
                break;
            case "m:r" or "w:r":
                AddRun(element, into);
                break;
            case "w:sym":
                into.Add(Text(element, Symbol(element)));
                break;
            case "w:instrText" or "w:delInstrText" or "w:delText":
                break;
            default:
                if (IsDeleted(element))
                    AddArguments(element, into);
                else
                    into.Add(Clean(element));
                break;
        }
    }

    private void AddAll(OoxmlElement wrapper, OoxmlElement into)
    {
        foreach (var child in AlternateContent.Resolve(wrapper.Children).Where(child => !Omml.IsProperties(child)))
            Add(child, into);
    }

    private void AddRun(OoxmlElement run, OoxmlElement into)
    {
        foreach (var mark in run.ChildrenNamed("w:fldChar"))
            Follow(mark);
        if (!_fields.Contains(true))
            into.Add(Clean(run));
    }

    private string Symbol(OoxmlElement symbol)
    {
        var (font, code) = (symbol["w:font"], symbol["w:char"] ?? string.Empty);
        var character = SymbolFonts.Map(
            int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : -1,
            font
        );
        if (character == SymbolFonts.Unknown)
            findings.Add(UnknownSymbol.At(place, font, code));
        return character.ToString();
    }

    private static OoxmlElement Text(OoxmlElement element, string text)
    {
        var copy = new OoxmlElement("w:t", [], element.Ordinal);
        copy.AddText(text);
        return copy;
    }

    private void Follow(OoxmlElement mark)
    {
        if (mark["w:fldCharType"] == "begin")
            _fields.Push(true);
        else if (_fields.TryPop(out _) && mark["w:fldCharType"] == "separate")
            _fields.Push(false);
    }

    /// <summary>An object whose own sign is deleted (m:ctrlPr) is gone; what is left of its arguments stands in the line.</summary>
    private static bool IsDeleted(OoxmlElement element) =>
        element.Children.Count > 0
        && Omml.IsProperties(element.Children[0])
        && element.Children[0].Child("m:ctrlPr") is { } control
        && (control.Child("w:del") ?? control.Child("w:rPr")?.Child("w:del")) is not null;

    private void AddArguments(OoxmlElement element, OoxmlElement into)
    {
        foreach (var argument in element.Children.Where(child => !Omml.IsProperties(child)))
            AddAll(argument, into);
    }
}
