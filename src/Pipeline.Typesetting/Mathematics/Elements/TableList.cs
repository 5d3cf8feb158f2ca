namespace Pipeline.Typesetting.Mathematics.Elements;

/// <summary>Attributes of tables that hold an entry for each column or row.</summary>
internal static class TableList
{
    /// <summary>The entry at an index; the last one goes on for those after it.</summary>
    public static string? Nth(string? list, int index)
    {
        var entries = list?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return entries is { Length: > 0 } ? entries[Math.Min(index, entries.Length - 1)] : null;
    }
}
