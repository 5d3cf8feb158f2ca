using Pipeline.Vocabulary;

namespace Pipeline.Metadata;

/// <summary>Places of words inside a printed line.</summary>
internal static class Places
{
    /// <summary>Where <paramref name="part"/> stands in <paramref name="printed"/>; the whole line where its characters cannot be told one by one.</summary>
    public static SourceRef PlaceOf(this SourceRef line, string printed, string part)
    {
        if (line.Length != printed.Length)
            return line;
        var start = printed.IndexOf(part, StringComparison.Ordinal);
        return start < 0 ? line : line.Slice(start, part.Length);
    }
}
