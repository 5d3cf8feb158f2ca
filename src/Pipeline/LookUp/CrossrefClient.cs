using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Files;
using Pipeline.References.LookUp;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.LookUp;

/// <summary>
/// Asks Crossref's REST API for references, one at a time, with an address at which it can reach us (its "polite" access),
/// waiting as long as it asks. Lists of works are kept in a folder under a hash of the question and not asked for again; whatever
/// else came (the page of a network that wants a login, a list cut short) is not.
/// </summary>
/// <param name="cache">Folder of kept answers.</param>
/// <param name="mailto">E-mail address of whoever runs the program.</param>
public sealed class CrossrefClient(IWeb web, IFiles files, string cache, string mailto)
{
    private const string Service = "https://api.crossref.org/works";

    /// <summary>Works asked for: the right one is seldom further down.</summary>
    private const int Rows = 3;

    private const int TooManyRequests = 429;
    private const int Unavailable = 503;
    private const int MostTries = 3;

    /// <summary>Questions without an answer after which no more are asked in this run.</summary>
    private const int MostFailures = 3;

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private int _failures;

    /// <summary>What Crossref knows of the references that they do not say, in their order.</summary>
    public Seq<Diagnostic> Check(Seq<Reference> references) => references.SelectMany(Check).ToSeq();

    private Seq<Diagnostic> Check(Reference reference)
    {
        var address = AddressOf(ReferenceLookUp.QueryOf(reference));
        var kept = $"{cache.TrimEnd('/', '\\')}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.Query)))}.json";
        if (files.FileExists(kept) && ReferenceLookUp.Check(reference, files.ReadBytes(kept)) is { } known)
            return known;
        if (_failures >= MostFailures)
            return [];
        var reply = Ask(new($"{address}&mailto={Uri.EscapeDataString(mailto)}"));
        if (reply.Status != 200)
            return [Failed(reference, ReasonOf(reply))];
        if (ReferenceLookUp.Check(reference, reply.Body) is not { } findings)
            return [Failed(reference, "the answer is no list of works")];
        _failures = 0;
        return [.. findings, .. Keep(kept, reply.Body, reference)];
    }

    private static Uri AddressOf(string query) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Service}?query.bibliographic={Uri.EscapeDataString(query)}&rows={Rows}"));

    private WebReply Ask(Uri address)
    {
        for (var tries = 1; ; tries++)
        {
            var reply = web.Get(address, $"Pipeline/1.0 (mailto:{mailto})");
            if (reply.Status is not (TooManyRequests or Unavailable) || tries == MostTries)
                return reply;
            var wait = reply.RetryAfter ?? ShortestWait * tries;
            if (wait > LongestWait)
                return reply;
            web.Wait(wait);
        }
    }

    private static string ReasonOf(WebReply reply) =>
        reply.Status == 0 ? reply.Problem : string.Create(CultureInfo.InvariantCulture, $"the server answered {reply.Status}");

    /// <param name="reason">A clause ("the server answered 503").</param>
    private Diagnostic Failed(Reference reference, string reason)
    {
        _failures++;
        return ReferenceLookUp.Failed(
            reference.Source,
            _failures == MostFailures ? $"{reason}, and no more are asked in this run" : reason
        );
    }

    private Seq<Diagnostic> Keep(string path, ReadOnlyMemory<byte> body, Reference reference)
    {
        try
        {
            files.ReplaceFile(path, body);
            return [];
        }
        catch (UnwritableException exception)
        {
            return [ReferenceLookUp.Failed(reference.Source, $"its answer could not be kept in '{cache}' ({exception.Reason})")];
        }
    }
}
