namespace Pipeline.Typesetting.Prose;

/// <summary>
/// Level runs that isolates part and belong together (UAX #9 BD13), and the rules for weak and neutral types and brackets in
/// them (W1 to W7, N0 to N2, I1, I2).
/// </summary>
/// <param name="places">Places of its characters in the text, those left out by X9 not counted.</param>
/// <param name="sos">Type of what comes before it.</param>
/// <param name="eos">Type of what comes after it.</param>
internal sealed class IsolatingRun(List<int> places, byte level, BidiClass sos, BidiClass eos)
{
    private readonly BidiClass[] _types = new BidiClass[places.Count];

    private BidiClass Direction => DirectionOf(level);

    public static List<IsolatingRun> Of(BidiClass[] classes, byte[] levels, IsolatePairs isolates, byte paragraph)
    {
        var runs = LevelRuns(classes, levels);
        var runAt = new Dictionary<int, int>();
        for (var index = 0; index < runs.Count; index++)
            runAt[runs[index][0]] = index;
        var sequences = new List<IsolatingRun>();
        foreach (var run in runs)
        {
            // One that goes on after an isolate is taken with the run it began in.
            if (classes[run[0]] == BidiClass.PDI && isolates.Partner[run[0]] >= 0)
                continue;
            var places = new List<int>(run);
            while (
                IsolatePairs.IsInitiator(classes[places[^1]])
                && isolates.Partner[places[^1]] is >= 0 and var end
                && runAt.TryGetValue(end, out var next)
            )
                places.AddRange(runs[next]);
            sequences.Add(Make(places, classes, levels, isolates, paragraph));
        }

        return sequences;
    }

    /// <summary>Resolves its characters and sets their levels.</summary>
    public void Resolve(ReadOnlySpan<char> text, BidiClass[] classes, byte[] levels)
    {
        for (var index = 0; index < _types.Length; index++)
            _types[index] = classes[places[index]];
        ResolveWeak();
        ResolveBrackets(text, classes);
        ResolveNeutrals();
        for (var index = 0; index < _types.Length; index++)
            levels[places[index]] = LevelOf(_types[index]);
    }

    private static IsolatingRun Make(List<int> places, BidiClass[] classes, byte[] levels, IsolatePairs isolates, byte paragraph)
    {
        var level = levels[places[0]];
        var before = places[0] - 1;
        while (before >= 0 && Bidi.IsRemoved(classes[before]))
            before--;
        var last = places[^1];
        var after = last + 1;
        while (after < levels.Length && Bidi.IsRemoved(classes[after]))
            after++;
        var isOpen = IsolatePairs.IsInitiator(classes[last]) && isolates.Partner[last] < 0;
        var levelBefore = before < 0 ? paragraph : levels[before];
        var levelAfter = isOpen || after >= levels.Length ? paragraph : levels[after];
        return new(places, level, DirectionOf(Math.Max(level, levelBefore)), DirectionOf(Math.Max(level, levelAfter)));
    }

    private static List<List<int>> LevelRuns(BidiClass[] classes, byte[] levels)
    {
        var runs = new List<List<int>>();
        for (var index = 0; index < levels.Length; index++)
        {
            if (Bidi.IsRemoved(classes[index]))
                continue;
            if (runs.Count == 0 || levels[runs[^1][^1]] != levels[index])
                runs.Add([]);
            runs[^1].Add(index);
        }

        return runs;
    }

    private static BidiClass DirectionOf(int level) => (level & 1) == 1 ? BidiClass.R : BidiClass.L;

    private void ResolveWeak()
    {
        ResolveMarks();
        ResolveNumbers();
        ResolveSeparators();
        ResolveTerminators();
        var strong = sos;
        for (var index = 0; index < _types.Length; index++)
        {
            if (_types[index] is BidiClass.L or BidiClass.R)
                strong = _types[index];
            else if (_types[index] == BidiClass.EN && strong == BidiClass.L)
                _types[index] = BidiClass.L;
        }
    }

    /// <summary>A mark is of the type of what it stands on (W1).</summary>
    private void ResolveMarks()
    {
        for (var index = 0; index < _types.Length; index++)
        {
            if (_types[index] != BidiClass.NSM)
                continue;
            var before = index == 0 ? sos : _types[index - 1];
            _types[index] = IsolatePairs.IsInitiator(before) || before == BidiClass.PDI ? BidiClass.ON : before;
        }
    }

