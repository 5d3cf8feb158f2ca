using System.Globalization;
using Pipeline.Comparison.Reading;

namespace Pipeline.Comparison.Telling;

/// <summary>Holds the files that pictures and supplements name against each other, byte for byte.</summary>
internal sealed class PictureCheck(EditionFile filesA, EditionFile filesB, ChangeList changes)
{
    private readonly Dictionary<string, FileBeside> _besideA = ByPath(filesA);
    private readonly Dictionary<string, FileBeside> _besideB = ByPath(filesB);

    /// <summary>Paths in the second edition that a picture or supplement names and that were looked at.</summary>
    public HashSet<string> Checked { get; } = new(StringComparer.Ordinal);

    public void Check(Node a, Node b)
    {
        if (a["xlink:href"] is not { } hrefA || b["xlink:href"] is not { } hrefB) return;
        if (!_besideA.TryGetValue(hrefA, out var fileA) || !_besideB.TryGetValue(hrefB, out var fileB)) return;
        Checked.Add(hrefB);
        if (fileA.Bytes.Span.SequenceEqual(fileB.Bytes.Span)) return;
        changes.Tell(ChangeKind.Changed, SubjectOf(b), a, b, $"the file {hrefB} holds other data ({Size(fileA)} → {Size(fileB)})", Size(fileA), Size(fileB));
    }

    private static Subject SubjectOf(Node node) => node.Name is "graphic" or "inline-graphic" ? Subject.Figure : Subject.Supplement;

    private static string Size(FileBeside file) => string.Create(CultureInfo.InvariantCulture, $"{file.Bytes.Length} bytes");

    private static Dictionary<string, FileBeside> ByPath(EditionFile file) => file.Beside.ToDictionary(beside => beside.Path, StringComparer.Ordinal);
}
