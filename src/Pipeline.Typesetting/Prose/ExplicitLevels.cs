namespace Pipeline.Typesetting.Prose;

/// <summary>Levels that embeddings, overrides and isolates ask for (UAX #9 X1 to X8).</summary>
internal static class ExplicitLevels
{
    /// <summary>max_depth (BD2).</summary>
    private const int MaxDepth = 125;

    /// <summary>The levels; types of overridden characters are changed in place.</summary>
    public static byte[] Resolve(BidiClass[] classes, IsolatePairs isolates, byte paragraph)
    {
        var levels = new byte[classes.Length];
        var state = new State(paragraph);
        for (var index = 0; index < classes.Length; index++)
        {
            switch (classes[index])
            {
                case BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO:
                    levels[index] = state.Level;
                    state.Embed(classes[index]);
                    break;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    var isRight =
                        classes[index] == BidiClass.RLI
                        || (classes[index] == BidiClass.FSI && isolates.FirstStrong(classes, index + 1, isolates.EndOf(index)) == 1);
                    Place(classes, levels, index, state);
                    state.Isolate(isRight);
                    break;
                case BidiClass.PDI:
                    if (isolates.Partner[index] >= 0)
                        state.PopIsolate();
                    Place(classes, levels, index, state);
                    break;
                case BidiClass.PDF:
                    state.PopEmbedding();
                    levels[index] = state.Level;
                    break;
                case BidiClass.B:
                    levels[index] = paragraph;
                    state = new State(paragraph);
                    break;
                case BidiClass.BN:
                    levels[index] = state.Level;
                    break;
                default:
                    Place(classes, levels, index, state);
                    break;
            }
        }

        return levels;
    }

    private static void Place(BidiClass[] classes, byte[] levels, int index, State state)
    {
        levels[index] = state.Level;
        if (state.Override is not { } direction)
            return;

        // An isolate's ends keep their type: it pairs them (X5a to X6a), and the override tells how they are resolved.
        if (!IsolatePairs.IsInitiator(classes[index]) && classes[index] != BidiClass.PDI)
            classes[index] = direction;
    }

    private readonly record struct Entry(byte Level, BidiClass? Override, bool IsIsolate);

    /// <summary>The directional status stack with its counters of what went too deep.</summary>
    private sealed class State(byte paragraph)
    {
        private readonly Stack<Entry> _entries = new([new Entry(paragraph, null, false)]);
        private int _overflowIsolates;
        private int _overflowEmbeddings;
        private int _validIsolates;

        public byte Level => _entries.Peek().Level;

        public BidiClass? Override => _entries.Peek().Override;

        public void Embed(BidiClass kind)
        {
            var isRight = kind is BidiClass.RLE or BidiClass.RLO;
            BidiClass? direction = kind switch
            {
                BidiClass.RLO => BidiClass.R,
                BidiClass.LRO => BidiClass.L,
                _ => null,
            };
            if (Next(isRight) is var next && next <= MaxDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
                _entries.Push(new((byte)next, direction, false));
            else if (_overflowIsolates == 0)
                _overflowEmbeddings++;
        }

        public void Isolate(bool isRight)
        {
            if (Next(isRight) is var next && next <= MaxDepth && _overflowIsolates == 0 && _overflowEmbeddings == 0)
            {
                _validIsolates++;
                _entries.Push(new((byte)next, null, true));
            }
            else
            {
                _overflowIsolates++;
            }
        }

        public void PopIsolate()
        {
            if (_overflowIsolates > 0)
            {
                _overflowIsolates--;
                return;
            }

            if (_validIsolates == 0)
                return;
            _overflowEmbeddings = 0;
            while (!_entries.Peek().IsIsolate)
                _entries.Pop();
            _entries.Pop();
            _validIsolates--;
        }

        public void PopEmbedding()
        {
            if (_overflowIsolates > 0)
                return;
            if (_overflowEmbeddings > 0)
                _overflowEmbeddings--;
            else if (!_entries.Peek().IsIsolate && _entries.Count > 1)
                _entries.Pop();
        }

        /// <summary>The next odd level for right to left, the next even one for left to right.</summary>
        private int Next(bool isRight) => isRight ? (Level + 1) | 1 : (Level + 2) & ~1;
    }
}
