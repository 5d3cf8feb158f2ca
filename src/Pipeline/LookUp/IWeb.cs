namespace Pipeline.LookUp;

/// <summary>All that a look-up does to the network and the clock. The shell gives it the real ones, tests recorded answers.</summary>
public interface IWeb
{
    /// <summary>The answer to a GET request; one that does not come has the status 0.</summary>
    /// <param name="userAgent">Who asks.</param>
    WebReply Get(Uri address, string userAgent);

    void Wait(TimeSpan time);
}

/// <param name="Status">HTTP status code; 0 where no answer came.</param>
/// <param name="Problem">Why none came; else empty.</param>
public sealed record WebReply(int Status, ReadOnlyMemory<byte> Body, string Problem = "")
{
    /// <summary>How long the server asks to wait (RFC 9110 §10.2.3); null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
