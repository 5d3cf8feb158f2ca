using System.Globalization;
using Pipeline.Docx.Equations;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads runs: text, special characters, breaks, fields' marks, notes' marks, drawings (ECMA-376 part 1 §17.3.2, §17.3.3).</summary>
internal sealed class RunReader(StoryReader story)
{
    /// <summary>Longest text taken as the author's own mark of a note.</summary>
    private const int LongestCustomMark = 10;

    private bool _awaitsCustomMark;
    private bool _hasLigatures;

    public void Read(OoxmlElement run, InlineBuilder inlines, InlineScope scope)
    {
        var (resolved, isHidden, languages) = story.Context.RunFormats.Resolve(scope.ParagraphStyle, scope.TableStyle, run.Child("w:rPr"), scope.Link ?? story.Fields.Link);
        var format = resolved with { Origin = scope.Field?.Origin ?? story.Fields.Origin };
        var place = new RunPlace(run, inlines, format, scope, isHidden && scope.Mark is not { IsLeftOut: true } ? new(TextMarkKind.Hidden, string.Empty) : scope.Mark, languages);
        ReadContent(run.Children, place);
        _awaitsCustomMark = false;
    }

    public void AddEquation(OoxmlElement math, bool isDisplay, InlineBuilder inlines, InlineScope scope)
    {
        if (!story.Fields.IsTextVisible)
        {
            story.Inventory.LeaveOutAll(math, FieldInstructionText.Rule);
            return;
        }

        var leftOut = scope.Mark is { IsLeftOut: true } ? scope.Mark : null;
        var content = new EquationCleaner(leftOut is null ? story.Marks : null, story.Findings, inlines.Here()).Clean(math);
        story.Marks.Note(scope.Mark, EquationText.Write(content), inlines.Here());
        if (leftOut is not null)
        {
            story.Inventory.LeaveOutAll(math, leftOut.Rule);
            return;
        }

        story.Inventory.Keep(math, inlines.Here());
        new EquationItems(story, inlines).Settle(math);
        foreach (var equation in EquationReader.Read(content, isDisplay)) AddEquation(equation, inlines);
        ReadContent((IReadOnlyList<OoxmlElement>)[.. content.Descendants().Where(EquationItems.IsBeside)], new RunPlace(math, inlines, RunFormat.Plain, scope, scope.Mark, default));
    }

    private void AddEquation(ManuscriptEquation equation, InlineBuilder inlines)
    {
        var source = inlines.Here(equation.Text.Length);
        if (EquationReader.IsTyped(equation)) story.Findings.Add(TypedEquation.InEquation(source, equation.Text));
        inlines.Add(equation with { Source = source }, equation.Text.Length);
    }

    private void ReadContent(IReadOnlyList<OoxmlElement> children, RunPlace place)
    {
        foreach (var child in children) ReadContent(child, place with { Element = child });
    }

    private void ReadContent(OoxmlElement child, RunPlace place)
    {
        switch (child.Name)
        {
            case "w:t":
                AddText(RunText.Of(child), place);
                break;
            case "w:delText":
                AddText(child.Text, place with { Mark = place.Mark is { IsLeftOut: true } ? place.Mark : new(TextMarkKind.Deleted, string.Empty) });
                break;
            case "w:tab" or "w:ptab":
                AddText("\t", place);
                break;
            case "w:softHyphen":
                AddText("\u00AD", place);
                break;
            case "w:noBreakHyphen":
                AddText("\u2011", place);
                break;
            case "w:sym":
                AddSymbol(child, place);
                break;
            case "w:br" or "w:cr":
                AddBreak(child, place);
                break;
            case "w:instrText" or "w:delInstrText":
                story.Fields.AddInstruction(child.Text);
                break;
            case "w:fldChar":
                ReadFieldMark(child, place);
                break;
            case "w:footnoteReference":
                AddNoteMark(NoteKind.Footnote, child, place);
                break;
            case "w:endnoteReference":
                AddNoteMark(NoteKind.Endnote, child, place);
                break;
            case "w:commentReference":
                story.Context.Comments.Reference(child["w:id"], place.Inlines.Here());
                break;
            case "w:drawing" or "w:pict" or "w:object":
                if (IsShown(place)) story.Drawings.Read(child, place.Inlines, place.Format.Link);
                else LeaveOutDrawing(child, place);
                break;
            case "w:ruby":
                ReadRuby(child, place);
                break;
            case "w:pgNum" or "w:dayShort" or "w:dayLong" or "w:monthShort" or "w:monthLong" or "w:yearShort" or "w:yearLong":
                if (IsShown(place)) story.Findings.Add(FieldWithoutResult.At(place.Inlines.Here(), child.Name[2..]));
                break;
            case "mc:AlternateContent":
                ReadContent(AlternateContent.Branch(child), place);
                break;
            default:
                ReadUnknown(child, place);
                break;
        }
    }

