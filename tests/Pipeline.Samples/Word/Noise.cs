namespace Pipeline.Samples.Word;

/// <summary>
/// What years of editing leave in a Word file: revision ids on every element, runs cut in the middle of a word, spelling
/// marks. Drawn from a fixed sequence, so that a sample is always the same.
/// </summary>
/// <param name="seed">Start of the sequence.</param>
internal sealed class Noise(uint seed)
{
    private static readonly string[] RevisionIds = ["00A3414C", "00B72E19", "00C40D5F", "003E7712", "00571A8B", "006F0E33", "00D91C46"];

    private static readonly string?[] Languages = [null, null, null, null, null, "en-US", "en-GB", "id-ID"];

    private uint state = seed;

    /// <summary>The id of an editing session.</summary>
    public string RevisionId() => RevisionIds[Next(RevisionIds.Length)];

    /// <summary>An eight-digit id for a paragraph; Word keeps them below 80000000.</summary>
    public string ParagraphId() => $"{Next(0x7FFF):X4}{Next(0xFFFF):X4}";

    /// <summary>A proofing language that changed as the text was pasted together; mostly null.</summary>
    public string? Language() => Languages[Next(Languages.Length)];

    public bool OneIn(int count) => Next(count) == 0;

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Cuts a text where editing happened to cut it.</summary>
    public IEnumerable<string> Fragments(string text)
    {
        var start = 0;
        while (text.Length - start > 60)
        {
            var length = 12 + Next(180);
            if (start + length >= text.Length)
                break;
            yield return text.Substring(start, length);
            start += length;
        }

        yield return text[start..];
    }

    /// <summary>A number from zero below <paramref name="limit"/>, by the linear congruence of Numerical Recipes, high bits.</summary>
    private int Next(int limit)
    {
        state = unchecked((state * 1664525u) + 1013904223u);
        return (int)((state >> 8) % (uint)limit);
    }
}
