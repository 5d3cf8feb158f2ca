using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Making;

/// <summary>Writes the list of references.</summary>
internal sealed class ReferenceWriter(Sheet sheet, Words words)
{
    public void Write(IReadOnlyList<IReadOnlyList<Inline>> references)
    {
        if (references.Count == 0) return;
        sheet.Add(Kind.ReferencesHeading, sheet.Look.HasCapitalHeadings ? words.References.ToUpperInvariant() : words.References);
        for (var at = 0; at < references.Count; at++) sheet.Add(Kind.Reference, [.. Mark(at), .. references[at]]);
    }

    private Inline[] Mark(int at) => sheet.Look.References switch
    {
        ReferenceMarks.Brackets => [new Text($"[{at + 1}] ")],
        ReferenceMarks.Numbers => [new Text($"{at + 1}. ")],
        _ => [],
    };
}