    private void LeaveOutDrawing(OoxmlElement drawing, RunPlace place)
    {
        story.Marks.Note(place.Mark, $"[drawing] {TextMarks.PlainText(drawing)}".TrimEnd(), place.Inlines.Here());
        story.Inventory.LeaveOutAll(drawing, place.Mark is { IsLeftOut: true } mark ? mark.Rule : FieldInstructionText.Rule);
    }

    private void ReadUnknown(OoxmlElement element, RunPlace place)
    {
        if (UnknownContent.TextOf(element) is not { Length: > 0 } text) return;
        story.Findings.Add(UnknownContent.LeftOut(place.Inlines.Here(), element.Name, text));
        story.Inventory.LeaveOutAll(element, UnknownContent.Rule);
    }

    /// <summary>Whether content here is shown by Word: not deleted, not hidden, not a field's instruction.</summary>
    private bool IsShown(RunPlace place) => place.Mark is not { IsLeftOut: true } && story.Fields.IsTextVisible;

    private void AddText(string text, RunPlace place)
    {
        if (text.Length == 0) return;
        if (!story.Fields.IsTextVisible)
        {
            story.Inventory.LeaveOut(place.Element, FieldInstructionText.Rule);
            if (story.Fields.IsInInstruction && !string.IsNullOrWhiteSpace(text)) story.Findings.Add(FieldInstructionText.At(place.Inlines.Here(), text));
            return;
        }

        text = WithoutLigatures(text, place);
        var written = SymbolFonts.Write(text, place.Format.Font);
        if (written.Contains(SymbolFonts.Unknown, StringComparison.Ordinal) && !text.Contains(SymbolFonts.Unknown, StringComparison.Ordinal))
        {
            var at = written.IndexOf(SymbolFonts.Unknown, StringComparison.Ordinal);
            story.Findings.Add(UnknownSymbol.At(place.Inlines.Here().Slice(at, 1), place.Format.Font, ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)));
        }

        if (place.Mark is not { IsLeftOut: true } && SymbolFonts.FirstPrivate(written) is >= 0 and var unknown)
            story.Findings.Add(PrivateCharacter.At(place.Inlines.Here().Slice(unknown, char.IsSurrogate(written[unknown]) ? 2 : 1), place.Format.Font, written, unknown));

        story.Marks.Note(place.Mark, written, place.Inlines.Here());
        if (place.Mark is { IsLeftOut: true } mark)
        {
            story.Inventory.LeaveOut(place.Element, mark.Rule);
            return;
        }

