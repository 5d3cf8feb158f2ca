using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// A reference as one string, with its italics and links. The scanners read <see cref="Plain"/>, a copy of the same
/// length in which each kind of space, hyphen, dash and quotation mark has one form, so that a place in one is the same
/// place in the other.
/// </summary>
internal sealed class ReferenceText
{
    private readonly bool[] _italic;
    private readonly string?[] _uris;

    private ReferenceText(string raw, bool[] italic, string?[] uris)
    {
        Raw = raw;
        Plain = string.Create(raw.Length, raw, (copy, source) =>
        {
            for (var index = 0; index < copy.Length; index++) copy[index] = Simplify(source[index]);
        });
        _italic = italic;
        _uris = uris;
    }

    /// <summary>As printed.</summary>
    public string Raw { get; }

    public string Plain { get; }

    public int Length => Raw.Length;

    public char this[int index] => index >= 0 && index < Plain.Length ? Plain[index] : '\0';

    public static ReferenceText Of(Seq<RefPart> parts)
    {
        var raw = new StringBuilder();
        var italic = new List<bool>();
        var uris = new List<string?>();
        foreach (var part in parts)
        {
            raw.Append(part.Text);
            italic.AddRange(Enumerable.Repeat(part.IsItalic, part.Text.Length));
            uris.AddRange(Enumerable.Repeat(part.Uri, part.Text.Length));
        }

        return new(raw.ToString(), [.. italic], [.. uris]);
    }

    public bool IsItalic(int index) => index >= 0 && index < _italic.Length && _italic[index];

    public string? Uri(int index) => _uris[index];

    public ReadOnlySpan<char> Slice(Extent extent) => Plain.AsSpan(extent.Start, extent.Length);

    /// <summary>The extent without spaces and the given characters at either end.</summary>
    public Extent Trim(Extent extent, string marks = "")
    {
        var (start, end) = (extent.Start, extent.End);
        while (start < end && IsTrimmed(Plain[start], marks)) start++;
        while (end > start && IsTrimmed(Plain[end - 1], marks)) end--;
        return new(start, end);
    }

    /// <summary>The extent without spaces and the given characters at its end.</summary>
    public Extent TrimEnd(Extent extent, string marks = "")
    {
        var end = extent.End;
        while (end > extent.Start && IsTrimmed(Plain[end - 1], marks)) end--;
        return new(extent.Start, end);
    }

    private static bool IsTrimmed(char character, string marks) => character == ' ' || marks.Contains(character, StringComparison.Ordinal);

    private static char Simplify(char character) => character switch
    {
        '\u2010' or '\u2011' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '–',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '«' or '»' => '"',
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '`' or '´' or '\u02bc' or '\u02bb' => '\'',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
