namespace Pipeline.Jats.Contributions;

/// <summary>Names of a statement and the roles that stand with them.</summary>
internal readonly record struct RolesOfNames(IReadOnlyList<NameMention> Names, IReadOnlyList<RoleMention> Roles);
