namespace Pipeline.Jats.Contributions;

/// <summary>What a statement of contributions says.</summary>
/// <param name="Roles">Of each author, in the order of the statement.</param>
/// <param name="Unclear">Words that name no author, or more than one, or a role that nobody has.</param>
internal sealed record StatementReading(IReadOnlyList<IReadOnlyList<HeldRole>> Roles, IReadOnlyList<string> Unclear);
