using Pipeline.Files;

namespace Pipeline.Cli.Output;

/// <summary>What other programs read: bytes as they are, whatever encoding the terminal has.</summary>
internal static class StandardOutput
{
    /// <exception cref="UnwritableException">Whoever reads it takes no more.</exception>
    public static void Write(byte[] bytes) =>
        UnwritableException.Guard(
            "standard output",
            () =>
            {
                using var stream = Console.OpenStandardOutput();
                stream.Write(bytes);
            }
        );
}
