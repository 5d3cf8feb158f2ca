namespace Pipeline.Files;

/// <summary>A file, a folder or standard output that does not take what is written to it.</summary>
/// <param name="target">What was to be written, as the user knows it.</param>
public sealed class UnwritableException(string target, Exception reason)
    : IOException($"{target} could not be written: {reason.Message}", reason)
{
    /// <summary>What stood in the way.</summary>
    public string Reason { get; } = reason.Message;

    /// <summary>Does what writes to a disk.</summary>
    /// <exception cref="UnwritableException">The disk did not take it.</exception>
    public static void Guard(string target, Action write)
    {
        try
        {
            write();
        }
        catch (Exception reason) when (reason is (IOException and not UnwritableException) or UnauthorizedAccessException)
        {
            throw new UnwritableException(target, reason);
        }
    }
}
