using Pipeline.LookUp;
using Pipeline.Tests.Support;

namespace Pipeline.Tests.LookUp;

/// <summary>Answers that were recorded, in order; no network is reached.</summary>
internal sealed class RecordedWeb(params WebReply[] replies) : IWeb
{
    public List<Uri> Asked { get; } = [];

    public List<string> Agents { get; } = [];

    public List<TimeSpan> Waits { get; } = [];

    public static WebReply Recorded(string name) =>
        new(200, File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Pipeline.Tests", "LookUp", "Recorded", name)));

    public static WebReply Status(int status, TimeSpan? retryAfter = null) =>
        new(status, ReadOnlyMemory<byte>.Empty) { RetryAfter = retryAfter };

    public WebReply Get(Uri address, string userAgent)
    {
        Asked.Add(address);
        Agents.Add(userAgent);
        return replies[Math.Min(Asked.Count, replies.Length) - 1];
    }

    public void Wait(TimeSpan time) => Waits.Add(time);
}
