namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>What a finding asks of its reader, mildest first.</summary>
public enum Severity
{
    /// <summary>Changed or noted; safe.</summary>
    Info,

    /// <summary>Changed; please look.</summary>
    Notice,

    /// <summary>Only the author or editor can answer; nothing was changed.</summary>
    Query,

    /// <summary>Blocks publication.</summary>
    Error,
}

/// <summary>What reports call the severities.</summary>
public static class SeverityWords
{
    /// <summary>"info", "notice", "query" or "error".</summary>
    public static string Word(this Severity severity) =>
        severity switch
        {
            Severity.Info => "info",
            Severity.Notice => "notice",
            Severity.Query => "query",
            _ => "error",
        };
}
