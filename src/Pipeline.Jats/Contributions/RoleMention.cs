namespace Pipeline.Jats.Contributions;

/// <summary>A role named in a statement.</summary>
internal readonly record struct RoleMention(int Start, int End, CreditTerm Term);
