using System.Globalization;
using Pipeline.Docx.Equations;
using Pipeline.Docx.Rules;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Reads runs: text, special characters, breaks, fields' marks, notes' marks, drawings (ECMA-376 part 1 §17.3.2, §17.3.3).</summary>
internal sealed class RunReader
{
    /// <summary>Longest text taken as the author's own mark of a note.</summary>
    private const int LongestCustomMark = 10;

    private readonly StoryReader _story;
    private readonly FieldMarks _fields;
    private bool _awaitsCustomMark;

    public RunReader(StoryReader story) => (_story, _fields) = (story, new(story, this));

    public void Read(OoxmlElement run, InlineBuilder inlines, InlineScope scope)
    {
        var (resolved, isHidden, languages) = _story.Context.RunFormats.Resolve(
            scope.ParagraphStyle,
            scope.TableStyle,
            run.Child("w:rPr"),
            scope.Link ?? _story.Fields.Link
        );
        var format = resolved with { Origin = scope.Field?.Origin ?? _story.Fields.Origin };
        var place = new RunPlace(
            run,
            inlines,
            format,
            scope,
            isHidden && scope.Mark is not { IsLeftOut: true } ? new(TextMarkKind.Hidden, string.Empty) : scope.Mark,
            languages
        );
        ReadContent(run.Children, place);
        _awaitsCustomMark = false;
    }

    public void AddEquation(OoxmlElement math, bool isDisplay, InlineBuilder inlines, InlineScope scope)
    {
        if (!_story.Fields.IsTextVisible)
        {
            _story.Inventory.LeaveOutAll(math, FieldInstructionText.Rule);
            return;
        }

        var leftOut = scope.Mark is { IsLeftOut: true } ? scope.Mark : null;
        var content = new EquationCleaner(leftOut is null ? _story.Marks : null, _story.Findings, inlines.Here()).Clean(math);
        _story.Marks.Note(scope.Mark, EquationText.Write(content), inlines.Here());
        if (leftOut is not null)
        {
            _story.Inventory.LeaveOutAll(math, leftOut.Rule);
            return;
        }

        _story.Inventory.Keep(math, inlines.Here());
        new EquationItems(_story, inlines).Settle(math);
        foreach (var equation in EquationReader.Read(content, isDisplay))
            AddEquation(equation, inlines);
        ReadContent(
            (IReadOnlyList<OoxmlElement>)[.. content.Descendants().Where(EquationItems.IsBeside)],
            new RunPlace(math, inlines, RunFormat.Plain, scope, scope.Mark, default)
        );
    }

    /// <summary>Whether content here is shown by Word: not deleted, not hidden, not a field's instruction.</summary>
    public bool IsShown(RunPlace place) => !place.IsLeftOut && _story.Fields.IsTextVisible;

    public void AddText(string text, RunPlace place)
    {
        if (text.Length == 0)
            return;
        if (!_story.Fields.IsTextVisible)
        {
            _story.Inventory.LeaveOut(place.Element, FieldInstructionText.Rule);
            if (_story.Fields.IsInInstruction && !string.IsNullOrWhiteSpace(text))
                _story.Findings.Add(FieldInstructionText.At(place.Inlines.Here(), text));
            return;
        }

        var written = SymbolFonts.Write(text, place.Format.Font);
        ReportSymbols(text, written, place);
        written = WriteLigatures(written, place);
        _story.Marks.Note(place.Mark, written, place.Inlines.Here());
        if (place.Mark is { IsLeftOut: true } mark)
        {
            _story.Inventory.LeaveOut(place.Element, mark.Rule);
            return;
        }

        if (IsCustomMark(written, place))
            return;
        _story.Inventory.KeepText(place.Element, place.Inlines.Here(written.Length), written);
        _story.Context.Comments.Append(written);
        place.Inlines.AddText(
            written,
            place.Format with
            {
                Language = place.Languages.For(written, place.Format.Language),
            },
            place.Scope.Field?.Gathers ?? _story.Fields.Gathering
        );
    }

    private void AddEquation(ManuscriptEquation equation, InlineBuilder inlines)
    {
        var source = inlines.Here(equation.Text.Length);
        if (EquationReader.IsTyped(equation))
            _story.Findings.Add(TypedEquation.InEquation(source, equation.Text));
        inlines.Add(equation with { Source = source }, equation.Text.Length);
    }

    private void ReadContent(IReadOnlyList<OoxmlElement> children, RunPlace place)
    {
        foreach (var child in children)
            ReadContent(child, place with { Element = child });
    }

    private void ReadContent(OoxmlElement child, RunPlace place)
    {
        if (TextOf(child) is { } text)
            AddText(text, place);
        else if (!ReadMark(child, place))
            ReadObject(child, place);
    }

    private static string? TextOf(OoxmlElement child) =>
        child.Name switch
        {
            "w:t" => RunText.Of(child),
            "w:tab" or "w:ptab" => "\t",
            "w:softHyphen" => "\u00AD",
            "w:noBreakHyphen" => "\u2011",
            _ => null,
        };

    /// <summary>Marks of fields, notes and comments.</summary>
    /// <returns>Whether it is one.</returns>
    private bool ReadMark(OoxmlElement child, RunPlace place)
    {
        switch (child.Name)
        {
            case "w:instrText" or "w:delInstrText":
                _story.Fields.AddInstruction(child.Text);
                return true;
            case "w:fldChar":
                _fields.Read(child, place);
                return true;
            case "w:footnoteReference":
                AddNoteMark(NoteKind.Footnote, child, place);
                return true;
            case "w:endnoteReference":
                AddNoteMark(NoteKind.Endnote, child, place);
                return true;
            case "w:commentReference":
                _story.Context.Comments.Reference(child["w:id"], place.Inlines.Here());
                return true;
            default:
                return false;
        }
    }

