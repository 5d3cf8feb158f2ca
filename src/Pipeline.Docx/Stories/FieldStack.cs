using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>The complex fields open at a place of a story (ECMA-376 part 1 §17.16.18); they nest and may span paragraphs.</summary>
internal sealed class FieldStack(FieldMap map)
{
    private readonly Stack<OpenField> _open = new();
    private int _instructions;

    /// <summary>Whether text here is the visible result of every open field, or stands outside of fields.</summary>
    public bool IsTextVisible => _instructions == 0;

    /// <summary>Whether text here stands directly in an instruction that has a result beside it.</summary>
    public bool IsInInstruction => _open.TryPeek(out var innermost) && innermost.HidesText;

    /// <summary>Target of the innermost field that is a link, or null.</summary>
    public string? Link => _open.TryPeek(out var innermost) ? innermost.Link : null;

    /// <summary>First mark of the innermost field, which is open.</summary>
    public OoxmlElement Innermost => _open.Peek().Begin;

    /// <summary>What the innermost field's result is.</summary>
    public TextOrigin Origin =>
        _open.TryPeek(out var innermost) && innermost.Parsed is { } instruction ? instruction.Origin : TextOrigin.Typed;

    /// <summary>The field open here that gathers a list ("TOC"), or null.</summary>
    public string? Gathering => _open.TryPeek(out var innermost) ? innermost.Gathering : null;

    /// <summary>Opens a field; false where it never ends, so that its marks are passed over.</summary>
    public bool Begin(OoxmlElement mark)
    {
        if (!map.IsComplete(mark))
            return false;
        var opened = new OpenField(mark, map.HasResult(mark), Link) { Gathering = Gathering };
        if (opened.HidesText)
            _instructions++;
        _open.Push(opened);
        return true;
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var innermost) && !innermost.IsInResult)
            innermost.Instruction.Append(text);
    }

    /// <summary>The instruction just completed, or null where there is no field to separate.</summary>
    /// <param name="place">Where the result begins.</param>
    public FieldInstruction? Separate(SourceRef place)
    {
        if (!_open.TryPeek(out var innermost) || innermost.IsInResult)
            return null;
        if (innermost.HidesText)
            _instructions--;
        var instruction = FieldInstruction.Parse(innermost.Instruction.ToString());
        innermost.ResultStart = place;
        innermost.Gathering ??= instruction.Gathers;
        return innermost.Parsed = instruction;
    }

    /// <summary>Gives the innermost field a target; null leaves it that of the field around it.</summary>
    public void SetLink(string? link) => _open.Peek().Link = link ?? _open.Peek().Link;

    /// <summary>Closes the innermost field; null where none is open.</summary>
    public OpenField? End()
    {
        if (!_open.TryPop(out var innermost))
            return null;
        if (innermost.HidesText)
            _instructions--;
        if (_open.TryPeek(out var around) && !around.IsInResult)
            around.Data ??= innermost.Data;
        return innermost;
    }
}
