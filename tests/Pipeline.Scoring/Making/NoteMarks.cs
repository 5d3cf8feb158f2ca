using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Making;

/// <summary>Turns marks that name a note by its id into notes of the manuscript.</summary>
/// <param name="kind">Call that writes a note: "fn" or "en".</param>
internal sealed class NoteMarks(string kind)
{
    private readonly List<string> _written = [];

    /// <summary>Ids of the notes written so far, in the order of their marks.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>The text with its notes; a note called a second time is not repeated.</summary>
    public IReadOnlyList<Inline> Write(IReadOnlyList<Inline> text) => [.. text.SelectMany(Write)];

    private IEnumerable<Inline> Write(Inline inline)
    {
        if (inline is Emphasis emphasis) return [emphasis with { Content = Write(emphasis.Content) }];
        if (inline is not Call { Name: "fn", Argument: { } id } call) return [inline];
        if (_written.Contains(id)) return [];
        _written.Add(id);
        return [new Call(kind, null, call.Content)];
    }
}
