namespace Pipeline.Typesetting.Mathematics.Operators;

/// <summary>Upright bars, which are fences or relations by their place.</summary>
internal static class Bars
{
    /// <summary>The fence that looks like a sign of division or parallelism; null for whatever is no bar.</summary>
    public static string? Fence(string text) =>
        text switch
        {
            "|" or "\u2223" => "|",
            "\u2016" or "\u2225" or "||" => "\u2016",
            _ => null,
        };
}
