using System.Text;
using Pipeline.Vocabulary.Pages;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Typesetting.Proofs;

/// <summary>
/// What the pages show of one paragraph of the manuscript. Words are told by their letters and figures, since spaces, stops
/// and capitals are the design's.
/// </summary>
internal sealed class PrintedBlock
{
    private readonly StringBuilder _letters = new();

    public List<LetterSpot> Spots { get; } = [];

    /// <summary>Where it begins: its first letter, or its picture where it has none.</summary>
    public LetterSpot? Start { get; private set; }

    public void Add(GlyphRun run, int page)
    {
        var (x, first) = (run.X.Value, Spots.Count);
        foreach (var glyph in run.Glyphs)
        {
            AddLetters(glyph, run, page, x);
            x += glyph.Advance.Value;
        }

        // Glyphs stand as they are painted, letters as they are read.
        if (run.IsRightToLeft)
            Turn(first);
        Start ??= new(page, run.Baseline.Value, run.X.Value, 0, run.Tag);
    }

    private void AddLetters(Glyph glyph, GlyphRun run, int page, double x)
    {
        var letters = Sameness.Key(glyph.Text);
        for (var index = 0; index < letters.Length; index++)
        {
            var width = glyph.Advance.Value / letters.Length;
            _letters.Append(run.IsRightToLeft ? letters[^(index + 1)] : letters[index]);
            Spots.Add(new(page, run.Baseline.Value, x + index * width, width, run.Tag));
        }
    }

    private void Turn(int first)
    {
        Spots.Reverse(first, Spots.Count - first);
        for (var (left, right) = (first, _letters.Length - 1); left < right; left++, right--)
            (_letters[left], _letters[right]) = (_letters[right], _letters[left]);
    }

    /// <summary>A picture is marked a line below its top.</summary>
    public void Add(ImageBox image, int page) => Start ??= new(page, image.Y.Value + 10, image.X.Value, 0, image.Tag);

    /// <summary>The spots of the words where they stand nearest to the place expected; none where they are not there.</summary>
    /// <param name="expected">How many letters stand before them in the article.</param>
    public IEnumerable<LetterSpot> Find(string words, int expected)
    {
        var wanted = Sameness.Key(words);
        if (wanted.Length == 0)
            return [];
        var (text, best) = (_letters.ToString(), -1);
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (best >= 0 && Math.Abs(at - expected) >= Math.Abs(best - expected))
                break;
            best = at;
        }

        return best < 0 ? [] : Spots.Skip(best).Take(wanted.Length);
    }
}
