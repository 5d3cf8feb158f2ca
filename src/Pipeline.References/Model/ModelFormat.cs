using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Pipeline.References.Model;

/// <summary>
/// The model's file, little-endian: the four letters <c>PRM2</c>; number of labels, features, rows and pairs (32 bits each);
/// size of a step (float); transition and start scores (floats); hashes of the features, ascending (32 bits each); pairs of
/// label and steps (a byte each); number of pairs of each feature, or 255 for a row (a byte each); rows of steps of every label
/// (a signed byte each); <see cref="ModelLayout.Padding"/> bytes of nothing.
/// </summary>
internal static class ModelFormat
{
    private const string Resource = "references.model";

    /// <exception cref="InvalidDataException">The resource is not of this form or not for these labels.</exception>
    public static ModelLayout ReadShipped()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly has no {Resource}.");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">The stream is not of this form or not for these labels.</exception>
    public static ModelLayout Read(Stream stream)
    {
        var bytes = GC.AllocateUninitializedArray<byte>((int)(stream.Length - stream.Position));
        stream.ReadExactly(bytes);
        return new(bytes);
    }

    public static ModelLayout LayOut(ModelWeights model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return new(stream.ToArray());
    }

    public static void Write(ModelWeights model, Stream stream)
    {
        var (pairs, rows, counts) = (new List<ushort>(), new List<sbyte>(), new List<byte>());
        for (var feature = 0; feature < model.Features.Length; feature++)
        {
            var entries = model.Starts[feature]..model.Starts[feature + 1];
            var isRow = model.Starts[feature + 1] - model.Starts[feature] > ModelLayout.MostPairs;
            counts.Add(isRow ? ModelLayout.Row : (byte)(model.Starts[feature + 1] - model.Starts[feature]));
            if (isRow)
                rows.AddRange(RowOf(model.Labels.AsSpan(entries), model.Steps.AsSpan(entries)));
            else
                pairs.AddRange(model.Labels[entries].Zip(model.Steps[entries], (label, steps) => (ushort)(label | (byte)steps << 8)));
        }

        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(ModelLayout.Magic);
        foreach (var number in (int[])[TokenLabels.Count, model.Features.Length, rows.Count / TokenLabels.Count, pairs.Count])
            writer.Write(number);
        writer.Write(model.Step);
        writer.Write(MemoryMarshal.AsBytes<float>(model.Transitions));
        writer.Write(MemoryMarshal.AsBytes<float>(model.StartScores));
        writer.Write(MemoryMarshal.AsBytes<uint>(model.Features));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(pairs)));
        writer.Write(CollectionsMarshal.AsSpan(counts));
        writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(rows)));
        writer.Write(new byte[ModelLayout.Padding]);
    }

    /// <summary>The weights that a layout holds, to keep some of them while others are learnt anew.</summary>
    public static ModelWeights WeightsOf(ModelLayout layout)
    {
        var (starts, labels, steps) = (new List<int> { 0 }, new List<byte>(), new List<sbyte>());
        var (pair, row) = (0, layout.RowsAt);
        foreach (var count in layout.Counts)
        {
            if (count == ModelLayout.Row)
            {
                for (var label = 0; label < TokenLabels.Count; label++)
                    if ((sbyte)layout.Bytes[row + label] is not 0 and var step)
                        Add((byte)label, step);
                row += TokenLabels.Count;
            }
            else
                foreach (var one in layout.Pairs.Slice((pair += count) - count, count))
                    Add((byte)one, (sbyte)(one >> 8));
            starts.Add(labels.Count);
        }

        return new(
            [.. layout.Features],
            [.. starts],
            [.. labels],
            [.. steps],
            layout.Step,
            [.. layout.Transitions],
            [.. layout.StartScores]
        );

        void Add(byte label, sbyte step)
        {
            labels.Add(label);
            steps.Add(step);
        }
    }

    private static sbyte[] RowOf(ReadOnlySpan<byte> labels, ReadOnlySpan<sbyte> steps)
    {
        var row = new sbyte[TokenLabels.Count];
        for (var at = 0; at < labels.Length; at++)
            row[labels[at]] = steps[at];
        return row;
    }
}
