using System.Globalization;
using Pipeline.References.Model;
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
        Plain = GlottalLetters.Mark(raw, PlainCharacters.Of(raw));
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
        var raw = string.Concat(parts.Select(part => part.Text));
        var (italic, uris, at) = (new bool[raw.Length], new string?[raw.Length], 0);
        foreach (var part in parts)
        {
            italic.AsSpan(at, part.Text.Length).Fill(part.IsItalic);
            uris.AsSpan(at, part.Text.Length).Fill(part.Uri);
            at += part.Text.Length;
        }

        return new(raw, italic, uris);
    }

    public bool IsItalic(int index) => index >= 0 && index < _italic.Length && _italic[index];

    public string? Uri(int index) => _uris[index];

    public ReadOnlySpan<char> Slice(Extent extent) => Plain.AsSpan(extent.Start, extent.Length);

    /// <summary>The year that a token of four figures tells, whatever letter stands behind them.</summary>
    public int Year(Token token) => int.Parse(Plain.AsSpan(token.Start, 4), CultureInfo.InvariantCulture);

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
}