    private void ReadObject(OoxmlElement child, RunPlace place)
    {
        switch (child.Name)
        {
            case "w:delText":
                AddText(child.Text, place with { Mark = place.IsLeftOut ? place.Mark : new(TextMarkKind.Deleted, string.Empty) });
                break;
            case "w:sym":
                AddSymbol(child, place);
                break;
            case "w:br" or "w:cr":
                AddBreak(child, place);
                break;
            case "w:drawing" or "w:pict" or "w:object":
                if (IsShown(place))
                    _story.Drawings.Read(child, place.Inlines, place.Format.Link);
                else
                    LeaveOutDrawing(child, place);
                break;
            case "w:ruby":
                ReadRuby(child, place);
                break;
            case "w:pgNum" or "w:dayShort" or "w:dayLong" or "w:monthShort" or "w:monthLong" or "w:yearShort" or "w:yearLong":
                if (IsShown(place))
                    _story.Findings.Add(FieldWithoutResult.At(place.Inlines.Here(), child.Name[2..]));
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
        _story.Marks.Note(place.Mark, $"[drawing] {TextMarks.PlainText(drawing)}".TrimEnd(), place.Inlines.Here());
        _story.Inventory.LeaveOutAll(drawing, place.Mark is { IsLeftOut: true } mark ? mark.Rule : FieldInstructionText.Rule);
    }

    private void ReadUnknown(OoxmlElement element, RunPlace place)
    {
        if (UnknownContent.TextOf(element) is not { Length: > 0 } text)
            return;
        _story.Findings.Add(UnknownContent.LeftOut(place.Inlines.Here(), element.Name, text));
        _story.Inventory.LeaveOutAll(element, UnknownContent.Rule);
    }

    /// <summary>Signs of fonts that have letters of their own: those that no other font has, and those that only such a font could show.</summary>
    private void ReportSymbols(string text, string written, RunPlace place)
    {
        if (
            written.Contains(SymbolFonts.Unknown, StringComparison.Ordinal) && !text.Contains(SymbolFonts.Unknown, StringComparison.Ordinal)
        )
        {
            var at = written.IndexOf(SymbolFonts.Unknown, StringComparison.Ordinal);
            _story.Findings.Add(
                UnknownSymbol.At(
                    place.Inlines.Here().Slice(at, 1),
                    place.Format.Font,
                    ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)
                )
            );
        }

        if (!place.IsLeftOut && SymbolFonts.FirstPrivate(written) is >= 0 and var unknown)
            _story.Findings.Add(
                PrivateCharacter.At(
                    place.Inlines.Here().Slice(unknown, char.IsSurrogate(written[unknown]) ? 2 : 1),
                    place.Format.Font,
                    written,
                    unknown
                )
            );
    }

    private string WriteLigatures(string text, RunPlace place)
    {
        var written = LigatureLetters.Write(text);
        if (written.Length != text.Length)
            _story.Findings.AddOnce(LigatureLetters.At(place.Inlines.Here(), text, written));
        return written;
    }

    /// <summary>The text that follows a note's mark in its run is the mark, where the author chose one.</summary>
    private bool IsCustomMark(string text, RunPlace place)
    {
        if (!_awaitsCustomMark || text.Trim().Length is 0 or > LongestCustomMark)
            return false;
        _awaitsCustomMark = false;
        _story.Findings.Add(CustomNoteMark.At(place.Inlines.Here(), text.Trim()));
        _story.Inventory.Move(place.Element, CustomNoteMark.Rule);
        _story.Context.Notes.SetCustomMark(text.Trim());
        return true;
    }

    private void AddSymbol(OoxmlElement symbol, RunPlace place)
    {
        var font = symbol["w:font"];
        var code = int.TryParse(symbol["w:char"], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : -1;
        var character = SymbolFonts.Map(code, font);
        if (character == SymbolFonts.Unknown && IsShown(place))
            _story.Findings.Add(UnknownSymbol.At(place.Inlines.Here(1), font, symbol["w:char"] ?? string.Empty));
        AddText(character.ToString(), place);
    }

    private void AddBreak(OoxmlElement element, RunPlace place)
    {
        if (!IsShown(place))
            return;
        var source = place.Inlines.Here(1);
        place.Inlines.Add(element["w:type"] is "page" or "column" ? new ManuscriptPageBreak(source) : new ManuscriptLineBreak(source), 1);
        _story.Context.Comments.Append(" ");
    }

    private void AddNoteMark(NoteKind kind, OoxmlElement reference, RunPlace place)
    {
        var id = reference["w:id"] ?? string.Empty;
        if (!IsShown(place))
        {
            _story.Context.Notes.AddDeleted(kind, id);
            _story.Marks.Note(place.Mark, $"[{NoteMarks.NoteId(kind, id)}]", place.Inlines.Here());
            return;
        }

        var source = place.Inlines.Here();
        _story.Context.Notes.Add(kind, id, source);
        place.Inlines.Add(new ManuscriptNoteMark(NoteMarks.NoteId(kind, id), source));
        _awaitsCustomMark = Measures.IsOn(reference["w:customMarkFollows"]);
    }

    /// <summary>Ruby text goes into brackets after its base (ECMA-376 part 1 §17.3.3.25).</summary>
    private void ReadRuby(OoxmlElement ruby, RunPlace place)
    {
        _story.Inlines.Read(ruby.Child("w:rubyBase")?.Children ?? [], place.Inlines, place.Scope);
        AddText("(", place);
        _story.Inlines.Read(ruby.Child("w:rt")?.Children ?? [], place.Inlines, place.Scope);
        AddText(")", place);
    }
}
