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
