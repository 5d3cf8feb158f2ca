namespace Pipeline.References.Works;

/// <summary>What is done at which confidence. A reference is as sure as its least sure field.</summary>
internal static class ParseConfidence
{
    /// <summary>Below it a person is asked to look: of references whose least sure field is no surer, two in three of the held-out ones are wrong.</summary>
    public const double Doubtful = 0.5;

    /// <summary>From it on the fields may be printed in place of the author's text, since nobody will look at each.</summary>
    public const double Sure = 0.75;
}
