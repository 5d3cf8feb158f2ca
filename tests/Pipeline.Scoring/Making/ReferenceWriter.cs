using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Making;

/// <summary>Writes the list of references.</summary>
internal sealed class ReferenceWriter(Sheet sheet, Words words)
{
    private readonly Look _look = sheet.Look;

    public void Write(IReadOnlyList<IReadOnlyList<Inline>> references)
    {
        if (references.Count == 0)
            return;
        sheet.Add(Kind.ReferencesHeading, _look.Printed(words.References));
        var marked = references.Select((reference, at) => (IReadOnlyList<Inline>)[.. Mark(at), .. reference]).ToList();
        switch (_look.ReferenceLayout)
        {
            case ReferenceLayout.Broken:
                sheet.Add(
                    Kind.Reference,
                    [.. marked.SelectMany((reference, at) => at == 0 ? reference : [new Call("br", null, []), .. reference])]
                );
                break;
            case ReferenceLayout.Groups:
                WriteGroups(marked);
                break;
            default:
                WriteEach(marked);
                break;
        }
    }

    private void WriteGroups(List<IReadOnlyList<Inline>> references)
    {
        var half = references.Count / 2;
        sheet.Add(Kind.Heading2, words.PrimarySources + _look.StopBehind(words.PrimarySources));
        WriteEach(references[..half]);
        sheet.Add(Kind.Heading2, words.SecondarySources + _look.StopBehind(words.SecondarySources));
        WriteEach(references[half..]);
    }

    private void WriteEach(List<IReadOnlyList<Inline>> references)
    {
        var format = _look.Format[Kind.Reference];
        if (_look.References == ReferenceMarks.List)
            format = format with { Paragraph = format.Paragraph with { List = sheet.Document.Numbering.Numbers() } };
        foreach (var reference in references)
        {
            if (_look.ReferenceLayout == ReferenceLayout.BlankLines && reference != references[0])
                sheet.Add(format with { Paragraph = format.Paragraph with { List = 0 } }, []);
            sheet.Add(format, reference);
        }
    }

    private Inline[] Mark(int at) =>
        _look.References switch
        {
            ReferenceMarks.Brackets => [new Text($"[{at + 1}] ")],
            ReferenceMarks.Numbers => [new Text($"{at + 1}. ")],
            _ => [],
        };
}
