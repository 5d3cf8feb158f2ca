using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>A heading while its level is found out.</summary>
internal sealed class HeadingEntry
{
    private HeadingNumber? _number;

    public HeadingEntry(BodyItem item, bool isBack)
    {
        IsBack = isBack;
        Item = item;
        var line = item.Line!;
        _number = line.List is null ? HeadingNumber.Read(line.Text) : null;
        Format = HeadingFormat.Of(line, _number ?? Marked(line));
        Level = line.Format.OutlineLevel ?? 0;
        IsStyled = Level > 0;
    }

    public BodyItem Item { get; }

    public HeadingFormat Format { get; set; }

    /// <summary>Its number without stop or bracket, or null.</summary>
    public string? Number => _number?.Label;

    public int Level { get; set; }

    public bool IsStyled { get; }

    /// <summary>Heads what stands after the text.</summary>
    public bool IsBack { get; }

    /// <summary>Introduction, methods and the like head whole parts of an article, as do thanks and statements after it.</summary>
    public bool IsMainSection =>
        (IsBack && _number is null)
        || SectionWords.TypeOf(Item.Line!.Words) is "intro" or "methods" or "conclusions" or "results|discussion"
            && Format.Number is not NumberKind.LowerLetter
            && Format.NumberDepth < 2;

    /// <summary>What looked like a number typed before the title is part of it.</summary>
    public void DropNumber()
    {
        _number = null;
        Format = Format.Look;
    }

    public Heading ToHeading(int top)
    {
        var line = Item.Line!;
        var title = _number is { } number ? line.From(number.Length) : line.Trimmed();
        var label = _number?.Label ?? (line.List is { IsOrdered: true } mark ? mark.Label.Trim(' ', '.', ')', '(') : null);
        return new(Level - top + 1, label, title, IsStyled);
    }

    private static HeadingNumber? Marked(Line line) =>
        line.List is { IsOrdered: true } mark && mark.Label.Trim(' ', '.', ')', '(') is { Length: > 0 } label
            ? new HeadingNumber(label, HeadingNumber.KindOf(label.Split('.')[0]), label.Split('.').Length, 0)
            : null;
}
