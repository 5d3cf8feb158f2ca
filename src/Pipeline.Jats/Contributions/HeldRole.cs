namespace Pipeline.Jats.Contributions;

/// <summary>A role that an author has.</summary>
/// <param name="Degree">"lead", "equal" or "supporting" (JATS degree-contribution); null where the statement does not say.</param>
internal readonly record struct HeldRole(CreditTerm Term, string? Degree)
{
    /// <summary>As the article has it: "Software (lead)".</summary>
    public string Name => Degree is null ? Term.Name : $"{Term.Name} ({Degree})";
}
