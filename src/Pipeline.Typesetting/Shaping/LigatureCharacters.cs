using System.Text;

namespace Pipeline.Typesetting.Shaping;

/// <summary>
/// A word with the Latin ligature characters of Unicode (U+FB00 to U+FB06) written as letters. They exist for older codes alone and
/// come from copied PDF; faces draw them as ligatures of their letters, few as characters. The glyphs keep the author's character.
/// </summary>
internal sealed class LigatureCharacters
{
    private const char First = '\uFB00';

    private static readonly string[] LettersOf = ["ff", "fi", "fl", "ffi", "ffl", "\u017Ft", "st"];

    private readonly string _word;
    private readonly List<int> _places;

    private LigatureCharacters(string word, string letters, List<int> places)
    {
        _word = word;
        Letters = letters;
        _places = places;
    }

    /// <summary>The word without ligature characters.</summary>
    public string Letters { get; }

    /// <summary>Null where the word has none.</summary>
    public static LigatureCharacters? Of(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange(First, (char)(First + LettersOf.Length - 1)))
            return null;
        var letters = new StringBuilder();
        var places = new List<int>();
        for (var index = 0; index < word.Length; index++)
        {
            var number = word[index] - First;
            if (number >= 0 && number < LettersOf.Length)
                letters.Append(LettersOf[number]);
            else
                letters.Append(word[index]);
            while (places.Count < letters.Length)
                places.Add(index);
        }

        return new LigatureCharacters(word, letters.ToString(), places);
    }

    /// <summary>The shaped letters as glyphs of the word as it was written.</summary>
    public ShapedWord Restore(ShapedWord letters)
    {
        var runs = Array.ConvertAll(letters.Runs, run => run with { Glyphs = Array.ConvertAll(run.Glyphs, Restore) });
        return new ShapedWord(runs, _word.Length, letters.Width, letters.IsRightToLeft)
        {
            Missing = letters.Missing,
            Substituted = letters.Substituted,
        };
    }

    /// <summary>The first glyph of a character stands for it, the others for nothing.</summary>
    private ShapedGlyph Restore(ShapedGlyph glyph)
    {
        var place = _places[glyph.Cluster];
        if (glyph.Text.Length == 0)
            return glyph with { Cluster = place };
        var isContinued = glyph.Cluster > 0 && _places[glyph.Cluster - 1] == place;
        var start = isContinued ? place + 1 : place;
        var end = _places[glyph.Cluster + glyph.Text.Length - 1] + 1;
        return glyph with { Cluster = place, Text = start < end ? _word[start..end] : string.Empty };
    }
}
