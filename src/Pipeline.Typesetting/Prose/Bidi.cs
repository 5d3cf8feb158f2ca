using System.Text;

namespace Pipeline.Typesetting.Prose;

/// <summary>Directions of mixed text after the Unicode bidirectional algorithm (UAX #9).</summary>
internal static class Bidi
{
    /// <summary>Whether anything may be written from right to left; if nothing is, levels need not be asked for.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character >= 0x590 && (IsRight(character) || character is '\u202B' or '\u202E' or '\u2067'))
                return true;
        }

        return false;
    }

    /// <summary>
    /// True where most letters are of a script written from right to left. UAX #9 P2 asks the first letter alone, but allows
    /// other ways (HL1): in an English quotation that opens with an Arabic phrase it would turn the English around.
    /// </summary>
    public static bool IsRightToLeftParagraph(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            balance += BidiClasses.Of(rune) switch
            {
                BidiClass.L => -1,
                BidiClass.R or BidiClass.AL => 1,
                _ => 0,
            };
        }

        return balance > 0;
    }

    /// <summary>Embedding level of each UTF-16 unit: even from left to right, odd from right to left.</summary>
    public static byte[] Levels(ReadOnlySpan<char> text, bool isRightToLeft) => Levels(text, ClassesOf(text), isRightToLeft);

    /// <summary>The levels of running text, in which a phrase from right to left ends where the sentence around it goes on.</summary>
    public static byte[] LevelsOfProse(ReadOnlySpan<char> text, bool isRightToLeft)
    {
        var classes = ClassesOf(text);
        if (!isRightToLeft)
            PhraseEnds.Mark(text, classes);
        return Levels(text, classes, isRightToLeft);
    }

    /// <summary>Order in which things of given levels stand from left to right (UAX #9 L2).</summary>
    public static void Reorder<T>(List<T> items, Func<T, int> level)
    {
        var highest = 0;
        foreach (var item in items)
            highest = Math.Max(highest, level(item));
        for (var current = highest; current >= 1; current--)
        {
            for (var start = 0; start < items.Count; start++)
            {
                if (level(items[start]) < current)
                    continue;
                var end = start;
                while (end < items.Count && level(items[end]) >= current)
                    end++;
                items.Reverse(start, end - start);
                start = end;
            }
        }
    }

    /// <summary>The explicit formatting characters and what has no width (X9): left out when the rest is resolved.</summary>
    public static bool IsRemoved(BidiClass of) =>
        of is BidiClass.BN or BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF;

    private static byte[] Levels(ReadOnlySpan<char> text, BidiClass[] classes, bool isRightToLeft)
    {
        var paragraph = (byte)(isRightToLeft ? 1 : 0);
        var isolates = IsolatePairs.Of(classes);
        var levels = ExplicitLevels.Resolve(classes, isolates, paragraph);
        foreach (var run in IsolatingRun.Of(classes, levels, isolates, paragraph))
            run.Resolve(text, classes, levels);
        FillRemoved(classes, levels, paragraph);
        return levels;
    }

    private static BidiClass[] ClassesOf(ReadOnlySpan<char> text)
    {
        var classes = new BidiClass[text.Length];
        for (var index = 0; index < text.Length; )
        {
            _ = Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
            Array.Fill(classes, BidiClasses.Of(rune), index, length);
            index += length;
        }

        return classes;
    }

    /// <summary>What was left out stands with what comes before it, so that it parts no word.</summary>
    private static void FillRemoved(BidiClass[] classes, byte[] levels, byte paragraph)
    {
        for (var index = 0; index < levels.Length; index++)
        {
            if (IsRemoved(classes[index]))
                levels[index] = index == 0 ? paragraph : levels[index - 1];
        }
    }

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and the presentation forms, the right-to-left mark, and the blocks beyond.</summary>
    private static bool IsRight(char character) =>
        character
            is (>= '\u0590' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFE')
                or '\u200F'
                or '\uD802'
                or '\uD803'
                or '\uD83A'
                or '\uD83B';
}
