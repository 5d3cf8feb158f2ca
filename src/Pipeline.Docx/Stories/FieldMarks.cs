using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Stories;

/// <summary>Reads the marks that begin, part and end a field (ECMA-376 part 1 §17.16.18), and writes what a field prints that has no stored result.</summary>
internal sealed class FieldMarks(StoryReader story, RunReader runs)
{
    public void Read(OoxmlElement mark, RunPlace place)
    {
        var here = place.Inlines.Here();
        switch (mark["w:fldCharType"])
        {
            case "begin":
                BeginField(mark, place);
                break;
            case "separate" when story.Fields.Separate(here) is { } instruction:
                story.Inventory.Describe(story.Fields.Innermost, instruction.Name);
                story.NoteField(instruction, place.Mark, here);
                if (instruction.Link is { } target)
                    story.Fields.SetLink(Links.Checked(target, here, story.Findings));
                break;
            case "end" when story.Fields.End() is { } field:
                if (!field.HasResult)
                    AddFieldText(field, place);
                else if (field.Parsed is { } parsed && !place.IsLeftOut)
                    story.Context.Citations.Add(
                        story.Context.CitationData.OfField(parsed, field.Instruction.ToString(), field.Data),
                        field.ResultStart,
                        here
                    );
                break;
        }
    }

    private void BeginField(OoxmlElement mark, RunPlace place)
    {
        story.Inventory.Keep(mark, place.Inlines.Here());
        if (story.Fields.Begin(mark))
            return;
        story.Findings.Add(BrokenField.At(place.Inlines.Here()));
        story.Inventory.LeaveOut(mark, BrokenField.Rule);
    }

    /// <summary>A field without a stored result still prints something where its instruction says what.</summary>
    private void AddFieldText(OpenField field, RunPlace place)
    {
        var instruction = FieldInstruction.Parse(field.Instruction.ToString());
        story.Inventory.Describe(field.Begin, instruction.Name);
        foreach (var argument in instruction.Arguments)
            story.Inventory.LeadTo(argument);
        story.NoteReference(instruction, place.Mark, place.Inlines.Here());
        var text = FieldText.Of(field.Begin, instruction);
        if (text is { Length: > 0 })
        {
            runs.AddText(text, place);
            return;
        }

        story.Inventory.LeaveOut(field.Begin, text is null ? FieldWithoutResult.Rule : SilentField.Rule);
        if (!runs.IsShown(place))
            return;
        story.Findings.Add(
            text is null
                ? FieldWithoutResult.At(place.Inlines.Here(), instruction.Name)
                : SilentField.At(place.Inlines.Here(), instruction.Name)
        );
    }
}
