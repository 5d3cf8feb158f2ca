namespace Pipeline.Typesetting.Prose;

/// <summary>Finds the brackets of an isolating run that belong together (UAX #9 BD16).</summary>
internal static class BracketPairs
{
    private const string Openers =
        "([{\u0F3A\u0F3C\u169B\u2045\u207D\u208D\u2308\u230A\u27E6\u27E8\u27EA\u27EC\u2983\u2985\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\uFF08\uFF3B\uFF5B\uFF5F\uFF62";
    private const string Closers =
        ")]}\u0F3B\u0F3D\u169C\u2046\u207E\u208E\u2309\u230B\u27E7\u27E9\u27EB\u27ED\u2984\u2986\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\uFF09\uFF3D\uFF5D\uFF60\uFF63";

    /// <summary>The standard's limit of brackets open at once; beyond it no pair is found.</summary>
    private const int MostOpen = 63;

    /// <param name="places">Places of the run's characters in the text.</param>
    /// <param name="types">Their types so far: only what is still neutral is a bracket (BD14).</param>
    /// <returns>Places in the run, sorted by the first.</returns>
    public static List<(int Open, int Close)> Of(ReadOnlySpan<char> text, List<int> places, BidiClass[] types)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new List<(int Index, int Kind)>();
        for (var index = 0; index < places.Count; index++)
        {
            if (types[index] != BidiClass.ON)
                continue;
            var character = text[places[index]];
            if (Openers.IndexOf(character, StringComparison.Ordinal) is >= 0 and var opener)
            {
                if (open.Count == MostOpen)
                    return [];
                open.Add((index, opener));
            }
            else if (
                Closers.IndexOf(character, StringComparison.Ordinal) is >= 0 and var closer
                && open.FindLastIndex(item => item.Kind == closer) is >= 0 and var at
            )
            {
                pairs.Add((open[at].Index, index));
                open.RemoveRange(at, open.Count - at);
            }
        }

        pairs.Sort((left, right) => left.Open.CompareTo(right.Open));
        return pairs;
    }
}
