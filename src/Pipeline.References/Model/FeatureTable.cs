using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>
/// Where what a model says of a feature stands, by the hash of the feature. Most features that a token has are of the few that
/// speak of many labels: these have a table of their own, which stays in the nearest memory and is looked at once for each
/// feature. The many others, and those that found their slot taken, are in a second table and are sought from slot to slot.
/// </summary>
/// <remarks>
/// Most of the time of a look-up goes on waiting for memory and on wrong guesses at branches: many slots are read before one is
/// looked at, and what can be told without a branch is.
/// </remarks>
internal sealed class FeatureTable
{
    /// <summary>Slots of rows, about six for each, so that few find theirs taken.</summary>
    private const int RowSlots = 1 << SlotBits;

    private const int SlotBits = 16;

    /// <summary>Bits of the number of a row.</summary>
    private const int RowBits = 14;

    private const int MostRows = (1 << RowBits) - 1;

    /// <summary>Lower bits of a feature that its bit among the known ones leaves out: a million bits, which stay in the nearest memory.</summary>
    private const int KnownShift = 12;

    /// <summary>The bits of a hash above those that its slot tells, and behind them the number of its row from 1; nothing where no row is.</summary>
    private readonly uint[] _rows = new uint[RowSlots];

    private readonly int _rowsAt;

    private readonly ulong[] _others;

    /// <summary>A bit for the upper bits of each of the other features: most that are unknown are told here without a look at the slots.</summary>
    private readonly uint[] _known = new uint[1 << 32 - KnownShift - 5];

    public FeatureTable(ModelLayout layout)
    {
        _others = new ulong[BitOperations.RoundUpToPowerOf2((uint)layout.Features.Length * 3)];
        _rowsAt = layout.RowsAt;
        Fill(layout.Features, layout.Counts, layout.Pairs);
    }

    /// <summary>Parts the features that have a row from the others.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="rows">Where the rows begin is written here, room for all features.</param>
    /// <param name="others">The other features are written here, room for all.</param>
    /// <returns>How many of both were written.</returns>
    public (int Rows, int Others) Part(ReadOnlySpan<uint> features, Span<int> rows, Span<uint> others)
    {
        var (slots, first, ofRows, ofOthers) = (_rows, _rowsAt - TokenLabels.Count, 0, 0);
        foreach (var feature in features)
        {
            var slot = slots[feature & (RowSlots - 1)];
            var row = (int)(slot & MostRows);
            var isRow = slot >> RowBits == feature >> SlotBits & row > 0 ? 1 : 0;
            rows[ofRows] = first + row * TokenLabels.Count;
            others[ofOthers] = feature;
            ofRows += isRow;
            ofOthers += 1 - isRow;
        }

        return (ofRows, ofOthers);
    }

    /// <summary>Reads what is said of features that <see cref="Part"/> has left over; those that are unknown are left out.</summary>
    /// <returns>How many were written to <paramref name="into"/>.</returns>
    public int Read(Span<uint> features, Span<FeatureSlot> into)
    {
        features = features[..Choose(features)];
        var (slots, last, count) = (_others, (uint)_others.Length - 1, 0);
        for (var at = 0; at < features.Length; at++)
            into[at] = new(slots[features[at] & last]);
        for (var at = 0; at < features.Length; at++)
        {
            var slot = into[at].Holds(features[at]) ? into[at] : Find(features[at]);
            into[count] = slot;
            count += slot.IsEmpty ? 0 : 1;
        }

        return count;
    }

    /// <summary>Moves those to the front that may be known.</summary>
    private int Choose(Span<uint> features)
    {
        var (count, bits) = (0, _known);
        foreach (var feature in features)
        {
            features[count] = feature;
            count += (int)(bits[feature >> KnownShift + 5] >> (int)(feature >> KnownShift)) & 1;
        }

        return count;
    }

    private FeatureSlot Find(uint feature)
    {
        var last = (uint)_others.Length - 1;
        var at = feature & last;
        while (_others[at] != 0 && !new FeatureSlot(_others[at]).Holds(feature))
            at = (at + 1) & last;
        return new(_others[at]);
    }

    /// <summary>Done at the start of the program, when nothing is compiled yet: one loop that calls little is compiled while it runs.</summary>
    private void Fill(ReadOnlySpan<uint> features, ReadOnlySpan<byte> counts, ReadOnlySpan<ushort> pairs)
    {
        var (pair, row) = (0, 0);
        for (var at = 0; at < features.Length; at++)
        {
            var (feature, count) = (features[at], counts[at]);
            if (count == ModelLayout.Row)
            {
                ref var slot = ref _rows[feature & (RowSlots - 1)];
                if (slot == 0 && row < MostRows)
                    slot = feature >> SlotBits << RowBits | (uint)(row + 1);
                else
                    Add(feature, FeatureSlot.OfRow(feature, _rowsAt + row * TokenLabels.Count));
                row++;
            }
            else
            {
                Add(feature, FeatureSlot.OfPairs(feature, pairs.Slice(pair, count), pair));
                pair += count;
            }
        }
    }

    private void Add(uint feature, FeatureSlot slot)
    {
        var last = (uint)_others.Length - 1;
        var at = feature & last;
        while (_others[at] != 0)
            at = (at + 1) & last;
        _others[at] = slot.Bits;
        _known[feature >> KnownShift + 5] |= 1u << (int)(feature >> KnownShift);
    }
}
