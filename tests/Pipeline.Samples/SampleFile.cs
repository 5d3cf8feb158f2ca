namespace Pipeline.Samples;

/// <param name="Path">Relative to the manuscripts folder, with forward slashes.</param>
public sealed record SampleFile(string Path, byte[] Content);
