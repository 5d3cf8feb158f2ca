namespace Pipeline.Html;

/// <summary>Names of files that a proof and a report lead to.</summary>
public static class ProofLinks
{
    /// <summary>The page that shows every change since the proof before in its text.</summary>
    public const string Changes = "changes.html";
}
