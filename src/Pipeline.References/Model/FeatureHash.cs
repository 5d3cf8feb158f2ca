namespace Pipeline.References.Model;

/// <summary>Hashes of words and features, the same on every machine and in every run, since the weights are kept under them.</summary>
internal static class FeatureHash
{
    private const uint Basis = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the lower-case letters, every digit read as 0.</summary>
    public static uint Word(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var character in word) hash = (hash ^ (char.IsAsciiDigit(character) ? '0' : char.ToLowerInvariant(character))) * Prime;
        return hash;
    }

    public static uint Of(uint template, uint value) => Finish((template * 0x9E3779B1u) ^ value);

    public static uint Of(uint template, uint first, uint second) => Finish((((template * 0x9E3779B1u) ^ first) * 0x85EBCA6Bu) ^ second);

    public static uint Of(uint template, uint first, uint second, uint third) => Of(template, Of(template, first, second), third);

    /// <summary>The last steps of MurmurHash3, so that near values fall far apart.</summary>
    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
