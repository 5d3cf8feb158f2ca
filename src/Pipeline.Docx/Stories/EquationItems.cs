using System.Text;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>
/// Accounts for what stands in an equation without being a sign of it: bookmarks, fields, and what tracked deletions take
/// away. Drawings and marks of notes follow the equation and are read there.
/// </summary>
/// <param name="inlines">Where the equation goes, and is not yet.</param>
internal sealed class EquationItems(StoryReader story, InlineBuilder inlines)
{
    /// <summary>The instruction of each open field, null from where its result begins; the innermost last.</summary>
    private readonly Stack<(OoxmlElement Begin, StringBuilder? Instruction)> _fields = new();

    /// <summary>What may stand in an equation's runs without being part of it; it follows the equation.</summary>
    public static bool IsBeside(OoxmlElement element) =>
        element.Name is "w:footnoteReference" or "w:endnoteReference" or "w:commentReference" or "w:drawing" or "w:pict" or "w:object";

    public void Settle(OoxmlElement element)
    {
        foreach (var child in AlternateContent.Resolve(element.Children))
            SettleOne(child);
    }

    private void SettleOne(OoxmlElement element)
    {
        switch (element.Name)
        {
            case "w:del" or "w:moveFrom":
                story.Inventory.LeaveOutAll(element, TextMarks.Of(element)!.Rule);
                break;
            case "w:bookmarkStart":
                story.Inlines.StartBookmark(element, inlines);
                break;
            case "w:bookmarkEnd":
                story.Inlines.EndBookmark(element, inlines);
                break;
            case "w:fldSimple":
                story.Inventory.Keep(element, inlines.Here());
                story.NoteField(FieldInstruction.Parse(element["w:instr"] ?? string.Empty), mark: null, inlines.Here());
                Settle(element);
                break;
            case "w:fldChar":
                Follow(element);
                break;
            case "m:t" or "w:t" or "w:instrText":
                if (_fields.TryPeek(out var field))
                    field.Instruction?.Append(element.Text);
                break;
            default:
                if (!IsBeside(element))
                    Settle(element);
                else if (_fields.Any(open => open.Instruction is not null))
                    story.Inventory.LeaveOutAll(element, FieldInstructionText.Rule);
                break;
        }
    }

    private void Follow(OoxmlElement mark)
    {
        if (mark["w:fldCharType"] == "begin")
        {
            story.Inventory.Keep(mark, inlines.Here());
            _fields.Push((mark, new StringBuilder()));
        }
        else if (_fields.TryPop(out var field))
        {
            if (field.Instruction is { } code)
                Describe(field.Begin, FieldInstruction.Parse(code.ToString()));
            if (mark["w:fldCharType"] == "separate")
                _fields.Push((field.Begin, null));
        }
    }

    private void Describe(OoxmlElement begin, FieldInstruction instruction)
    {
        story.Inventory.Describe(begin, instruction.Name);
        story.NoteField(instruction, mark: null, inlines.Here());
    }
}
