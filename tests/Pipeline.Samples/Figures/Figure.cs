namespace Pipeline.Samples.Figures;

/// <summary>The pictures of the samples, drawn elsewhere as authors' pictures are and kept beside this file.</summary>
internal static class Figure
{
    /// <param name="name">File name in this folder.</param>
    public static byte[] Read(string name)
    {
        using var stream =
            typeof(Figure).Assembly.GetManifestResourceStream($"Figures/{name}")
            ?? throw new FileNotFoundException($"no picture '{name}' is embedded", name);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
