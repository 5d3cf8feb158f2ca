using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Pipeline.References.Model;

/// <summary>
/// The bytes of a model, used where they lie (their order: <see cref="ModelFormat"/>): a program that starts has nothing to
/// build of them, and touches no memory but theirs.
/// </summary>
internal sealed class ModelLayout
{
    /// <summary>The count of a feature that has a row.</summary>
    public const byte Row = byte.MaxValue;

    /// <summary>Most pairs that are quicker to add than a row.</summary>
    public const int MostPairs = 3;

    /// <summary>Bytes behind the rows, so that the last one can be read as whole vectors too.</summary>
    public const int Padding = 16;

    /// <summary>Bytes before the transitions.</summary>
    private const int Head = 24;

    private readonly byte[] _bytes;
    private readonly int _pairs,
        _counts;

    /// <exception cref="InvalidDataException">The bytes are not of this form or not for these labels.</exception>
    public ModelLayout(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < Head || !bytes.AsSpan().StartsWith(Magic) || Number(4) != TokenLabels.Count)
            throw new InvalidDataException("This is no model for these labels.");
        _pairs = Head + (TokenLabels.Count + 1) * TokenLabels.Count * sizeof(float) + Number(8) * sizeof(uint);
        _counts = _pairs + Number(16) * sizeof(ushort);
        RowsAt = _counts + Number(8);
        if (bytes.Length != RowsAt + Number(12) * TokenLabels.Count + Padding)
            throw new InvalidDataException("The model is not as long as it says.");
    }

    public static ReadOnlySpan<byte> Magic => "PRM2"u8;

    public float Step => BinaryPrimitives.ReadSingleLittleEndian(_bytes.AsSpan(20));

    public ReadOnlySpan<float> Transitions =>
        MemoryMarshal.Cast<byte, float>(_bytes.AsSpan(Head))[..(TokenLabels.Count * TokenLabels.Count)];

    public ReadOnlySpan<float> StartScores =>
        MemoryMarshal.Cast<byte, float>(_bytes.AsSpan(Head))[(TokenLabels.Count * TokenLabels.Count)..][..TokenLabels.Count];

    /// <summary>Hashes of the features, ascending.</summary>
    public ReadOnlySpan<uint> Features =>
        MemoryMarshal.Cast<byte, uint>(_bytes.AsSpan(_pairs - Number(8) * sizeof(uint), Number(8) * sizeof(uint)));

    /// <summary>Labels in the low bytes, their steps in the high ones.</summary>
    public ReadOnlySpan<ushort> Pairs => MemoryMarshal.Cast<byte, ushort>(_bytes.AsSpan(_pairs, _counts - _pairs));

    /// <summary>How many pairs each feature has, or <see cref="Row"/>.</summary>
    public ReadOnlySpan<byte> Counts => _bytes.AsSpan(_counts, RowsAt - _counts);

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Where the rows begin, <see cref="TokenLabels.Count"/> steps each.</summary>
    public int RowsAt { get; }

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
}
