namespace Pipeline.Vocabulary.Journals;

/// <summary>What is done with the form of references.</summary>
public enum ReferencePolicy
{
    /// <summary>They are printed as the author wrote them.</summary>
    AsWritten,

    /// <summary>They are printed in the journal's style from their fields where those are sure, else as written and cleaned.</summary>
    Restyle,
}

/// <summary>What people call the policies.</summary>
public static class ReferencePolicies
{
    public static Seq<string> All { get; } = ["as-written", "restyle"];

    /// <param name="policy">One of <see cref="All"/>; any other text is the first of them.</param>
    public static ReferencePolicy Of(string policy) => policy == "restyle" ? ReferencePolicy.Restyle : ReferencePolicy.AsWritten;
}
