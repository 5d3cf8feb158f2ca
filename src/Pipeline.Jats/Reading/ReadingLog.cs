using System.Globalization;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Reading;

/// <summary>Collects what the reading does to a file; what it does to many elements alike is told once, with the first place.</summary>
/// <param name="locate">Place of an element in the file.</param>
internal sealed class ReadingLog(Func<XElement, SourceRef> locate)
{
    private readonly Dictionary<Deed, Entry> _entries = [];

    public void Note(Rule rule, XElement element, string message, string? before = null, string? after = null)
    {
        var deed = new Deed(rule.Code, message, before, after);
        if (!_entries.TryGetValue(deed, out var entry))
            _entries.Add(deed, entry = new(rule.At(locate(element), message, before, after)));
        entry.Count++;
    }

    public Seq<Diagnostic> Findings() =>
        _entries
            .Values.Select(entry =>
                entry.Count == 1
                    ? entry.First
                    : entry.First with
                    {
                        Message = string.Create(CultureInfo.InvariantCulture, $"{entry.First.Message} ({entry.Count} times)"),
                    }
            )
            .ToSeq();

    /// <summary>What was done, wherever it was.</summary>
    private sealed record Deed(string Code, string Message, string? Before, string? After);

    private sealed class Entry(Diagnostic first)
    {
        public Diagnostic First { get; } = first;

        public int Count { get; set; }
    }
}
