using System.Globalization;
using System.Runtime.InteropServices;

namespace Pipeline.Typesetting.Hyphenation;

/// <summary>
/// Hyphenation by competing patterns after Liang, "Word Hy-phen-a-tion by Com-put-er" (1983), from a file in the format
/// of the Hunspell hyphenation library: character set, settings, then one pattern a line.
/// </summary>
internal sealed class LiangHyphenator : IHyphenator
{
    /// <summary>Where the levels of a pattern begin; there is one more of them than letters.</summary>
    private readonly Dictionary<string, int> _patterns;
    private readonly List<byte> _levels;
    private readonly int _leftMin = 2;
    private readonly int _rightMin = 3;
    private readonly int _longest;

    public LiangHyphenator(string content)
    {
        _patterns = new(content.AsSpan().Count('\n') + 1, StringComparer.Ordinal);
        _levels = new(content.Length);
        Span<char> letters = stackalloc char[64];
        Span<byte> values = stackalloc byte[65];
        var isFirst = true;
        foreach (var raw in content.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            var isHeader = isFirst;
            isFirst = false;
            if (isHeader || line.IsEmpty || line[0] is '%' or '#' || line.Length > 60)
                continue;
            if (ReadSetting(line, "LEFTHYPHENMIN", ref _leftMin) || ReadSetting(line, "RIGHTHYPHENMIN", ref _rightMin))
                continue;
            if (IsSetting(line))
                continue;
            var count = Split(line, letters, values);
            _longest = Math.Max(_longest, count);
            _patterns[letters[..count].ToString()] = _levels.Count;
            _levels.AddRange(values[..(count + 1)]);
        }
    }

    public void Mark(ReadOnlySpan<char> word, Span<bool> points)
    {
        const int LongestWord = 100;
        if (word.Length < _leftMin + _rightMin || word.Length > LongestWord)
            return;
        Span<char> dotted = stackalloc char[word.Length + 2];
        dotted[0] = dotted[^1] = '.';
        word.CopyTo(dotted[1..]);
        Span<byte> levels = stackalloc byte[dotted.Length + 1];
        levels.Clear();
        Compete(dotted, levels);

        // A level at i stands before dotted[i], which is word[i - 1].
        for (var index = _leftMin; index <= word.Length - _rightMin; index++)
            points[index] = (levels[index + 1] & 1) == 1;
    }

    private void Compete(ReadOnlySpan<char> dotted, Span<byte> levels)
    {
        var lookup = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        var patterns = CollectionsMarshal.AsSpan(_levels);
        for (var start = 0; start < dotted.Length; start++)
        {
            var longest = Math.Min(_longest, dotted.Length - start);
            for (var length = 1; length <= longest; length++)
            {
                if (!lookup.TryGetValue(dotted.Slice(start, length), out var begin))
                    continue;
                var values = patterns.Slice(begin, length + 1);
                for (var at = 0; at < values.Length; at++)
                    levels[start + at] = Math.Max(levels[start + at], values[at]);
            }
        }
    }

    private static int Split(ReadOnlySpan<char> line, Span<char> letters, Span<byte> values)
    {
        values.Clear();
        var count = 0;
        foreach (var character in line)
        {
            if (char.IsAsciiDigit(character))
                values[count] = (byte)(character - '0');
            else
                letters[count++] = character;
        }

        return count;
    }

    private static bool IsSetting(ReadOnlySpan<char> line) =>
        line.Contains("HYPHENMIN", StringComparison.Ordinal)
        || line.StartsWith("NEXTLEVEL", StringComparison.Ordinal)
        || line.StartsWith("NOHYPHEN", StringComparison.Ordinal)
        || line.Contains('/');

    private static bool ReadSetting(ReadOnlySpan<char> line, string name, ref int value) =>
        line.StartsWith(name, StringComparison.Ordinal)
        && int.TryParse(line[name.Length..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out value);
}
