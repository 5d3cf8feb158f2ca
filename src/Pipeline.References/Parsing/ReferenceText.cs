using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// A reference as one string, with its italics and links. The scanners read <see cref="Plain"/>, a copy of the same
/// length in which each kind of space, hyphen, dash and quotation mark has one form, so that a place in one is the same
/// place in the other.
/// </summary>
internal sealed partial class ReferenceText
{
    private readonly bool[] _italic;
    private readonly bool[] _setOff;

    /// <summary>Empty where nothing is linked.</summary>
    private readonly string?[] _uris;

    private ReferenceText(string raw, bool[] italic, bool[] setOff, string?[] uris)
    {
        Raw = raw;
        Plain = GlottalLetters.Mark(raw, PlainCharacters.Of(raw));
        _italic = italic;
        _setOff = setOff;
        _uris = uris;
    }

    /// <summary>As printed.</summary>
    public string Raw { get; }

    public string Plain { get; }

    public int Length => Raw.Length;

    public char this[int index] => index >= 0 && index < Plain.Length ? Plain[index] : '\0';

    public static ReferenceText Of(Seq<RefPart> parts)
    {
        var raw = parts.Count == 1 ? parts[0].Text : string.Concat(parts.Select(part => part.Text));
        var (italic, setOff, at) = (new bool[raw.Length], new bool[raw.Length], 0);
        string?[] uris = parts.Any(part => part.Uri is not null) ? new string?[raw.Length] : [];
        foreach (var part in parts)
        {
            var isSetOff = part.IsItalic && !ForeignWordsPattern().IsMatch(part.Text);
            italic.AsSpan(at, part.Text.Length).Fill(part.IsItalic);
            setOff.AsSpan(at, part.Text.Length).Fill(isSetOff);
            if (part.Uri is not null)
                uris.AsSpan(at, part.Text.Length).Fill(part.Uri);
            at += part.Text.Length;
        }

        return new(raw, italic, setOff, uris);
    }

    /// <summary>Whether the type is set off as that of titles is.</summary>
    public bool IsItalic(int index) => index >= 0 && index < _setOff.Length && _setOff[index];

    /// <summary>The same, with the words of another language that some styles set off too.</summary>
    public bool IsPrintedItalic(int index) => _italic[index];

    public string? Uri(int index) => _uris.Length > 0 ? _uris[index] : null;

    public ReadOnlySpan<char> Slice(Extent extent) => Plain.AsSpan(extent.Start, extent.Length);

    public ReadOnlySpan<char> Slice(Token token) => Plain.AsSpan(token.Start, token.Length);

    public WordClass ClassOf(Token token) => WordClasses.Of(Slice(token));

    /// <summary>"van", "De": a word that belongs to the surname behind it.</summary>
    public bool IsParticle(Token token) => ClassOf(token).HasFlag(WordClass.Particle);

    /// <summary>"&amp;", "and", "dan": what stands between two names.</summary>
    public bool IsJoining(Token token) =>
        token.Shape == TokenShape.Ampersand || (token.Shape == TokenShape.Lower && ClassOf(token).HasFlag(WordClass.And));

    /// <summary>The year that a token of four figures tells, whatever letter stands behind them.</summary>
    public int Year(Token token) => int.Parse(Plain.AsSpan(token.Start, 4), CultureInfo.InvariantCulture);

    /// <summary>The extent without spaces and the given characters at either end.</summary>
    public Extent Trim(Extent extent, string marks = "")
    {
        var (start, end) = (extent.Start, extent.End);
        while (start < end && IsTrimmed(Plain[start], marks))
            start++;
        while (end > start && IsTrimmed(Plain[end - 1], marks))
            end--;
        return new(start, end);
    }

    /// <summary>The extent without spaces and the given characters at its end.</summary>
    public Extent TrimEnd(Extent extent, string marks = "")
    {
        var end = extent.End;
        while (end > extent.Start && IsTrimmed(Plain[end - 1], marks))
            end--;
        return new(extent.Start, end);
    }

    /// <summary>"*In*:", "*et al.*" (ABNT NBR 6023): their type says nothing of what stands beside them.</summary>
    [GeneratedRegex(
        @"^[\s.,;(\[]*(?:in|em|en|dans|dalam|di dalam|dlm\.?|et al(?:ii|\.)?|dkk\.?|u\. ?a\.|apud)[\s.,:;)\]]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ForeignWordsPattern();

    private static bool IsTrimmed(char character, string marks) => character == ' ' || marks.Contains(character, StringComparison.Ordinal);
}
