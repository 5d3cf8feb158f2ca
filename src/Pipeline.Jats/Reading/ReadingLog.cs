using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Reading;

/// <summary>Collects what the reading does to a file; what it does to many elements alike is told once, with the first place.</summary>
/// <param name="locate">Place of an element in the file.</param>
internal sealed class ReadingLog(Func<XElement, SourceRef> locate)
{
    private readonly Dictionary<(string Code, string Message, string? Before, string? After), (Diagnostic First, int Count)> _notes = [];

    public void Note(Rule rule, XElement element, string message, string? before = null, string? after = null)
    {
        var key = (rule.Code, message, before, after);
        _notes[key] = _notes.TryGetValue(key, out var known) ? (known.First, known.Count + 1) : (rule.At(locate(element), message, before, after), 1);
    }

    public Seq<Diagnostic> Findings() => _notes.Values
        .Select(note => note.Count == 1 ? note.First : note.First with { Message = string.Create(CultureInfo.InvariantCulture, $"{note.First.Message} ({note.Count} times)") })
        .ToSeq();
}