    /// <summary>Figures after Arabic letters are Arabic (W2); then these letters are as all from right to left (W3).</summary>
    private void ResolveNumbers()
    {
        var strong = sos;
        for (var index = 0; index < _types.Length; index++)
        {
            if (_types[index] is BidiClass.L or BidiClass.R or BidiClass.AL)
                strong = _types[index];
            else if (_types[index] == BidiClass.EN && strong == BidiClass.AL)
                _types[index] = BidiClass.AN;
            if (_types[index] == BidiClass.AL)
                _types[index] = BidiClass.R;
        }
    }

    /// <summary>A single separator between numbers of one kind is of that kind (W4).</summary>
    private void ResolveSeparators()
    {
        for (var index = 1; index + 1 < _types.Length; index++)
        {
            var (before, after) = (_types[index - 1], _types[index + 1]);
            if (before != after)
                continue;
            if (
                (_types[index] is BidiClass.ES or BidiClass.CS && before == BidiClass.EN)
                || (_types[index] == BidiClass.CS && before == BidiClass.AN)
            )
                _types[index] = before;
        }
    }

    /// <summary>Terminators beside a European number are part of it (W5); what separated or ended nothing is neutral (W6).</summary>
    private void ResolveTerminators()
    {
        for (var start = 0; start < _types.Length; start++)
        {
            if (_types[start] != BidiClass.ET)
                continue;
            var end = start;
            while (end < _types.Length && _types[end] == BidiClass.ET)
                end++;
            var isNumber = (start > 0 && _types[start - 1] == BidiClass.EN) || (end < _types.Length && _types[end] == BidiClass.EN);
            Array.Fill(_types, isNumber ? BidiClass.EN : BidiClass.ON, start, end - start);
            start = end - 1;
        }

        for (var index = 0; index < _types.Length; index++)
        {
            if (_types[index] is BidiClass.ES or BidiClass.CS)
                _types[index] = BidiClass.ON;
        }
    }

    /// <summary>Both brackets of a pair run as what is between them, or as the text before them (N0).</summary>
    private void ResolveBrackets(ReadOnlySpan<char> text, BidiClass[] classes)
    {
        foreach (var (open, close) in BracketPairs.Of(text, places, _types))
        {
            if (DirectionOfPair(open, close) is not { } direction)
                continue;
            SetBracket(open, direction, classes);
            SetBracket(close, direction, classes);
        }
    }

    private BidiClass? DirectionOfPair(int open, int close)
    {
        var hasOther = false;
        for (var index = open + 1; index < close; index++)
        {
            if (Strong(_types[index]) is not { } strong)
                continue;
            if (strong == Direction)
                return Direction;
            hasOther = true;
        }

        if (!hasOther)
            return null;
        var context = sos;
        for (var index = open - 1; index >= 0; index--)
        {
            if (Strong(_types[index]) is not { } strong)
                continue;
            context = strong;
            break;
        }

        return context == Direction ? Direction : context;
    }

    /// <summary>Marks on a bracket go with it.</summary>
    private void SetBracket(int index, BidiClass direction, BidiClass[] classes)
    {
        _types[index] = direction;
        for (var mark = index + 1; mark < _types.Length && classes[places[mark]] == BidiClass.NSM; mark++)
            _types[mark] = direction;
    }

    /// <summary>Neutrals take the direction of both sides where these agree, else the run's (N1, N2).</summary>
    private void ResolveNeutrals()
    {
        for (var start = 0; start < _types.Length; start++)
        {
            if (!IsNeutral(_types[start]))
                continue;
            var end = start;
            while (end < _types.Length && IsNeutral(_types[end]))
                end++;
            var before = start == 0 ? sos : Strong(_types[start - 1]);
            var after = end == _types.Length ? eos : Strong(_types[end]);
            Array.Fill(_types, before == after ? before!.Value : Direction, start, end - start);
            start = end - 1;
        }
    }

    /// <summary>Direction of letters, and of numbers, which count as from right to left (N0, N1); null for neutrals.</summary>
    private static BidiClass? Strong(BidiClass type) =>
        type switch
        {
            BidiClass.L => BidiClass.L,
            BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
            _ => null,
        };

    private static bool IsNeutral(BidiClass type) => Strong(type) is null;

    private byte LevelOf(BidiClass type) =>
        (byte)(
            level
            + (
                (level & 1, type) switch
                {
                    (0, BidiClass.R) => 1,
                    (0, BidiClass.AN or BidiClass.EN) => 2,
                    (1, BidiClass.L or BidiClass.AN or BidiClass.EN) => 1,
                    _ => 0,
                }
            )
        );
}
