using System.Numerics;

namespace Pipeline.References.Model;

/// <summary>Hashes of words and features, the same on every machine and in every run, since the weights are kept under them.</summary>
internal static class FeatureHash
{
    private const uint Basis = 2166136261;

    private const uint Prime = 16777619;

    private const uint First = 0x9E3779B1,
        Second = 0x85EBCA6B,
        Third = 0xC2B2AE35;

    /// <summary>FNV-1a over the lower-case letters, every digit read as 0.</summary>
    public static uint Word(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word)
            hash = (hash ^ (char.IsAsciiDigit(character) ? '0' : char.ToLowerInvariant(character))) * Prime;
        return hash;
    }

    public static uint Of(uint template, uint value) => Finish(Mix(template, value));

    public static uint Of(uint template, uint first, uint second) => Finish(Mix(template, first, second));

    /// <summary>The hash before its last steps, which <see cref="Finish(Span{uint})"/> takes for many at once.</summary>
    public static uint Mix(uint template, uint value) => (template * First) ^ value;

    public static uint Mix(uint template, uint first, uint second) =>
        (BitOperations.RotateLeft(Mix(template, first), 13) * Second) ^ second;

    public static uint Mix(uint template, uint first, uint second, uint third) =>
        (BitOperations.RotateLeft(Mix(template, first, second), 13) * Third) ^ third;

    /// <summary>Takes the last steps of mixed hashes.</summary>
    public static void Finish(Span<uint> hashes)
    {
        var at = 0;
        for (; at + Vector<uint>.Count <= hashes.Length; at += Vector<uint>.Count)
        {
            var hash = new Vector<uint>(hashes[at..]);
            hash = (hash ^ (hash >> 16)) * new Vector<uint>(Second);
            hash = (hash ^ (hash >> 13)) * new Vector<uint>(Third);
            (hash ^ (hash >> 16)).CopyTo(hashes[at..]);
        }

        for (; at < hashes.Length; at++)
            hashes[at] = Finish(hashes[at]);
    }

    /// <summary>The last steps of MurmurHash3, so that near values fall far apart.</summary>
    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * Second;
        hash = (hash ^ (hash >> 13)) * Third;
        return hash ^ (hash >> 16);
    }
}