        if (IsCustomMark(written, place)) return;
        story.Inventory.KeepText(place.Element, place.Inlines.Here(written.Length), written);
        story.Context.Comments.Append(written);
        place.Inlines.AddText(written, place.Format with { Language = place.Languages.For(written, place.Format.Language) }, place.Scope.Field?.Gathers ?? story.Fields.Gathering);
    }

    /// <summary>Letter by letter, which is told once in each part.</summary>
    private string WithoutLigatures(string text, RunPlace place)
    {
        if (Ligatures.First(text) < 0) return text;
        var written = Ligatures.Write(text);
        if (!_hasLigatures) story.Findings.Add(LigatureWritten.At(place.Inlines.Here(), text, written));
        _hasLigatures = true;
        return written;
    }

    /// <summary>The text that follows a note's mark in its run is the mark, where the author chose one.</summary>
    private bool IsCustomMark(string text, RunPlace place)
    {
        if (!_awaitsCustomMark || text.Trim().Length is 0 or > LongestCustomMark) return false;
        _awaitsCustomMark = false;
        story.Findings.Add(CustomNoteMark.At(place.Inlines.Here(), text.Trim()));
        story.Inventory.Move(place.Element, CustomNoteMark.Rule);
        story.Context.Notes.SetCustomMark(text.Trim());
        return true;
    }

    private void AddSymbol(OoxmlElement symbol, RunPlace place)
    {
        var font = symbol["w:font"];
        var code = int.TryParse(symbol["w:char"], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : -1;
        var character = SymbolFonts.Map(code, font);
        if (character == SymbolFonts.Unknown && IsShown(place)) story.Findings.Add(UnknownSymbol.At(place.Inlines.Here(1), font, symbol["w:char"] ?? string.Empty));
        AddText(character.ToString(), place);
    }

    private void AddBreak(OoxmlElement element, RunPlace place)
    {
        if (!IsShown(place)) return;
        var source = place.Inlines.Here(1);
        place.Inlines.Add(element["w:type"] is "page" or "column" ? new ManuscriptPageBreak(source) : new ManuscriptLineBreak(source), 1);
        story.Context.Comments.Append(" ");
    }

    private void AddNoteMark(NoteKind kind, OoxmlElement reference, RunPlace place)
    {
        var id = reference["w:id"] ?? string.Empty;
        if (!IsShown(place))
        {
            story.Context.Notes.AddDeleted(kind, id);
            story.Marks.Note(place.Mark, $"[{NoteMarks.NoteId(kind, id)}]", place.Inlines.Here());
            return;
        }

        var source = place.Inlines.Here();
        story.Context.Notes.Add(kind, id, source);
        place.Inlines.Add(new ManuscriptNoteMark(NoteMarks.NoteId(kind, id), source));
        _awaitsCustomMark = Measures.IsOn(reference["w:customMarkFollows"]);
    }

    private void ReadFieldMark(OoxmlElement mark, RunPlace place)
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
                if (instruction.Link is { } target) story.Fields.SetLink(Links.Checked(target, here, story.Findings));
                break;
            case "end" when story.Fields.End() is { } field:
                if (!field.HasResult) AddFieldText(field, place);
                else if (field.Parsed is { } parsed && place.Mark is not { IsLeftOut: true })
                    story.Context.Citations.Add(story.Context.CitationData.OfField(parsed, field.Instruction.ToString(), field.Data), field.ResultStart, here);
                break;
        }
    }

    private void BeginField(OoxmlElement mark, RunPlace place)
    {
        story.Inventory.Keep(mark, place.Inlines.Here());
        if (story.Fields.Begin(mark)) return;
        story.Findings.Add(BrokenField.At(place.Inlines.Here()));
        story.Inventory.LeaveOut(mark, BrokenField.Rule);
    }

    /// <summary>A field without a stored result still prints something where its instruction says what.</summary>
    private void AddFieldText(OpenField field, RunPlace place)
    {
        var instruction = FieldInstruction.Parse(field.Instruction.ToString());
        story.Inventory.Describe(field.Begin, instruction.Name);
        foreach (var argument in instruction.Arguments) story.Inventory.LeadTo(argument);
        story.NoteReference(instruction, place.Mark, place.Inlines.Here());
        var text = FieldText.Of(field.Begin, instruction);
        if (text is { Length: > 0 })
        {
            AddText(text, place);
            return;
        }

        story.Inventory.LeaveOut(field.Begin, text is null ? FieldWithoutResult.Rule : SilentField.Rule);
        if (!IsShown(place)) return;
        story.Findings.Add(text is null ? FieldWithoutResult.At(place.Inlines.Here(), instruction.Name) : SilentField.At(place.Inlines.Here(), instruction.Name));
    }

    /// <summary>Ruby text goes into brackets after its base (ECMA-376 part 1 §17.3.3.25).</summary>
    private void ReadRuby(OoxmlElement ruby, RunPlace place)
    {
        story.Inlines.Read(ruby.Child("w:rubyBase")?.Children ?? [], place.Inlines, place.Scope);
        AddText("(", place);
        story.Inlines.Read(ruby.Child("w:rt")?.Children ?? [], place.Inlines, place.Scope);
        AddText(")", place);
    }

    /// <summary>Where a run's content goes, and with what format.</summary>
    /// <param name="Element">What is being read.</param>
    private readonly record struct RunPlace(OoxmlElement Element, InlineBuilder Inlines, RunFormat Format, InlineScope Scope, TextMark? Mark, ScriptLanguages Languages);
}
