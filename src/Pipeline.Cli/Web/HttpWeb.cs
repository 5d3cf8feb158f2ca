using Pipeline.LookUp;

namespace Pipeline.Cli.Web;

/// <summary>The network as it is.</summary>
internal sealed class HttpWeb : IWeb, IDisposable
{
    private const int MostBytes = 4_000_000;

    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = MostBytes };

    public void Dispose() => _client.Dispose();

    public WebReply Get(Uri address, string userAgent)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
            using var response = _client.Send(request);
            using var body = new MemoryStream();
            response.Content.CopyTo(body, null, CancellationToken.None);
            var retry = response.Headers.RetryAfter;
            return new((int)response.StatusCode, body.ToArray())
            {
                RetryAfter = retry?.Delta ?? (retry?.Date is { } date ? date - TimeProvider.System.GetUtcNow() : null),
            };
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException)
        {
            return new(0, ReadOnlyMemory<byte>.Empty, exception.Message.TrimEnd('.'));
        }
    }

    public void Wait(TimeSpan time)
    {
        if (time > TimeSpan.Zero)
            Thread.Sleep(time);
    }
}
