using System.Globalization;
using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Making;

/// <summary>Turns marks that name a note by its id into notes of the manuscript.</summary>
/// <param name="kind">Call that writes a note, "fn" or "en"; null where numbers are typed.</param>
internal sealed class NoteMarks(string? kind)
{
    private readonly List<string> _written = [];
    private readonly List<IReadOnlyList<Inline>> _typed = [];

    /// <summary>Ids of the notes written so far, in the order of their marks.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>Texts of the notes that have a typed number, in this order.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Typed => _typed;

    /// <summary>The text with its notes; a note called a second time is not repeated.</summary>
    public IReadOnlyList<Inline> Write(IReadOnlyList<Inline> text) => [.. text.SelectMany(Write)];

    private IEnumerable<Inline> Write(Inline inline)
    {
        if (inline is Emphasis emphasis)
            return [emphasis with { Content = Write(emphasis.Content) }];
        if (inline is not Call { Name: "fn", Argument: { } id } call)
            return [inline];
        if (_written.Contains(id))
            return [];
        _written.Add(id);
        if (kind is not null)
            return [new Call(kind, null, call.Content)];
        _typed.Add(call.Content);
        return [new Emphasis("^", [new Text(_typed.Count.ToString(CultureInfo.InvariantCulture))])];
    }
}
