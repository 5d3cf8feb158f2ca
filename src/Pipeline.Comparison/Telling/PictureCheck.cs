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
        if (a["xlink:href"] is not { } hrefA || b["xlink:href"] is not { } hrefB)
            return;
        if (FileAt(hrefA, _besideA) is not { } fileA || FileAt(hrefB, _besideB) is not { } fileB)
            return;
        Checked.Add(fileB.Path);
        if (fileA.Bytes.Span.SequenceEqual(fileB.Bytes.Span))
            return;
        changes.Tell(
            ChangeKind.Changed,
            SubjectOf(b),
            a,
            b,
            $"the file {fileB.Path} holds other data ({Size(fileA)} → {Size(fileB)})",
            Size(fileA),
            Size(fileB)
        );
    }

    private static FileBeside? FileAt(string address, Dictionary<string, FileBeside> beside) =>
        FileAddress.PathsOf(address).Select(beside.GetValueOrDefault).FirstOrDefault(file => file is not null);

    private static Subject SubjectOf(Node node) => node.Name is "graphic" or "inline-graphic" ? Subject.Figure : Subject.Supplement;

    private static string Size(FileBeside file) => string.Create(CultureInfo.InvariantCulture, $"{file.Bytes.Length} bytes");

    private static Dictionary<string, FileBeside> ByPath(EditionFile file) =>
        file.Beside.ToDictionary(beside => beside.Path, StringComparer.Ordinal);
}
