using System.Text;

namespace Pipeline.Scoring.Making;

/// <summary>FNV-1a, 32 bits: a hash that is the same on every machine.</summary>
internal static class StableHash
{
    public static uint Of(string text) =>
        Encoding.UTF8.GetBytes(text).Aggregate(2166136261u, (hash, value) => unchecked((hash ^ value) * 16777619u));
}
