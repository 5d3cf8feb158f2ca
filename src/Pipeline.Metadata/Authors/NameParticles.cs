using System.Collections.Frozen;

namespace Pipeline.Metadata.Authors;

/// <summary>Words that open a surname of several words.</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> Small = Set(
        "van von der den ten ter de del della di da das do dos du des la las le los lo zu zum zur af av bin binti bint binte ibn ben bt al el as ad ar ash az an at op 't y e st");

    /// <summary>With a capital they open a surname too, unless they are the whole of what precedes or follows it.</summary>
    private static readonly FrozenSet<string> Capitalised = Set("Van Von De Del Della Di Dos Du Bin Binti Binte Ibn Al El St St.");

    /// <summary>Family names after which "Van" is a middle name, not a particle.</summary>
    private static readonly FrozenSet<string> Vietnamese = Set("Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Huynh Huỳnh Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ho Hồ Ngo Ngô Duong Dương Ly Lý");

    /// <summary>Kept small when a name in capitals is set in small letters.</summary>
    public static bool IsSmallInName(string word) => Small.Contains(word.ToLowerInvariant()) && word.Length > 1;

    /// <summary>Index of the first word of the surname: the last word with the particles before it.</summary>
    public static int SurnameStart(IReadOnlyList<string> words)
    {
        var start = words.Count - 1;
        while (start > 1 && IsParticle(words, start - 1)) start--;

        // "Ortega y Gasset": the joint belongs to both names around it.
        if (start > 1 && words[start] is "y" or "e" && start < words.Count - 1) start--;
        return start;
    }

    private static bool IsParticle(IReadOnlyList<string> words, int index)
    {
        if (Vietnamese.Contains(words[0])) return false;
        return Small.Contains(words[index]) || Capitalised.Contains(words[index]);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
