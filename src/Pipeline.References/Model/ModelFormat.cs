using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Pipeline.References.Model;

/// <summary>
/// The model's file, little-endian: the four letters <c>PRM1</c>; number of labels, features and entries (32 bits each);
/// size of a step (float); transition and start scores (floats); hashes of the features, ascending (32 bits each); number of
/// entries of each feature (a byte each); label of each entry (a byte each); steps of each entry (a signed byte each).
/// </summary>
internal static class ModelFormat
{
    private const string Resource = "references.model";

    private const string Magic = "PRM1";

    /// <exception cref="InvalidDataException">The resource is not of this form or not for these labels.</exception>
    public static ModelWeights ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidDataException($"The assembly has no {Resource}.");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">The stream is not of this form or not for these labels.</exception>
    public static ModelWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        if (Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length)) != Magic || reader.ReadInt32() != TokenLabels.Count) throw new InvalidDataException("This is no model for these labels.");
        var (features, entries) = (reader.ReadInt32(), reader.ReadInt32());
        var step = reader.ReadSingle();
        var transitions = Read<float>(reader, TokenLabels.Count * TokenLabels.Count);
        var starts = Read<float>(reader, TokenLabels.Count);
        var hashes = Read<uint>(reader, features);
        var counts = reader.ReadBytes(features);
        return new(hashes, StartsOf(counts), Read<byte>(reader, entries), Read<sbyte>(reader, entries), step, transitions, starts);
    }

    public static void Write(ModelWeights model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(TokenLabels.Count);
        writer.Write(model.Features.Length);
        writer.Write(model.Labels.Length);
        writer.Write(model.Step);
        writer.Write(MemoryMarshal.AsBytes<float>(model.Transitions));
        writer.Write(MemoryMarshal.AsBytes<float>(model.StartScores));
        writer.Write(MemoryMarshal.AsBytes<uint>(model.Features));
        for (var feature = 0; feature < model.Features.Length; feature++) writer.Write((byte)(model.Starts[feature + 1] - model.Starts[feature]));
        writer.Write(model.Labels);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(model.Steps));
    }

    private static T[] Read<T>(BinaryReader reader, int count) where T : struct
    {
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static int[] StartsOf(byte[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var feature = 0; feature < counts.Length; feature++) starts[feature + 1] = starts[feature] + counts[feature];
        return starts;
    }
}
