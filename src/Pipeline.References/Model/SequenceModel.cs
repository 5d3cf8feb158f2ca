using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pipeline.References.Model;

/// <summary>
/// Weights learnt from labelled references: for every feature the labels that it speaks for or against, in steps of one
/// common size. Kept as one file of this assembly (its form: <see cref="ModelFormat"/>).
/// </summary>
internal sealed class SequenceModel
{
    /// <summary>Labels, or kinds of work, rounded up to three vectors; sums behind the last label mean nothing.</summary>
    public const int Width = 3 * Lanes;

    /// <summary>Steps that are added at once.</summary>
    private const int Lanes = 16;

    /// <summary>Features that are looked up at once.</summary>
    private const int Batch = 64;

    private readonly ModelLayout _layout;
    private readonly FeatureTable _table;

    public SequenceModel(ModelLayout layout)
    {
        Lattice = new(layout.Transitions, layout.StartScores);
        _layout = layout;
        _table = new(layout);
    }

    public Lattice Lattice { get; }

    /// <summary>The model that comes with the program, read at first use.</summary>
    public static SequenceModel Shipped => Holder.Model;

    /// <summary>Adds what features say to the sums of the labels, in steps.</summary>
    /// <param name="features">At most 250, so that no sum runs over.</param>
    /// <param name="sums"><see cref="Width"/> sums.</param>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        for (; features.Length > Batch; features = features[Batch..])
            AddBatch(features[..Batch], sums);
        AddBatch(features, sums);
    }

    /// <summary>Turns sums in steps into scores.</summary>
    /// <param name="scores">Whole vectors of eight.</param>
    public void Scale(ReadOnlySpan<short> sums, Span<float> scores)
    {
        var step = _layout.Step;
        foreach (ref var eight in MemoryMarshal.Cast<float, Vector256<float>>(scores))
        {
            eight = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.Create(sums).ToVector256Unsafe())) * step;
            sums = sums[Vector128<short>.Count..];
        }
    }

    private void AddBatch(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<int> rows = stackalloc int[Batch];
        Span<uint> others = stackalloc uint[Batch];
        Span<FeatureSlot> slots = stackalloc FeatureSlot[Batch];
        var (ofRows, ofOthers) = _table.Part(features, rows, others);
        foreach (var slot in slots[.._table.Read(others[..ofOthers], slots)])
            if (slot.IsRow)
                rows[ofRows++] = slot.Start;
            else
                AddPairs(slot, sums);
        AddRows(rows[..ofRows], sums);
    }

    private void AddPairs(FeatureSlot slot, Span<short> sums)
    {
        if (slot.IsThree)
        {
            foreach (var pair in _layout.Pairs.Slice(slot.Start, ModelLayout.MostPairs))
                sums[pair & 0xff] += (sbyte)(pair >> 8);
            return;
        }

        var (first, second) = (slot.First, slot.Second);
        sums[first.Label] += first.Steps;
        sums[second.Label] += second.Steps;
    }

    /// <summary>Reads <see cref="Width"/> steps of each row, though it has fewer: what is read too much is added behind the last label.</summary>
    private void AddRows(ReadOnlySpan<int> rows, Span<short> sums)
    {
        var steps = MemoryMarshal.Cast<byte, sbyte>(_layout.Bytes);
        var first = Vector256.Create<short>(sums);
        var second = Vector256.Create<short>(sums[Lanes..]);
        var third = Vector256.Create<short>(sums[(2 * Lanes)..]);
        foreach (var row in rows)
        {
            var vectors = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(steps.Slice(row, Width));
            first += Vector256.WidenLower(vectors[0].ToVector256Unsafe());
            second += Vector256.WidenLower(vectors[1].ToVector256Unsafe());
            third += Vector256.WidenLower(vectors[2].ToVector256Unsafe());
        }

        first.CopyTo(sums);
        second.CopyTo(sums[Lanes..]);
        third.CopyTo(sums[(2 * Lanes)..]);
    }

    private static class Holder
    {
        public static readonly SequenceModel Model = new(ModelFormat.ReadShipped());
    }
}
