namespace Pipeline.Typesetting.Prose;

/// <summary>Isolate initiators and the pop directional isolates that match them (UAX #9 BD9).</summary>
/// <param name="Partner">For each place, that of its partner; -1 where there is none.</param>
internal sealed record IsolatePairs(int[] Partner)
{
    public static IsolatePairs Of(BidiClass[] classes)
    {
        var partner = new int[classes.Length];
        Array.Fill(partner, -1);
        var open = new Stack<int>();
        for (var index = 0; index < classes.Length; index++)
        {
            if (IsInitiator(classes[index]))
                open.Push(index);
            else if (classes[index] == BidiClass.PDI && open.TryPop(out var start))
                (partner[start], partner[index]) = (index, start);
            else if (classes[index] == BidiClass.B)
                open.Clear();
        }

        return new(partner);
    }

    public static bool IsInitiator(BidiClass of) => of is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>Where what an initiator isolates ends.</summary>
    public int EndOf(int initiator) => Partner[initiator] < 0 ? Partner.Length : Partner[initiator];

    /// <summary>Level of the first strong letter of a stretch, what is isolated in it passed over (P2, P3).</summary>
    public byte? FirstStrong(BidiClass[] classes, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (classes[index] == BidiClass.L)
                return 0;
            if (classes[index] is BidiClass.R or BidiClass.AL)
                return 1;
            if (IsInitiator(classes[index]))
                index = Math.Min(EndOf(index), end - 1);
        }

        return null;
    }
}
