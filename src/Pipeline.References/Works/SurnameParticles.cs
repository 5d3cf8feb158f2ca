using System.Collections.Frozen;

namespace Pipeline.References.Works;

/// <summary>
/// Small words at the head of a surname, in lower case, which the Citation Style Language keeps apart from it as the
/// non-dropping particle (CSL 1.0.2, "Names"). Written with a capital they are part of the surname.
/// </summary>
internal static class SurnameParticles
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        "van von vom der den de del della dello di da do dos das du des la le las los lo ten ter te zu zur zum af av bin binti binte bint ibn ben op dalla degli".Split(
            ' '
        )
    );

    /// <summary>The particles as they stand; empty where the surname has none, or nothing else.</summary>
    public static string In(string surname)
    {
        var end = 0;
        for (
            var space = surname.IndexOf(' ', StringComparison.Ordinal);
            space >= 0 && Known.Contains(surname[WordStart(end)..space]);
            space = surname.IndexOf(' ', space + 1)
        )
            end = space;
        return surname[..end];
    }

    private static int WordStart(int end) => end == 0 ? 0 : end + 1;
}
